#pragma once

#include "tests/support/folders.h"

#include <ctime>

#include <fcntl.h>

/// Pictures that have not changed for years: caches trust their time of change.
inline constexpr std::time_t longAgo = 1'600'000'000;

inline bool setTime(const std::filesystem::path& path, std::time_t seconds) {
    const timespec times[2] = {{.tv_sec = seconds}, {.tv_sec = seconds}};
    return ::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0;
}

/// An evenly grey PGM picture.
inline std::filesystem::path putPicture(const std::filesystem::path& path, int width, int height,
                                        int brightness = 128) {
    const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    onelogit::test::put(path, "P5\n" + std::to_string(width) + ' ' + std::to_string(height) + "\n255\n" +
                                  std::string(pixels, static_cast<char>(brightness)));
    setTime(path, longAgo);
    return path;
}
