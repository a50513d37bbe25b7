#pragma once

#include "engine/images/decode.h"
#include "engine/index/pipeline.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/folders.h"
#include "tests/support/pictures.h"

#include <bit>
#include <chrono>
#include <map>

#include <fcntl.h>

/// What tests of indexing need.
namespace onelogit::test {

/// Lies long enough in the past for its time of change to be trusted.
inline void age(const std::filesystem::path& path, int seconds = 60) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    timespec when{};
    when.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(now).count() - seconds;
    const timespec both[2] = {when, when};
    ::utimensat(AT_FDCWD, path.c_str(), both, AT_SYMLINK_NOFOLLOW);
}

inline Bytes greyPng(int value) {
    return images::encodePng(plain(3, 4, {static_cast<std::uint8_t>(value)})).value();
}

/// A file that was there for a while.
inline std::filesystem::path putOld(const std::filesystem::path& path, const Bytes& bytes) {
    put(path, bytes);
    age(path);
    return path;
}

/// `count` different pictures, "000.png" and so on, in three sub-folders.
inline void putPictures(const std::filesystem::path& folder, int count) {
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(1000 + i).substr(1);
        putOld(folder / std::string(1, static_cast<char>('a' + i % 3)) / (number + ".png"),
               images::encodePng(gradient(3 + i, 4, 1)).value());
    }
}

inline std::shared_ptr<FakeClassifier> fake(const std::string& trunk = "trunk", const std::string& head = "head") {
    auto classifier = std::make_shared<FakeClassifier>();
    classifier->description.trunkDigest = trunk;
    classifier->description.headDigest = head;
    return classifier;
}

/// Path, features (every bit of them) and damage of every picture, in order.
inline std::vector<std::string> listOf(const index::Snapshot& snapshot) {
    std::vector<std::string> list;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        std::string line(snapshot.entry(i).path);
        for (const float number : snapshot.features(i))
            line += ' ' + std::to_string(std::bit_cast<std::uint32_t>(number));
        list.push_back(line + (snapshot.entry(i).damaged ? " damaged" : ""));
    }
    return list;
}

inline std::map<std::string, std::string> skippedOf(const index::Snapshot& snapshot) {
    std::map<std::string, std::string> skipped;
    for (const data::Skipped& file : snapshot.skipped())
        skipped[file.path.string()] = std::string(name(file.reason.code));
    return skipped;
}

} // namespace onelogit::test
