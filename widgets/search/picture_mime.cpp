#include "widgets/search/picture_mime.h"

namespace onelogit::widgets {

PictureMime::PictureMime(std::shared_ptr<const PictureSource> ranking, QList<int> pictures)
    : source(std::move(ranking)), rows(std::move(pictures)) {}

QStringList PictureMime::formats() const {
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QVariant PictureMime::retrieveData(const QString& type, QMetaType) const {
    const bool urls = type == QLatin1String("text/uri-list");
    if (!urls && type != QLatin1String("text/plain"))
        return {};
    QByteArray text;
    for (const int row : rows) {
        if (urls)
            text += source->url(row).toEncoded() + "\r\n";
        else
            text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + source->path(row).toUtf8();
    }
    return text;
}

} // namespace onelogit::widgets
