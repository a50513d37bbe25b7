#include "app/cli/commands.h"
#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"
#include "engine/data/open.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

struct Options {
    std::string data;
    std::string output;
    bool train = false;
    bool idx = false;
    std::size_t perClass = 0;
};

/// The first `perClass` examples of each class, in their order; all for 0.
data::DataSet firstOfEachClass(data::DataSet set, std::size_t perClass) {
    if (perClass == 0)
        return set;
    std::vector<std::size_t> counts(set.catalog.size());
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < set.size(); ++i)
        if (counts[static_cast<std::size_t>(set.labels[i])]++ < perClass)
            rows.push_back(i);
    return data::subset(set, rows);
}

int run(const Options& options, const Console& console) {
    const std::stop_source stop;
    Result<data::DataSet> opened =
        data::open(options.data, {.part = options.train ? data::Part::Train : data::Part::Test}, {}, stop.get_token());
    if (!opened)
        return console.fail(opened.error());
    const data::DataSet set = firstOfEachClass(std::move(*opened), options.perClass);
    const std::filesystem::path folder = options.output;
    const Result<void> written =
        options.idx ? data::writeIdx(set, folder / "test-images-idx3-ubyte.gz", folder / "test-labels-idx1-ubyte.gz")
                    : data::writeFolderPerClass(set, folder, console.progress("writing " + options.output, stop),
                                                stop.get_token());
    console.endProgress();
    if (!written)
        return console.fail(written.error());
    if (console.json)
        console.print(
            nlohmann::json{{"output", options.output}, {"pictures", set.size()}, {"classes", set.catalog.names()}});
    else
        console.print(std::to_string(set.size()) + " pictures of " + std::to_string(set.catalog.size()) +
                      " classes written to " + options.output);
    return Done;
}

} // namespace

void addExportPictures(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("export-pictures", "Write a data set as PNG files in a folder per class");
    verb->add_option("--data", options->data, "IDX or CIFAR folder, or a folder per class")->required();
    verb->add_option("--output", options->output, "New or empty folder to write to")->required();
    verb->add_option("--per-class", options->perClass, "Only the first so many of each class; 0 writes all");
    verb->add_flag("--train-part", options->train, "The training pictures instead of the test pictures");
    verb->add_flag("--idx", options->idx, "Write an IDX pair (gzip) instead of PNG files");
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
