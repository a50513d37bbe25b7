#include "widgets/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace onelogit::widgets {

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    const QString path = QStringLiteral(":/onelogit/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    QSvgRenderer drawing(path);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF all(0, 0, size, size);
    drawing.render(&painter, all);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(all, color);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& normal, const QColor& chosen, int size) {
    QIcon result;
    for (const qreal ratio : {1.0, 2.0, 3.0}) {
        result.addPixmap(iconPixmap(name, normal, size, ratio), QIcon::Normal, QIcon::Off);
        result.addPixmap(iconPixmap(name, chosen, size, ratio), QIcon::Normal, QIcon::On);
        result.addPixmap(iconPixmap(name, chosen, size, ratio), QIcon::Selected, QIcon::Off);
    }
    return result;
}

} // namespace onelogit::widgets
