#pragma once

#include "widgets/search/picture_source.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace onelogit::widgets {

/// Pictures for other programs, as files and as paths. The text is written when it is asked for: a million pictures
/// cost nothing to begin dragging.
class PictureMime : public QMimeData {
    Q_OBJECT

public:
    PictureMime(std::shared_ptr<const PictureSource> ranking, QList<int> rows);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType preferred) const override;

private:
    std::shared_ptr<const PictureSource> source;
    QList<int> rows;
};

} // namespace onelogit::widgets
