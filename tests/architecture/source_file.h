#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::architecture {

/// The text with comments, and what stands between quotes, blanked out; lines stay where they are. Raw strings are
/// read as ordinary ones.
inline std::string codeOnly(const std::string& text) {
    enum class In { Code, LineComment, BlockComment, String, Character };
    In state = In::Code;
    std::string code = text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool afterWord = i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0;
        switch (state) {
        case In::Code:
            if (c == '/' && (next == '/' || next == '*'))
                state = next == '/' ? In::LineComment : In::BlockComment;
            else if (c == '"')
                state = In::String;
            else if (c == '\'' && !afterWord) // 1'000 is a number
                state = In::Character;
            if (state == In::LineComment || state == In::BlockComment) {
                code[i] = ' ';
                code[++i] = ' ';
            }
            continue;
        case In::LineComment:
            if (c == '\n')
                state = In::Code;
            break;
        case In::BlockComment:
            if (c == '*' && next == '/') {
                state = In::Code;
                code[i++] = ' ';
            }
            break;
        case In::String:
        case In::Character:
            if (c == '\n' || c == (state == In::String ? '"' : '\'')) {
                state = In::Code;
                continue;
            }
            if (c == '\\' && next != '\n' && next != '\0')
                code[i++] = ' ';
            break;
        }
        if (text[i] != '\n')
            code[i] = ' ';
    }
    return code;
}

/// One file of the source tree, as the rules see it.
struct SourceFile {
    struct Include {
        std::string name; ///< between the brackets or quotes
        bool system = false;
    };

    std::string path; ///< from the root, with '/'
    std::string text;
    std::string code; ///< the text without comments and strings
    std::vector<Include> includes;

    static SourceFile create(std::string path, std::string text) {
        SourceFile file{.path = std::move(path), .text = std::move(text), .code = {}, .includes = {}};
        file.code = codeOnly(file.text);
        for (std::size_t begin = 0; begin < file.code.size();) {
            const std::size_t end = std::min(file.code.find('\n', begin), file.code.size());
            file.readInclude(begin, end);
            begin = end + 1;
        }
        return file;
    }

    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    [[nodiscard]] bool isBelow(std::string_view folder) const {
        return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
    }
    [[nodiscard]] std::size_t lines() const {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    }

private:
    void readInclude(std::size_t begin, std::size_t end) {
        const std::string_view line = std::string_view(code).substr(begin, end - begin);
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string_view::npos || line[hash] != '#' || line.find("include", hash) == std::string_view::npos)
            return;
        const std::size_t open = line.find_first_of("<\"");
        if (open == std::string_view::npos)
            return;
        const bool system = line[open] == '<';
        const std::size_t close = line.find(system ? '>' : '"', open + 1);
        if (close != std::string_view::npos) // names in quotes are blank in the code
            includes.push_back({.name = text.substr(begin + open + 1, close - open - 1), .system = system});
    }
};

} // namespace onelogit::architecture
