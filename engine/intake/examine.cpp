#include "engine/intake/examine.h"

#include "engine/formats/load.h"
#include "engine/intake/input_json.h"
#include "engine/intake/names.h"
#include "engine/intake/sidecars.h"
#include "engine/model/native.h"
#include "engine/sandbox/open_bytes.h"
#include "engine/storage/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onelogit::intake {
namespace {

namespace fs = std::filesystem;

Error countMismatch(const std::string& subject, std::size_t names, std::size_t logits) {
    return {ErrorCode::CountMismatch, subject,
            std::to_string(names) + " names, but the model has " + std::to_string(logits) + " logits"};
}

std::string words(const ImageShape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

/// Whether the network can be asked to take pictures of this size.
Result<void> checkSize(const model::ModelFacts& facts, const ImageShape& shape, const std::string& subject) {
    if (shape == facts.input || (facts.anySize && shape.channels == facts.input.channels))
        return {};
    return Error{ErrorCode::ShapeMismatch, subject, words(shape) + ", but the model reads " + words(facts.input)};
}

Result<void> checkInput(const model::ModelFacts& facts, const InputSpec& input, const std::string& subject) {
    const Result<void> checked = check(input, subject);
    return checked ? checkSize(facts, input.shape, subject) : checked;
}

class Examiner {
public:
    Examiner(fs::path file, const ExamineOptions& settings, std::stop_token token)
        : options(settings), stop(std::move(token)), subject(file.string()) {
        result->path = std::move(file);
    }

    Result<std::shared_ptr<const Examination>> run() {
        if (const Result<void> loaded = load(); !loaded)
            return loaded.error();
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, subject, {}};
        Sidecars sidecars = findSidecars(result->path, result->loaded.head.classes, result->loaded.facts.input);
        result->nameLists = std::move(sidecars.nameLists);
        for (Error& refused : sidecars.refused)
            refuse(std::move(refused));
        collectPreprocessings(sidecars.preprocessings);
        if (const Result<void> named = chooseNames(); !named)
            return named.error();
        chooseInput();
        chooseRest();
        return std::shared_ptr<const Examination>(std::move(result));
    }

private:
    void refuse(Error error) { result->refusedSidecars.push_back(std::move(error)); }

    Result<void> load() {
        const Result<std::vector<std::byte>> bytes = storage::readFile(result->path);
        if (!bytes)
            return bytes.error();
        const auto format = formats::formatOf(*bytes, subject);
        if (!format)
            return format.error();
        result->fileDigest = storage::contentHash(*bytes);
        result->fileBytes = bytes->size();
        Result<std::optional<Decision>> remembered = options.shelf.find(result->fileDigest);
        if (!remembered)
            refuse(remembered.error());
        else if (*remembered)
            earlier = std::move(**remembered);

        sandbox::OpenOptions opening = options.sandbox;
        opening.load.trusted = opening.load.trusted || earlier.trusted;
        Result<model::LoadedModel> loaded = loadAs(*format, *bytes, opening);
        if (!loaded)
            return loaded.error();
        if (const Result<void> checked = check(loaded->head, subject); !checked)
            return checked.error();
        result->loaded = std::move(*loaded);
        result->decision.trusted = opening.load.trusted;
        return {};
    }

    Result<model::LoadedModel> loadAs(formats::ModelFormat format, std::span<const std::byte> bytes,
                                      sandbox::OpenOptions& opening) {
        if (formats::carriesProgram(format))
            return sandbox::openBytes(format, bytes, subject, opening, stop);
        if (format == formats::ModelFormat::Native) {
            Result<model::NativeModel> parsed = model::parseNative(bytes, subject);
            if (parsed && parsed->trunkFile)
                return loadHead(std::move(*parsed), opening);
        }
        return formats::loadWeights(format, bytes, subject);
    }

    /// A head with the trunk that it was trained on, which is opened as any other model file.
    Result<model::LoadedModel> loadHead(model::NativeModel head, sandbox::OpenOptions& opening) {
        fs::path file = head.trunkFile->path;
        std::error_code unreadable;
        if (!fs::exists(file, unreadable))
            file = result->path.parent_path() / file.filename();
        const auto examined = examine(file, {.sandbox = opening, .shelf = options.shelf, .names = {}}, stop);
        if (!examined)
            return Error{examined.error().code, examined.error().subject,
                         "the trunk of " + subject +
                             (examined.error().detail.empty() ? "" : "; " + examined.error().detail)};
        const Examination& trunk = **examined;
        if (trunk.fileDigest != head.trunkFile->digest)
            return Error{ErrorCode::ModelMismatch, file.string(),
                         "it is another file than the one whose trunk " + subject + " was trained on"};
        if (trunk.loaded.head.features() != head.spec.features)
            return Error{ErrorCode::ShapeMismatch, subject,
                         "a head on " + std::to_string(head.spec.features) + " features, but its trunk gives " +
                             std::to_string(trunk.loaded.head.features())};
        opening.load.trusted = trunk.decision.trusted;
        model::LoadedModel loaded{.facts = trunk.loaded.facts, .head = {}, .trunk = trunk.loaded.trunk};
        if (loaded.facts.trunkDigest.empty())
            loaded.facts.trunkDigest = trunk.fileDigest; // so that both find the same features
        loaded.facts.leftOut.clear();
        loaded.facts.classNames = head.catalog.names();
        loaded.facts.preprocessing = std::move(head.input);
        loaded.facts.loss = head.loss;
        loaded.facts.testMetrics = std::move(head.testMetrics);
        loaded.facts.metadata = std::move(head.recipe);
        loaded.facts.metadata["trunk_file"] = file.string();
        loaded.facts.metadata["data"] = head.data;
        loaded.facts.metadata["seed"] = std::to_string(head.seed);
        if (!head.training.empty())
            loaded.facts.metadata["training"] = head.training;
        loaded.head = {.kind = model::HeadKind::Linear,
                       .width = head.spec.features,
                       .classes = head.spec.classes,
                       .weights = std::move(head.tensors.at("head.weight").data),
                       .bias = std::move(head.tensors.at("head.bias").data)};
        return loaded;
    }

    void collectPreprocessings(std::vector<Preprocessing>& ofSidecars) {
        for (Preprocessing& found : ofSidecars) {
            const std::string path = (result->path.parent_path() / found.name).string();
            if (const Result<void> fits = checkSize(result->loaded.facts, found.input.shape, path); !fits)
                refuse(fits.error());
            else
                result->preprocessings.push_back(std::move(found));
        }
        sidecarStatesInput = !result->preprocessings.empty();
        for (Preprocessing& usual : usualPreprocessings(result->loaded.facts.input))
            result->preprocessings.push_back(std::move(usual));
    }

    Result<void> chooseNames() {
        const std::size_t classes = result->loaded.head.classes;
        if (!options.names.empty()) {
            const auto given = readNames(options.names);
            if (!given)
                return given.error();
            if (given->size() != classes)
                return countMismatch(options.names.string(), given->size(), classes);
            take(*given, Source::Decided);
        } else if (suits(earlier.classNames, "the names decided earlier")) {
            take(earlier.classNames, Source::Decided);
        } else if (suits(result->loaded.facts.classNames, subject)) {
            take(distinct(result->loaded.facts.classNames), Source::File);
        } else if (!result->nameLists.empty()) {
            take(result->nameLists.front().names, Source::Sidecar);
        } else {
            take(numbered(classes), Source::Assumed);
        }
        return {};
    }

    bool suits(const std::vector<std::string>& names, const std::string& where) {
        const std::size_t classes = result->loaded.head.classes;
        if (names.empty() || names.size() == classes)
            return !names.empty();
        refuse(countMismatch(where, names.size(), classes));
        return false;
    }

    void take(std::vector<std::string> names, Source source) {
        result->decision.classNames = std::move(names);
        result->classNamesFrom = source;
    }

    void chooseInput() {
        const model::ModelFacts& facts = result->loaded.facts;
        if (earlier.input && suits(*earlier.input, "the preprocessing decided earlier")) {
            result->decision.input = earlier.input;
            result->inputFrom = Source::Decided;
        } else if (facts.preprocessing && suits(*facts.preprocessing, subject)) {
            result->decision.input = facts.preprocessing;
            result->inputFrom = Source::File;
        } else {
            result->decision.input = result->preprocessings.front().input;
            result->inputFrom = sidecarStatesInput ? Source::Sidecar : Source::Assumed;
        }
    }

    bool suits(const InputSpec& input, const std::string& where) {
        const Result<void> checked = checkInput(result->loaded.facts, input, where);
        if (!checked)
            refuse(checked.error());
        return checked.ok();
    }

    void chooseRest() {
        Decision& decision = result->decision;
        decision.title = earlier.title.empty() ? result->path.stem().string() : earlier.title;
        decision.loss = earlier.loss ? earlier.loss : result->loaded.facts.loss;
        result->lossFrom = earlier.loss ? Source::Decided : decision.loss ? Source::File : Source::Assumed;
    }

    const ExamineOptions& options;
    std::stop_token stop;
    std::string subject;
    std::shared_ptr<Examination> result = std::make_shared<Examination>();
    Decision earlier;
    bool sidecarStatesInput = false;
};

/// A size that the network only might take is tried once.
Result<void> tryInput(const Examination& examination, const InputSpec& input) {
    const std::string subject = examination.path.string();
    const model::LoadedModel& loaded = examination.loaded;
    if (const Result<void> checked = checkInput(loaded.facts, input, subject); !checked)
        return checked;
    if (input.shape == loaded.facts.input)
        return {};
    const std::vector<float> picture(input.shape.count());
    std::vector<float> features(loaded.head.features());
    const Result<void> ran = loaded.trunk->run(picture, input.shape, 1, features);
    if (ran || ran.error().code == ErrorCode::ProcessEnded || ran.error().code == ErrorCode::TimedOut)
        return ran;
    return Error{ErrorCode::ShapeMismatch, subject, words(input.shape) + ": " + describe(ran.error())};
}

/// Weights and preprocessing: the file alone where it states its preprocessing itself.
std::string digest(const Examination& examination, const InputSpec& input) {
    if (examination.loaded.facts.preprocessing == input)
        return examination.fileDigest;
    const std::string text = examination.fileDigest + toJson(input).dump();
    return storage::contentHash(std::as_bytes(std::span(text)));
}

/// What features depend on: the trunk's weights (the whole file's where they are not known apart) and preprocessing.
std::string trunkDigest(const Examination& examination, const InputSpec& input) {
    const std::string& ofTrunk = examination.loaded.facts.trunkDigest;
    const std::string text = (ofTrunk.empty() ? examination.fileDigest : ofTrunk) + toJson(input).dump();
    return storage::contentHash(std::as_bytes(std::span(text)));
}

} // namespace

