#include "engine/search/hit_list.h"

#include "engine/storage/files.h"
#include "engine/support/guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace onelogit::search {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceSize = 65536;

struct Name {
    HitFormat format;
    std::string_view name;
};

constexpr std::array names{
    Name{HitFormat::Csv, "csv"},
    Name{HitFormat::JsonLines, "jsonl"},
    Name{HitFormat::Paths, "paths"},
    Name{HitFormat::PathsNul, "paths0"},
};

struct Hit {
    std::string path;
    float score = 0;
    std::optional<float> margin;
    bool damaged = false;
};

void appendNumber(std::string& text, float number) {
    std::array<char, 32> digits{};
    const std::to_chars_result end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    text.append(digits.data(), end.ptr);
}

void appendQuoted(std::string& text, const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

void appendCsv(std::string& text, const Hit& hit, bool margins) {
    appendQuoted(text, hit.path);
    text += ',';
    appendNumber(text, hit.score);
    if (margins) {
        text += ',';
        if (hit.margin)
            appendNumber(text, *hit.margin);
    }
    text += hit.damaged ? ",true\r\n" : ",false\r\n";
}

std::string asJson(const std::string& bytes, nlohmann::json::error_handler_t invalid) {
    return nlohmann::json(bytes).dump(-1, ' ', false, invalid);
}

void appendHex(std::string& text, const std::string& bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
}

void appendJson(std::string& text, const Hit& hit, bool margins) {
    using Invalid = nlohmann::json::error_handler_t;
    const std::string path = asJson(hit.path, Invalid::replace);
    text += "{\"path\":" + path;
    if (path != asJson(hit.path, Invalid::ignore)) {
        text += ",\"path_bytes\":\"";
        appendHex(text, hit.path);
        text += '"';
    }
    text += ",\"score\":";
    appendNumber(text, hit.score);
    if (margins) {
        text += ",\"margin\":";
        if (hit.margin)
            appendNumber(text, *hit.margin);
        else
            text += "null";
    }
    text += hit.damaged ? ",\"damaged\":true}\n" : ",\"damaged\":false}\n";
}

Result<void> appendHit(std::string& text, const Hit& hit, HitFormat format, bool margins) {
    switch (format) {
    case HitFormat::Csv:
        appendCsv(text, hit, margins);
        break;
    case HitFormat::JsonLines:
        appendJson(text, hit, margins);
        break;
    case HitFormat::Paths:
        if (hit.path.find('\n') != std::string::npos)
            return Error{ErrorCode::InvalidArgument, hit.path,
                         "a line break is part of its name: save paths with NUL bytes between, CSV or JSON lines"};
        text += hit.path + '\n';
        break;
    case HitFormat::PathsNul:
        text += hit.path;
        text += '\0';
        break;
    }
    return {};
}

Result<void> check(const HitList& list) {
    if (!list.margins.empty() && list.margins.size() != list.hits.size())
        return Error{ErrorCode::CountMismatch, "margins",
                     std::to_string(list.margins.size()) + " for " + std::to_string(list.hits.size()) + " hits"};
    for (const Ranking::Item& item : list.hits)
        if (item.entry >= list.snapshot.size())
            return Error{ErrorCode::InvalidArgument, list.snapshot.folder().string(),
                         "entry " + std::to_string(item.entry) + " of " + std::to_string(list.snapshot.size())};
    return {};
}

Hit hitAt(const HitList& list, std::size_t i) {
    const Ranking::Item& item = list.hits[i];
    Hit hit{.path = list.snapshot.path(item.entry).string(),
            .score = item.logit,
            .damaged = list.snapshot.entry(item.entry).damaged};
    if (!list.margins.empty() && !std::isnan(list.margins[i]))
        hit.margin = list.margins[i];
    return hit;
}

Result<void> write(const HitList& list, HitFormat format, const TextSink& sink, const std::stop_token& stop) {
    if (Result<void> checked = check(list); !checked)
        return checked;
    const bool margins = !list.margins.empty();
    std::string text;
    if (format == HitFormat::Csv)
        text = margins ? "path,score,margin,damaged\r\n" : "path,score,damaged\r\n";
    for (std::size_t i = 0; i < list.hits.size(); ++i) {
        if (i % 1024 == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, list.snapshot.folder().string(), {}};
        if (Result<void> added = appendHit(text, hitAt(list, i), format, margins); !added)
            return added;
        if (text.size() < pieceSize)
            continue;
        if (Result<void> taken = sink(text); !taken)
            return taken;
        text.clear();
    }
    return text.empty() ? Result<void>() : sink(text);
}

/// The same folder by whatever name: links followed, except of the file itself, which is replaced and not followed.
bool liesBelow(const fs::path& file, const fs::path& folder) {
    const fs::path parent = fs::weakly_canonical(fs::absolute(file).parent_path());
    const fs::path root = fs::weakly_canonical(folder);
    const auto [rootEnd, ignored] = std::mismatch(root.begin(), root.end(), parent.begin(), parent.end());
    return rootEnd == root.end();
}

} // namespace

std::string_view name(HitFormat format) {
    return names[static_cast<std::size_t>(format)].name;
}

Result<HitFormat> hitFormatFromName(std::string_view wanted) {
    std::string known;
    for (const Name& row : names) {
        if (row.name == wanted)
            return row.format;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    return Error{ErrorCode::InvalidArgument, std::string(wanted), "not a format of lists; there are " + known};
}

Result<void> writeHits(const HitList& list, HitFormat format, const TextSink& sink, std::stop_token stop) {
    return guarded(list.snapshot.folder().string(), [&] { return write(list, format, sink, stop); });
}

Result<void> saveHits(const fs::path& path, const HitList& list, HitFormat format, std::stop_token stop) {
    return guarded(path.string(), [&]() -> Result<void> {
        if (liesBelow(path, list.snapshot.folder()))
            return Error{ErrorCode::InvalidArgument, path.string(),
                         "lies among the pictures, where nothing is ever written: choose another folder"};
        std::string text;
        const auto collect = [&text](std::string_view piece) -> Result<void> {
            text += piece;
            return {};
        };
        if (Result<void> written = write(list, format, collect, stop); !written)
            return written;
        return storage::writeFileAtomically(path, std::as_bytes(std::span(text)));
    });
}

} // namespace onelogit::search
