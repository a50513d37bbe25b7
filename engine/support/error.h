#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onelogit {

/// Why an operation could not be done. A closed list: the window translates each one, the command line prints `name`.
enum class ErrorCode {
    InvalidArgument,     ///< a value given by the caller makes no sense (NaN threshold, zero bins, unknown option)
    NotFound,            ///< the file or folder does not exist
    NotAFolder,          ///< a folder was asked for and the path is something else
    NotAFile,            ///< a regular file was asked for and the path is something else
    Unreadable,          ///< exists, but the system refused to read it
    NotWritable,         ///< the system refused to write; old content is intact
    DiskFull,            ///< no room left; old content is intact
    Empty,               ///< a file of zero bytes or a folder without entries
    NoPictures,          ///< a folder in which no file could be read as a picture
    WrongFormat,         ///< content is not of the format asked for (magic number, syntax)
    UnsupportedFormat,   ///< a recognized format or variant that this program does not read
    UnsupportedVersion,  ///< written by a newer program
    Truncated,           ///< the file ends before its content does
    Damaged,             ///< checksum or structure contradicts itself
    TooLarge,            ///< over a stated limit (pixels, bytes, scans)
    CountMismatch,       ///< two counts that must agree do not; detail gives both
    LabelOutOfRange,     ///< a label that no class has; detail gives label and class count
    ShapeMismatch,       ///< tensor or picture shapes that must agree do not; detail gives both
    UnknownClass,        ///< no class of that name; detail lists near names
    UnknownLoss,         ///< no loss of that name; detail lists the names
    UnknownArchitecture, ///< no network of that name; detail lists the names
    NotFinite,           ///< NaN or infinity where a finite number is needed
    NotTrusted,          ///< a model file needs the person's explicit trust; detail names what it wants to run
    UnsupportedOperator, ///< a network uses an operator that cannot be run here; detail names it
    NoClassifier,        ///< a network that runs, but is no classifier of pictures; detail says what it lacks
    Undecided,           ///< a model cannot be used before a person decides something; detail names it
    TimedOut,            ///< no answer within the time allowed; detail gives it
    ProcessEnded,        ///< the process that ran the model ended or was stopped; detail says how
    ModelMismatch,       ///< an index or checkpoint made by another model
    ChangedMeanwhile,    ///< the file is not the one that was indexed
    InUse,               ///< another running program writes it; detail says which
    OutOfMemory,         ///< an allocation was refused
    Cancelled,           ///< the caller's stop token was set: an outcome to report quietly, not a fault
    Internal,            ///< a library failed in a way that has no name here; detail is its own text
};

/// Stable kebab-case name ("not-found"), used in JSON and logs; never translated.
[[nodiscard]] std::string_view name(ErrorCode code);

/// The code of that name, if there is one.
[[nodiscard]] std::optional<ErrorCode> errorFromName(std::string_view name);

/// `subject` names the thing (a path, a class, an option), `detail` the cause in plain English; both may be empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;
    std::string detail;
};

/// One line of English for the command line and logs: "subject: what happened (detail)".
[[nodiscard]] std::string describe(const Error& error);

} // namespace onelogit
