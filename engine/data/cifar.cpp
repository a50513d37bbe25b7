#include "engine/data/cifar.h"

#include "engine/data/class_names.h"
#include "engine/storage/files.h"

namespace onelogit::data {
namespace {

constexpr ImageShape cifarShape{.channels = 3, .height = 32, .width = 32};
constexpr std::size_t pixelsPerPlane = 32 * 32;
constexpr std::size_t recordBytes = 1 + 3 * pixelsPerPlane;

void append(DataSet& set, std::span<const std::byte> record) {
    set.labels.push_back(std::to_integer<std::int32_t>(record[0]));
    const std::span<const std::byte> planes = record.subspan(1);
    for (std::size_t pixel = 0; pixel < pixelsPerPlane; ++pixel)
        for (std::size_t plane = 0; plane < 3; ++plane)
            set.pixels.push_back(std::to_integer<std::uint8_t>(planes[plane * pixelsPerPlane + pixel]));
}

} // namespace

Result<DataSet> readCifar10(std::span<const std::filesystem::path> files, const std::vector<std::string>& names) {
    Result<ClassCatalog> catalog = ClassCatalog::create(names.empty() ? cifar10Names() : names);
    if (!catalog)
        return catalog.error();
    if (files.empty())
        return Error{ErrorCode::Empty, "CIFAR-10", "no file was given"};
    DataSet set{.description = {}, .catalog = *catalog, .shape = cifarShape};
    for (const std::filesystem::path& file : files) {
        const Result<std::vector<std::byte>> bytes = storage::readFile(file);
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            return Error{ErrorCode::Empty, file.string(), {}};
        if (bytes->size() % recordBytes != 0)
            return Error{ErrorCode::Truncated, file.string(),
                         std::to_string(bytes->size()) + " bytes, no multiple of " + std::to_string(recordBytes)};
        const std::size_t records = bytes->size() / recordBytes;
        set.pixels.reserve(set.pixels.size() + records * cifarShape.count());
        for (std::size_t i = 0; i < records; ++i) {
            const auto record = std::span(*bytes).subspan(i * recordBytes, recordBytes);
            if (std::to_integer<std::size_t>(record[0]) >= set.catalog.size())
                return Error{ErrorCode::LabelOutOfRange, file.string(),
                             "label " + std::to_string(std::to_integer<int>(record[0])) + " of record " +
                                 std::to_string(i) + ", " + std::to_string(set.catalog.size()) + " classes"};
            append(set, record);
        }
    }
    set.description = "CIFAR-10 binary, " + std::to_string(set.size()) + " pictures";
    set.names = exampleNumbers(set.size());
    set.emptyClasses = classesWithoutExamples(set.catalog, set.labels);
    return set;
}

} // namespace onelogit::data
