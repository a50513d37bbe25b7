#pragma once

#include "app/jobs/job_queue.h"
#include "engine/model/classifier.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace onelogit::app {

/// A model that is open.
struct OpenModel {
    QString path;
    QString title;               ///< its loss in the user's language, else the file's own title
    std::optional<bool> aligned; ///< none: the loss is not known
    std::shared_ptr<const model::Classifier> classifier;

    [[nodiscard]] const std::string& digest() const { return classifier->info().digest; }
};

/// The open classifiers, and which of them and which class are chosen: the one place that knows. The class is kept by
/// name, so that another model with that class keeps it.
class ModelsController : public QObject {
    Q_OBJECT

public:
    explicit ModelsController(JobQueue& queue, QObject* parent = nullptr);

    enum class AfterOpening { Keep, Choose };

    /// Opens the files one after another, in this order; each is reported by modelsChanged or failed. A model that is
    /// open already is not opened twice.
    void open(const QStringList& paths, AfterOpening after);
    [[nodiscard]] bool opening() const { return pending > 0; }

    [[nodiscard]] const std::vector<OpenModel>& models() const { return opened; }
    /// -1 without models.
    [[nodiscard]] int currentModel() const { return current; }
    /// Null without models.
    [[nodiscard]] const OpenModel* model() const;
    void setCurrentModel(int number);

    /// Becomes current when it is opened, unless a model has been chosen before.
    void preferModel(const QString& path) { preferredPath = path; }

    /// The classes of the current model.
    [[nodiscard]] QStringList classNames() const;
    /// Empty without models and before.
    [[nodiscard]] QString className() const { return chosenClass; }
    /// Position in the current model's catalog; class 0 where it has none of that name.
    [[nodiscard]] ClassId classId() const;
    void setClassName(const QString& name);

Q_SIGNALS:
    void modelsChanged();
    void currentModelChanged();
    void classChanged();
    void openingChanged();
    void failed(const onelogit::Error& error);

private:
    void add(const QString& path, const std::shared_ptr<const model::Classifier>& classifier, AfterOpening after);
    void choose(int number);

    JobQueue& queue;
    std::vector<OpenModel> opened;
    int current = -1;
    int pending = 0;
    bool userChose = false;
    QString preferredPath;
    QString chosenClass;
};

} // namespace onelogit::app
