#include "engine/formats/code_scan.h"

#include "engine/formats/operator_list.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <optional>
#include <set>

namespace onelogit::formats {
namespace {

enum class TokenKind { Name, Number, Text, Sign, LineBegin };

struct Token {
    TokenKind kind;
    std::string_view text;
    std::size_t indent = 0; ///< of LineBegin
};

bool beginsName(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// Tokens of one source; LineBegin only where a statement begins, not within brackets. None for a text or bracket that
/// does not end, and for white space other than spaces: LibTorch writes none.
std::optional<std::vector<Token>> tokenize(std::string_view source) {
    std::vector<Token> tokens;
    std::size_t brackets = 0;
    std::size_t i = 0;
    bool lineBegins = true;
    while (i < source.size()) {
        const char c = source[i];
        if (c == '\n') {
            lineBegins = lineBegins || brackets == 0;
            ++i;
            continue;
        }
        std::size_t indent = 0;
        if (lineBegins)
            for (; i < source.size() && source[i] == ' '; ++i)
                ++indent;
        if (i >= source.size() || source[i] == '\n')
            continue;
        if (source[i] == '#') {
            i = std::min(source.find('\n', i), source.size());
            continue;
        }
        if (lineBegins) {
            tokens.push_back({TokenKind::LineBegin, {}, indent});
            lineBegins = false;
            continue;
        }
        const std::size_t begin = i;
        if (beginsName(c)) {
            while (i < source.size() && (beginsName(source[i]) || isDigit(source[i])))
                ++i;
            tokens.push_back({TokenKind::Name, source.substr(begin, i - begin)});
        } else if (isDigit(c) || (c == '.' && i + 1 < source.size() && isDigit(source[i + 1]))) {
            while (i < source.size() &&
                   (isDigit(source[i]) || beginsName(source[i]) || source[i] == '.' ||
                    ((source[i] == '-' || source[i] == '+') && std::tolower(source[i - 1]) == 'e')))
                ++i;
            tokens.push_back({TokenKind::Number, source.substr(begin, i - begin)});
        } else if (c == '"' || c == '\'') {
            const std::string_view triple = source.substr(i, 3);
            const bool isTriple = triple.size() == 3 && triple[1] == c && triple[2] == c;
            const std::string_view quote = source.substr(i, isTriple ? 3 : 1);
            for (i += quote.size(); i < source.size() && source.substr(i, quote.size()) != quote; ++i)
                i += source[i] == '\\' ? 1 : 0;
            const std::string_view text = source.substr(begin, i - begin);
            if (i >= source.size() || (!isTriple && text.find('\n') != std::string_view::npos))
                return std::nullopt;
            i += quote.size();
            tokens.push_back({TokenKind::Text, source.substr(begin, i - begin)});
        } else {
            ++i;
            if (c == '\t' || c == '\\' || static_cast<unsigned char>(c) < ' ') // could hide where a line belongs
                return std::nullopt;
            if (c == '(' || c == '[' || c == '{')
                ++brackets;
            if (c == ')' || c == ']' || c == '}') {
                if (brackets == 0)
                    return std::nullopt;
                --brackets;
            }
            if (c != ' ')
                tokens.push_back({TokenKind::Sign, source.substr(begin, 1)});
        }
    }
    if (brackets != 0)
        return std::nullopt;
    return tokens;
}

using Tokens = std::vector<Token>;

bool isSign(const Tokens& tokens, std::size_t i, char sign) {
    return i < tokens.size() && tokens[i].kind == TokenKind::Sign && tokens[i].text[0] == sign;
}

bool isName(const Tokens& tokens, std::size_t i) {
    return i < tokens.size() && tokens[i].kind == TokenKind::Name;
}

/// Names that LibTorch's compiler knows without a prefix and that do more than compute.
struct Effect {
    std::string_view name;
    std::string_view shown;
};
constexpr std::array effects{
    Effect{"print", "prim::Print"},
    Effect{"fork", "prim::fork"},
    Effect{"awaitable", "prim::awaitable"},
};

constexpr std::array<std::string_view, 2> runAtOpening{"__getstate__", "__setstate__"};
/// What LibTorch expects in a class without a type; at any other name it would read a type that is not there.
constexpr std::array<std::string_view, 5> untyped{"__annotations__", "__buffers__", "__forward_hooks__",
                                                  "__forward_pre_hooks__", "__parameters__"};
constexpr std::array<std::string_view, 8> properties{"H", "T", "data", "grad", "imag", "mH", "mT", "real"};

template<typename Range>
bool contains(const Range& range, std::string_view name) {
    return std::find(range.begin(), range.end(), name) != range.end();
}

class Scanner {
public:
    /// Names of functions, attributes and fields that the sources define.
    void collect(const Tokens& tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == TokenKind::Name && tokens[i].text == "def" && isName(tokens, i + 1))
                own.insert(tokens[i + 1].text);
            if (tokens[i].kind == TokenKind::LineBegin && isName(tokens, i + 1) &&
                (isSign(tokens, i + 2, ':') || isSign(tokens, i + 2, '=')))
                own.insert(tokens[i + 1].text);
        }
    }

