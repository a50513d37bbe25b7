#include "engine/index/feature_index.h"

#include "engine/storage/files.h"
#include "engine/storage/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace onelogit::index {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::string_view formatName = "onelogit-index";
constexpr int formatVersion = 2;
constexpr const char* featureRows = "features";
constexpr const char* logitRows = "logits";

std::string toHex(const fs::path& path) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char c : path.native()) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// Throws std::invalid_argument for what toHex() did not write.
fs::path fromHex(const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        unsigned value = 0;
        const char* first = text.data() + i;
        const auto [end, failure] = std::from_chars(first, first + 2, value, 16);
        if (text.size() % 2 != 0 || failure != std::errc() || end != first + 2)
            throw std::invalid_argument("a path is not hex");
        bytes += static_cast<char>(value);
    }
    return bytes;
}

FeatureIndex interpret(const storage::TensorFile& file) {
    const auto metadata = [&](const char* key) { return json::parse(file.metadata.at(key)); };
    FeatureIndex index;
    index.modelDigest = metadata("model_digest").get<std::string>();
    index.folder = fromHex(metadata("folder").get<std::string>());
    index.found = metadata("found").get<std::size_t>();
    // Version 1 knew features only.
    const std::string form = file.metadata.contains("rows") ? metadata("rows").get<std::string>() : featureRows;
    if (form != featureRows && form != logitRows)
        throw std::invalid_argument("rows of an unknown form");
    index.form = form == logitRows ? RowForm::Logits : RowForm::Features;
    for (const json& entry : metadata("entries"))
        index.entries.push_back({.path = fromHex(entry.at(0).get<std::string>()), .damaged = entry.at(1).get<bool>()});
    for (const json& entry : metadata("skipped")) {
        const fs::path path = fromHex(entry.at(0).get<std::string>());
        index.skipped.push_back({path,
                                 {errorFromName(entry.at(1).get<std::string>()).value_or(ErrorCode::Internal),
                                  path.string(), entry.at(2).get<std::string>()}});
    }
    return index;
}

} // namespace

Result<void> save(const FeatureIndex& index, const fs::path& path) {
    json entries = json::array();
    for (const OldEntry& entry : index.entries)
        entries.push_back({toHex(entry.path), entry.damaged});
    json skipped = json::array();
    for (const data::Skipped& file : index.skipped)
        skipped.push_back({toHex(file.path), name(file.reason.code), file.reason.detail});
    storage::TensorFile file;
    file.tensors["features"] = {
        .shape = {static_cast<std::int64_t>(index.entries.size()), static_cast<std::int64_t>(index.features)},
        .data = index.rows};
    const auto put = [&](const char* key, const json& value) {
        file.metadata[key] = value.dump(-1, ' ', true, json::error_handler_t::replace);
    };
    put("format", formatName);
    put("format_version", formatVersion);
    put("model_digest", index.modelDigest);
    put("folder", toHex(index.folder));
    put("rows", index.form == RowForm::Logits ? logitRows : featureRows);
    put("found", index.found);
    put("entries", entries);
    put("skipped", skipped);
    return storage::writeFileAtomically(path, storage::writeSafetensors(file));
}

Result<std::shared_ptr<const FeatureIndex>> load(const fs::path& path, const std::string& modelDigest) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    Result<storage::TensorFile> file = storage::readSafetensors(*bytes, path.string());
    if (!file)
        return file.error();
    const auto damaged = [&](std::string detail) {
        return Error{ErrorCode::Damaged, path.string(), std::move(detail)};
    };
    try {
        if (json::parse(file->metadata.at("format")) != formatName)
            return Error{ErrorCode::WrongFormat, path.string(), "safetensors, but not an index of this program"};
        if (const json version = json::parse(file->metadata.at("format_version")); version > formatVersion)
            return Error{ErrorCode::UnsupportedVersion, path.string(), "format version " + version.dump()};
        FeatureIndex index = interpret(*file);
        storage::FloatTensor& features = file->tensors.at("features");
        if (features.shape.size() != 2 || features.shape[0] != static_cast<std::int64_t>(index.entries.size()) ||
            index.entries.size() + index.skipped.size() != index.found)
            return damaged("rows, entries and files found disagree");
        if (index.modelDigest != modelDigest)
            return Error{ErrorCode::ModelMismatch, path.string(), "search needs the model it was indexed with"};
        if (!std::all_of(features.data.begin(), features.data.end(), [](float value) { return std::isfinite(value); }))
            return damaged("a feature is NaN or infinite");
        index.features = static_cast<std::size_t>(features.shape[1]);
        index.rows = std::move(features.data);
        return std::make_shared<const FeatureIndex>(std::move(index));
    } catch (const json::exception&) {
        return damaged("a metadata entry is not of the right type");
    } catch (const std::exception& wrong) {
        return damaged(wrong.what());
    }
}

} // namespace onelogit::index