Result<std::shared_ptr<const Examination>> examine(const fs::path& path, const ExamineOptions& options,
                                                   std::stop_token stop) {
    return Examiner(path, options, std::move(stop)).run();
}

Result<std::shared_ptr<const model::Classifier>> makeClassifier(const std::shared_ptr<const Examination>& examination,
                                                                const Decision& decision) {
    const Decision& known = examination->decision;
    const std::vector<std::string>& names = decision.classNames.empty() ? known.classNames : decision.classNames;
    const std::size_t classes = examination->loaded.head.classes;
    if (names.size() != classes)
        return countMismatch(examination->path.string(), names.size(), classes);
    const Result<ClassCatalog> catalog = ClassCatalog::create(names);
    if (!catalog)
        return catalog.error();
    const InputSpec& input = decision.input ? *decision.input : *known.input;
    if (const Result<void> tried = tryInput(*examination, input); !tried)
        return tried.error();
    const model::ModelFacts& facts = examination->loaded.facts;
    return model::makeClassifier({.title = decision.title.empty() ? known.title : decision.title,
                                  .format = facts.format,
                                  .digest = digest(*examination, input),
                                  .trunkDigest = trunkDigest(*examination, input),
                                  .catalog = *catalog,
                                  .input = input,
                                  .loss = decision.loss ? decision.loss : known.loss,
                                  .largestDifference = facts.largestDifference,
                                  .leftOut = facts.leftOut,
                                  .testMetrics = facts.testMetrics,
                                  .metadata = facts.metadata},
                                 examination->loaded.head, examination->loaded.trunk);
}

Result<std::shared_ptr<const model::Classifier>> openClassifier(const fs::path& path, const ExamineOptions& options,
                                                                std::stop_token stop) {
    const auto examination = examine(path, options, std::move(stop));
    if (!examination)
        return examination.error();
    return makeClassifier(*examination, {});
}

} // namespace onelogit::intake
