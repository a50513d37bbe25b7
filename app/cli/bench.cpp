#include "app/cli/bill.h"
#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "app/cli/text_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

using nlohmann::json;

constexpr std::string_view footnotes =
    "For reference: the paper (arXiv 1705.10246) reports 10 x at 400,000 classes, with its own network and machine.\n"
    "Synthetic: the head's own rows again, with a little noise.";

struct Options {
    std::vector<std::string> paths;
    std::string picture;
    speed::CurveOptions curve;
    ModelOptions model;
};

struct Measured {
    std::string path;
    model::HeadKind head = model::HeadKind::Linear;
    speed::Bill bill;
    std::vector<speed::CurvePoint> points; ///< none where the head cannot be cut by class
};

Result<Measured> measure(const std::string& path, const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(path, options.model, console);
    if (!opened)
        return opened.error();
    const model::Classifier& classifier = *opened->classifier;
    const model::ModelInfo& info = classifier.info();
    const Result<std::vector<float>> picture = benchmarkPicture(options.picture, info.input);
    if (!picture)
        return picture.error();
    const std::stop_source stop;
    const ProgressSink progress = console.progress("measuring " + info.title, stop);
    progress({.done = 0, .total = options.curve.classes.size()});
    const Result<speed::Bill> bill = speed::measure(classifier, *picture, stop.get_token());
    if (!bill)
        return bill.error();
    Measured measured{.path = path, .head = info.headKind, .bill = *bill, .points = {}};
    if (info.headKind == model::HeadKind::AllLogits)
        return measured;
    std::uint64_t done = 0;
    const auto count = [&](const speed::CurvePoint&) {
        progress({.done = ++done, .total = options.curve.classes.size()});
    };
    Result<std::vector<speed::CurvePoint>> points = speed::curve(classifier, options.curve, count, stop.get_token());
    console.endProgress();
    if (!points)
        return points.error();
    measured.points = std::move(*points);
    return measured;
}

double speedupOf(const Measured& measured, const speed::CurvePoint& point) {
    return speed::speedup(measured.bill.trunk, point.oneLogit, point.allLogits);
}

json asJson(const Measured& measured) {
    json object = toJson(measured.bill);
    object["path"] = measured.path;
    object["head"] = name(measured.head);
    object["points"] = json::array();
    for (const speed::CurvePoint& point : measured.points) {
        json entry{{"classes", point.classes},
                   {"synthetic", point.synthetic},
                   {"measured", point.measured},
                   {"bytes_one_logit", measured.bill.bytesOneLogit},
                   {"bytes_all_logits", point.headBytes},
                   {"one_logit_seconds", nullptr},
                   {"all_logits_seconds", nullptr},
                   {"speedup", nullptr}};
        if (point.measured) {
            entry["one_logit_seconds"] = point.oneLogit;
            entry["all_logits_seconds"] = point.allLogits;
            entry["speedup"] = speedupOf(measured, point);
        }
        object["points"].push_back(entry);
    }
    return object;
}

std::string asText(const Measured& measured) {
    const speed::Bill& bill = measured.bill;
    std::string text = measured.path + ": " + std::string(name(measured.head)) + " head, " +
                       std::to_string(bill.features) + " features, " + std::to_string(bill.classes) +
                       " classes; trunk " + duration(bill.trunk) + " a picture";
    if (measured.head == model::HeadKind::AllLogits)
        return text + "\nno last layer that can be cut by class: one logit costs as much as all of them";
    std::vector<std::vector<std::string>> rows{
        {"classes", "one logit", "all logits", "trunk + one", "trunk + all", "speedup", "bytes, one", "bytes, all"}};
    const auto add = [&](const std::string& classes, double one, double all, std::size_t allBytes) {
        rows.push_back({classes, duration(one), duration(all), duration(bill.trunk + one), duration(bill.trunk + all),
                        fixed(speed::speedup(bill.trunk, one, all), 2) + " x",
                        bytes(static_cast<double>(bill.bytesOneLogit)), bytes(static_cast<double>(allBytes))});
    };
    add(std::to_string(bill.classes) + " (the model's own)", bill.oneLogit, bill.allLogits, bill.bytesAllLogits);
    for (const speed::CurvePoint& point : measured.points) {
        const std::string classes = std::to_string(point.classes) + (point.synthetic ? " (synthetic)" : "");
        if (point.measured)
            add(classes, point.oneLogit, point.allLogits, point.headBytes);
        else
            rows.push_back({classes, "-", "-", "-", "-", "-", bytes(static_cast<double>(bill.bytesOneLogit)),
                            bytes(static_cast<double>(point.headBytes)) + ": more than fits"});
    }
    return text + '\n' + layOut(rows);
}

int run(const Options& options, const Console& console) {
    json document{{"models", json::array()},
                  {"reference", {{"source", "arXiv 1705.10246"}, {"classes", 400'000}, {"speedup", 10}}}};
    for (const std::string& path : options.paths) {
        const Result<Measured> measured = measure(path, options, console);
        console.endProgress();
        if (!measured)
            return console.fail(measured.error());
        document["models"].push_back(asJson(*measured));
        if (!console.json)
            console.print(asText(*measured) + '\n');
    }
    if (console.json)
        console.print(document);
    else
        console.print(std::string(footnotes));
    return Done;
}

} // namespace

void addBench(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* group = program.add_subcommand("bench", "Measure");
    group->require_subcommand(1);
    CLI::App* verb = group->add_subcommand("slc", "Time one logit against all logits, for growing numbers of classes");
    verb->add_option("models", options->paths, "Model files")->required();
    verb->add_option("--picture", options->picture, "Picture to run the trunk on; without, one is made up");
    verb->add_option("--classes", options->curve.classes, "Numbers of classes, separated by commas")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    verb->add_option("--memory-share", options->curve.memoryShare, "Largest part of the free memory to take")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    addModelOptions(*verb, options->model);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
    addBenchIndex(*group, console, exitCode);
}

} // namespace onelogit::cli
