#include "app/controllers/intake_session.h"

#include "app/text/path_text.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace onelogit::app {
namespace {

constexpr std::size_t samplesShown = 5;
constexpr std::size_t filesTried = 25; ///< some may be no pictures
constexpr std::size_t picturesLookedAt = 200;
constexpr std::size_t topClasses = 3;

std::vector<SampleEffect::Score> highest(const std::vector<float>& logits) {
    std::vector<std::int32_t> order(logits.size());
    std::iota(order.begin(), order.end(), 0);
    const auto count = static_cast<std::ptrdiff_t>(std::min(topClasses, order.size()));
    const auto logit = [&logits](std::int32_t i) { return logits[static_cast<std::size_t>(i)]; };
    std::ranges::partial_sort(order, order.begin() + count, std::greater(), logit);
    std::vector<SampleEffect::Score> scores;
    for (std::ptrdiff_t i = 0; i < count; ++i)
        scores.push_back(
            {.classId = {order[static_cast<std::size_t>(i)]}, .logit = logit(order[static_cast<std::size_t>(i)])});
    return scores;
}

std::vector<std::string> numbered(std::size_t classes) {
    std::vector<std::string> names;
    names.reserve(classes);
    for (std::size_t i = 0; i < classes; ++i)
        names.push_back("class " + std::to_string(i));
    return names;
}

/// Mean and deviation stand in the order in which the network reads channels.
InputSpec withBlueFirst(InputSpec input, bool blueFirst) {
    if (input.blueFirst == blueFirst || input.shape.channels != 3)
        return input;
    std::ranges::reverse(input.mean);
    std::ranges::reverse(input.deviation);
    input.blueFirst = blueFirst;
    return input;
}

} // namespace

IntakeSession::IntakeSession(JobQueue& queue, ModelGate engine, SharedExamination examination,
                             const std::optional<intake::Decision>& decided, QObject* parent)
    : QObject(parent),
      gate(std::move(engine)),
      examined(std::move(examination)),
      start(decided.value_or(examined->decision)),
      namesJob(queue),
      samplesJob(queue),
      effectsJob(queue),
      outputJob(queue),
      acceptJob(queue) {
    collectSources(decided.has_value());
    collectPresets();
}

void IntakeSession::collectSources(bool decided) {
    using Kind = NamesSource::Kind;
    const intake::Source from = examined->classNamesFrom;
    if (decided || from == intake::Source::Decided || from == intake::Source::File)
        sources.push_back({.kind = Kind::Known, .path = {}, .names = start.classNames});
    for (const intake::NameList& list : examined->nameLists)
        sources.push_back({.kind = Kind::Sidecar, .path = list.path, .names = list.names});
    sources.push_back({.kind = Kind::Numbers, .path = {}, .names = numbered(examined->loaded.head.classes)});
}

void IntakeSession::collectPresets() {
    chosenInput = *start.input;
    for (const intake::Preprocessing& preset : examined->preprocessings)
        if (!preset.input.blueFirst)
            offered.push_back(preset);
    const InputSpec wanted = withBlueFirst(chosenInput, false);
    const auto same = std::ranges::find_if(offered, [&wanted](const intake::Preprocessing& preset) {
        return preset.input.mean == wanted.mean && preset.input.deviation == wanted.deviation;
    });
    chosenPreset = static_cast<int>(same - offered.begin());
    if (same == offered.end()) // stated by the file or decided earlier, and none of the usual ones
        offered.push_back({.name = {}, .input = wanted});
}

void IntakeSession::chooseNames(int source) {
    if (source < 0 || source >= static_cast<int>(sources.size()) || source == chosenSource)
        return;
    chosenSource = source;
    Q_EMIT namesChanged();
}

void IntakeSession::readNames(const QString& path) {
    namesJob.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [read = gate.readNames, file = toPath(path)](const std::stop_token&, const ProgressSink&) {
            return read(file);
        },
        [this, path](const Result<std::vector<std::string>>& names) {
            const std::size_t classes = examined->loaded.head.classes;
            if (!names)
                return Q_EMIT namesRefused(names.error());
            if (names->size() != classes)
                return Q_EMIT namesRefused({ErrorCode::CountMismatch, path.toStdString(),
                                            std::to_string(names->size()) + " names, but the model has " +
                                                std::to_string(classes) + " logits"});
            sources.insert(sources.end() - 1,
                           {.kind = NamesSource::Kind::Picked, .path = toPath(path), .names = *names});
            chosenSource = static_cast<int>(sources.size()) - 2;
            Q_EMIT namesChanged();
        });
}

void IntakeSession::nameOutput(int output, const std::string& name) {
    std::vector<std::string>& names = sources.at(static_cast<std::size_t>(chosenSource)).names;
    if (output >= 0 && output < static_cast<int>(names.size()) && !name.empty() &&
        std::ranges::find(names, name) == names.end())
        names[static_cast<std::size_t>(output)] = name;
}

/// The preset's numbers with everything else as it is chosen now.
InputSpec IntakeSession::presetInput(int preset) const {
    InputSpec input = withBlueFirst(offered.at(static_cast<std::size_t>(preset)).input, chosenInput.blueFirst);
    input.shape = chosenInput.shape;
    input.framing = chosenInput.framing;
    input.shorterEdge = chosenInput.shorterEdge;
    return input;
}

