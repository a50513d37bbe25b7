#pragma once

#include "engine/data/data_set.h"

#include <string>
#include <vector>

namespace onelogit::test {

/// `perClass` plain pictures of each class in turn; the grey value tells the class, its lowest bits the example.
inline data::DataSet smallSet(const std::vector<std::string>& names, std::size_t perClass,
                              ImageShape shape = {.channels = 1, .height = 4, .width = 3}) {
    data::DataSet set{.description = "made by a test", .catalog = ClassCatalog::create(names).value(), .shape = shape};
    for (std::size_t i = 0; i < perClass * names.size(); ++i) {
        const std::size_t label = i % names.size();
        set.labels.push_back(static_cast<std::int32_t>(label));
        set.pixels.insert(set.pixels.end(), shape.count(), static_cast<std::uint8_t>(label * 20 + i / names.size()));
        set.names.push_back(std::to_string(i));
    }
    return set;
}

} // namespace onelogit::test
