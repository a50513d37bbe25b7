#pragma once

#include "tests/architecture/source_file.h"

#include <array>
#include <optional>
#include <regex>
#include <span>

namespace onelogit::architecture {

enum class Layer { Base, Engine, Widgets, App, Cli, Worker };

/// Empty for files outside the four source folders.
inline std::optional<Layer> layerOf(std::string_view path) {
    const auto below = [path](std::string_view folder) { return path.starts_with(folder); };
    if (below("engine/support/") || below("engine/values/") || below("engine/metrics/"))
        return Layer::Base;
    if (below("engine/"))
        return Layer::Engine;
    if (below("widgets/"))
        return Layer::Widgets;
    if (below("app/cli/"))
        return Layer::Cli;
    if (below("app/worker/"))
        return Layer::Worker;
    if (below("app/"))
        return Layer::App;
    return std::nullopt;
}

/// The arrows: base <- engine, base <- widgets, all three <- app, engine <- command line, engine <- worker.
inline bool mayUse(Layer user, Layer used) {
    switch (user) {
    case Layer::Base:
        return used == Layer::Base;
    case Layer::Engine:
        return used == Layer::Base || used == Layer::Engine;
    case Layer::Widgets:
        return used == Layer::Base || used == Layer::Widgets;
    case Layer::App:
        return used != Layer::Cli && used != Layer::Worker;
    case Layer::Cli:
        return used == Layer::Base || used == Layer::Engine || used == Layer::Cli;
    case Layer::Worker:
        return used == Layer::Base || used == Layer::Engine || used == Layer::Worker;
    }
    return false;
}

inline bool isTorch(const SourceFile::Include& include) {
    static const std::regex pattern("(torch|ATen|c10|caffe2)/.*");
    return std::regex_match(include.name, pattern);
}

inline bool isOpenCv(const SourceFile::Include& include) {
    return include.name.starts_with("opencv");
}

inline bool isQt(const SourceFile::Include& include) {
    static const std::regex pattern("Q[A-Za-z0-9/]+|q[a-z0-9]+\\.h");
    return include.system && std::regex_match(include.name, pattern);
}

inline bool isStandard(const SourceFile::Include& include) {
    static const std::regex pattern("[a-z0-9_]+");
    return include.system && std::regex_match(include.name, pattern);
}

/// Each rule gives what is wrong with one file, in words; nothing where it holds.
using Violations = std::vector<std::string>;

inline Violations includesFollowTheArrows(const SourceFile& file) {
    Violations wrong;
    const auto layer = layerOf(file.path);
    if (!layer)
        return wrong;
    for (const auto& include : file.includes) {
        if (const auto used = layerOf(include.name); used && !mayUse(*layer, *used))
            wrong.push_back("includes " + include.name + " against the arrows");
        const bool foreign = include.system && !isStandard(include);
        const bool forbidden =
            (*layer == Layer::Base && foreign) ||
            ((*layer == Layer::Engine || *layer == Layer::Cli || *layer == Layer::Worker) && isQt(include)) ||
            (*layer == Layer::Widgets && foreign && !isQt(include)) ||
            (*layer != Layer::Engine && (isTorch(include) || isOpenCv(include)));
        if (forbidden)
            wrong.push_back("includes " + include.name + ", which its layer does without");
    }
    return wrong;
}

inline Violations includesAreWrittenFromTheRoot(const SourceFile& file) {
    Violations wrong;
    for (const auto& include : file.includes) {
        const bool fromRoot = layerOf(include.name) || include.name.starts_with("tests/");
        const bool generated = include.name == "version.h" || include.name.ends_with(".moc");
        if (!include.system && !fromRoot && !generated)
            wrong.push_back("includes " + include.name + " not from the root");
    }
    return wrong;
}

inline Violations headersHideLibraries(const SourceFile& file) {
    Violations wrong;
    for (const auto& include : file.includes)
        if (file.isHeader() && (isTorch(include) || isOpenCv(include)))
            wrong.push_back("shows " + include.name + " to its users");
    return wrong;
}

inline Violations torchAndQtStayApart(const SourceFile& file) {
    const bool torch = std::any_of(file.includes.begin(), file.includes.end(), isTorch);
    const bool qt = std::any_of(file.includes.begin(), file.includes.end(), isQt);
    return torch && qt ? Violations{"includes both Qt and LibTorch"} : Violations{};
}

/// What the code of some files must not say.
struct Ban {
    std::string_view pattern;
    std::string_view reason;
};

inline Violations search(const SourceFile& file, std::span<const Ban> bans) {
    Violations wrong;
    for (const Ban& ban : bans) {
        const std::regex pattern{std::string(ban.pattern)};
        std::smatch found;
        if (std::regex_search(file.code, found, pattern)) {
            const auto line = std::count(file.code.begin(), found[0].first, '\n') + 1;
            wrong.push_back("line " + std::to_string(line) + ": " + std::string(ban.reason));
        }
    }
    return wrong;
}

inline Violations threadsStartInTwoPlaces(const SourceFile& file) {
    static constexpr std::array bans{
        Ban{R"(\bstd::(thread|jthread)\b(?!::(id|hardware_concurrency)))", "starts a thread"},
        Ban{R"(\bstd::async\b)", "starts a thread"},
        Ban{R"(\bpthread_create\b)", "starts a thread"},
        Ban{R"(\bQ(Thread|ThreadPool|Runnable)\b|\bQtConcurrent\b)", "uses Qt's threads"},
    };
    const bool allowed = file.isBelow("app/jobs") || file.path.starts_with("engine/support/parallel.");
    return allowed ? Violations{} : search(file, bans);
}

inline Violations windowCodeNeverBlocks(const SourceFile& file) {
    static constexpr std::array bans{
        Ban{R"(\bprocessEvents\b)", "processes events in the middle of something"},
        Ban{R"(\bBlockingQueuedConnection\b)", "waits for another thread"},
        Ban{R"(\bQEventLoop\b)", "nests an event loop"},
        Ban{R"(\b(?!QCoreApplication\b|QApplication\b|QGuiApplication\b)\w+::instance\s*\(\s*\))", "calls a singleton"},
        Ban{R"(\bstatic\b[^;{}()]*\binstance\s*\()", "is a singleton"},
        Ban{R"(\bQMessageBox::(about|aboutQt|information|question|warning|critical)\s*\()", "waits for a modal box"},
        Ban{R"((\.|->)exec\s*\()", "waits for a dialog or loop"},
    };
    const auto layer = layerOf(file.path);
    const bool windowCode = layer == Layer::Widgets || (layer == Layer::App && file.path != "app/main.cpp");
    return windowCode ? search(file, bans) : Violations{};
}

inline Violations widgetsShowValuesOnly(const SourceFile& file) {
    static constexpr std::array bans{
        Ban{R"(\b(QSettings|QStandardPaths)\b)", "reads settings"},
        Ban{R"(\b(QDir|QSaveFile|QDirIterator|QFileDialog|QFileSystemModel|QImageReader)\b)", "reaches for files"},
        Ban{R"(#\s*include\s*<(fstream|filesystem|thread|mutex|future)>)", "reaches for files or threads"},
        Ban{R"(\bQProcess\b)", "starts a program"},
    };
    return layerOf(file.path) == Layer::Widgets ? search(file, bans) : Violations{};
}

/// Transparent is none.
inline Violations coloursAreTheThemes(const SourceFile& file) {
    static constexpr std::array bans{
        Ban{R"(\bQColor\s*(\w+\s*)?[({]\s*(0x|"|[0-9]|Qt::|QLatin1))", "names a colour"},
        Ban{R"(\bqRgba?\s*\()", "names a colour"},
        Ban{R"(\bQt::(white|black|(dark|light)?[gG]r[ae]y|(dark)?([rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow))\b)",
            "names a colour"},
    };
    static const std::regex written("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    if (file.isBelow("widgets/theme") || layerOf(file.path) == Layer::Base || layerOf(file.path) == Layer::Engine)
        return {};
    Violations wrong = search(file, bans);
    if (std::regex_search(file.text, written))
        wrong.emplace_back("writes a colour in digits");
    return wrong;
}

inline Violations qtKeywordsAreSpelledOut(const SourceFile& file) {
    static constexpr std::array bans{
        Ban{R"(\b(public|protected|private)\s+slots\s*:)", "says slots"},
        Ban{R"((^|\n)\s*signals\s*:)", "says signals"},
        Ban{R"((^|[;{})\n])\s*emit\s+\w)", "says emit"},
        Ban{R"((^|[;{}\n])\s*foreach\s*\()", "says foreach"},
        Ban{R"(\bSIGNAL\s*\(|\bSLOT\s*\()", "connects by text"},
    };
    return search(file, bans);
}

inline std::string namespaceOf(std::string_view path) {
    if (path.starts_with("engine/support/") || path.starts_with("engine/values/"))
        return "onelogit";
    if (path.starts_with("app/cli/"))
        return "onelogit::cli";
    const bool engine = path.starts_with("engine/");
    const std::string_view from = engine ? path.substr(path.find('/') + 1) : path;
    return "onelogit::" + std::string(from.substr(0, from.find('/')));
}

inline Violations namespaceMatchesTheFolder(const SourceFile& file) {
    if (!layerOf(file.path) || file.path.ends_with("/main.cpp"))
        return {};
    const std::string expected = "namespace " + namespaceOf(file.path);
    const std::regex pattern("(^|\\n)" + expected + R"(\s*\{)");
    return std::regex_search(file.code, pattern) ? Violations{} : Violations{"lacks " + expected};
}

inline Violations headersAreReadOnce(const SourceFile& file) {
    if (!file.isHeader())
        return {};
    const auto first = file.code.find_first_not_of(" \t\r\n");
    const bool guarded = first != std::string::npos && file.code.compare(first, 12, "#pragma once") == 0;
    return guarded ? Violations{} : Violations{"does not begin with #pragma once"};
}

inline Violations headersNameNoNamespaceForOthers(const SourceFile& file) {
    static constexpr std::array bans{Ban{R"((^|\n)\s*using\s+namespace\b)", "uses a namespace for everyone"}};
    return file.isHeader() ? search(file, bans) : Violations{};
}

inline Violations filesStaySmall(const SourceFile& file) {
    constexpr std::size_t most = 400;
    constexpr std::size_t mostOfTheMainWindow = 300;
    const bool mainWindow = std::regex_match(file.path, std::regex("app/(mainwindow/)?main_?window\\.(h|cpp)"));
    const std::size_t limit = mainWindow ? mostOfTheMainWindow : most;
    if (file.lines() <= limit)
        return {};
    return {"has " + std::to_string(file.lines()) + " lines, more than " + std::to_string(limit)};
}

inline Violations nothingIsLeftOpen(const SourceFile& file) {
    static const std::regex pattern("\\b(TO"
                                    "DO|FIX"
                                    "ME|X"
                                    "XX|HA"
                                    "CK)\\b");
    return std::regex_search(file.text, pattern) ? Violations{"leaves a note for later"} : Violations{};
}

struct Rule {
    const char* name;
    Violations (*check)(const SourceFile& file);
};

inline constexpr std::array rules{
    Rule{"includes follow the arrows", includesFollowTheArrows},
    Rule{"includes are written from the root", includesAreWrittenFromTheRoot},
    Rule{"headers hide LibTorch and OpenCV", headersHideLibraries},
    Rule{"LibTorch and Qt stay apart", torchAndQtStayApart},
    Rule{"threads start in two places", threadsStartInTwoPlaces},
    Rule{"window code never blocks", windowCodeNeverBlocks},
    Rule{"widgets show values only", widgetsShowValuesOnly},
    Rule{"colours are the theme's", coloursAreTheThemes},
    Rule{"Qt keywords are spelled out", qtKeywordsAreSpelledOut},
    Rule{"namespace matches the folder", namespaceMatchesTheFolder},
    Rule{"headers are read once", headersAreReadOnce},
    Rule{"headers name no namespace for others", headersNameNoNamespaceForOthers},
    Rule{"files stay small", filesStaySmall},
    Rule{"nothing is left open", nothingIsLeftOpen},
};

} // namespace onelogit::architecture
