#include "engine/support/error.h"

#include <array>

namespace onelogit {
namespace {

struct Wording {
    ErrorCode code;
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array wordings{
    Wording{ErrorCode::InvalidArgument, "invalid-argument", "is not a usable value"},
    Wording{ErrorCode::NotFound, "not-found", "does not exist"},
    Wording{ErrorCode::NotAFolder, "not-a-folder", "is not a folder"},
    Wording{ErrorCode::NotAFile, "not-a-file", "is not a regular file"},
    Wording{ErrorCode::Unreadable, "unreadable", "cannot be read"},
    Wording{ErrorCode::NotWritable, "not-writable", "cannot be written"},
    Wording{ErrorCode::DiskFull, "disk-full", "cannot be written: the disk is full"},
    Wording{ErrorCode::Empty, "empty", "is empty"},
    Wording{ErrorCode::NoPictures, "no-pictures", "has no readable picture"},
    Wording{ErrorCode::WrongFormat, "wrong-format", "is not of the expected format"},
    Wording{ErrorCode::UnsupportedFormat, "unsupported-format", "is of a kind that is not supported"},
    Wording{ErrorCode::UnsupportedVersion, "unsupported-version", "was written by a newer version"},
    Wording{ErrorCode::Truncated, "truncated", "ends too early"},
    Wording{ErrorCode::Damaged, "damaged", "is damaged"},
    Wording{ErrorCode::TooLarge, "too-large", "is over the limit"},
    Wording{ErrorCode::CountMismatch, "count-mismatch", "has counts that disagree"},
    Wording{ErrorCode::LabelOutOfRange, "label-out-of-range", "has a label that no class has"},
    Wording{ErrorCode::ShapeMismatch, "shape-mismatch", "has shapes that disagree"},
    Wording{ErrorCode::UnknownClass, "unknown-class", "is not a class of this model"},
    Wording{ErrorCode::UnknownLoss, "unknown-loss", "is not a known loss"},
    Wording{ErrorCode::UnknownArchitecture, "unknown-architecture", "is not a known network"},
    Wording{ErrorCode::NotFinite, "not-finite", "holds NaN or infinity"},
    Wording{ErrorCode::NotTrusted, "not-trusted", "asks for more than an untrusted model may run"},
    Wording{ErrorCode::UnsupportedOperator, "unsupported-operator", "uses an operator that cannot be run here"},
    Wording{ErrorCode::NoClassifier, "no-classifier", "is not a classifier of pictures"},
    Wording{ErrorCode::Undecided, "undecided", "cannot be used before it is known"},
    Wording{ErrorCode::TimedOut, "timed-out", "did not answer in time"},
    Wording{ErrorCode::ProcessEnded, "process-ended", "ended the process that ran it"},
    Wording{ErrorCode::ModelMismatch, "model-mismatch", "was made with another model"},
    Wording{ErrorCode::ChangedMeanwhile, "changed-meanwhile", "changed since it was indexed"},
    Wording{ErrorCode::InUse, "in-use", "is being written by another program"},
    Wording{ErrorCode::OutOfMemory, "out-of-memory", "needs more memory than there is"},
    Wording{ErrorCode::Cancelled, "cancelled", "was cancelled"},
    Wording{ErrorCode::Internal, "internal", "failed unexpectedly"},
};

const Wording& wording(ErrorCode code) {
    for (const Wording& row : wordings)
        if (row.code == code)
            return row;
    return wordings.back();
}

} // namespace

std::string_view name(ErrorCode code) {
    return wording(code).name;
}

std::optional<ErrorCode> errorFromName(std::string_view wanted) {
    for (const Wording& row : wordings)
        if (row.name == wanted)
            return row.code;
    return std::nullopt;
}

std::string describe(const Error& error) {
    std::string text = error.subject;
    if (!text.empty())
        text += ' ';
    text += wording(error.code).sentence;
    if (!error.detail.empty())
        text += " (" + error.detail + ')';
    return text;
}

} // namespace onelogit
