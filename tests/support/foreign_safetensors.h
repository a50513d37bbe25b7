#pragma once

#include "tests/support/gguf_writer.h"

#include <string>

/// safetensors files as other programs write them.
namespace onelogit::test {

struct ForeignSafetensors {
    std::string header; ///< entries so far, with a comma behind each
    Bytes data;

    ForeignSafetensors& entry(const std::string& name, const std::string& type, const std::string& shape,
                              const Bytes& content) {
        const std::size_t start = data.size();
        append(data, content);
        header += "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":[" +
                  std::to_string(start) + "," + std::to_string(data.size()) + "]},";
        return *this;
    }
    ForeignSafetensors& tensor(const std::string& name, const std::vector<std::int64_t>& shape,
                               const std::vector<float>& values, const std::string& type = "F32") {
        std::string text;
        for (const std::int64_t extent : shape)
            text += (text.empty() ? "" : ",") + std::to_string(extent);
        const std::uint32_t element = type == "F16" ? GgufF16 : type == "BF16" ? GgufBf16 : GgufF32;
        return entry(name, type, "[" + text + "]", elements(values, element));
    }
    [[nodiscard]] Bytes bytes() const {
        const std::string text = "{" + header.substr(0, header.empty() ? 0 : header.size() - 1) + "}";
        Bytes all;
        appendLittle(all, text.size(), 8);
        append(all, bytesOf(text));
        append(all, data);
        return all;
    }
};

} // namespace onelogit::test
