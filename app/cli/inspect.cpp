#include "app/cli/bill.h"
#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "app/cli/text_table.h"
#include "engine/sandbox/remote.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string path;
    bool bill = false;
    ModelOptions model;
};

/// Everything that is shown of a model.
struct Shown {
    std::string path;
    OpenedModel opened;
    bool ownProcess = false;
    std::optional<sandbox::Confinement> confinement;
    std::optional<speed::Bill> bill;

    [[nodiscard]] const intake::Examination& examination() const { return *opened.examination; }
    [[nodiscard]] const model::ModelFacts& facts() const { return opened.examination->loaded.facts; }
    [[nodiscard]] const model::ModelInfo& info() const { return opened.classifier->info(); }
};

const char* words(intake::Source source) {
    switch (source) {
    case intake::Source::Decided:
        return "decided";
    case intake::Source::File:
        return "file";
    case intake::Source::Sidecar:
        return "sidecar";
    case intake::Source::Assumed:
        break;
    }
    return "assumed";
}

json inputAsJson(const InputSpec& input) {
    json object{{"channels", input.shape.channels}, {"height", input.shape.height},
                {"width", input.shape.width},       {"mean", input.mean},
                {"std", input.deviation},           {"blue_first", input.blueFirst},
                {"shorter_edge", nullptr}};
    if (input.framing == Framing::CentreCrop)
        object["shorter_edge"] = input.shorterEdge;
    return object;
}

json sidecarsAsJson(const intake::Examination& examination) {
    json used = json::array();
    for (const intake::NameList& list : examination.nameLists)
        used.push_back({{"path", list.path.string()}, {"names", list.names.size()}});
    json refused = json::array();
    for (const Error& error : examination.refusedSidecars)
        refused.push_back({{"path", error.subject}, {"reason", name(error.code)}, {"detail", error.detail}});
    return {{"names", used}, {"refused", refused}};
}

json asJson(const Shown& shown) {
    const model::ModelInfo& info = shown.info();
    const model::ModelFacts& facts = shown.facts();
    json document{
        {"path", shown.path},
        {"format", info.format},
        {"file_digest", shown.examination().fileDigest},
        {"file_bytes", shown.examination().fileBytes},
        {"digest", info.digest},
        {"trunk_digest", info.trunkDigest},
        {"classes", info.catalog.names()},
        {"classes_from", words(shown.examination().classNamesFrom)},
        {"input", inputAsJson(info.input)},
        {"input_from", words(shown.opened.inputFrom)},
        {"other_sizes", facts.anySize},
        {"head",
         {{"kind", name(info.headKind)},
          {"features", info.features},
          {"positions", info.positions},
          {"classes", info.catalog.size()}}},
        {"largest_difference", facts.largestDifference},
        {"left_out", facts.leftOut},
        {"loss", nullptr},
        {"loss_from", words(shown.examination().lossFrom)},
        {"trusted", shown.examination().decision.trusted},
        {"operators_off_list", facts.offList},
        {"sidecars", sidecarsAsJson(shown.examination())},
        {"confinement", nullptr},
        {"test_metrics", info.testMetrics},
        {"metadata", info.metadata},
    };
    if (info.loss)
        document["loss"] = traits(*info.loss).name;
    if (shown.confinement)
        document["confinement"] = {{"system_calls", shown.confinement->systemCalls},
                                   {"files", shown.confinement->files},
                                   {"resources", shown.confinement->resources}};
    if (shown.bill)
        document["bill"] = toJson(*shown.bill);
    return document;
}

std::string joined(const std::vector<std::string>& texts, const char* none) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all.empty() ? none : all;
}

/// A text shows the first names of a long list; --json has all.
std::string namesText(const std::vector<std::string>& names) {
    constexpr std::size_t most = 30;
    if (names.size() <= most)
        return joined(names, "");
    return joined({names.begin(), names.begin() + most}, "") + ", ... and " + std::to_string(names.size() - most) +
           " more";
}

std::string numbers(const std::vector<float>& values) {
    std::vector<std::string> texts;
    for (const float value : values)
        texts.push_back(fixed(static_cast<double>(value), 4));
    return joined(texts, "");
}

std::string inputText(const Shown& shown) {
    const InputSpec& input = shown.info().input;
    const ImageShape& shape = input.shape;
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width) +
           (shown.facts().anySize ? " (takes other sizes, too)" : " (this size only)");
}

std::string preprocessingText(const Shown& shown) {
    const InputSpec& input = shown.info().input;
    std::string text = "mean " + numbers(input.mean) + "; deviation " + numbers(input.deviation) + "; ";
    text += input.framing == Framing::Stretch
                ? "stretched"
                : "shorter edge to " + std::to_string(input.shorterEdge) + ", middle cut out";
    if (input.blueFirst)
        text += "; blue first";
    return text + " (" + words(shown.opened.inputFrom) + ")";
}

