#include "engine/search/folder_labels.h"

#include "engine/metrics/precision_recall.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace onelogit::search {
namespace {

constexpr std::int32_t none = -1;
constexpr std::int32_t ambiguous = -2;
constexpr std::size_t picturesBetweenStopChecks = 16384;

bool separates(char c) {
    return c == '_' || c == '-' || c == ' ' || c == '/';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Lower case, single blanks between words.
std::string plain(std::string_view name) {
    std::string words;
    for (const char c : name) {
        if (!separates(c))
            words += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (words.ends_with(' '))
        words.pop_back();
    return words;
}

/// "07 sneaker" -> "sneaker"; empty where no number stands before words.
std::string withoutNumber(const std::string& words) {
    const auto letter = std::find_if_not(words.begin(), words.end(), isDigit);
    if (letter == words.begin() || letter == words.end() || *letter != ' ')
        return {};
    return {letter + 1, words.end()};
}

/// Finds classes by the names of folders.
class Names {
public:
    explicit Names(const ClassCatalog& catalog) {
        for (std::size_t i = 0; i < catalog.size(); ++i) {
            const auto number = static_cast<std::int32_t>(i);
            exact.emplace(catalog.names()[i], number);
            const auto [place, added] = byWords.emplace(plain(catalog.names()[i]), number);
            if (!added)
                place->second = ambiguous;
        }
    }

    [[nodiscard]] std::int32_t find(std::string_view folder) const {
        if (const auto found = exact.find(folder); found != exact.end())
            return found->second;
        const std::string words = plain(folder);
        std::int32_t label = lookUp(words);
        if (label == none)
            label = lookUp(withoutNumber(words));
        return label == ambiguous ? none : label;
    }

private:
    [[nodiscard]] std::int32_t lookUp(const std::string& words) const {
        const auto found = words.empty() ? byWords.end() : byWords.find(words);
        return found == byWords.end() ? none : found->second;
    }

    std::map<std::string, std::int32_t, std::less<>> exact;
    std::map<std::string, std::int32_t, std::less<>> byWords;
};

std::string_view parentOf(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::int32_t labelOf(std::string_view folder, const Names& names) {
    for (; !folder.empty(); folder = parentOf(folder)) {
        const std::int32_t label = names.find(folder.substr(folder.rfind('/') + 1)); // npos + 1 is 0
        if (label != none)
            return label;
    }
    return none;
}

struct Seen {
    std::int32_t label = none;
    std::size_t pictures = 0;
};

} // namespace

Result<FolderLabels> FolderLabels::create(const index::Snapshot& snapshot, const ClassCatalog& catalog,
                                          std::stop_token stop) {
    const Names names(catalog);
    std::unordered_map<std::string_view, Seen> folders;
    FolderLabels result;
    result.labels.reserve(snapshot.size());
    result.counts.resize(catalog.size());
    Seen* last = nullptr;
    std::string_view lastFolder;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (i % picturesBetweenStopChecks == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, snapshot.folder().string(), {}};
        const std::string_view folder = parentOf(snapshot.entry(i).path);
        if (last == nullptr || folder != lastFolder) {
            const auto [place, added] = folders.try_emplace(folder);
            if (added)
                place->second.label = labelOf(folder, names);
            last = &place->second;
            lastFolder = folder;
        }
        ++last->pictures;
        result.labels.push_back(last->label);
        if (last->label != none) {
            ++result.counts[static_cast<std::size_t>(last->label)];
            ++result.known;
        }
    }
    for (const auto& [path, seen] : folders)
        if (seen.label == none)
            result.others.push_back({.path = std::string(path), .pictures = seen.pictures});
    std::sort(result.others.begin(), result.others.end(),
              [](const Folder& a, const Folder& b) { return a.path < b.path; });
    return result;
}

std::size_t FolderLabels::classes() const {
    return static_cast<std::size_t>(
        std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }));
}

Result<LabelledRates> labelledRates(const Ranking& ranking, const FolderLabels& labels) {
    const std::span<const Ranking::Item> items = ranking.items();
    if (items.size() < labels.size())
        return Error{ErrorCode::InvalidArgument, "ranking",
                     "lists " + std::to_string(items.size()) + " of " + std::to_string(labels.size()) +
                         " pictures: rank them all"};
    const auto beyond = [&](const Ranking::Item& item) { return item.entry >= labels.size(); };
    if (items.size() > labels.size() || std::any_of(items.begin(), items.end(), beyond))
        return Error{ErrorCode::CountMismatch, "ranking",
                     std::to_string(items.size()) + " pictures, " + std::to_string(labels.size()) +
                         " with or without a label"};
    std::vector<double> scores;
    std::vector<std::uint8_t> marks;
    scores.reserve(labels.labelled());
    marks.reserve(labels.labelled());
    for (const Ranking::Item& item : items)
        if (const std::optional<ClassId> label = labels.of(item.entry)) {
            scores.push_back(static_cast<double>(item.logit));
            marks.push_back(*label == ranking.classId() ? 1 : 0);
        }
    if (scores.empty())
        return Error{ErrorCode::InvalidArgument, "labels", "no folder has the name of a class"};
    Result<metrics::RankedScores> ranked = metrics::RankedScores::create(scores, marks);
    if (!ranked)
        return ranked.error();
    const std::optional<double> precision = metrics::averagePrecision(*ranked);
    return LabelledRates{
        .ranked = *std::move(ranked), .averagePrecision = precision, .unlabelled = labels.size() - labels.labelled()};
}

} // namespace onelogit::search
