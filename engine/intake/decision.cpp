#include "engine/intake/decision.h"

#include "engine/intake/input_json.h"
#include "engine/storage/files.h"
#include "engine/storage/xdg.h"
#include "engine/values/class_catalog.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onelogit::intake {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::string_view formatName = "onelogit-decision";
constexpr int formatVersion = 1;
constexpr std::uint64_t mostBytes = 64 << 20;

bool isDigest(const std::string& text) {
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 32 && std::ranges::all_of(text, hex);
}

std::string checksum(const json& content) {
    const std::string text = content.dump();
    return storage::contentHash(std::as_bytes(std::span(text)));
}

json contentOf(const Decision& decision) {
    json content{{"title", decision.title},
                 {"classes", decision.classNames},
                 {"input", nullptr},
                 {"loss", nullptr},
                 {"trusted", decision.trusted}};
    if (decision.input)
        content["input"] = toJson(*decision.input);
    if (decision.loss)
        content["loss"] = traits(*decision.loss).name;
    return content;
}

/// Throws json::exception for what is missing or of a wrong type.
Result<Decision> interpret(const json& content, const std::string& subject) {
    Decision decision{.title = content.at("title").get<std::string>(),
                      .classNames = content.at("classes").get<std::vector<std::string>>(),
                      .input = {},
                      .loss = {},
                      .trusted = content.at("trusted").get<bool>()};
    if (const json& input = content.at("input"); !input.is_null()) {
        decision.input = inputFromJson(input, {});
        if (const Result<void> checked = check(*decision.input, subject); !checked)
            return checked.error();
    }
    if (const json& loss = content.at("loss"); !loss.is_null()) {
        const Result<LossKind> kind = lossFromName(loss.get<std::string>());
        if (!kind)
            return kind.error();
        decision.loss = *kind;
    }
    if (!decision.classNames.empty())
        if (const auto catalog = ClassCatalog::create(decision.classNames); !catalog)
            return catalog.error();
    return decision;
}

Result<Decision> parse(const std::string& text, const std::string& subject) {
    const auto damaged = [&](const std::string& detail) { return Error{ErrorCode::Damaged, subject, detail}; };
    const Result<json> document = parseJson(text, subject);
    if (!document)
        return damaged(document.error().detail);
    try {
        if (document->at("format") != formatName)
            return damaged("not a decision of this program");
        if (const int version = document->at("format_version").get<int>(); version > formatVersion)
            return Error{ErrorCode::UnsupportedVersion, subject, "format version " + std::to_string(version)};
        const json& content = document->at("decision");
        if (document->at("checksum") != checksum(content))
            return damaged("checksum");
        const Result<Decision> decision = interpret(content, subject);
        return decision ? decision : damaged(describe(decision.error()));
    } catch (const json::exception&) {
        return damaged("an entry is missing or not of the right type");
    }
}

} // namespace

DecisionShelf::DecisionShelf(fs::path shelfFolder) : folder(std::move(shelfFolder)) {}

Result<std::optional<Decision>> DecisionShelf::find(const std::string& fileDigest) const {
    if (folder.empty() || !isDigest(fileDigest))
        return std::optional<Decision>();
    const fs::path path = folder / (fileDigest + ".json");
    const auto bytes = storage::readFile(path, mostBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<Decision>();
    if (!bytes)
        return Error{ErrorCode::Damaged, path.string(), describe(bytes.error())};
    const Result<Decision> decision =
        parse(std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()), path.string());
    if (!decision)
        return decision.error();
    return std::optional(*decision);
}

Result<void> DecisionShelf::remember(const std::string& fileDigest, const Decision& decision) const {
    if (folder.empty())
        return Error{ErrorCode::InvalidArgument, "decision", "there is no folder to remember it in"};
    if (!isDigest(fileDigest))
        return Error{ErrorCode::InvalidArgument, fileDigest, "not a content hash"};
    const json content = contentOf(decision);
    std::string text;
    try {
        const json document{{"format", formatName},
                            {"format_version", formatVersion},
                            {"decision", content},
                            {"checksum", checksum(content)}};
        text = document.dump(1) + '\n';
    } catch (const json::exception&) {
        return Error{ErrorCode::InvalidArgument, "decision", "a name is not UTF-8"};
    }
    // What could not be read back is never written.
    if (const Result<Decision> again = parse(text, "decision"); !again)
        return Error{ErrorCode::InvalidArgument, "decision", again.error().detail};
    return storage::writeFileAtomically(folder / (fileDigest + ".json"), std::as_bytes(std::span(text)));
}

fs::path defaultShelf() {
    return storage::dataFolder() / "models";
}

} // namespace onelogit::intake