std::string headText(const model::ModelInfo& info) {
    std::string text = std::string(name(info.headKind)) + ", " + std::to_string(info.features) + " features -> " +
                       std::to_string(info.catalog.size()) + " logits";
    if (info.positions > 1)
        text += ", mean of " + std::to_string(info.positions) + " positions";
    if (info.headKind == model::HeadKind::AllLogits)
        text += "; no last layer that can be cut by class: all logits are computed";
    return text;
}

std::string lossText(const Shown& shown) {
    if (!shown.info().loss)
        return "not known";
    const LossTraits& loss = traits(*shown.info().loss);
    return std::string(loss.title) + (loss.aligned ? ", aligned (" : ", not aligned (") +
           words(shown.examination().lossFrom) + ")";
}

std::string confinementText(const Shown& shown) {
    if (!shown.ownProcess)
        return "none needed: the file holds numbers only";
    if (!shown.confinement)
        return "not known";
    const auto word = [](bool held, const char* what) {
        return std::string(what) + (held ? ": yes" : ": NOT on this system");
    };
    return "own process; system calls (seccomp)" + word(shown.confinement->systemCalls, "") + ", files (Landlock)" +
           word(shown.confinement->files, "") + ", limits" + word(shown.confinement->resources, "");
}

const char* trustWords(const Shown& shown) {
    if (!shown.ownProcess)
        return "none needed";
    return shown.examination().decision.trusted ? "trusted" : "not trusted";
}

std::string asText(const Shown& shown) {
    const model::ModelInfo& info = shown.info();
    const model::ModelFacts& facts = shown.facts();
    const intake::Examination& examination = shown.examination();
    std::string text = shown.path;
    const auto line = [&text](const std::string& what, const std::string& value) {
        constexpr std::size_t width = 14;
        text += "\n  " + what + std::string(width - std::min(width - 1, what.size()), ' ') + value;
    };
    line("format", info.format + ", " + bytes(static_cast<double>(examination.fileBytes)));
    line("loss", lossText(shown));
    line("input", inputText(shown));
    line("preprocessing", preprocessingText(shown));
    line("head", headText(info));
    line("split", "largest difference to the whole network " + json(facts.largestDifference).dump());
    line("left out", joined(facts.leftOut, "nothing"));
    line("trust", std::string(trustWords(shown)) +
                      (facts.offList.empty() ? "" : "; operators off the allow list: " + joined(facts.offList, "")));
    line("confinement", confinementText(shown));
    line("file", examination.fileDigest);
    line("digest", info.digest);
    line("classes", std::to_string(info.catalog.size()) + " (" + words(examination.classNamesFrom) +
                        "): " + namesText(info.catalog.names()));
    for (const intake::NameList& list : examination.nameLists)
        line("names", list.path.string());
    for (const intake::Preprocessing& known : examination.preprocessings)
        if (known.name.ends_with(".json"))
            line("preprocessing", "stated by " + known.name);
    for (const Error& refused : examination.refusedSidecars)
        line("not used", describe(refused));
    for (const auto& [key, value] : info.testMetrics)
        line("test", key + " = " + std::to_string(value));
    for (const auto& [key, value] : info.metadata)
        if (key != "training") // every epoch's figures, for --json
            line("record", key + " = " + value);
    if (shown.bill)
        for (const auto& [what, value] : billLines(*shown.bill))
            line(what, value);
    return text;
}

int run(const Options& options, const Console& console) {
    Result<OpenedModel> opened = openModel(options.path, options.model);
    if (!opened)
        return console.fail(opened.error());
    Shown shown{.path = options.path, .opened = std::move(*opened), .confinement = {}, .bill = {}};
    shown.ownProcess = shown.info().format == formats::name(formats::ModelFormat::TorchScript) ||
                       shown.info().format == formats::name(formats::ModelFormat::Onnx);
    if (shown.ownProcess)
        if (const auto confinement = sandbox::confinement())
            shown.confinement = *confinement;
    if (options.bill) {
        const Result<std::vector<float>> picture = benchmarkPicture({}, shown.info().input);
        const Result<speed::Bill> bill =
            picture ? speed::measure(*shown.opened.classifier, *picture) : Result<speed::Bill>(picture.error());
        if (!bill)
            return console.fail(bill.error());
        shown.bill = *bill;
    }
    if (console.json)
        console.print(asJson(shown));
    else
        console.print(asText(shown));
    return Done;
}

} // namespace

void addInspect(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("inspect", "Show what is known of a model file, and where from");
    verb->add_option("model", options->path, "Model file")->required();
    verb->add_flag("--bill", options->bill, "Measure trunk, one logit and all logits");
    addModelOptions(*verb, options->model);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
