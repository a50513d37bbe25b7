#pragma once

#include "app/controllers/search_result.h"
#include "engine/search/refit.h"
#include "widgets/search/picture_source.h"

#include <unordered_map>
#include <vector>

namespace onelogit::app {

/// A search result as the grid reads it.
class RankedPictures : public widgets::PictureSource {
public:
    RankedPictures(std::shared_ptr<const SearchResult> result, search::Answers answers);

    [[nodiscard]] int rowCount() const override { return static_cast<int>(result->rows()); }
    [[nodiscard]] QString path(int row) const override;
    [[nodiscard]] double logit(int row) const override {
        return static_cast<double>(result->score(static_cast<std::size_t>(row)));
    }
    [[nodiscard]] QUrl url(int row) const override;
    [[nodiscard]] std::optional<double> margin(int row) const override;
    [[nodiscard]] std::optional<bool> answer(int row) const override;
    [[nodiscard]] std::optional<int> rowOf(const QString& path) const override;

private:
    std::shared_ptr<const SearchResult> result;
    search::Answers answers;
    mutable std::vector<std::int32_t> rowOfEntry; ///< made when it is first asked for
    mutable std::unordered_map<int, double> margins;
};

} // namespace onelogit::app
