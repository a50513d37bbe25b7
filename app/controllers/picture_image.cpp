#include "app/controllers/picture_image.h"

#include "engine/images/decode.h"

namespace onelogit::app {

Result<DecodedPicture> loadPicture(const std::filesystem::path& path, int edge) {
    const Result<images::Decoded> decoded = images::decodeFile(path, {.targetEdge = edge});
    if (!decoded)
        return decoded.error();
    const images::Image& picture = decoded->image;
    const QImage view(picture.pixels.data(), picture.width, picture.height,
                      static_cast<qsizetype>(picture.width) * picture.channels,
                      picture.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const bool larger = picture.width > edge || picture.height > edge;
    return DecodedPicture{.image = larger ? view.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                          : view.copy(),
                          .pixels = QSize(decoded->fullWidth, decoded->fullHeight)};
}

} // namespace onelogit::app
