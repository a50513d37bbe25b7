#pragma once

#include "engine/formats/torchscript_archive.h"
#include "engine/formats/torchscript_program.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace onelogit::formats {

/// A network that LibTorch has read and compiled; nothing of it has run (but what a trusted file runs at opening).
class OpenedModule {
public:
    /// Loads what checkTorchScript gave. Errors: UnsupportedVersion, UnsupportedOperator, Damaged (LibTorch cannot read
    /// it), NoClassifier (no forward; inputs other than one picture), NotTrusted (operators of the compiled graph),
    /// NotFinite (a weight), OutOfMemory.
    [[nodiscard]] static Result<OpenedModule> open(TorchScriptArchive archive, const std::string& subject,
                                                   const LoadOptions& options);

    OpenedModule(OpenedModule&&) noexcept;
    OpenedModule& operator=(OpenedModule&&) noexcept;
    ~OpenedModule();

    [[nodiscard]] const std::vector<std::string>& offList() const; ///< operators that run because the file is trusted
    [[nodiscard]] InputHint hint() const;
    [[nodiscard]] Program whole() const; ///< the network as the file states it

    /// A way to run the network in two parts, the fastest first: all weights made constants and normalizations folded
    /// into convolutions; weights made constants; as it is. `way` counts from 0; none where there is no such way.
    struct Parts {
        HeadCut cut;
        Program trunk;
        Program logits; ///< the whole network up to the logits
        bool frozen = false;
    };
    [[nodiscard]] std::optional<Parts> parts(int way) const;

private:
    struct Impl;
    explicit OpenedModule(std::unique_ptr<Impl> content);
    std::unique_ptr<Impl> impl;
};

} // namespace onelogit::formats
