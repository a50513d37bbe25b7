#pragma once

#include <QByteArray>
#include <QUrl>

#include <filesystem>

namespace onelogit::app {

/// The file: address of an absolute path without "..", percent-encoded from its bytes, whatever they are. The same
/// characters stay as they are that GLib leaves: programs that share thumbnails find them by this text.
[[nodiscard]] inline QByteArray fileUri(const std::filesystem::path& path) {
    return "file://" + QByteArray::fromStdString(path.string()).toPercentEncoding("!$&'()*+,/:=@");
}

/// A file for other programs, whatever the bytes of its name.
[[nodiscard]] inline QUrl toUrl(const std::filesystem::path& path) {
    return QUrl::fromEncoded(fileUri(path), QUrl::StrictMode);
}

} // namespace onelogit::app
