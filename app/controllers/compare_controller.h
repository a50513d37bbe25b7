#pragma once

#include "app/controllers/comparison.h"
#include "app/controllers/models_controller.h"
#include "app/controllers/thresholds.h"
#include "app/controllers/view_store.h"
#include "app/jobs/latest_only.h"

#include <map>
#include <memory>
#include <utility>

namespace onelogit::app {

/// Runs every open model over the labelled pictures, one after another, and keeps what the window shows of it; what is
/// done already is never done again. Models that do not fit the pictures are left out, with the reason.
class CompareController : public QObject {
    Q_OBJECT

public:
    CompareController(JobQueue& queue, Thresholds& thresholds, ComparisonCache cache = {}, QObject* parent = nullptr);

    /// What was compared on other pictures is forgotten.
    void setPictures(const SharedPictures& pictures);
    [[nodiscard]] const SharedPictures& pictures() const { return labelled; }

    /// Starts what is missing; may be called whenever models come.
    void setModels(const std::vector<OpenModel>& models);
    /// Goes on after a job was cancelled.
    void goOn();

    /// The class whose views are wanted, beside those of all classes together.
    void setClassName(const std::string& name);

    /// Whether the comparison shows all classes together (as at first) or the chosen class.
    void setAllClasses(bool all);
    [[nodiscard]] bool allClasses() const { return together; }
    /// The chosen class's name, or the empty one while all classes are shown.
    [[nodiscard]] std::string shownClass() const { return together ? std::string() : className; }

    /// Digests of the models that are compared already, in the order of all pages.
    [[nodiscard]] std::vector<std::string> comparedModels() const;
    /// By a model's digest; null while it is computed and for a model that does not fit.
    [[nodiscard]] SharedComparison comparison(const std::string& digest) const;
    /// An empty class name: all classes together, by raw logits only. Null while it is computed.
    [[nodiscard]] std::shared_ptr<const ClassView> view(const ThresholdKey& key) const { return views.find(key); }
    /// The user's, else the best one for F1; none while it is computed.
    [[nodiscard]] std::optional<double> threshold(const ThresholdKey& key) const;
    /// Models that are compared now or wait for their turn.
    [[nodiscard]] int running() const;
    /// Of the model that is compared now; 0 without.
    [[nodiscard]] JobId job() const { return compareJob.job(); }
    /// A job was cancelled, and models are waiting for goOn().
    [[nodiscard]] bool held() const { return stopped; }
    /// Why an open model is left out; null where it is not.
    [[nodiscard]] const Error* refusal(const std::string& digest) const;

Q_SIGNALS:
    /// Another class, or all classes, are shown.
    void shownClassChanged();
    /// Other pictures, a model's figures, or the end of a job.
    void comparisonsChanged();
    /// Views came.
    void viewsChanged();

private:
    /// What came of a model; a null comparison without an error is one under way.
    struct Outcome {
        std::shared_ptr<const model::Classifier> classifier;
        SharedComparison comparison;
        std::optional<Error> refusal;
    };

    void compareNext();
    void forgetClosedAndNamedAnew();
    void compare(const OpenModel& model);
    void take(const std::string& digest, const Result<SharedComparison>& result);
    void requestViews();

    JobQueue& queue;
    Thresholds& thresholds;
    ComparisonCache cache;
    LatestOnly compareJob;
    LatestOnly viewJob;
    SharedPictures labelled;
    std::vector<OpenModel> models;
    std::string className;
    bool together = true;
    bool stopped = false;
    std::map<std::string, Outcome> outcomes; ///< by digest
    ViewStore views;
};

} // namespace onelogit::app