void IntakeSession::choosePreset(int preset) {
    if (preset < 0 || preset >= static_cast<int>(offered.size()))
        return;
    chosenPreset = preset;
    const InputSpec& stated = offered.at(static_cast<std::size_t>(preset)).input;
    const InputSpec before = chosenInput;
    chosenInput = presetInput(preset);
    if (stated.framing == Framing::CentreCrop) {
        chosenInput.framing = stated.framing;
        chosenInput.shorterEdge = std::max({stated.shorterEdge, chosenInput.shape.height, chosenInput.shape.width});
    }
    Q_EMIT inputChanged();
    if (chosenInput.framing != before.framing || chosenInput.shorterEdge != before.shorterEdge)
        computeEffects();
}

void IntakeSession::setInput(const InputSpec& input) {
    InputSpec wanted = withBlueFirst(chosenInput, input.blueFirst);
    wanted.shape.height = input.shape.height;
    wanted.shape.width = input.shape.width;
    wanted.framing = input.framing;
    wanted.shorterEdge = input.framing == Framing::CentreCrop
                             ? std::max({input.shorterEdge, wanted.shape.height, wanted.shape.width})
                             : 0;
    if (wanted == chosenInput)
        return;
    chosenInput = wanted;
    Q_EMIT inputChanged();
    computeEffects();
}

void IntakeSession::sampleFolder(const QString& folder) {
    samplesJob.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [path = toPath(folder)](const std::stop_token& stop, const ProgressSink&) -> Result<std::vector<SharedSample>> {
            const auto files = spreadFiles(path, filesTried, stop);
            if (!files)
                return files.error();
            return loadSamples(*files, samplesShown, stop);
        },
        [this](const Result<std::vector<SharedSample>>& samples) { takeSamples(samples); });
}

void IntakeSession::sampleFiles(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.push_back(toPath(file));
    samplesJob.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [paths](const std::stop_token& stop, const ProgressSink&) { return loadSamples(paths, samplesShown, stop); },
        [this](const Result<std::vector<SharedSample>>& samples) { takeSamples(samples); });
}

void IntakeSession::takeSamples(const Result<std::vector<SharedSample>>& samples) {
    if (samples)
        pictures = *samples;
    Q_EMIT samplesChanged();
    computeEffects();
}

void IntakeSession::computeEffects() {
    effectsJob.discard();
    Q_EMIT effectsOutdated();
    trials.clear();
    for (int preset = static_cast<int>(offered.size()) - 1; preset >= 0; --preset)
        if (preset != chosenPreset)
            trials.push_back({.preset = preset, .input = presetInput(preset)});
    trials.push_back({.preset = chosenPreset, .input = chosenInput}); // first
    computeNextEffects();
}

/// One preset after the other, a job each, so that its column shows as soon as it is known.
void IntakeSession::computeNextEffects() {
    if (pictures.empty() || trials.empty())
        return;
    const Trial trial = trials.back();
    trials.pop_back();
    intake::Decision decided = start;
    decided.classNames = names();
    decided.input = trial.input;
    effectsJob.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [make = gate.makeClassifier, examination = examined, decided, preset = trial.preset,
         samples = pictures](const std::stop_token& stop, const ProgressSink&) -> Result<std::vector<SampleEffect>> {
            const Result<SharedClassifier> classifier = make(examination, decided);
            std::vector<SampleEffect> effects;
            for (std::size_t i = 0; i < samples.size() && !stop.stop_requested(); ++i) {
                SampleEffect effect{.picture = static_cast<int>(i), .preset = preset, .top = {}, .problem = {}};
                const Result<std::vector<float>> logits =
                    classifier ? logitsOf(**classifier, samples[i]->image) : classifier.error();
                if (logits)
                    effect.top = highest(*logits);
                else
                    effect.problem = logits.error();
                effects.push_back(std::move(effect));
            }
            return effects;
        },
        [this](const Result<std::vector<SampleEffect>>& effects) {
            if (!effects)
                return;
            for (const SampleEffect& effect : *effects)
                Q_EMIT effectReady(effect);
            computeNextEffects();
        });
}

void IntakeSession::lookAtOutputs(const QString& folder) {
    outputJob.submit(
        {.title = tr("Looking at the outputs of %1").arg(QFileInfo(toText(examined->path)).fileName()),
         .lane = Lane::Models},
        this,
        [make = gate.makeClassifier, examination = examined, trial = decision(),
         path = toPath(folder)](const std::stop_token& stop, const ProgressSink& progress) -> Result<OutputPictures> {
            const Result<SharedClassifier> classifier = make(examination, trial);
            if (!classifier)
                return classifier.error();
            return app::lookAtOutputs(**classifier, path, picturesLookedAt, progress, stop);
        },
        [this](const Result<OutputPictures>& outputs) {
            if (outputs)
                Q_EMIT outputsReady(*outputs);
            else
                Q_EMIT outputsFailed(outputs.error());
        });
}

void IntakeSession::stopLooking() {
    outputJob.cancel();
}

intake::Decision IntakeSession::decision() const {
    intake::Decision decision = start;
    decision.classNames = names();
    decision.input = chosenInput;
    return decision;
}

void IntakeSession::accept() {
    acceptJob.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [gate = gate, examination = examined, decided = decision()](const std::stop_token&,
                                                                    const ProgressSink&) -> Result<Accepted> {
            const Result<SharedClassifier> classifier = gate.makeClassifier(examination, decided);
            if (!classifier)
                return classifier.error();
            Accepted result{.classifier = *classifier, .decision = decided, .notRemembered = {}};
            if (const Result<void> kept = gate.remember(examination->fileDigest, decided); !kept)
                result.notRemembered = kept.error();
            return result;
        },
        [this](const Result<Accepted>& result) {
            if (!result)
                return Q_EMIT failed(result.error());
            if (result->notRemembered)
                Q_EMIT notRemembered(*result->notRemembered);
            Q_EMIT accepted(result->classifier, result->decision);
        });
}

} // namespace onelogit::app
