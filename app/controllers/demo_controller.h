#pragma once

#include "app/jobs/job_queue.h"
#include "engine/data/data_set.h"

#include <QStringList>

#include <memory>

namespace onelogit::app {

/// The demo that comes with the program: seven models and a labelled sample, whose pictures become a real folder in the
/// user's cache at the first start.
class DemoController : public QObject {
    Q_OBJECT

public:
    /// `demoFolder` holds models/*.safetensors and sample/ (an IDX pair with classes.txt); below `cacheFolder` the
    /// folder "pictures" is made.
    DemoController(JobQueue& queue, const QString& demoFolder, const QString& cacheFolder, QObject* parent = nullptr);

    /// Where the demo lies, beside the program, in the build tree as when installed.
    [[nodiscard]] static QString installedFolder();
    /// onelogit/demo in the user's cache.
    [[nodiscard]] static QString userCacheFolder();

    /// Each signal comes at most once; failed in place of those that cannot come.
    void start();

    /// Where the pictures are or will be.
    [[nodiscard]] QString picturesFolder() const;

Q_SIGNALS:
    /// In the order of the losses.
    void modelsFound(const QStringList& paths);
    void picturesReady(const QString& folder);
    /// After picturesReady, or its failure: to compare models on the sample takes the processor, and to search the
    /// pictures is what the window begins with.
    void sampleRead(const std::shared_ptr<const onelogit::data::DataSet>& sample);
    void failed(const onelogit::Error& error);

private:
    void writePictures(const std::shared_ptr<const data::DataSet>& sample);

    JobQueue& queue;
    QString demoFolder;
    QString cacheFolder;
};

} // namespace onelogit::app
