// What a folder of 1,000,000 pictures costs before its first scan: opening its index, and a snapshot of it.

#include "engine/index/collection.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <fstream>
#include <iostream>
#include <unistd.h>

using namespace onelogit;
using namespace onelogit::index;

namespace {

constexpr std::size_t pictures = 1'000'000;
constexpr std::size_t width = 512;
constexpr std::size_t batch = 1000;

/// As the folder of 1,000,000 pictures; some 2.7 GB.
Collection::Place place() {
    const auto directory = std::filesystem::temp_directory_path() / "onelogit-bench-collection";
    return {.directory = directory,
            .folder = "/pictures",
            .key = {.trunk = "trunk", .form = RowForm::Features, .width = width},
            .head = "head"};
}

std::string pathOf(std::size_t i) {
    return "holidays/" + std::to_string(1000 + i / 1000) + "/photograph-" + std::to_string(1000000 + i) + ".jpg";
}

bool make() {
    auto opened = Collection::open(place(), Access::Write);
    if (!opened)
        return false;
    std::uint32_t state = 1;
    for (std::size_t first = (*opened)->rowCount(); first < pictures; first += batch) {
        std::vector<Outcome> outcomes(batch);
        for (std::size_t i = 0; i < batch; ++i) {
            Outcome& outcome = outcomes[i];
            outcome.file.path = pathOf(first + i);
            outcome.file.content = ContentHash{};
            const std::uint64_t number = (first + i + 1) * 0x9e3779b97f4a7c15ULL;
            std::memcpy(outcome.file.content->data(), &number, sizeof number);
            outcome.row.resize(width);
            for (float& x : outcome.row) {
                state = state * 1664525 + 1013904223;
                x = static_cast<float>(state >> 8) / 16777216.0F - 0.5F;
            }
        }
        if (!(*opened)->commit(outcomes))
            return false;
    }
    return true;
}

/// Memory of this process that is not of a file, in MB.
double ownMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "RssAnon:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

void open(benchmark::State& state) {
    const double before = ownMegabytes();
    for (auto _ : state) {
        auto opened = Collection::open(place(), Access::Read);
        state.PauseTiming();
        state.counters["MB"] = ownMegabytes() - before;
        opened = Error{};
        state.ResumeTiming();
    }
}
BENCHMARK(open)->Unit(benchmark::kMillisecond)->Repetitions(5)->Iterations(1)->ReportAggregatesOnly();

void snapshot(benchmark::State& state) {
    auto opened = Collection::open(place(), Access::Read);
    const double before = ownMegabytes();
    for (auto _ : state) {
        auto made = (*opened)->snapshot(0, false);
        state.PauseTiming();
        state.counters["MB"] = ownMegabytes() - before;
        made = Error{};
        state.ResumeTiming();
    }
}
BENCHMARK(snapshot)->Unit(benchmark::kMillisecond)->Repetitions(5)->Iterations(1)->ReportAggregatesOnly();

void checkEveryRow(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        auto opened = Collection::open(place(), Access::Read);
        const auto made = (*opened)->snapshot(0, false);
        state.ResumeTiming();
        if (!(*made)->verified(0, pictures))
            state.SkipWithError("damaged");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(pictures * (width * 5 + 12)));
}
BENCHMARK(checkEveryRow)->Unit(benchmark::kMillisecond)->Repetitions(5)->Iterations(1)->ReportAggregatesOnly();

void findEveryFile(benchmark::State& state) {
    const auto opened = Collection::open(place(), Access::Read);
    for (auto _ : state)
        for (std::size_t i = 0; i < pictures; ++i)
            if (!(*opened)->find(pathOf(i)))
                state.SkipWithError("not found");
}
BENCHMARK(findEveryFile)->Unit(benchmark::kMillisecond)->Repetitions(5)->Iterations(1)->ReportAggregatesOnly();

} // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (!make()) {
        std::cerr << "no index could be made in " << place().directory << '\n';
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    std::filesystem::remove_all(place().directory);
    return 0;
}
