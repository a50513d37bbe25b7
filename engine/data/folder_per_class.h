#pragma once

#include "engine/data/data_set.h"

namespace onelogit::data {

/// The files of a folder whose sub-folders are classes, none of them opened.
struct ClassFolders {
    ClassCatalog catalog;
    std::vector<std::filesystem::path> files; ///< relative to the folder, class by class, sorted by bytes
    std::vector<std::int32_t> labels;         ///< one a file
    std::vector<Skipped> unreadable;          ///< folders that the system refused to open
};

/// Errors as of readFolderPerClass, without NoPictures.
[[nodiscard]] Result<ClassFolders> findClassFolders(const std::filesystem::path& folder, std::stop_token stop = {});

/// Reads a folder whose sub-folders are classes (sorted by name; pictures may be nested deeper; hidden entries and
/// symbolic links to folders passed over), each picture fitted to `shape`. A class without readable pictures is
/// reported in emptyClasses, an unreadable file in skipped. Errors: NotFound, NotAFolder, Empty (no sub-folder),
/// NoPictures, Cancelled, and TooLarge before any is read, with the size that would do, where all of them would take
/// more than `mostBytes` of memory (0: any number).
[[nodiscard]] Result<DataSet> readFolderPerClass(const std::filesystem::path& folder, const ImageShape& shape,
                                                 const ProgressSink& progress = {}, std::stop_token stop = {},
                                                 std::uint64_t mostBytes = 0);

/// Writes every picture as PNG below `folder`/<class name>/<name>.png (a '/' in a class name becomes '_').
/// Existing files of other content are never overwritten: folder must be empty or not exist (InvalidArgument
/// otherwise).
[[nodiscard]] Result<void> writeFolderPerClass(const DataSet& set, const std::filesystem::path& folder,
                                               const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace onelogit::data
