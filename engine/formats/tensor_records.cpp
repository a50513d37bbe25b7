#include "engine/formats/tensor_records.h"

#include "engine/support/guard.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>

namespace onelogit::formats {
namespace {

using Kind = PickleValue::Kind;

constexpr std::int64_t mostDimensions = 16;

struct Element {
    std::string_view name;
    std::uint64_t bytes;
};

constexpr std::array elements{
    Element{"Float", 4}, Element{"Double", 8}, Element{"Half", 2},         Element{"BFloat16", 2},
    Element{"Byte", 1},  Element{"Char", 1},   Element{"Short", 2},        Element{"Int", 4},
    Element{"Long", 8},  Element{"Bool", 1},   Element{"ComplexFloat", 8}, Element{"ComplexDouble", 16},
};

constexpr std::array<std::string_view, 10> builders{
    "collections OrderedDict",
    "torch device",
    "torch.jit._pickle build_boollist",
    "torch.jit._pickle build_doublelist",
    "torch.jit._pickle build_intlist",
    "torch.jit._pickle build_tensor_from_id",
    "torch.jit._pickle build_tensorlist",
    "torch.jit._pickle restore_type_tag",
    "torch._utils _rebuild_tensor",
    "torch._utils _rebuild_tensor_v2",
};

constexpr std::string_view storageSuffix = "Storage";
constexpr std::string_view networkClass = "__torch__.";
constexpr std::string_view compiledClass = "__torch__.torch.classes.";

const Element* elementOf(std::string_view global) {
    constexpr std::string_view module = "torch ";
    if (!global.starts_with(module) || !global.ends_with(storageSuffix))
        return nullptr;
    const std::string_view name = global.substr(module.size(), global.size() - module.size() - storageSuffix.size());
    const auto* const found =
        std::find_if(elements.begin(), elements.end(), [=](const Element& element) { return element.name == name; });
    return found == elements.end() ? nullptr : found;
}

std::string dotted(std::string_view global) {
    std::string text(global);
    std::replace(text.begin(), text.end(), ' ', '.');
    return text;
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "one number" : text;
}

/// Thrown inside this file only.
struct Refusal {
    ErrorCode code;
    std::string detail;
};

class Scanner {
public:
    Scanner(const Pickle& content, const StorageSize& size) : pickle(content), storageSize(size) {}

    TensorScan scan() {
        for (const PickleValue& value : pickle.values)
            if (value.kind == Kind::Global)
                checkClass(value.text);
        names.resize(pickle.values.size());
        nameAttributes();
        for (std::uint32_t i = 0; i < pickle.values.size(); ++i) {
            const PickleValue& value = pickle.values[i];
            if (value.kind == Kind::Call && isTensor(value))
                checkTensor(value, names[i]);
            if (value.kind == Kind::Stored)
                (void)storageOf(i);
        }
        return std::move(found);
    }

private:
    struct Storage {
        std::string key;
        std::string device;
        const Element* element = nullptr;
        std::uint64_t numbers = 0;
    };

    void checkClass(const std::string& global) {
        const std::string name = dotted(global);
        if (name.starts_with(compiledClass))
            return found.compiledClasses.push_back(name);
        if (name.starts_with(networkClass) || elementOf(global) != nullptr ||
            std::find(builders.begin(), builders.end(), global) != builders.end())
            return;
        throw Refusal{ErrorCode::UnsupportedFormat,
                      "an object of the class '" + name.substr(0, 200) + "', which no network is made of"};
    }

    [[nodiscard]] bool isTensor(const PickleValue& call) const {
        const PickleValue& callable = pickle.at(call.parts[0]);
        return callable.kind == Kind::Global && callable.text.starts_with("torch._utils ");
    }

    /// Breadth first from the root: the shortest way to a value names it.
    void nameAttributes() {
        std::vector<bool> seen(pickle.values.size());
        std::deque<std::uint32_t> waiting{pickle.root};
        seen[pickle.root] = true;
        const auto visit = [&](std::uint32_t index, const std::string& name) {
            if (seen[index])
                return;
            seen[index] = true;
            names[index] = name;
            waiting.push_back(index);
        };
        constexpr std::size_t longest = 200;
        while (!waiting.empty()) {
            const std::uint32_t index = waiting.front();
            waiting.pop_front();
            const PickleValue& value = pickle.at(index);
            const std::string prefix = names[index].empty() ? "" : names[index] + '.';
            if (prefix.size() > longest)
                continue;
            if (value.kind == Kind::Dict) {
                for (std::size_t i = 0; i + 1 < value.parts.size(); i += 2)
                    visit(value.parts[i + 1], prefix + pickle.at(value.parts[i]).text.substr(0, longest));
            } else {
                for (std::size_t i = 0; i < value.parts.size(); ++i)
                    visit(value.parts[i], value.kind == Kind::Call ? names[index] : prefix + std::to_string(i));
            }
        }
    }

    /// The parts of a tuple or list of at least that many.
    const std::vector<std::uint32_t>& partsOf(std::uint32_t index, std::size_t least, const char* what) const {
        const PickleValue& value = pickle.at(index);
        if ((value.kind != Kind::Tuple && value.kind != Kind::List) || value.parts.size() < least)
            throw Refusal{ErrorCode::Damaged, std::string(what) + " has not the form of one"};
        return value.parts;
    }

