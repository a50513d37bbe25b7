#include "engine/intake/sidecars.h"

#include "engine/intake/input_json.h"
#include "engine/intake/names.h"
#include "engine/intake/processor_config.h"
#include "engine/storage/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace onelogit::intake {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::uint64_t mostBytes = 16 << 20;

Result<std::string> readText(const fs::path& path) {
    const auto bytes = storage::readFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size());
}

Result<json> readJson(const fs::path& path) {
    const Result<std::string> text = readText(path);
    return text ? parseJson(*text, path.string()) : text.error();
}

/// Fills a Sidecars from files, each looked at once.
class Finder {
public:
    Finder(std::size_t logits, const ImageShape& shape) : classes(logits), input(shape) {}

    void namesOfLines(const fs::path& path) {
        if (isThere(path))
            note(path, readNames(path));
    }

    /// `required`: the file is of no other use.
    void namesOfJsonFile(const fs::path& path, bool required) {
        const auto document = look(path);
        if (!document)
            return;
        const auto names = namesOfJson(*document, path.string());
        if (names || required || names.error().code != ErrorCode::NotFound)
            note(path, names);
    }

    void ofModel(const fs::path& path) {
        const auto document = look(path);
        if (!document)
            return;
        const auto names = namesOfJson(*document, path.string());
        if (names || names.error().code != ErrorCode::NotFound)
            note(path, names);
        if (!document->is_object() || !document->contains("mean") || !document->contains("std"))
            return;
        try {
            note(path, inputFromJson(*document, {.shape = input, .mean = {}, .deviation = {}}));
        } catch (const json::exception&) {
            refuse({ErrorCode::WrongFormat, path.string(), "preprocessing: an entry is not of the right type"});
        }
    }

    void processor(const fs::path& path) {
        if (const auto document = look(path))
            note(path, processorConfig(*document, input, path.string()));
    }

    [[nodiscard]] Sidecars take() { return std::move(found); }

private:
    bool isThere(const fs::path& path) {
        std::error_code ignored;
        if (!fs::exists(path, ignored) || std::ranges::find(seen, path) != seen.end())
            return false;
        seen.push_back(path);
        return true;
    }

    std::optional<json> look(const fs::path& path) {
        if (!isThere(path))
            return std::nullopt;
        Result<json> document = readJson(path);
        if (document)
            return std::move(*document);
        refuse(document.error());
        return std::nullopt;
    }

    void note(const fs::path& path, const Result<std::vector<std::string>>& names) {
        if (!names)
            refuse(names.error());
        else if (names->size() != classes)
            refuse(
                {ErrorCode::CountMismatch, path.string(),
                 std::to_string(names->size()) + " names, but the model has " + std::to_string(classes) + " logits"});
        else
            found.nameLists.push_back({.path = path, .names = distinct(*names)});
    }

    void note(const fs::path& path, const Result<InputSpec>& spec) {
        const Result<void> checked = spec ? check(*spec, path.string()) : spec.error();
        if (!checked)
            refuse(checked.error());
        else if (spec->shape.channels != input.channels)
            refuse({ErrorCode::ShapeMismatch, path.string(),
                    std::to_string(spec->shape.channels) + " channels, but the model reads " +
                        std::to_string(input.channels)});
        else
            found.preprocessings.push_back({.name = path.filename().string(), .input = *spec});
    }

    void refuse(const Error& error) { found.refused.push_back(error); }

    std::size_t classes;
    ImageShape input;
    std::vector<fs::path> seen;
    Sidecars found;
};

} // namespace

Sidecars findSidecars(const fs::path& model, std::size_t classes, const ImageShape& input) {
    const auto named = [&](const char* ending) { return fs::path(model).replace_extension(ending); };
    const fs::path folder = model.parent_path();
    Finder finder(classes, input);
    finder.namesOfLines(named(".labels.txt"));
    finder.namesOfLines(named(".txt"));
    finder.ofModel(named(".json"));
    for (const char* name : {"labels.txt", "classes.txt", "synset.txt"})
        finder.namesOfLines(folder / name);
    for (const char* name : {"classes.json", "labels.json"})
        finder.namesOfJsonFile(folder / name, true);
    finder.namesOfJsonFile(folder / "config.json", false);
    finder.processor(folder / "preprocessor_config.json");
    return finder.take();
}

Result<std::vector<std::string>> readNames(const fs::path& path) {
    const Result<std::string> text = readText(path);
    if (!text)
        return text.error();
    Result<std::vector<std::string>> names = [&]() -> Result<std::vector<std::string>> {
        if (path.extension() != ".json")
            return namesOfText(*text, path.string());
        const Result<json> document = parseJson(*text, path.string());
        return document ? namesOfJson(*document, path.string()) : document.error();
    }();
    if (!names)
        return names.error().code == ErrorCode::NotFound
                   ? Error{ErrorCode::WrongFormat, path.string(), names.error().detail}
                   : names.error();
    return distinct(std::move(*names));
}

std::vector<Preprocessing> usualPreprocessings(const ImageShape& input) {
    const auto channels = static_cast<std::size_t>(input.channels);
    const auto plain = [&](const char* name, float mean, float deviation) {
        return Preprocessing{.name = name,
                             .input = {.shape = input,
                                       .mean = std::vector<float>(channels, mean),
                                       .deviation = std::vector<float>(channels, deviation)}};
    };
    std::vector<Preprocessing> list{plain("0..1", 0, 1), plain("-1..1", 0.5F, 0.5F), plain("0..255", 0, 1 / 255.0F)};
    if (input.channels != 3)
        return list;
    list.insert(list.begin(),
                {.name = "imagenet",
                 .input = {.shape = input, .mean = {0.485F, 0.456F, 0.406F}, .deviation = {0.229F, 0.224F, 0.225F}}});
    const std::size_t redFirst = list.size();
    for (std::size_t i = 0; i < redFirst; ++i) {
        Preprocessing swapped = list[i];
        swapped.name += ", blue first";
        swapped.input.blueFirst = true;
        // Mean and deviation stand in the order in which the network reads.
        std::ranges::reverse(swapped.input.mean);
        std::ranges::reverse(swapped.input.deviation);
        list.push_back(std::move(swapped));
    }
    return list;
}

} // namespace onelogit::intake
