#include "app/cli/commands.h"
#include "app/cli/index_run.h"
#include "app/cli/text_table.h"
#include "engine/images/network_input.h"
#include "engine/index/folder_walk.h"
#include "engine/support/parallel.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace onelogit::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t preparedPictures = 64;

struct Options {
    std::string folder;
    std::string model;
    unsigned workers = 0;
    unsigned rounds = 5;
    ModelOptions modelOptions;
};

/// Seconds of one round, and what they were spent on.
struct Round {
    double decoding = 0;  ///< every file read, decoded and prepared, no network
    double inference = 0; ///< as many prepared pictures run through the trunk, no file
    double indexing = 0;  ///< a fresh index of the folder
    double again = 0;     ///< the same once more
    std::size_t decoded = 0;
    std::size_t decodedAgain = 0;
};

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class IndexBench {
public:
    IndexBench(const Options& asked, std::shared_ptr<const model::Classifier> opened, std::vector<fs::path> found)
        : options(asked),
          classifier(std::move(opened)),
          files(std::move(found)),
          workers(asked.workers == 0 ? defaultWorkers() : asked.workers) {}

    Result<Round> run() {
        Round round;
        round.decoding = secondsOf([&] { decodeAll(); });
        if (usable == 0)
            return Error{ErrorCode::NoPictures, options.folder, {}};
        round.inference = secondsOf([&] { runAll(); });
        if (failure)
            return *failure;
        TemporaryFolder place;
        const Result<fs::path> cache = place.path();
        if (!cache)
            return cache.error();
        for (const auto& [seconds, decoded] :
             {std::pair{&round.indexing, &round.decoded}, std::pair{&round.again, &round.decodedAgain}}) {
            std::optional<Result<index::IndexReport>> report;
            *seconds = secondsOf([&] {
                report = index::indexFolder(options.folder, classifier, {.cache = *cache, .workers = workers});
            });
            if (!*report)
                return report->error();
            *decoded = (*report)->decoded;
        }
        return round;
    }

    [[nodiscard]] std::size_t pictures() const { return usable; }
    [[nodiscard]] unsigned threads() const { return workers; }

private:
    void decodeAll() {
        std::vector<std::vector<float>> kept(std::min(files.size(), preparedPictures));
        std::atomic<std::size_t> read = 0;
        parallelFor(files.size(), workers, [&](std::size_t i) {
            Result<images::NetworkInput> picture = images::networkInput(files[i], classifier->info().input);
            if (!picture)
                return;
            ++read;
            if (i < kept.size())
                kept[i] = std::move(picture->numbers);
        });
        std::erase_if(kept, &std::vector<float>::empty);
        prepared = std::move(kept);
        usable = prepared.empty() ? 0 : read.load();
    }

    void runAll() {
        std::mutex mutex;
        parallelFor(usable, workers, [&](std::size_t i) {
            std::vector<float> features(classifier->info().features);
            Result<void> ran = classifier->features(prepared[i % prepared.size()], 1, features);
            if (!ran) {
                const std::scoped_lock lock(mutex);
                failure = ran.error();
            }
        });
    }

    const Options& options;
    std::shared_ptr<const model::Classifier> classifier;
    std::vector<fs::path> files;
    unsigned workers;
    std::size_t usable = 0;
    std::vector<std::vector<float>> prepared;
    std::optional<Error> failure;
};

double median(std::vector<Round> rounds, double Round::*member) {
    const auto middle = rounds.begin() + static_cast<std::ptrdiff_t>(rounds.size() / 2);
    std::ranges::nth_element(rounds, middle, {}, member);
    return (*middle).*member;
}

Result<std::vector<fs::path>> filesBelow(const fs::path& folder) {
    const Result<index::FolderWalk> walk = index::walkFolder(folder);
    if (!walk)
        return walk.error();
    std::vector<fs::path> files;
    for (const index::WalkedFile& file : walk->files)
        if (!file.refusal)
            files.push_back(folder / file.path);
    return files;
}

json asJson(const IndexBench& bench, const std::vector<Round>& rounds) {
    json document{{"pictures", bench.pictures()}, {"workers", bench.threads()}, {"rounds", json::array()}};
    for (const Round& round : rounds)
        document["rounds"].push_back({{"decoding_seconds", round.decoding},
                                      {"inference_seconds", round.inference},
                                      {"indexing_seconds", round.indexing},
                                      {"again_seconds", round.again},
                                      {"decoded", round.decoded},
                                      {"decoded_again", round.decodedAgain}});
    return document;
}

std::string asText(const IndexBench& bench, const std::vector<Round>& rounds) {
    const auto pictures = static_cast<double>(bench.pictures());
    std::vector<std::vector<std::string>> rows{{"", "seconds", "pictures a second"}};
    const auto add = [&](const char* what, double seconds) {
        rows.push_back({what, fixed(seconds, 2), fixed(pictures / seconds, 1)});
    };
    const double decoding = median(rounds, &Round::decoding);
    const double inference = median(rounds, &Round::inference);
    const double indexing = median(rounds, &Round::indexing);
    add("decoding alone", decoding);
    add("network alone", inference);
    add("index, from nothing", indexing);
    add("index, once more", median(rounds, &Round::again));
    return std::to_string(bench.pictures()) + " pictures, " + std::to_string(bench.threads()) + " threads, median of " +
           std::to_string(rounds.size()) + "\n" + layOut(rows) + "\n" + "decoding and network together are " +
           fixed((decoding + inference) / indexing * 100, 0) +
           " % of the index's time; decoded once more: " + std::to_string(rounds.back().decodedAgain);
}

int run(const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(options.model, options.modelOptions, console);
    if (!opened)
        return console.fail(opened.error());
    Result<std::vector<fs::path>> files = filesBelow(options.folder);
    if (!files)
        return console.fail(files.error());
    IndexBench bench(options, opened->classifier, std::move(*files));
    std::vector<Round> rounds;
    while (rounds.size() < options.rounds) {
        const Result<Round> round = bench.run();
        if (!round)
            return console.fail(round.error());
        rounds.push_back(*round);
        if (interrupted())
            break;
    }
    if (console.json)
        console.print(asJson(bench, rounds));
    else
        console.print(asText(bench, rounds));
    return Done;
}

} // namespace

void addBenchIndex(CLI::App& group, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb =
        group.add_subcommand("index", "Time an index of a folder beside decoding alone and the network alone");
    verb->add_option("folder", options->folder, "Folder of pictures")->required();
    verb->add_option("--model", options->model, "Model file")->required();
    verb->add_option("--workers", options->workers, "Threads; default: all cores")->check(CLI::Range(1U, 1024U));
    verb->add_option("--rounds", options->rounds, "Rounds; medians are shown")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    addModelOptions(*verb, options->modelOptions);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
