#pragma once

#include "engine/index/snapshot.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace onelogit::answers {

/// A person's answers to "is this picture a <class>?", by the picture's content: they hold whatever the file is called,
/// wherever it lies and whichever model asked. User data in one SQLite file (format: engine/answers/FORMAT.md), never
/// deleted or replaced by the program. What a call reported as done outlives the process and the machine. Several
/// processes may have the same file open and write to it. Safe from several threads; calls wait for the disk and for
/// other writers, so not for the window's.
class AnswerBook {
public:
    /// Of one class: yes or no.
    using Verdicts = std::map<index::ContentHash, bool>;

    /// Makes the file and its folder where they are absent. Damaged (no database, or a broken one; says how to go on),
    /// WrongFormat (a database of something else) and UnsupportedVersion leave the file as it is; NotWritable,
    /// DiskFull, InUse (another program held it for five seconds).
    [[nodiscard]] static Result<std::unique_ptr<AnswerBook>> open(const std::filesystem::path& file);

    virtual ~AnswerBook() = default;

    /// Replaces an earlier answer. Committed when it returns. InvalidArgument for a class name that is empty,
    /// longer than 4,096 bytes or has a NUL byte; NotWritable, DiskFull, InUse, Damaged: nothing has changed.
    [[nodiscard]] virtual Result<void> answer(const index::ContentHash& content, std::string_view className,
                                              bool yes) = 0;

    /// Takes an answer back; nothing happens where there is none.
    [[nodiscard]] virtual Result<void> remove(const index::ContentHash& content, std::string_view className) = 0;

    [[nodiscard]] virtual Result<std::optional<bool>> find(const index::ContentHash& content,
                                                           std::string_view className) = 0;

    [[nodiscard]] virtual Result<Verdicts> ofClass(std::string_view className) = 0;

    /// Of all classes.
    [[nodiscard]] virtual Result<std::size_t> count() = 0;
};

} // namespace onelogit::answers
