#pragma once

#include "engine/data/data_set.h"
#include "engine/index/snapshot.h"
#include "engine/model/classifier.h"
#include "engine/support/progress.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace onelogit::index {

/// One indexed picture.
struct OldEntry {
    std::filesystem::path path; ///< relative to the folder
    bool damaged = false;       ///< decoded, but part of the content is made up by the decoder
};

/// What is kept of a folder's pictures under one model. An immutable snapshot, shared between threads.
/// entries.size() + skipped.size() == found.
struct FeatureIndex {
    std::filesystem::path folder; ///< absolute
    std::string modelDigest;
    RowForm form = RowForm::Features;
    std::size_t features = 0;           ///< numbers in a row: the model's features, or its classes
    std::size_t found = 0;              ///< regular files below the folder
    std::vector<OldEntry> entries;         ///< sorted by path bytes
    std::vector<float> rows;            ///< entries.size() x features
    std::vector<data::Skipped> skipped; ///< relative paths, sorted; each with its reason

    [[nodiscard]] std::span<const float> row(std::size_t i) const {
        return std::span(rows).subspan(i * features, features);
    }
};

/// The form that suits a model.
[[nodiscard]] RowForm rowForm(const model::ModelInfo& info);

/// Whether `index` was made with this model; only then the following may be asked for.
[[nodiscard]] bool isOf(const FeatureIndex& index, const model::ModelInfo& info);

/// One logit of picture `i`; `row` is the classifier's weight row of `classId`. The same bits in both forms as from
/// fresh features.
[[nodiscard]] float logit(const FeatureIndex& index, std::size_t i, const model::WeightRow& row, ClassId classId);

/// All logits of picture `i`. out.size() == number of classes.
void allLogits(const FeatureIndex& index, std::size_t i, const model::Classifier& classifier, std::span<float> out);

struct IndexOptions {
    unsigned workers = 0;  ///< 0: all cores
    std::size_t batch = 8; ///< pictures that a worker takes at a time
};

/// Walks, decodes, preprocesses and runs the trunk, on one picture at a time: batched sums would round differently with
/// the company a picture is in, and a feature must depend on nothing but its picture. Never writes below `folder`. One
/// bad file never stops the rest. Errors: NotFound, NotAFolder, Unreadable, Empty (no file), NoPictures (none readable;
/// the first reason in detail), Cancelled.
[[nodiscard]] Result<std::shared_ptr<const FeatureIndex>>
indexFolder(const std::filesystem::path& folder, const model::Classifier& classifier, const IndexOptions& options = {},
            const ProgressSink& progress = {}, std::stop_token stop = {});

/// Writes the index as one file (format: engine/index/FORMAT.md), atomically.
[[nodiscard]] Result<void> save(const FeatureIndex& index, const std::filesystem::path& path);

/// Reads it back; every number is checked before memory is taken. ModelMismatch unless made with `modelDigest`.
[[nodiscard]] Result<std::shared_ptr<const FeatureIndex>> load(const std::filesystem::path& path,
                                                               const std::string& modelDigest);

} // namespace onelogit::index
