#include "app/mainwindow/ranked_pictures.h"

#include "app/text/path_text.h"
#include "app/text/path_url.h"
#include "engine/search/margins.h"

#include <cmath>

namespace onelogit::app {
namespace {

/// Larger heads take too long for a picture that is only drawn; the preview gives their margin.
constexpr std::size_t mostWeights = 2'000'000;

} // namespace

RankedPictures::RankedPictures(std::shared_ptr<const SearchResult> searchResult, search::Answers given)
    : result(std::move(searchResult)), answers(std::move(given)) {}

QString RankedPictures::path(int row) const {
    return toText(result->path(static_cast<std::size_t>(row)));
}

QUrl RankedPictures::url(int row) const {
    return toUrl(result->path(static_cast<std::size_t>(row)));
}

std::optional<double> RankedPictures::margin(int row) const {
    const model::ModelInfo& info = result->model();
    if (info.catalog.size() < 2 || info.catalog.size() * info.features > mostWeights)
        return std::nullopt;
    if (const auto known = margins.find(row); known != margins.end())
        return known->second;
    const auto entry = static_cast<std::uint32_t>(result->entryNumber(static_cast<std::size_t>(row)));
    const Result<std::vector<float>> computed =
        search::margins(*result->snapshot, *result->query.classifier, result->query.classId, std::span(&entry, 1));
    if (!computed || std::isnan(computed->front()))
        return std::nullopt;
    return margins[row] = static_cast<double>(computed->front());
}

std::optional<bool> RankedPictures::answer(int row) const {
    if (answers.empty())
        return std::nullopt;
    const auto found = answers.find(result->snapshot->content(result->entryNumber(static_cast<std::size_t>(row))));
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> RankedPictures::rowOf(const QString& path) const {
    const index::Snapshot& snapshot = *result->snapshot;
    const std::string relative = toPath(path).lexically_relative(snapshot.folder()).string();
    const std::optional<std::size_t> entry = snapshot.find(relative);
    if (!entry)
        return std::nullopt;
    if (rowOfEntry.empty()) {
        rowOfEntry.assign(snapshot.size(), -1);
        for (std::size_t row = 0; row < result->rows(); ++row)
            rowOfEntry[result->entryNumber(row)] = static_cast<std::int32_t>(row);
    }
    return rowOfEntry[*entry] < 0 ? std::nullopt : std::optional(rowOfEntry[*entry]);
}

} // namespace onelogit::app
