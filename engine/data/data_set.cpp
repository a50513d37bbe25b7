#include "engine/data/data_set.h"

#include "engine/storage/files.h"

#include <algorithm>

namespace onelogit::data {

std::string contentHash(const DataSet& set) {
    std::string text = "data set 1\n" + std::to_string(set.shape.channels) + ' ' + std::to_string(set.shape.height) +
                       ' ' + std::to_string(set.shape.width) + '\n';
    for (const std::string& name : set.catalog.names())
        text += std::to_string(name.size()) + ' ' + name + '\n';
    text += storage::contentHash(std::as_bytes(std::span(set.labels))) + '\n';
    text += storage::contentHash(std::as_bytes(std::span(set.pixels))) + '\n';
    return storage::contentHash(std::as_bytes(std::span(text)));
}

std::vector<ClassId> classesWithoutExamples(const ClassCatalog& catalog, std::span<const std::int32_t> labels) {
    std::vector<bool> seen(catalog.size());
    for (const std::int32_t label : labels)
        seen[static_cast<std::size_t>(label)] = true;
    std::vector<ClassId> empty;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (!seen[i])
            empty.push_back(ClassId{static_cast<std::int32_t>(i)});
    return empty;
}

DataSet subset(const DataSet& set, std::span<const std::size_t> rows) {
    DataSet part{.description = set.description + ", " + std::to_string(rows.size()) + " of them",
                 .catalog = set.catalog,
                 .shape = set.shape};
    part.pixels.reserve(rows.size() * set.shape.count());
    part.labels.reserve(rows.size());
    part.names.reserve(rows.size());
    for (const std::size_t row : rows) {
        const std::span<const std::uint8_t> picture = set.picture(row);
        part.pixels.insert(part.pixels.end(), picture.begin(), picture.end());
        part.labels.push_back(set.labels[row]);
        part.names.push_back(set.names[row]);
    }
    part.emptyClasses = classesWithoutExamples(part.catalog, part.labels);
    return part;
}

} // namespace onelogit::data
