#include "widgets/search/large_preview.h"

#include "widgets/search/picture_delegate.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {
constexpr int headHeight = 44;
constexpr int fewPixels = 64; ///< below this, single pixels are what there is to see
} // namespace

LargePreview::LargePreview(QWidget* page)
    : QWidget(page),
      name(new ElidedLabel(this, Qt::ElideMiddle)),
      logit(new QLabel(this)),
      previous(new QToolButton(this)),
      next(new QToolButton(this)),
      close(new QToolButton(this)) {
    setObjectName(QStringLiteral("largePreview"));
    setFocusPolicy(Qt::StrongFocus);
    name->setObjectName(QStringLiteral("largePreview.name"));
    logit->setObjectName(QStringLiteral("largePreview.logit"));
    setType(*name, Type::Body, true);
    setType(*logit, Type::Body, false, true);
    const auto button = [](QToolButton* each, const char* part, const QString& label) {
        each->setObjectName(QStringLiteral("largePreview.") + QString::fromLatin1(part));
        each->setAccessibleName(label);
        each->setToolTip(label);
        each->setFocusPolicy(Qt::NoFocus); // the keys stay with the picture
        each->setProperty("flat", true);
    };
    button(previous, "previous", tr("Surer picture (Left)"));
    button(next, "next", tr("Less sure picture (Right)"));
    button(close, "close", tr("Close (Space or Escape)"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::between, space::within, space::between, space::within);
    head->setSpacing(space::within);
    head->addWidget(previous);
    head->addWidget(next);
    head->addWidget(name);
    head->addWidget(logit);
    head->addStretch(1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addStretch(1);
    connect(previous, &QToolButton::clicked, this, &LargePreview::previousRequested);
    connect(next, &QToolButton::clicked, this, &LargePreview::nextRequested);
    connect(close, &QToolButton::clicked, this, &LargePreview::shut);
    page->installEventFilter(this);
    tintIcons();
    hide();
}

void LargePreview::setPicture(const QImage& picture, const QString& title, const QString& score, const QString& note) {
    image = picture;
    words = note;
    name->setText(title);
    logit->setText(score);
    setAccessibleName(title);
    setAccessibleDescription(note.isEmpty() ? score : note);
    update();
}

void LargePreview::open() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void LargePreview::shut() {
    hide();
    Q_EMIT closed();
}

bool LargePreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LargePreview::paintEvent(QPaintEvent*) {
    const Palette& colours = paletteOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    const QRectF room = QRectF(rect()).adjusted(space::between, headHeight, -space::between, -space::between);
    if (image.isNull()) {
        painter.setPen(colours.mutedText);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image.width() > fewPixels || image.height() > fewPixels);
    painter.drawImage(fitted(image.size(), room), image);
}

void LargePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT previousRequested();
        return;
    case Qt::Key_Right:
        Q_EMIT nextRequested();
        return;
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return shut();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Nothing under it is to be clicked.
void LargePreview::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void LargePreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

void LargePreview::tintIcons() {
    const Palette& colours = paletteOf(*this);
    const auto tint = [&colours](QToolButton* button, const QString& iconName) {
        button->setIcon(icon(iconName, colours.mutedText, colours.text, 20));
    };
    tint(previous, QStringLiteral("chevron-left"));
    tint(next, QStringLiteral("chevron-right"));
    tint(close, QStringLiteral("close"));
}

} // namespace onelogit::widgets
