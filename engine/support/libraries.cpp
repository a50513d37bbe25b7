#include "engine/support/libraries.h"

#include <array>

namespace onelogit {
namespace {

constexpr std::string_view lgpl = "/usr/share/common-licenses/LGPL-3";

// Versions come from the build (cmake/LibraryVersions.cmake).
constexpr std::array all{
    ThirdParty{"Qt (Core, GUI, Widgets, Network, D-Bus)", QT_VERSION_FOUND, "LGPL-3.0-only", "The Qt Company Ltd.",
               lgpl, true},
    ThirdParty{"Qt SVG", QT_VERSION_FOUND, "LGPL-3.0-only", "The Qt Company Ltd.", lgpl, true},
    ThirdParty{"Qt Charts", QT_VERSION_FOUND, "GPL-3.0-or-later",
               "The Qt Company Ltd.; Klarälvdalens Datakonsult AB (KDAB)", "/usr/share/common-licenses/GPL-3", true},
    ThirdParty{"LibTorch", TORCH_VERSION_FOUND, "BSD-3-Clause",
               "Facebook, Inc. and its affiliates; Idiap Research Institute; Deepmind Technologies; NEC Laboratories "
               "America; NYU; Google Inc.; the PyTorch contributors",
               "/usr/share/doc/libtorch*/copyright"},
    ThirdParty{
        "OpenCV (core, imgproc, dnn)", OPENCV_VERSION_FOUND, "Apache-2.0 AND BSD-3-Clause",
        "Intel Corporation; Willow Garage Inc.; NVIDIA Corporation; OpenCV Foundation; Itseez Inc.; Xperience AI",
        "/usr/share/doc/libopencv-core*/copyright"},
    ThirdParty{"SQLite", SQLITE_VERSION_FOUND, "blessing (public domain)", "D. Richard Hipp",
               "/usr/share/doc/libsqlite3-0/copyright"},
    ThirdParty{
        "libjpeg-turbo", JPEG_VERSION_FOUND, "IJG AND BSD-3-Clause",
        "Thomas G. Lane; Guido Vollbeding; D. R. Commander; the libjpeg-turbo authors. This software is based in "
        "part on the work of the Independent JPEG Group",
        "/usr/share/doc/libjpeg*/copyright"},
    ThirdParty{"libpng", PNG_VERSION_FOUND, "libpng-2.0",
               "The PNG Reference Library Authors; Cosmin Truta; Glenn Randers-Pehrson",
               "/usr/share/doc/libpng16-16*/copyright"},
    ThirdParty{"GIFLIB", GIF_VERSION_FOUND, "MIT", "Eric S. Raymond", "/usr/share/doc/libgif7/copyright"},
    ThirdParty{"LibTIFF", TIFF_VERSION_FOUND, "libtiff", "Sam Leffler; Silicon Graphics, Inc.",
               "/usr/share/doc/libtiff6*/copyright"},
    ThirdParty{"libwebp", WEBP_VERSION_FOUND, "BSD-3-Clause", "Google Inc.", "/usr/share/doc/libwebp7/copyright"},
    ThirdParty{"zlib", ZLIB_VERSION_FOUND, "Zlib", "Jean-loup Gailly and Mark Adler",
               "/usr/share/doc/zlib1g/copyright"},
    ThirdParty{"libzip", ZIP_VERSION_FOUND, "BSD-3-Clause", "Dieter Baron and Thomas Klausner",
               "/usr/share/doc/libzip4*/copyright"},
    ThirdParty{"libseccomp", SECCOMP_VERSION_FOUND, "LGPL-2.1-only", "Paul Moore and others",
               "/usr/share/common-licenses/LGPL-2.1"},
    ThirdParty{"Highway", HWY_VERSION_FOUND, "Apache-2.0", "Google LLC", "/usr/share/common-licenses/Apache-2.0"},
    ThirdParty{"xxHash", XXHASH_VERSION_FOUND, "BSD-2-Clause", "Yann Collet", "/usr/share/doc/libxxhash-dev/copyright"},
    ThirdParty{"JSON for Modern C++", JSON_VERSION_FOUND, "MIT", "Niels Lohmann",
               "/usr/share/doc/nlohmann-json3-dev/copyright"},
    ThirdParty{"CLI11", CLI11_VERSION_FOUND, "BSD-3-Clause",
               "University of Cincinnati, developed by Henry Schreiner under NSF AWARD 1414736",
               "/usr/share/doc/libcli11-dev/copyright"},
    ThirdParty{"OpenBLAS (loaded by LibTorch where it is installed)", "", "BSD-3-Clause",
               "The OpenBLAS Project; The University of Texas at Austin", "/usr/share/doc/libopenblas0*/copyright"},
    ThirdParty{"Fashion-MNIST (the demo's pictures; its models were trained on them)", "", "MIT",
               "2017 Zalando SE, https://tech.zalando.com", "share/onelogit/demo/sample/LICENSE"},
};

constexpr std::string_view whole =
    "OneLogit itself is under the Apache License 2.0 (/usr/share/common-licenses/Apache-2.0). Its window uses Qt "
    "Charts, "
    "which is under the GNU General Public License, version 3 or later: whoever passes the window's program on does so "
    "under the terms of that licence. The command line uses no Qt. The libraries are the system's own and can be "
    "replaced there.";

} // namespace

std::span<const ThirdParty> thirdParties() {
    return all;
}

std::string libraryVersions(bool window) {
    std::string words;
    std::string_view before;
    for (const ThirdParty& party : all) {
        if (party.version.empty() || (party.window && !window))
            continue;
        const std::string_view name = party.name.substr(0, party.name.find(" ("));
        if (name.starts_with("Qt ") && before.starts_with("Qt"))
            continue; // the modules of one Qt
        before = name;
        words += (words.empty() ? "" : ", ") + std::string(name) + ' ' + std::string(party.version);
    }
    return words;
}

std::string thirdPartyNotices() {
    std::string text = "OneLogit: software and data of others\n\n" + std::string(whole) + "\n";
    for (const ThirdParty& party : all) {
        text += '\n' + std::string(party.name);
        if (!party.version.empty())
            text += ' ' + std::string(party.version);
        text += "\n  Copyright: " + std::string(party.copyright) + "\n  Licence:   " + std::string(party.licence) +
                "\n  Text:      " + std::string(party.text) + '\n';
    }
    return text;
}

} // namespace onelogit
