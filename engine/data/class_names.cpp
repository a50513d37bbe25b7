#include "engine/data/class_names.h"

#include "engine/storage/files.h"
#include "engine/values/class_catalog.h"

#include <string_view>

namespace onelogit::data {

Result<std::vector<std::string>> readClassNames(const std::filesystem::path& file) {
    constexpr std::uint64_t mostBytes = 16 << 20;
    const Result<std::vector<std::byte>> content = storage::readFile(file, mostBytes);
    if (!content && content.error().code == ErrorCode::NotFound)
        return std::vector<std::string>{};
    if (!content)
        return content.error();
    std::string_view text(reinterpret_cast<const char*>(content->data()), content->size());
    constexpr std::string_view blank = " \t\r\n";
    text = text.substr(0, text.find_last_not_of(blank) + 1);
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        const std::size_t first = line.find_first_not_of(blank);
        line = first == std::string_view::npos ? std::string_view()
                                               : line.substr(first, line.find_last_not_of(blank) + 1 - first);
        names.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (names.empty())
        return names;
    if (const Result<ClassCatalog> catalog = ClassCatalog::create(names); !catalog)
        return Error{ErrorCode::InvalidArgument, file.string(), catalog.error().detail};
    return names;
}

const std::vector<std::string>& fashionMnistNames() {
    static const std::vector<std::string> names{"t-shirt", "trouser", "pullover", "dress", "coat",
                                                "sandal",  "shirt",   "sneaker",  "bag",   "ankle boot"};
    return names;
}

const std::vector<std::string>& cifar10Names() {
    static const std::vector<std::string> names{"airplane", "automobile", "bird",  "cat",  "deer",
                                                "dog",      "frog",       "horse", "ship", "truck"};
    return names;
}

std::vector<std::string> numberedNames(std::size_t count) {
    std::vector<std::string> names;
    names.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(std::to_string(i));
    return names;
}

std::vector<std::string> exampleNumbers(std::size_t count) {
    std::vector<std::string> names = numberedNames(count);
    const std::size_t width = names.empty() ? 0 : names.back().size();
    for (std::string& name : names)
        name.insert(0, width - name.size(), '0');
    return names;
}

} // namespace onelogit::data
