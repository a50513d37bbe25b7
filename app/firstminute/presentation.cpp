#include "app/firstminute/presentation.h"

#include "app/application/application.h"
#include "widgets/tour/countdown_card.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSize>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr double largest = 1.5;
constexpr double least = 1.1;
constexpr QSize roomAtOne(1180, 660); ///< that the window wants in its usual type

} // namespace

double presentationScale(const QSize& screen) {
    return std::clamp(
        std::min(double(screen.width()) / roomAtOne.width(), double(screen.height()) / roomAtOne.height()), least,
        largest);
}

Presentation::Presentation(QWidget& ownWindow, Make makeGuest, const IdleTimes& idleTimes, QObject* parent)
    : QObject(parent),
      own(ownWindow),
      geometry(ownWindow.saveGeometry()),
      font(QApplication::font()),
      make(std::move(makeGuest)),
      times(idleTimes),
      watch(idleTimes) {
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * presentationScale(own.screen()->size()));
    QApplication::setFont(large);
    connect(&watch, &IdleWatch::countdown, this, &Presentation::tell);
    connect(&watch, &IdleWatch::idle, this, [this] {
        begin();
        Q_EMIT restarted();
    });
    begin();
    own.hide();
}

Presentation::~Presentation() {
    QApplication::setFont(font);
    own.show();
    QTimer::singleShot(0, &own, [&window = own, before = geometry] { // its layout still has room for the large type
        window.restoreGeometry(before);
    });
    own.raise();
    own.activateWindow();
}

QString Presentation::scratchFolder() const {
    return scratch->path();
}

void Presentation::begin() {
    const std::unique_ptr<QTemporaryDir> formerScratch = std::move(scratch);
    const std::unique_ptr<Application> former = std::move(guest);
    if (former)
        former->window().removeEventFilter(this); // another program is made while it lives
    scratch = std::make_unique<QTemporaryDir>();
    guest = make(scratch->path());
    MainWindow& window = guest->window();
    window.installEventFilter(this);
    card = new widgets::CountdownCard(window);
    window.setScreen(own.screen());
    guest->start();
    window.showFullScreen();
    watch.start();
}

void Presentation::tell(int steps) {
    if (steps == 0)
        return card->hide();
    card->say(tr("Starts again in %n second(s). Any key or move goes on.", nullptr, steps));
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &guest->window()) {
        if (event->type() == QEvent::Close) {
            event->ignore();
            Q_EMIT endRequested();
            return true;
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            Q_EMIT endRequested();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace onelogit::app
