#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Pickles put together opcode by opcode, as TorchScript archives hold them.
namespace onelogit::test::pickle {

inline std::string little(std::uint64_t value, unsigned size) {
    std::string bytes;
    for (unsigned i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    return bytes;
}

inline std::string global(const std::string& module, const std::string& name) {
    return 'c' + module + '\n' + name + '\n';
}

inline std::string text(const std::string& value) {
    return 'X' + little(value.size(), 4) + value;
}

inline std::string integer(std::int64_t value) {
    return "\x8a\x08" + little(static_cast<std::uint64_t>(value), 8);
}

inline std::string integers(const std::vector<std::int64_t>& values) {
    std::string opcodes = "(";
    for (const std::int64_t value : values)
        opcodes += integer(value);
    return opcodes + 't';
}

struct Tensor {
    std::vector<std::int64_t> sizes{5, 6};
    std::vector<std::int64_t> strides{6, 1};
    std::int64_t numbers = 30;
    std::int64_t offset = 0;
    std::string key = "0";
    std::string type = "FloatStorage";
    std::string device = "cpu";
    std::string callable = global("torch._utils", "_rebuild_tensor_v2");
};

inline std::string tensor(const Tensor& of) {
    const std::string storage =
        '(' + text("storage") + global("torch", of.type) + text(of.key) + text(of.device) + integer(of.numbers) + "tQ";
    const std::string hooks = global("collections", "OrderedDict") + ")R";
    return of.callable + '(' + storage + integer(of.offset) + integers(of.sizes) + integers(of.strides) + '\x89' +
           hooks + "tR";
}

/// An object of the class Net with attributes: names and the opcodes of their values.
inline std::string object(const std::vector<std::pair<std::string, std::string>>& attributes) {
    std::string items;
    for (const auto& [name, value] : attributes)
        items += text(name) + value;
    return "\x80\x02" + global("__torch__", "Net") + ")\x81}(" + items + "ub.";
}

inline std::string network(const Tensor& weight) {
    return object({{"w", tensor(weight)}, {"training", "\x88"}});
}

} // namespace onelogit::test::pickle
