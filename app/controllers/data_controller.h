#pragma once

#include "app/controllers/comparison.h"
#include "app/jobs/latest_only.h"
#include "engine/data/open.h"

#include <QList>
#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace onelogit::app {

/// Labelled pictures that a person chose: a folder and which part of it; an empty path is the demo's sample.
struct DataChoice {
    QString path;
    data::Part part = data::Part::Test;
    std::shared_ptr<const std::vector<std::string>> only{}; ///< names of the pictures taken; null for all

    [[nodiscard]] bool isDemo() const { return path.isEmpty(); }
    bool operator==(const DataChoice&) const = default;
};

/// Which labelled pictures models are compared on. A folder is opened by a job, the newest wish wins; until it is open,
/// and where it cannot be, what was chosen before stays.
class DataController : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRecent = 8;

    /// Stamps of files are kept below `cache`.
    DataController(JobQueue& queue, std::filesystem::path cache, QObject* parent = nullptr);

    void setDemo(const std::shared_ptr<const data::DataSet>& sample);
    /// Of an earlier start. A choice that cannot be opened any more gives the demo's sample, and failed().
    void restore(const DataChoice& chosen, const QList<DataChoice>& recent);

    /// Without a part: the test part, or the training part where there is no other.
    void open(const QString& folder, std::optional<data::Part> part = {});
    /// Those of its pictures that a training held out; not kept for another start.
    void openOnly(const QString& folder, const std::shared_ptr<const std::vector<std::string>>& names);
    void openDemo();
    /// The other part of what is chosen; does nothing where there is none.
    void setPart(data::Part part);
    /// Reads the chosen folder again: files may have come, gone or changed.
    void readAgain();
    void cancel() { openJob.cancel(); }

    /// Of what pictures() gives; while something is being opened this is still the old one.
    [[nodiscard]] const DataChoice& choice() const { return chosen; }
    /// Null before anything is there.
    [[nodiscard]] const SharedPictures& pictures() const { return shown; }
    [[nodiscard]] bool hasBothParts() const { return facts && facts->train && facts->test && twoParts(); }
    /// Being opened; none at rest.
    [[nodiscard]] const std::optional<DataChoice>& opening() const { return wanted; }
    [[nodiscard]] JobId job() const { return openJob.job(); }
    /// Folders that were chosen lately, the last one first, each with its part.
    [[nodiscard]] const QList<DataChoice>& recent() const { return known; }

Q_SIGNALS:
    /// Other pictures are chosen.
    void picturesChanged();
    /// Something began or ended to be opened.
    void openingChanged();
    void failed(const onelogit::Error& error);

private:
    struct Opened {
        data::SetFacts facts;
        data::Part part = data::Part::Test;
        SharedPictures pictures;
    };

    void openPart(const QString& folder, std::optional<data::Part> part,
                  const std::shared_ptr<const std::vector<std::string>>& only);
    static Result<Opened> read(const std::filesystem::path& folder, std::optional<data::Part> part,
                               const std::filesystem::path& stamps, const ProgressSink& progress,
                               const std::stop_token& stop);
    [[nodiscard]] bool twoParts() const { return facts->kind != data::SetKind::FolderPerClass || facts->twoParts; }
    void take(const DataChoice& choice, const Result<Opened>& opened);
    void remember(const DataChoice& choice);

    LatestOnly openJob;
    std::filesystem::path stamps;
    SharedPictures demo;
    DataChoice chosen;
    std::optional<data::SetFacts> facts; ///< of a chosen folder
    SharedPictures shown;
    std::optional<DataChoice> wanted;
    QList<DataChoice> known;
};

} // namespace onelogit::app
