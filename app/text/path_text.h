#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <filesystem>

namespace onelogit::app {

/// Between the file system's bytes and the text that is shown. Names that are not valid UTF-8 are shown with
/// replacement characters: keep the path itself to open the file.
[[nodiscard]] inline std::filesystem::path toPath(const QString& text) {
    return {QFile::encodeName(text).toStdString()};
}

[[nodiscard]] inline QString toText(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

/// Absolute, without "..", doubled or trailing slashes; symbolic links are kept. Opens nothing.
[[nodiscard]] inline QString absoluteText(const QString& path) {
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace onelogit::app
