#pragma once

#include "engine/formats/load.h"
#include "engine/model/trunk.h"
#include "engine/sandbox/remote.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The JSON of each message. The writers are the program's own; the readers believe nothing: they give nothing where
/// a field is missing, of another type, over a bound or contradicts another, and never throw.
namespace onelogit::sandbox {

/// Bounds of a message's text: of one that describes a model, and of all others.
inline constexpr std::uint64_t mostModelText = 32ULL << 20;
inline constexpr std::uint64_t mostText = 64ULL << 10;

/// Of Kind::Start: the address space that the process may take.
[[nodiscard]] std::string writeStart(std::uint64_t memory);
[[nodiscard]] std::optional<std::uint64_t> readStart(std::string_view text);

/// Of Kind::Hello.
[[nodiscard]] std::string writeConfinement(const Confinement& confinement);
[[nodiscard]] std::optional<Confinement> readConfinement(std::string_view text);

/// Of Kind::Load.
struct LoadRequest {
    formats::ModelFormat format = formats::ModelFormat::Native;
    formats::LoadOptions options;
};
[[nodiscard]] std::string writeLoad(const LoadRequest& request);
[[nodiscard]] std::optional<LoadRequest> readLoad(std::string_view text);

/// Of Kind::Loaded: everything but the head's numbers, which follow as weights, then bias.
[[nodiscard]] std::string writeModel(const model::ModelFacts& facts, const model::Head& head);

struct ModelText {
    model::ModelFacts facts;
    model::Head head; ///< without its numbers
    std::size_t weights = 0;
    std::size_t bias = 0;
};
[[nodiscard]] std::optional<ModelText> readModel(std::string_view text);

/// Of Kind::Run; the pictures follow.
struct RunRequest {
    ImageShape shape;
    std::uint64_t count = 0;
};
[[nodiscard]] std::string writeRun(const RunRequest& request);
[[nodiscard]] std::optional<RunRequest> readRun(std::string_view text);

/// Of Kind::Failed. The reader leaves the subject empty.
[[nodiscard]] std::string writeError(const Error& error);
[[nodiscard]] std::optional<Error> readError(std::string_view text);

/// Text of another process made fit to show: one line, no control characters, valid UTF-8, at most `most` bytes.
[[nodiscard]] std::string printable(std::string_view text, std::size_t most);

} // namespace onelogit::sandbox
