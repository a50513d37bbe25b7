#pragma once

#include "app/controllers/search_controller.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace onelogit::app {

/// One hit in full.
struct PictureDetails {
    struct Score {
        ClassId classId;
        float logit = 0;
    };

    std::filesystem::path path;
    ClassId classId;        ///< the class searched for
    float logit = 0;        ///< its raw logit
    float score = 0;        ///< what it is ranked by: that, or the normalized one
    bool damaged = false;   ///< part of the content is made up by the decoder
    float margin = 0;       ///< logit minus the highest logit of another class; 0 if there is no other
    std::vector<Score> top; ///< the five highest, highest first
    QImage picture;
    QSize pixels;
    std::optional<Error> unreadable; ///< why there is no picture
};

/// Loads the picture that is looked at, and all its logits from the features at hand. The newest wish wins.
class PreviewController : public QObject {
    Q_OBJECT

public:
    explicit PreviewController(JobQueue& queue, QObject* parent = nullptr);

    /// A row of the result; an earlier wish is dropped.
    void show(const std::shared_ptr<const SearchResult>& result, int row);
    void clear();

Q_SIGNALS:
    void ready(const onelogit::app::PictureDetails& details);

private:
    LatestOnly job;
};

} // namespace onelogit::app
