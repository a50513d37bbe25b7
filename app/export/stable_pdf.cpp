#include "app/export/stable_pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace onelogit::app {
namespace {

constexpr int pixelsAnInch = 96;

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Overwrites what `changes` says after the last `key` up to `end`: the length stays, so that every offset in the file
/// still holds.
template<typename Changes>
void level(QByteArray& pdf, const QByteArray& key, char end, Changes changes) {
    const qsizetype begin = pdf.lastIndexOf(key);
    if (begin < 0)
        return;
    const qsizetype stop = pdf.indexOf(end, begin + key.size());
    for (qsizetype i = begin + key.size(); i < stop; ++i)
        if (changes(pdf.at(i)))
            pdf[i] = '0';
}

} // namespace

QByteArray stablePdf(const QString& title, const QSizeF& size, const std::function<void(QPainter&)>& draw) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("OneLogit"));
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(size * 72 / pixelsAnInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setResolution(pixelsAnInch);
        QPainter painter(&writer);
        draw(painter);
    }
    QByteArray pdf = buffer.data();
    level(pdf, "/CreationDate (D:", ')', [](char c) { return c >= '0' && c <= '9'; });
    level(pdf, "/ID [", ']', isHexDigit);
    return pdf;
}

} // namespace onelogit::app
