#include "app/firstminute/tour.h"

#include "widgets/tour/tour_card.h"
#include "widgets/tour/tour_overlay.h"

#include <QGuiApplication>
#include <QWidget>

#include <utility>

namespace onelogit::app {
namespace {
constexpr int toSee = 1200;    ///< ms
constexpr int lookEvery = 250; ///< ms
} // namespace

Tour::Tour(QWidget& shownIn, QList<TourStep> wanted, std::function<void(int)> show, QObject* parent)
    : QObject(parent), window(shownIn), steps(std::move(wanted)), showPage(std::move(show)) {
    pause.setSingleShot(true);
    pause.setInterval(toSee);
    look.setInterval(lookEvery);
    connect(&pause, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return pause.start(); // still at it
        next();
    });
    connect(&look, &QTimer::timeout, this, &Tour::point);
}

Tour::~Tour() = default;

void Tour::start() {
    if (!overlay) {
        overlay = std::make_unique<widgets::TourOverlay>(window);
        connect(&overlay->card(), &widgets::TourCard::nextRequested, this, &Tour::next);
        connect(&overlay->card(), &widgets::TourCard::backRequested, this, &Tour::back);
        connect(&overlay->card(), &widgets::TourCard::endRequested, this, &Tour::end);
    }
    at = -1;
    walk(1);
    if (at >= 0)
        overlay->card().takeFocus();
}

void Tour::walk(int by) {
    const int before = at;
    for (int number = at + by; number >= 0 && number < stepCount(); number += by)
        if (enter(number))
            return;
    if (by > 0)
        end();
    else if (before >= 0)
        enter(before); // no step before this one can be seen
}

bool Tour::enter(int number) {
    const TourStep& step = steps.at(number);
    pause.stop();
    watched.reset();
    showPage(step.page);
    const QList<QWidget*> controls = controlsOf(step);
    if (controls.isEmpty())
        return false;
    at = number;
    overlay->card().setStep(step.title, step.text, number, stepCount());
    overlay->pointAt(controls);
    look.start();
    if (step.follow) {
        watched = std::make_unique<QObject>();
        step.follow(window, *watched, [this] { pause.start(); });
    }
    Q_EMIT stepChanged(at);
    return true;
}

void Tour::point() {
    if (at >= 0)
        overlay->pointAt(controlsOf(steps.at(at)));
}

QList<QWidget*> Tour::controlsOf(const TourStep& step) const {
    for (const QStringList& names : step.controls) {
        QList<QWidget*> seen;
        for (const QString& name : names)
            if (auto* control = window.findChild<QWidget*>(name); control && control->isVisibleTo(&window))
                seen.append(control);
        if (!seen.isEmpty())
            return seen;
    }
    return {};
}

void Tour::end() {
    if (std::exchange(at, -1) < 0)
        return;
    pause.stop();
    look.stop();
    watched.reset();
    overlay->hide();
    Q_EMIT ended();
}

} // namespace onelogit::app
