#include "app/controllers/default_threshold.h"

namespace onelogit::app {

double defaultThreshold(std::span<const search::Ranking::Item> items) {
    if (items.empty())
        return 0;
    const auto count = static_cast<double>(items.size());
    double sum = 0;
    for (const search::Ranking::Item& item : items)
        sum += item.logit;

    // The least spread inside two groups is the greatest between them: n1 * n2 * (mean1 - mean2)^2.
    double best = 0;
    double threshold = items.back().logit;
    double upperSum = 0;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        upperSum += items[i].logit;
        const double upper = static_cast<double>(i + 1);
        const double lower = count - upper;
        const double distance = upperSum / upper - (sum - upperSum) / lower;
        const double between = upper * lower * distance * distance;
        if (between > best && items[i].logit > items[i + 1].logit) {
            best = between;
            threshold = (static_cast<double>(items[i].logit) + static_cast<double>(items[i + 1].logit)) / 2;
        }
    }
    return threshold;
}

} // namespace onelogit::app