    const PickleValue& expect(std::uint32_t index, Kind kind, const char* what) const {
        const PickleValue& value = pickle.at(index);
        if (value.kind != kind)
            throw Refusal{ErrorCode::Damaged, std::string(what) + " is of the wrong kind"};
        return value;
    }

    Storage storageOf(std::uint32_t index) const {
        const PickleValue& value = expect(index, Kind::Stored, "a tensor's storage");
        const auto& parts = partsOf(value.parts[0], 5, "a storage");
        const PickleValue& type = expect(parts[1], Kind::Global, "a storage's type");
        Storage storage{.key = expect(parts[2], Kind::Text, "a storage's key").text,
                        .device = expect(parts[3], Kind::Text, "a storage's device").text,
                        .element = elementOf(type.text)};
        const std::int64_t numbers = expect(parts[4], Kind::Integer, "a storage's size").number;
        if (storage.element == nullptr)
            throw Refusal{ErrorCode::UnsupportedFormat, "numbers of the type '" + dotted(type.text) + "'"};
        if (numbers < 0)
            throw Refusal{ErrorCode::Damaged,
                          "storage '" + storage.key + "' of " + std::to_string(numbers) + " numbers"};
        storage.numbers = static_cast<std::uint64_t>(numbers);
        const std::optional<std::uint64_t> bytes = storageSize(storage.key);
        if (!bytes)
            throw Refusal{ErrorCode::Damaged, "storage '" + storage.key + "' is missing"};
        if (storage.numbers > *bytes / storage.element->bytes)
            throw Refusal{ErrorCode::Damaged, "storage '" + storage.key + "' states " +
                                                  std::to_string(storage.numbers) + " numbers, its entry has " +
                                                  std::to_string(*bytes) + " bytes"};
        return storage;
    }

    std::vector<std::int64_t> numbersOf(std::uint32_t index, const char* what) const {
        std::vector<std::int64_t> numbers;
        for (const std::uint32_t part : partsOf(index, 0, what))
            numbers.push_back(expect(part, Kind::Integer, what).number);
        return numbers;
    }

    void checkTensor(const PickleValue& call, const std::string& name) {
        const auto& arguments = partsOf(call.parts[1], 4, "a tensor");
        const Storage storage = storageOf(arguments[0]);
        const std::string shown = "tensor '" + (name.empty() ? storage.key : name) + "'";
        const std::int64_t offset = expect(arguments[1], Kind::Integer, "a tensor's offset").number;
        const std::vector<std::int64_t> shape = numbersOf(arguments[2], "a tensor's shape");
        const std::vector<std::int64_t> strides = numbersOf(arguments[3], "a tensor's strides");
        if (shape.size() != strides.size() || static_cast<std::int64_t>(shape.size()) > mostDimensions)
            throw Refusal{ErrorCode::Damaged, shown + " has " + std::to_string(shape.size()) + " sizes and " +
                                                  std::to_string(strides.size()) + " strides"};
        const auto beyond = [&] {
            return Refusal{ErrorCode::ShapeMismatch, shown + " of " + shapeText(shape) +
                                                         " reaches beyond its storage of " +
                                                         std::to_string(storage.numbers) + " numbers"};
        };
        if (offset < 0)
            throw Refusal{ErrorCode::Damaged, shown + " begins at " + std::to_string(offset)};
        bool empty = false;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            if (shape[i] < 0 || strides[i] < 0)
                throw Refusal{ErrorCode::Damaged, shown + " has the shape " + shapeText(shape) + " and the stride " +
                                                      std::to_string(strides[i])};
            empty = empty || shape[i] == 0;
        }
        std::uint64_t last = static_cast<std::uint64_t>(offset);
        std::uint64_t count = 1;
        for (std::size_t i = 0; i < shape.size() && !empty; ++i) {
            const auto steps = static_cast<std::uint64_t>(shape[i] - 1);
            const auto stride = static_cast<std::uint64_t>(strides[i]);
            if (last >= storage.numbers || (stride > 0 && steps > (storage.numbers - 1 - last) / stride))
                throw beyond();
            last += steps * stride;
            // A stride of 0 repeats numbers: no read goes beyond the storage, but a copy would be as large as this.
            if (count > std::max<std::uint64_t>(storage.numbers, 1) / static_cast<std::uint64_t>(shape[i]))
                throw beyond();
            count *= static_cast<std::uint64_t>(shape[i]);
        }
        if (!empty && last >= storage.numbers)
            throw beyond();
        found.tensors.push_back({.name = name.empty() ? storage.key : name,
                                 .type = std::string(storage.element->name),
                                 .storage = storage.key,
                                 .device = storage.device,
                                 .shape = shape});
    }

    const Pickle& pickle;
    const StorageSize& storageSize;
    std::vector<std::string> names;
    TensorScan found;
};

} // namespace

Result<TensorScan> scanTensors(const Pickle& pickle, const StorageSize& storageSize, const std::string& subject,
                               std::string_view entry) {
    return guarded(subject, [&]() -> Result<TensorScan> {
        try {
            return Scanner(pickle, storageSize).scan();
        } catch (const Refusal& refusal) {
            return Error{refusal.code, subject, std::string(entry) + ": " + refusal.detail};
        }
    });
}

} // namespace onelogit::formats
