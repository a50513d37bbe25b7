#pragma once

#include "app/controllers/model_gate.h"
#include "app/controllers/sample_pictures.h"
#include "app/jobs/latest_only.h"

#include <QStringList>

namespace onelogit::app {

/// The highest classes of one sample picture under one preset.
struct SampleEffect {
    struct Score {
        ClassId classId;
        float logit = 0;
    };
    int picture = 0;
    int preset = 0;
    std::vector<Score> top; ///< highest first
    std::optional<Error> problem;
};

/// One person's decisions about one examined model file, from the first look to the classifier. Everything that takes
/// time is a job; nothing is changed outside before accept() has succeeded.
class IntakeSession : public QObject {
    Q_OBJECT

public:
    /// Where class names can come from.
    struct NamesSource {
        enum class Kind { Known, Sidecar, Picked, Numbers };
        Kind kind = Kind::Known;
        std::filesystem::path path; ///< of Sidecar and Picked
        std::vector<std::string> names;
    };

    /// Begins with `decided`, or with what the examination found.
    IntakeSession(JobQueue& queue, ModelGate gate, SharedExamination examination,
                  const std::optional<intake::Decision>& decided = {}, QObject* parent = nullptr);

    [[nodiscard]] const intake::Examination& examination() const { return *examined; }

    [[nodiscard]] const std::vector<NamesSource>& namesSources() const { return sources; }
    [[nodiscard]] int namesSource() const { return chosenSource; }
    [[nodiscard]] const std::vector<std::string>& names() const {
        return sources.at(static_cast<std::size_t>(chosenSource)).names;
    }
    void chooseNames(int source);
    /// Reads a list of names; namesChanged or namesRefused.
    void readNames(const QString& path);
    /// Of the chosen source; an empty name or one that another class has is ignored.
    void nameOutput(int output, const std::string& name);

    /// The presets red first; the order of channels is chosen apart.
    [[nodiscard]] const std::vector<intake::Preprocessing>& presets() const { return offered; }
    [[nodiscard]] int preset() const { return chosenPreset; }
    [[nodiscard]] const InputSpec& input() const { return chosenInput; }
    /// Takes the preset's numbers, and its framing where a sidecar states it; the size stays.
    void choosePreset(int preset);
    /// Channel order, framing and size; mean and deviation stay the preset's.
    void setInput(const InputSpec& input);

    /// Samples from a folder, or these files. The newest wish wins.
    void sampleFolder(const QString& folder);
    void sampleFiles(const QStringList& files);
    [[nodiscard]] const std::vector<SharedSample>& samples() const { return pictures; }

    /// What each output answers to, over up to 200 pictures of the folder.
    void lookAtOutputs(const QString& folder);
    void stopLooking();
    [[nodiscard]] JobId lookJob() const { return outputJob.job(); }

    [[nodiscard]] intake::Decision decision() const;
    /// Makes the classifier and remembers the decision; accepted or failed.
    void accept();
    [[nodiscard]] bool accepting() const { return acceptJob.busy(); }

Q_SIGNALS:
    void namesChanged();
    void namesRefused(const onelogit::Error& error);
    void inputChanged();
    /// Samples came, or none could be read.
    void samplesChanged();
    /// Effects computed before are void.
    void effectsOutdated();
    void effectReady(const onelogit::app::SampleEffect& effect);
    void outputsReady(const onelogit::app::OutputPictures& outputs);
    void outputsFailed(const onelogit::Error& error);
    void accepted(const onelogit::app::SharedClassifier& classifier, const onelogit::intake::Decision& decision);
    /// The classifier works, but its decision could not be written down.
    void notRemembered(const onelogit::Error& error);
    void failed(const onelogit::Error& error);

private:
    struct Accepted {
        SharedClassifier classifier;
        intake::Decision decision;
        std::optional<Error> notRemembered;
    };

    void collectSources(bool decided);
    void collectPresets();
    [[nodiscard]] InputSpec presetInput(int preset) const;
    void takeSamples(const Result<std::vector<SharedSample>>& samples);
    void computeEffects();
    void computeNextEffects();

    /// A preset whose effect is still to be computed.
    struct Trial {
        int preset = 0;
        InputSpec input;
    };

    ModelGate gate;
    SharedExamination examined;
    intake::Decision start;
    LatestOnly namesJob, samplesJob, effectsJob, outputJob, acceptJob;
    std::vector<NamesSource> sources;
    int chosenSource = 0;
    std::vector<intake::Preprocessing> offered;
    int chosenPreset = 0;
    InputSpec chosenInput;
    std::vector<SharedSample> pictures;
    std::vector<Trial> trials; ///< the next one last
};

} // namespace onelogit::app
