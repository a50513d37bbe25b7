#pragma once

#include "engine/model/head.h"
#include "engine/support/error.h"
#include "engine/values/input_spec.h"
#include "tests/support/bytes.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// TorchScript files made by LibTorch: small networks of random weights (the same in every run), good and hostile.
namespace onelogit::test {

struct GoodModel {
    std::string name; ///< what is special about it, in words
    Bytes bytes;
    model::HeadKind kind = model::HeadKind::Linear;
    std::size_t width = 0;
    std::size_t positions = 1;
    ImageShape input;
    std::vector<std::string> leftOut;
};
inline constexpr std::size_t goodModelClasses = 5;
[[nodiscard]] std::vector<GoodModel> goodTorchScript();
[[nodiscard]] Bytes goodTorchScript(const std::string& name); ///< bytes of that row

/// What LibTorch itself gives for a picture, loaded and run as any program would: one row of numbers.
[[nodiscard]] std::vector<float> forward(const Bytes& torchScript, std::span<const float> picture,
                                         const ImageShape& shape);

struct HostileModel {
    std::string name; ///< what it tries, in words
    Bytes bytes;
    std::optional<ErrorCode> refusal; ///< none: what it tries comes to nothing, and the rest is a classifier
    std::string named;                ///< what the error's detail has to say
    bool confinedOnly = false;        ///< for a confined process alone, whose outcome this is
    bool trusted = false;             ///< opened as if the person had trusted it
};

/// Files that would touch `canary` (an existing file of at least 64 bytes) or make `canary` + ".made", and others that
/// are no classifier. Nothing is touched here. Those that are trusted and not refused write over the canary wherever
/// nothing holds them in.
[[nodiscard]] std::vector<HostileModel> hostileTorchScript(const std::filesystem::path& canary);

/// Files made from a good one by changing its container, pickles or code.
[[nodiscard]] std::vector<HostileModel> brokenTorchScript();

} // namespace onelogit::test
