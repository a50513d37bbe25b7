#include "app/cli/text_table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace onelogit::cli {
namespace {

std::string padded(const std::string& text, std::size_t width, bool left) {
    const std::string space(width > text.size() ? width - text.size() : 0, ' ');
    return left ? text + space : space + text;
}

struct Unit {
    double size;
    const char* name;
};

/// Three digits of `value` in the largest unit that it reaches; the last unit is for all that is smaller.
template<std::size_t count>
std::string inUnit(double value, const std::array<Unit, count>& units) {
    const auto* unit = std::find_if(units.begin(), units.end() - 1, [&](const Unit& u) { return value >= u.size; });
    const double number = value / unit->size;
    constexpr double ten = 10;
    constexpr double hundred = 100;
    return fixed(number, number >= hundred ? 0 : number >= ten ? 1 : 2) + ' ' + unit->name;
}

} // namespace

std::string fixed(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string layOut(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], row[c].size());
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c)
            line += (c == 0 ? "" : "  ") + padded(row[c], widths[c], c == 0);
        line.erase(line.find_last_not_of(' ') + 1);
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::string duration(double seconds) {
    return inUnit(seconds, std::array{Unit{1, "s"}, Unit{1e-3, "ms"}, Unit{1e-6, "us"}, Unit{1e-9, "ns"}});
}

std::string bytes(double count) {
    return inUnit(count, std::array{Unit{1e9, "GB"}, Unit{1e6, "MB"}, Unit{1e3, "kB"}, Unit{1, "B"}});
}

} // namespace onelogit::cli
