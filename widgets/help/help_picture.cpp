#include "widgets/help/help_picture.h"

#include "widgets/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace onelogit::widgets {
namespace {

QByteArray drawing(const QString& name) {
    QFile file(QStringLiteral(":/onelogit/help/pictures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QImage helpPicture(const QString& name, const Palette& colours, qreal devicePixelRatio) {
    QSvgRenderer renderer(withColours(QString::fromUtf8(drawing(name)), colours).toUtf8());
    if (!renderer.isValid())
        return {};
    QImage image((QSizeF(renderer.defaultSize()) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), renderer.defaultSize()));
    return image;
}

QSizeF helpPictureSize(const QString& name) {
    return QSvgRenderer(withColours(QString::fromUtf8(drawing(name)), paletteOf(Scheme::Light)).toUtf8()).defaultSize();
}

} // namespace onelogit::widgets
