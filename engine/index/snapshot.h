#pragma once

#include "engine/data/data_set.h"
#include "engine/model/classifier.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::index {

/// XXH3-128 of a file's bytes: the same picture under another name has the same.
using ContentHash = std::array<std::uint8_t, 16>;

/// What an index keeps of each picture.
enum class RowForm {
    Features, ///< what the trunk gives: a logit is one dot product away
    Logits,   ///< all logits, for heads that read many times more numbers than they give (PooledConvolution)
};

/// Which models can read the same rows: those with one trunk and preprocessing. Where rows are logits, one head as
/// well.
struct RowKey {
    std::string trunk; ///< ModelInfo::trunkDigest; with ModelInfo::headDigest behind it for RowForm::Logits
    RowForm form = RowForm::Features;
    std::size_t width = 0; ///< numbers in a row: the model's features, or its classes
    bool operator==(const RowKey&) const = default;
};

[[nodiscard]] RowKey keyOf(const model::ModelInfo& info);

/// How well the 8-bit copy of a row stands for it. With x the row, q its codes and s = `scale`:
/// error >= |x - s q| (Euclidean length) and norm >= |s q|, both rounded up.
struct RowScale {
    float scale = 0;
    float error = 0;
    float norm = 0;
};

/// One picture of a snapshot.
struct Entry {
    std::string_view path; ///< bytes, relative to the folder; lives as long as the snapshot
    std::uint32_t row = 0; ///< copies of one picture share a row
    bool damaged = false;  ///< decoded, but part of the content is made up by the decoder
};

/// The entries' paths in one piece of memory: a million of them take tens of megabytes, not hundreds.
class PathList {
public:
    void reserve(std::size_t paths, std::size_t bytes);
    void add(std::string_view path); ///< at most 4 GiB in all
    [[nodiscard]] std::size_t size() const { return ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return text.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t i) const;

private:
    std::vector<char> text;
    std::vector<std::uint32_t> ends;
};

/// The checksums of rows that lie in files. Safe from several threads at once; throws nothing.
class BlockChecks {
public:
    virtual ~BlockChecks() = default;
    /// See Snapshot::verified.
    [[nodiscard]] virtual bool verified(std::size_t firstRow, std::size_t count) const = 0;
};

/// What is kept of a folder's pictures for one trunk at one moment. Immutable, shared between threads; rows may lie in
/// mapped files. size() + skipped().size() + pending() == found().
class Snapshot {
public:
    struct Parts {
        std::filesystem::path folder; ///< absolute
        RowKey key;
        PathList paths; ///< sorted by bytes, no two equal
        std::vector<std::uint32_t> rowOfEntry;
        std::vector<std::uint8_t> damaged;       ///< one an entry
        std::vector<ContentHash> contents;       ///< one a row
        std::vector<data::Skipped> skipped;      ///< relative paths, sorted
        std::size_t pending = 0;                 ///< files seen and not read yet
        bool away = false;                       ///< the folder cannot be reached now: all of this is from before
        std::span<const float> rows;             ///< rowCount x key.width
        std::span<const std::int8_t> codes;      ///< rowCount x key.width, or empty: the 8-bit copy
        std::span<const RowScale> scales;        ///< one a row where there are codes
        std::string head;                        ///< ModelInfo::headDigest of the normalizers
        std::vector<float> normalizers;          ///< log-sum-exp of all logits, one a row; or empty
        std::shared_ptr<const void> memory = {}; ///< keeps the spans alive
        std::shared_ptr<const BlockChecks> checks = {}; ///< of rows, codes and scales; none where they lie in memory
    };

    explicit Snapshot(Parts content) : parts(std::move(content)) {}

    [[nodiscard]] const std::filesystem::path& folder() const { return parts.folder; }
    [[nodiscard]] const RowKey& key() const { return parts.key; }
    [[nodiscard]] std::size_t size() const { return parts.rowOfEntry.size(); }
    [[nodiscard]] const std::vector<data::Skipped>& skipped() const { return parts.skipped; }
    [[nodiscard]] std::size_t pending() const { return parts.pending; }
    [[nodiscard]] std::size_t found() const { return size() + skipped().size() + pending(); }
    [[nodiscard]] bool away() const { return parts.away; }

    [[nodiscard]] Entry entry(std::size_t i) const {
        return {.path = parts.paths[i], .row = parts.rowOfEntry[i], .damaged = parts.damaged[i] != 0};
    }
    [[nodiscard]] std::filesystem::path path(std::size_t i) const {
        return parts.folder / parts.paths[i];
    } ///< absolute
    [[nodiscard]] const ContentHash& content(std::size_t i) const { return parts.contents[parts.rowOfEntry[i]]; }
    [[nodiscard]] std::span<const float> features(std::size_t i) const { return row(parts.rowOfEntry[i]); }

    [[nodiscard]] std::size_t rowCount() const { return parts.contents.size(); }
    [[nodiscard]] std::span<const std::uint32_t> rowOfEntry() const { return parts.rowOfEntry; }
    [[nodiscard]] std::span<const float> rows() const { return parts.rows; }
    [[nodiscard]] std::span<const float> row(std::size_t number) const {
        return parts.rows.subspan(number * parts.key.width, parts.key.width);
    }
    [[nodiscard]] std::span<const std::int8_t> codes() const { return parts.codes; }
    [[nodiscard]] std::span<const RowScale> scales() const { return parts.scales; }

    /// Whether these rows, their codes and scales are what was written. A block is read and compared with its checksum
    /// the first time that it is asked about, later answers cost next to nothing; whoever reads rows asks first. false
    /// for a block that is not as it was: none of it may be used (Damaged), and the next indexing drops it and reads
    /// its pictures again. Always true for rows in memory. firstRow + count <= rowCount().
    [[nodiscard]] bool verified(std::size_t firstRow, std::size_t count) const {
        return parts.checks == nullptr || parts.checks->verified(firstRow, count);
    }

    /// One a row; empty where none are stored for this model's head.
    [[nodiscard]] std::span<const float> normalizers(const model::ModelInfo& info) const;

    /// The entry with these path bytes, if any. O(log n).
    [[nodiscard]] std::optional<std::size_t> find(std::string_view path) const;

private:
    Parts parts;
};

/// One logit of a row; `weights` is the classifier's weight row of `classId`. The same bits in both forms as from
/// fresh features.
[[nodiscard]] float logit(const RowKey& key, std::span<const float> row, const model::WeightRow& weights,
                          ClassId classId);

/// All logits of a row. out.size() == number of classes.
void allLogits(const RowKey& key, std::span<const float> row, const model::Classifier& classifier,
               std::span<float> out);

/// Natural logarithm of the sum of e^logit over all classes: logit - normalizer is a log-probability, which compares
/// between pictures whatever the training loss. Summed in double.
[[nodiscard]] float normalizer(std::span<const float> logits);

} // namespace onelogit::index
