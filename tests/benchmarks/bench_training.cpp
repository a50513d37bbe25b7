// Pictures a second of training the small CNN, batches of 128: bench_training DATA [ROUNDS] [PYTHON]
//
// DATA holds Fashion-MNIST's IDX files. Each round measures one loss on one thread and on all cores, PyTorch's same
// network by tests/peers/train_small_cnn.py on one thread and on all cores (left out where PYTHON has no torch), and
// the race of seven losses on all cores. Medians, and their ratios.

#include "engine/data/open.h"
#include "engine/support/parallel.h"
#include "engine/training/race.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace onelogit;

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Pictures a second of one epoch of each loss, together.
double race(const training::Material& material, std::vector<LossKind> losses, unsigned workers) {
    const training::Settings settings{.epochs = 1, .batch = 128};
    const training::Control control;
    const auto start = std::chrono::steady_clock::now();
    const auto report = training::race(material, settings, losses, control, {}, {.workers = workers});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!report) {
        std::fprintf(stderr, "%s\n", describe(report.error()).c_str());
        std::exit(1);
    }
    return static_cast<double>(losses.size() * material.split.train.size()) / seconds;
}

/// 0 where there is no such peer.
double peer(const std::string& python, const std::string& data, unsigned threads) {
    const std::string command = python + " " SOURCE_DIR "/tests/peers/train_small_cnn.py '" + data + "' " +
                                std::to_string(threads) + " 2>/dev/null";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    double rate = 0;
    if (pipe == nullptr || std::fscanf(pipe, "%lf", &rate) != 1)
        rate = 0;
    if (pipe != nullptr)
        ::pclose(pipe);
    return rate;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_training DATA [ROUNDS] [PYTHON]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const std::string python = argc > 3 ? argv[3] : "/usr/bin/python3";
    Result<data::DataSet> set = data::open(argv[1], {.part = data::Part::Train});
    if (!set) {
        std::fprintf(stderr, "%s\n", describe(set.error()).c_str());
        return 1;
    }
    training::Settings whole;
    whole.validation = whole.test = 0;
    const training::Material material = *training::materialOf(std::move(*set), {}, whole);
    std::vector<LossKind> seven;
    for (const LossTraits& loss : sevenLosses())
        seven.push_back(loss.kind);

    const unsigned cores = defaultWorkers();
    std::vector<double> one, all, peerOne, peerAll, racing;
    for (int round = 0; round < rounds; ++round) {
        one.push_back(race(material, {LossKind::CrossEntropy}, 1));
        peerOne.push_back(peer(python, argv[1], 1));
        all.push_back(race(material, {LossKind::CrossEntropy}, cores));
        peerAll.push_back(peer(python, argv[1], cores));
        racing.push_back(race(material, seven, cores));
    }
    const auto tell = [](const char* what, double rate) { std::printf("%-28s %8.0f pictures/s\n", what, rate); };
    tell("one loss, one thread", median(one));
    tell("one loss, all cores", median(all));
    tell("seven losses, all cores", median(racing));
    tell("PyTorch, one thread", median(peerOne));
    tell("PyTorch, all cores", median(peerAll));
    std::printf("%u cores, %d rounds\n", cores, rounds);
    if (median(peerOne) > 0 && median(peerAll) > 0)
        std::printf("against PyTorch: %.2f on one thread, %.2f on all cores\n", median(one) / median(peerOne),
                    median(all) / median(peerAll));
    std::printf("race of seven against seven runs on one thread: %.2f\n", median(racing) / median(one));
    return 0;
}
