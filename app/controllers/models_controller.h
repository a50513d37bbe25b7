#pragma once

#include "app/controllers/model_gate.h"
#include "app/jobs/job_queue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace onelogit::app {

/// A model that is open.
struct OpenModel {
    QString path;
    QString title;               ///< its loss in the user's language, else the file's own title
    std::optional<bool> aligned; ///< none: the loss is not known
    SharedClassifier classifier;
    SharedExamination examination;           ///< what can be decided over again
    std::optional<intake::Decision> decided; ///< by the person since the examination
    QStringList classNames;                  ///< in head order; shared, never copied

    [[nodiscard]] const std::string& digest() const { return classifier->info().digest; }
};

/// A model file that needs a person before it is opened.
struct WaitingModel {
    QString path;
    SharedExamination examination; ///< null: refused
    std::optional<Error> refusal;  ///< NotTrusted
};

/// A model that was taken off the list, and what brings it back.
struct RemovedModel {
    int place = 0; ///< among all files in the order of all pages
    QString path;
    std::optional<OpenModel> model; ///< none: its file is opened again
    bool current = false;
    QString className; ///< the one that was chosen
};

/// The open classifiers in the order of all pages, and which of them and which class are chosen: the one place that
/// knows. The class is kept by name, so that another model with that class keeps it.
class ModelsController : public QObject {
    Q_OBJECT

public:
    ModelsController(JobQueue& queue, ModelGate gate, QObject* parent = nullptr);

    enum class AfterOpening { Keep, Choose };

    /// Examines the files, a job each; each is reported by modelsChanged, waiting or failed. A model that is open
    /// already is not opened twice.
    void open(const QStringList& paths, AfterOpening after);
    /// Opens, or puts in the place of the model with the same path, what a person decided.
    void put(const QString& path, const SharedExamination& examination, const SharedClassifier& classifier,
             const intake::Decision& decided);
    [[nodiscard]] bool opening() const { return pending > 0; }

    [[nodiscard]] const std::vector<OpenModel>& models() const { return opened; }
    /// -1 without models.
    [[nodiscard]] int currentModel() const { return current; }
    /// Null without models.
    [[nodiscard]] const OpenModel* model() const;
    void setCurrentModel(int number);

    /// Becomes current when it is opened, unless a model has been chosen before.
    void preferModel(const QString& path) { preferredPath = path; }
    /// The file of the model chosen last, or the preferred one.
    [[nodiscard]] const QString& preferredModel() const { return preferredPath; }

    /// The files in the order of all pages, those that are still being opened among them.
    [[nodiscard]] const QStringList& order() const { return wantedOrder; }
    /// Before the first open(): models take their places in it as they come.
    void setOrder(const QStringList& paths) { wantedOrder = paths; }
    /// Closes what is not among these files and opens what is not open yet; the preferred model and the class of that
    /// name are chosen as they come, unless the person chooses before.
    void become(const QStringList& paths, const QString& preferred, const QString& className);
    void move(int from, int to);
    /// As it was, as far as those files are open; others stay behind them.
    void arrange(const QStringList& paths);
    /// Nothing for a number without a model.
    std::optional<RemovedModel> remove(int number);
    /// Puts it back into its place, chosen if it was.
    void restore(const RemovedModel& removed);
    /// -1 where it is not open.
    [[nodiscard]] int numberOf(const QString& path) const;

    /// After another language was chosen: the titles that are words of it.
    void nameAgain();

    /// The classes of the current model; shared, so that asking is free.
    [[nodiscard]] QStringList classNames() const;
    /// Empty without models and before.
    [[nodiscard]] QString className() const { return chosenClass; }
    /// The class to begin with at another start: the one wished for while its model is still being opened.
    [[nodiscard]] const QString& classToKeep() const { return wishes() && pending > 0 ? wishedClass : chosenClass; }
    /// Position in the current model's catalog; class 0 where it has none of that name.
    [[nodiscard]] ClassId classId() const { return {chosenNumber}; }
    void setClassName(const QString& name);

Q_SIGNALS:
    void modelsChanged();
    void currentModelChanged();
    void classChanged();
    void openingChanged();
    void failed(const onelogit::Error& error);
    /// The person asked for this model and it is open now.
    void openedOnRequest(int number);
    /// `asked`: by the person, just now.
    void waiting(const onelogit::app::WaitingModel& model, bool asked);
    void removed(const QString& title, const QString& path);

private:
    struct Outcome {
        SharedExamination examination;
        SharedClassifier classifier; ///< null: a person should look first
        QStringList classNames;
        std::optional<intake::Decision> decided;
    };

    static Result<Outcome> examine(const ModelGate& gate, const std::filesystem::path& path,
                                   const std::stop_token& stop);
    void take(const QString& path, const Result<Outcome>& outcome, AfterOpening after);
    [[nodiscard]] bool wishes() const { return !userChose && !wishedClass.isEmpty(); }
    int add(const QString& path, Outcome outcome);
    int insert(OpenModel model);
    [[nodiscard]] QString titleOf(const QString& path, const model::ModelInfo& info) const;
    void choose(int number);
    void followClass(int otherwise);

    JobQueue& queue;
    ModelGate gate;
    std::vector<OpenModel> opened;
    QStringList wantedOrder;
    int current = -1;
    int pending = 0;
    bool userChose = false;
    QString preferredPath;
    QString wishedClass; ///< of models that are still being opened
    int wave = 0;        ///< of become(); what an earlier one opened may be unwanted by now
    QString chosenClass;
    int chosenNumber = 0;
};

} // namespace onelogit::app