    void scan(const Tokens& tokens) {
        constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        std::size_t function = none; // indentation of the def whose body this is
        std::size_t headerBrackets = 0;
        bool inHeader = false;
        bool enumeration = false;     // whose values have no types
        std::size_t classBracket = 0; // the token that opens the list of base classes
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Token& token = tokens[i];
            if (token.kind == TokenKind::LineBegin) {
                if (token.indent <= function)
                    function = none;
                if (function == none && !enumeration && isName(tokens, i + 1) && isSign(tokens, i + 2, '=') &&
                    !contains(untyped, tokens[i + 1].text) && !withoutType)
                    withoutType = tokens[i + 1].text;
                if (isName(tokens, i + 1) && tokens[i + 1].text == "def") {
                    if (function == none)
                        function = token.indent;
                    inHeader = true;
                    headerBrackets = 0;
                    if (isName(tokens, i + 2) && contains(runAtOpening, tokens[i + 2].text))
                        atOpening.insert(std::string(tokens[i + 2].text));
                    i += isName(tokens, i + 2) ? 2 : 1;
                } else if (isName(tokens, i + 1) && tokens[i + 1].text == "class" && isSign(tokens, i + 3, '(')) {
                    classBracket = i + 3;
                    enumeration = isName(tokens, i + 4) && tokens[i + 4].text == "Enum";
                }
                continue;
            }
            if (token.kind == TokenKind::Sign && token.text[0] == '(') {
                const bool call = i > 0 &&
                                  (tokens[i - 1].kind == TokenKind::Name || isSign(tokens, i - 1, ')') ||
                                   isSign(tokens, i - 1, ']')) &&
                                  i != classBracket;
                const bool headerItself = inHeader && headerBrackets == 0;
                if (call && !headerItself && (inHeader || function == none))
                    noteCallAtOpening(tokens, i - 1);
            }
            if (inHeader && token.kind == TokenKind::Sign) {
                const char sign = token.text[0];
                headerBrackets += sign == '(' || sign == '[' || sign == '{' ? 1 : 0;
                headerBrackets -= sign == ')' || sign == ']' || sign == '}' ? 1 : 0;
                if (headerBrackets == 0 && sign == ':')
                    inHeader = false;
            }
            if (token.kind == TokenKind::Name)
                i = name(tokens, i);
        }
    }

    /// A value outside functions that has no type.
    std::optional<std::string_view> withoutType;

    CodeScan result() const {
        return {.offList = {offList.begin(), offList.end()}, .atOpening = {atOpening.begin(), atOpening.end()}};
    }

private:
    void noteCallAtOpening(const Tokens& tokens, std::size_t callee) {
        const bool named = tokens[callee].kind == TokenKind::Name;
        if (named && tokens[callee].text == "annotate")
            return;
        atOpening.insert(named ? "a call of '" + std::string(tokens[callee].text) + "' outside functions"
                               : std::string("a call outside functions"));
    }

    void operatorUsed(const std::string& used) {
        if (!isListedOperator(used))
            offList.insert(used);
    }

    /// A name and what follows it with dots. Gives the last token that belongs to it.
    std::size_t name(const Tokens& tokens, std::size_t i) {
        const std::string_view first = tokens[i].text;
        if (i > 0 && isSign(tokens, i - 1, '.')) {
            member(first);
            return i;
        }
        std::vector<std::string_view> chain{first};
        std::size_t last = i;
        while (isSign(tokens, last + 1, '.') && isName(tokens, last + 2)) {
            last += 2;
            chain.push_back(tokens[last].text);
        }
        if (first == "CONSTANTS")
            return last;
        if (first == "__torch__") {
            if (chain.size() > 2 && chain[1] == "torch" && chain[2] == "classes")
                offList.insert(
                    "__torch__.torch.classes" +
                    (chain.size() > 4 ? '.' + std::string(chain[3]) + '.' + std::string(chain[4]) : std::string()));
            return last;
        }
        if (first == "torch") {
            if (chain.size() < 2)
                offList.insert("torch");
            else
                operatorUsed("aten::" + std::string(chain[1]));
            return last;
        }
        if (first == "ops") {
            if (chain.size() < 3)
                offList.insert("ops");
            else
                operatorUsed(std::string(chain[1]) + "::" + std::string(chain[2]));
            return last;
        }
        const bool argumentName = isSign(tokens, i + 1, '=') || isSign(tokens, i + 1, ':');
        for (const Effect& effect : effects)
            if (effect.name == first && !argumentName && !own.contains(first))
                offList.insert(std::string(effect.shown));
        for (std::size_t part = 1; part < chain.size(); ++part)
            member(chain[part]);
        return last;
    }

    /// A name after a dot: an attribute or function of the sources, a property, or an operator as a method.
    void member(std::string_view used) {
        const std::string text(used);
        if (!own.contains(used) && !contains(properties, used) && !isListedOperator("prim::" + text))
            operatorUsed("aten::" + text);
    }

    std::set<std::string_view> own;
    std::set<std::string> offList;
    std::set<std::string> atOpening;
};

} // namespace

Result<CodeScan> scanCode(const std::vector<CodeSource>& sources, const std::string& subject) {
    return guarded(subject, [&]() -> Result<CodeScan> {
        std::vector<Tokens> all;
        Scanner scanner;
        for (const CodeSource& source : sources) {
            std::optional<Tokens> tokens = tokenize(source.text);
            if (!tokens)
                return Error{ErrorCode::Damaged, subject,
                             std::string(source.name) + ": a text or bracket that does not end"};
            scanner.collect(*tokens);
            all.push_back(std::move(*tokens));
        }
        for (const Tokens& tokens : all)
            scanner.scan(tokens);
        if (scanner.withoutType)
            return Error{ErrorCode::Damaged, subject,
                         "'" + std::string(*scanner.withoutType) + "' has a value but no type"};
        return scanner.result();
    });
}

} // namespace onelogit::formats
