#include "engine/speed/measure.h"

#include "engine/speed/blas.h"
#include "engine/speed/grown_head.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <random>
#include <string>

namespace onelogit::speed {
namespace {

using Clock = std::chrono::steady_clock;

/// How long one quantity may be measured.
struct Budget {
    double seconds = 0.15;
    std::size_t leastRuns = 1;
    std::size_t mostRuns = 1000;
    std::size_t warmRuns = 1;
};

/// Median seconds of `work`, which gives a Result<void>.
template<typename Work>
Result<double> median(const Budget& budget, const std::stop_token& stop, const std::string& subject, Work&& work) {
    std::vector<double> times;
    double total = 0;
    std::size_t run = 0;
    while (times.size() < budget.leastRuns || (total < budget.seconds && times.size() < budget.mostRuns)) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, subject, {}};
        const auto start = Clock::now();
        if (const Result<void> done = work(); !done)
            return done.error();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        // Long runs need no warming: their weights do not fit into a cache anyway.
        if (run++ < budget.warmRuns && seconds < budget.seconds)
            continue;
        times.push_back(seconds);
        total += seconds;
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Keeps the compiler from dropping what is timed.
void keep(float value) {
    [[maybe_unused]] static volatile float sink = 0;
    sink = value;
}

std::vector<float> someFeatures(std::size_t count) {
    std::mt19937 random(1);
    std::vector<float> features(count);
    constexpr float scale = 0x1p-32F;
    for (float& feature : features)
        feature = static_cast<float>(random()) * scale;
    return features;
}

/// Both times of the first `classes` rows of a head.
class HeadTimes {
public:
    HeadTimes(const GrownHead& grown, std::span<const float> ofPicture, std::string title)
        : head(grown), features(ofPicture), subject(std::move(title)) {}

    Result<double> oneLogit(std::size_t classes, const std::stop_token& stop) {
        std::uniform_int_distribution<std::size_t> any(0, classes - 1);
        constexpr std::size_t group = 32;
        std::array<std::size_t, group> chosen{};
        const auto draw = [&] { std::ranges::generate(chosen, [&] { return any(random); }); };
        draw();
        const auto work = [&]() -> Result<void> {
            float sum = 0;
            for (const std::size_t number : chosen)
                sum += model::logit(head.row(number), features);
            keep(sum);
            return {};
        };
        std::vector<double> times;
        constexpr std::size_t groups = 101;
        for (std::size_t i = 0; i < groups; ++i) {
            draw();
            const Result<double> once = median({.leastRuns = 1, .mostRuns = 1, .warmRuns = 0}, stop, subject, work);
            if (!once)
                return once;
            times.push_back(*once / group);
        }
        std::nth_element(times.begin(), times.begin() + groups / 2, times.end());
        return times[groups / 2];
    }

    Result<double> allLogits(std::size_t classes, const std::stop_token& stop) {
        std::vector<float> out(classes);
        const auto loop = [&]() -> Result<void> {
            for (std::size_t i = 0; i < classes; ++i)
                out[i] = model::logit(head.row(i), features);
            keep(out.back());
            return {};
        };
        const auto product = [&]() -> Result<void> {
            Result<void> done = blasLogits(head.weights(classes), head.bias(classes), features, out);
            keep(out.back());
            return done;
        };
        const Result<double> library = median({}, stop, subject, product);
        // A loop of seconds could not be the faster way.
        constexpr double mostProducts = 4e9;
        if (!library || static_cast<double>(classes) * static_cast<double>(features.size()) > mostProducts)
            return library;
        const Result<double> ours = median({}, stop, subject, loop);
        return ours ? std::min(*ours, *library) : ours;
    }

private:
    const GrownHead& head;
    std::span<const float> features;
    std::string subject;
    std::mt19937 random{1};
};

/// Bytes that can be had without swapping; a lot where the system does not say.
double freeMemory() {
    std::ifstream file("/proc/meminfo");
    std::string key;
    double kilobytes = 0;
    std::string rest;
    while (file >> key >> kilobytes && std::getline(file, rest))
        if (key == "MemAvailable:")
            return kilobytes * 1024;
    constexpr double eightGigabytes = 8.0 * (1ULL << 30);
    return eightGigabytes;
}

std::size_t bytesOfRow(std::size_t width) {
    return (width + 1) * sizeof(float); // its bias, too
}

} // namespace

Result<Bill> measure(const model::Classifier& classifier, std::span<const float> picture, std::stop_token stop) {
    const model::ModelInfo& info = classifier.info();
    std::vector<float> features(info.features);
    const Result<double> trunk = median({.seconds = 0.4, .leastRuns = 3, .mostRuns = 101, .warmRuns = 2}, stop,
                                        info.title, [&] { return classifier.features(picture, 1, features); });
    if (!trunk)
        return trunk.error();
    Bill bill{.trunk = *trunk, .features = info.features, .classes = info.catalog.size()};
    if (info.headKind == model::HeadKind::AllLogits)
        return bill;
    Result<GrownHead> head = GrownHead::create(classifier, bill.classes);
    if (!head)
        return head.error();
    if (const Result<void> grown = head->grow(bill.classes, stop); !grown)
        return grown.error();
    HeadTimes times(*head, features, info.title);
    const Result<double> one = times.oneLogit(bill.classes, stop);
    if (!one)
        return one.error();
    const Result<double> all = times.allLogits(bill.classes, stop);
    if (!all)
        return all.error();
    bill.oneLogit = *one;
    bill.allLogits = *all;
    bill.bytesOneLogit = bytesOfRow(head->width());
    bill.bytesAllLogits = bill.classes * bill.bytesOneLogit;
    return bill;
}

Result<std::vector<CurvePoint>> curve(const model::Classifier& classifier, const CurveOptions& options,
                                      const PointSink& sink, std::stop_token stop) {
    const model::ModelInfo& info = classifier.info();
    if (info.headKind == model::HeadKind::AllLogits)
        return Error{ErrorCode::InvalidArgument, info.title, "its head cannot be cut by class"};
    if (std::ranges::find(options.classes, std::size_t{0}) != options.classes.end())
        return Error{ErrorCode::InvalidArgument, info.title, "a head of no classes"};
    const std::size_t rowBytes = bytesOfRow(classifier.weightRow({0}).weights.size());
    const auto fitting = static_cast<std::size_t>(options.memoryShare * freeMemory()) / rowBytes;
    std::size_t largest = 1;
    for (const std::size_t classes : options.classes)
        if (classes <= fitting)
            largest = std::max(largest, classes);
    Result<GrownHead> head = GrownHead::create(classifier, largest);
    if (!head)
        return head.error();
    const std::vector<float> features = someFeatures(info.features);
    HeadTimes times(*head, features, info.title);

    std::vector<CurvePoint> points;
    for (const std::size_t classes : options.classes) {
        CurvePoint point{.classes = classes,
                         .synthetic = classes > info.catalog.size(),
                         .measured = classes <= fitting,
                         .headBytes = classes * rowBytes};
        if (point.measured) {
            if (const Result<void> grown = head->grow(classes, stop); !grown)
                return grown.error();
            const Result<double> one = times.oneLogit(classes, stop);
            const Result<double> all = one ? times.allLogits(classes, stop) : one;
            if (!all)
                return all.error();
            point.oneLogit = *one;
            point.allLogits = *all;
        }
        points.push_back(point);
        if (sink)
            sink(point);
    }
    return points;
}

double speedup(double trunk, double oneLogit, double allLogits) {
    return (trunk + allLogits) / (trunk + oneLogit);
}

} // namespace onelogit::speed
