#include "widgets/search/picture_view.h"

#include "widgets/search/picture_delegate.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace onelogit::widgets {
namespace {
constexpr double radius = 4;
constexpr int fewPixels = 16; ///< below this, single pixels are what there is to see
} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("previewPanel.picture"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setPicture(const QImage& picture, const QString& note) {
    image = picture;
    words = note;
    setAccessibleDescription(note);
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    const Palette& colours = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (image.isNull()) {
        painter.setPen(QPen(colours.border, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(colours.mutedText);
        painter.drawText(rect().adjusted(space::within, 0, -space::within, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         words);
        return;
    }
    const QRectF target = fitted(image.size(), rect());
    const bool hardEdges = image.width() < fewPixels && image.height() < fewPixels;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !hardEdges);
    QPainterPath clip;
    clip.addRoundedRect(target, radius, radius);
    painter.setClipPath(clip);
    painter.drawImage(target, image);
}

} // namespace onelogit::widgets
