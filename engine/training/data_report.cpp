#include "engine/training/data_report.h"

#include <algorithm>
#include <array>
#include <map>

namespace onelogit::training {
namespace {

constexpr std::size_t mostNames = 5;

void note(std::size_t& count, std::vector<std::string>& names, const std::string& name) {
    if (++count <= mostNames)
        names.push_back(name);
}

void findRepeated(const Material& material, DataReport& report) {
    struct Seen {
        std::int32_t label = 0;
        bool trains = false;
    };
    std::vector<char> trains(material.labels.size());
    for (const std::size_t row : material.split.train)
        trains[row] = 1;
    std::map<std::array<std::uint8_t, 16>, Seen> seen;
    std::vector<std::size_t> rows = material.split.train; // first, so that others meet them
    rows.insert(rows.end(), material.split.validation.begin(), material.split.validation.end());
    rows.insert(rows.end(), material.split.test.begin(), material.split.test.end());
    for (const std::size_t row : rows) {
        const auto [found, fresh] =
            seen.try_emplace(material.contents[row], Seen{material.labels[row], trains[row] != 0});
        if (fresh)
            continue;
        if (found->second.label != material.labels[row])
            note(report.contradicting, report.contradictingNames, material.names[row]);
        else if (found->second.trains && trains[row] == 0)
            note(report.repeated, report.repeatedNames, material.names[row]);
    }
}

} // namespace

DataReport dataReport(const Material& material) {
    DataReport report{.description = material.description,
                      .classes = material.catalog.names(),
                      .training = material.split.train.size(),
                      .validation = material.split.validation.size(),
                      .test = material.split.test.size(),
                      .trainingOfClass = std::vector<std::size_t>(material.catalog.size()),
                      .emptyClasses = material.emptyClasses,
                      .smallClasses = {},
                      .repeatedNames = {},
                      .contradictingNames = {},
                      .skipped = material.skipped};
    for (const std::size_t row : material.split.train)
        ++report.trainingOfClass[static_cast<std::size_t>(material.labels[row])];
    std::size_t smallest = report.training;
    for (std::size_t c = 0; c < report.trainingOfClass.size(); ++c) {
        const std::size_t count = report.trainingOfClass[c];
        if (count > 0)
            smallest = std::min(smallest, count);
        if (count > 0 && count < DataReport::fewest)
            report.smallClasses.push_back({static_cast<std::int32_t>(c)});
    }
    if (smallest > 0)
        report.imbalance =
            static_cast<double>(*std::ranges::max_element(report.trainingOfClass)) / static_cast<double>(smallest);
    report.bytes = material.pictures ? material.pictures->pixels.size() : 0;
    findRepeated(material, report);
    return report;
}

std::optional<Error> refusalOf(const DataReport& report) {
    const auto filled = std::ranges::count_if(report.trainingOfClass, [](std::size_t count) { return count > 0; });
    if (filled < 2)
        return Error{ErrorCode::InvalidArgument, report.description,
                     filled == 0 ? "there is no picture to train on"
                                 : "only one class has pictures: there is nothing to tell it from"};
    return {};
}

} // namespace onelogit::training
