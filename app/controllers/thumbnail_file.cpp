#include "app/controllers/thumbnail_file.h"

#include "app/text/path_text.h"
#include "app/text/path_url.h"
#include "engine/storage/files.h"
#include "widgets/theme/palette.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSaveFile>

#include <cerrno>
#include <string_view>

#include <sys/stat.h>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;

constexpr int mostEdge = 1024;
constexpr std::uint64_t mostBytes = 16ULL << 20;

constexpr QLatin1String uriKey("Thumb::URI");
constexpr QLatin1String timeKey("Thumb::MTime");
constexpr QLatin1String sizeKey("Thumb::Size");
constexpr QLatin1String reasonKey("X-OneLogit::Error");
constexpr QLatin1String fileKey("X-OneLogit::File");

/// Whole seconds and the size are the same for all pictures that a camera or a program wrote at once: one that took
/// another's name would not be noticed by them.
QString fileText(const ThumbnailStamp& stamp) {
    return QStringLiteral("%1 %2").arg(stamp.nanoseconds).arg(stamp.inode);
}

std::optional<QImage> readStamped(const fs::path& file, const ThumbnailStamp& stamp) {
    const Result<std::vector<std::byte>> content = storage::readFile(file, mostBytes);
    if (!content)
        return std::nullopt;
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(content->data()),
                                               static_cast<qsizetype>(content->size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostEdge || size.height() > mostEdge)
        return std::nullopt;
    QImage image = reader.read();
    const QString statedSize = image.text(sizeKey); // not all programs write it
    const QString statedFile = image.text(fileKey); // only this one does
    if (image.isNull() || image.text(uriKey) != QString::fromLatin1(stamp.uri) ||
        image.text(timeKey) != QString::number(stamp.seconds) ||
        (!statedSize.isEmpty() && statedSize != QString::number(stamp.bytes)) ||
        (!statedFile.isEmpty() && statedFile != fileText(stamp)))
        return std::nullopt;
    return image;
}

bool makePrivateFolder(const fs::path& folder) {
    std::error_code ignored;
    if (fs::is_directory(folder, ignored))
        return true;
    return folder.has_relative_path() && makePrivateFolder(folder.parent_path()) &&
           (::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST);
}

void writeStamped(const fs::path& file, const ThumbnailStamp& stamp, QImage image) {
    image.setText(uriKey, QString::fromLatin1(stamp.uri));
    image.setText(timeKey, QString::number(stamp.seconds));
    image.setText(sizeKey, QString::number(stamp.bytes));
    image.setText(fileKey, fileText(stamp));
    image.setText(QStringLiteral("Software"), QStringLiteral("OneLogit"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QString name = toText(file);
    // A name that text cannot hold would become another one.
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG") || toPath(name) != file ||
        !makePrivateFolder(file.parent_path()))
        return;
    QSaveFile target(name);
    if (target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        target.write(bytes) == bytes.size())
        target.commit();
}

QImage onWhite(const QImage& image) {
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(widgets::paletteOf(widgets::Scheme::ContrastLight).surface);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

} // namespace

std::optional<ThumbnailStamp> stampOf(const fs::path& picture) {
    struct stat status = {};
    if (::stat(picture.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return ThumbnailStamp{.uri = fileUri(picture),
                          .seconds = status.st_mtim.tv_sec,
                          .nanoseconds = status.st_mtim.tv_nsec,
                          .bytes = status.st_size,
                          .inode = status.st_ino};
}

std::optional<QImage> readThumbnail(const fs::path& file, const ThumbnailStamp& stamp) {
    const std::optional<QImage> image = readStamped(file, stamp);
    return image ? std::optional(onWhite(*image)) : std::nullopt;
}

std::optional<ErrorCode> readFailure(const fs::path& file, const ThumbnailStamp& stamp) {
    const std::optional<QImage> note = readStamped(file, stamp);
    return note ? errorFromName(note->text(reasonKey).toStdString()) : std::nullopt;
}

void writeThumbnail(const fs::path& file, const ThumbnailStamp& stamp, QImage thumbnail, QSize picture) {
    thumbnail.setText(QStringLiteral("Thumb::Image::Width"), QString::number(picture.width()));
    thumbnail.setText(QStringLiteral("Thumb::Image::Height"), QString::number(picture.height()));
    writeStamped(file, stamp, std::move(thumbnail));
}

void writeFailure(const fs::path& file, const ThumbnailStamp& stamp, ErrorCode reason) {
    QImage note(1, 1, QImage::Format_ARGB32);
    note.fill(Qt::transparent);
    const std::string_view words = name(reason);
    note.setText(reasonKey, QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size())));
    writeStamped(file, stamp, std::move(note));
}

} // namespace onelogit::app
