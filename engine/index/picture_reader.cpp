#include "engine/index/picture_reader.h"

#include "engine/images/network_input.h"
#include "engine/index/file_content.h"
#include "engine/index/picture_size.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace onelogit::index {
namespace {

constexpr std::uint64_t largeFile = 64ULL << 20;
constexpr std::uint64_t largePicture = 64'000'000;  // pixels
constexpr std::uint64_t largeUnstated = 1ULL << 20; // bytes of a file whose size in pixels is not known beforehand
constexpr int mostFailures = 4;                     // of the model, in a row

bool isLarge(std::span<const std::byte> bytes) {
    const std::optional<std::uint64_t> pixels = statedPixels(bytes);
    return pixels ? *pixels > largePicture : bytes.size() > largeUnstated;
}

Error refusalOf(const WalkedFile& file) {
    const bool telling = file.cause != 0 && *file.refusal == ErrorCode::Unreadable;
    return {*file.refusal, {}, telling ? std::strerror(file.cause) : ""};
}

} // namespace

PictureReader::PictureReader(std::filesystem::path below, const model::Classifier& trunk, CommitQueue& rows,
                             Neighbours& others, const PipelineOptions& asked)
    : folder(std::move(below)),
      classifier(trunk),
      queue(rows),
      neighbours(others),
      normalizers(asked.normalizers),
      key(keyOf(trunk.info())) {}

Result<Outcome> PictureReader::read(const WalkedFile& file) {
    Outcome outcome;
    outcome.file.path = file.path;
    outcome.file.stamp = file.stamp;
    const Result<void> filled = guarded(file.path, [&] { return fill(file, outcome); });
    if (!filled) {
        outcome.row.clear();
        outcome.file.damaged = false;
        outcome.file.reason = {filled.error().code, file.path, filled.error().detail};
    }
    const std::scoped_lock lock(modelMutex);
    if (givenUp)
        return *givenUp;
    return outcome;
}

Result<void> PictureReader::fill(const WalkedFile& file, Outcome& outcome) {
    if (file.refusal)
        return refusalOf(file);
    std::unique_lock alone(largeOnes, std::defer_lock);
    if (file.stamp.size > largeFile)
        alone.lock();
    const Result<FileContent> content = readContent(folder / file.path);
    if (!content)
        return content.error();
    outcome.file.stamp = content->stamp;
    outcome.file.content = content->hash;
    if (reuse(outcome)) {
        ++reused;
        return addNormalizer(outcome);
    }
    if (!alone && isLarge(content->bytes))
        alone.lock();
    return compute(*content, outcome);
}

bool PictureReader::reuse(Outcome& outcome) {
    if (std::optional<KnownRow> known = queue.find(*outcome.file.content)) {
        outcome.file.row = known->row;
        outcome.file.damaged = known->damaged;
        outcome.row = std::move(known->numbers);
        return true;
    }
    if (std::optional<Neighbours::Found> found = neighbours.find(*outcome.file.content)) {
        outcome.file.damaged = found->damaged;
        outcome.row = std::move(found->row);
        return true;
    }
    return false;
}

Result<void> PictureReader::compute(const FileContent& content, Outcome& outcome) {
    const Result<images::NetworkInput> picture = images::networkInput(content.bytes, classifier.info().input);
    if (!picture)
        return picture.error();
    outcome.file.damaged = picture->damaged;
    std::vector<float> features(classifier.info().features);
    if (Result<void> ran = runTrunk(picture->numbers, features); !ran)
        return ran;
    if (key.form == RowForm::Logits) {
        outcome.row.resize(key.width);
        model::allLogits(classifier, features, outcome.row);
    } else {
        outcome.row = std::move(features);
    }
    return addNormalizer(outcome);
}

Result<void> PictureReader::addNormalizer(Outcome& outcome) const {
    if (outcome.row.empty())
        return {};
    if (normalizers) {
        std::vector<float> logits(classifier.info().catalog.size());
        allLogits(key, outcome.row, classifier, logits);
        outcome.normalizer = normalizer(logits);
    }
    const auto finite = [](float number) { return std::isfinite(number); };
    if (!std::ranges::all_of(outcome.row, finite) || !finite(outcome.normalizer))
        return Error{ErrorCode::NotFinite, {}, "what the network makes of it"};
    return {};
}

Result<void> PictureReader::runTrunk(std::span<const float> numbers, std::span<float> row) {
    ++runs;
    Result<void> ran = classifier.features(numbers, 1, row);
    // Numbers that are not finite are the picture's matter, not the model's.
    if (ran || ran.error().code == ErrorCode::NotFinite)
        failuresInARow = 0;
    else if (++failuresInARow >= mostFailures) {
        const std::scoped_lock lock(modelMutex);
        if (!givenUp)
            givenUp = ran.error();
    }
    return ran;
}

} // namespace onelogit::index
