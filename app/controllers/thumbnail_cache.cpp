#include "app/controllers/thumbnail_cache.h"

#include "app/controllers/picture_image.h"
#include "app/controllers/thumbnail_file.h"
#include "engine/storage/xdg.h"
#include "version.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;

struct Room {
    const char* name;
    int edge;
};

constexpr std::array rooms{Room{"normal", 128}, Room{"large", 256}, Room{"x-large", 512}, Room{"xx-large", 1024}};

/// Times of change are compared in whole seconds: a picture that is still being written could change unseen.
constexpr double settledSeconds = 2;

int longerEdge(QSize size) {
    return std::max(size.width(), size.height());
}

QImage fitted(const QImage& image, int edge) {
    return longerEdge(image.size()) > edge ? image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                           : image;
}

Result<QImage> decoded(const fs::path& path, int edge) {
    const Result<DecodedPicture> picture = loadPicture(path, edge);
    if (!picture)
        return picture.error();
    return picture->image;
}

/// Through symbolic links too; what cannot be told counts as inside.
bool liesIn(const fs::path& path, const fs::path& folder) {
    std::error_code failed;
    const fs::path inner = fs::weakly_canonical(path, failed);
    if (failed)
        return true;
    const fs::path outer = fs::weakly_canonical(folder, failed);
    return failed || std::ranges::mismatch(outer, inner).in1 == outer.end();
}

bool settled(const ThumbnailStamp& stamp) {
    return std::abs(std::difftime(std::time(nullptr), static_cast<std::time_t>(stamp.seconds))) > settledSeconds;
}

/// Whether the content is to blame: another time, or with other rights, it would fail again.
bool lasts(ErrorCode code) {
    constexpr std::array lasting{ErrorCode::Empty,     ErrorCode::WrongFormat, ErrorCode::UnsupportedFormat,
                                 ErrorCode::Truncated, ErrorCode::Damaged,     ErrorCode::TooLarge};
    return std::ranges::find(lasting, code) != lasting.end();
}

} // namespace

fs::path ThumbnailCache::userFolder() {
    return storage::sharedCacheFolder() / "thumbnails";
}

QByteArray ThumbnailCache::fileName(const QByteArray& uri) {
    return QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex() + ".png";
}

Result<QImage> ThumbnailCache::load(const fs::path& path, int edge) const {
    const auto room = std::ranges::find_if(rooms, [edge](const Room& each) { return each.edge >= edge; });
    const std::optional<ThumbnailStamp> stamp = stampOf(path);
    if (room == rooms.end() || !stamp || liesIn(path, root))
        return decoded(path, edge);

    const std::string name = fileName(stamp->uri).toStdString();
    for (auto each = room; each != rooms.end(); ++each) {
        const std::optional<QImage> kept = readThumbnail(root / each->name / name, *stamp);
        if (kept && longerEdge(kept->size()) >= edge)
            return fitted(*kept, edge);
    }
    const fs::path note = root / "fail" / (std::string("onelogit-") + version) / name;
    if (const std::optional<ErrorCode> reason = readFailure(note, *stamp))
        return Error{*reason, path.string(), {}};

    const Result<DecodedPicture> picture = loadPicture(path, room->edge);
    const bool keeps = settled(*stamp) && stampOf(path) == stamp;
    if (!picture) {
        if (keeps && lasts(picture.error().code))
            writeFailure(note, *stamp, picture.error().code);
        return picture.error();
    }
    if (keeps && longerEdge(picture->pixels) > edge)
        writeThumbnail(root / room->name / name, *stamp, picture->image, picture->pixels);
    return fitted(picture->image, edge);
}

} // namespace onelogit::app
