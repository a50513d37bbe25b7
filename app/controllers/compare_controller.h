#pragma once

#include "app/controllers/class_view.h"
#include "app/controllers/models_controller.h"
#include "app/controllers/thresholds.h"
#include "app/jobs/latest_only.h"
#include "engine/data/data_set.h"

#include <map>
#include <memory>
#include <utility>

namespace onelogit::app {

/// One model's logits on the labelled sample, and what they are worth. Immutable.
struct Comparison {
    LogitTable table;
    metrics::Separation figures;
    ClassCatalog catalog; ///< the model's
};

/// Runs every open model over the labelled sample, a job each, and keeps what the window shows of it. Models that do
/// not fit the sample are left out, with the reason.
class CompareController : public QObject {
    Q_OBJECT

public:
    CompareController(JobQueue& queue, Thresholds& thresholds, QObject* parent = nullptr);

    void setSample(const std::shared_ptr<const data::DataSet>& sample);
    [[nodiscard]] const std::shared_ptr<const data::DataSet>& sample() const { return labelled; }

    /// Starts what is missing; may be called whenever models come.
    void setModels(const std::vector<OpenModel>& models);

    /// The class whose views are wanted, beside those of all classes together.
    void setClassName(const std::string& name);

    /// Whether the comparison shows all classes together (as at first) or the chosen class.
    void setAllClasses(bool all);
    [[nodiscard]] bool allClasses() const { return together; }
    /// The chosen class's name, or the empty one while all classes are shown.
    [[nodiscard]] std::string shownClass() const { return together ? std::string() : className; }

    /// By a model's digest; null while it is computed and for a model that does not fit.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison(const std::string& digest) const;
    /// An empty class name: all classes together, by raw logits only. Null while it is computed.
    [[nodiscard]] std::shared_ptr<const ClassView> view(const ThresholdKey& key) const;
    /// The user's, else the best one for F1; none while it is computed.
    [[nodiscard]] std::optional<double> threshold(const ThresholdKey& key) const;
    [[nodiscard]] int running() const { return pending; }
    /// Why an open model is left out; null where it is not.
    [[nodiscard]] const Error* refusal(const std::string& digest) const;

Q_SIGNALS:
    /// Another class, or all classes, are shown.
    void shownClassChanged();
    /// A model's figures came.
    void comparisonsChanged();
    /// Views came.
    void viewsChanged();

private:
    using Views = std::map<ThresholdKey, std::shared_ptr<const ClassView>>;

    void compareMissing();
    void forgetIfNamedAnew(const OpenModel& model);
    void compare(const OpenModel& model);
    void requestViews();

    JobQueue& queue;
    Thresholds& thresholds;
    LatestOnly viewJob;
    std::shared_ptr<const data::DataSet> labelled;
    std::vector<OpenModel> models;
    std::string className;
    bool together = true;
    std::map<std::string, std::shared_ptr<const Comparison>> comparisons;     ///< by digest; null: asked for or refused
    std::map<std::string, Error> refusals;                                    ///< by digest
    std::map<std::string, std::shared_ptr<const model::Classifier>> compared; ///< what was run, by digest
    Views views;
    int pending = 0;
};

} // namespace onelogit::app
