#pragma once

#include "tests/support/bytes.h"

#include <cstring>
#include <string>
#include <vector>

/// ONNX files that tests put together by hand.
namespace onelogit::test {

inline void appendVarint(Bytes& bytes, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        bytes.push_back(static_cast<std::byte>(value | 0x80));
    bytes.push_back(static_cast<std::byte>(value));
}

/// A protocol buffer message, field by field.
struct Message {
    Bytes bytes;

    Message& add(unsigned field, std::int64_t value) {
        appendVarint(bytes, std::uint64_t{field} << 3);
        appendVarint(bytes, static_cast<std::uint64_t>(value));
        return *this;
    }
    Message& add(unsigned field, const Bytes& content) {
        appendVarint(bytes, std::uint64_t{field} << 3 | 2);
        appendVarint(bytes, content.size());
        append(bytes, content);
        return *this;
    }
    Message& add(unsigned field, const Message& inner) { return add(field, inner.bytes); }
    Message& add(unsigned field, const char* text) { return add(field, bytesOf(text)); }
    Message& add(unsigned field, const std::string& text) { return add(field, bytesOf(text)); }
    Message& addFloat(unsigned field, float value) {
        appendVarint(bytes, std::uint64_t{field} << 3 | 5);
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        appendLittle(bytes, bits, sizeof bits);
        return *this;
    }
};

inline Bytes floatBytes(const std::vector<float>& values) {
    Bytes bytes(values.size() * sizeof(float));
    if (!values.empty())
        std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

/// Numbers in equal steps around zero: weights that tell positions apart.
inline std::vector<float> steps(std::size_t count) {
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back((static_cast<float>(i * 7 % 11) - 5.0F) / 8.0F);
    return values;
}

inline Message rawTensor(const std::string& name, const std::vector<std::int64_t>& dims, const Bytes& raw,
                         std::int64_t type = 1) {
    Message message;
    for (const std::int64_t dim : dims)
        message.add(1, dim);
    return message.add(2, type).add(8, name).add(9, raw);
}

inline Message tensor(const std::string& name, const std::vector<std::int64_t>& dims,
                      const std::vector<float>& values) {
    return rawTensor(name, dims, floatBytes(values));
}

inline Message integers(const std::string& name, const std::vector<std::int64_t>& values) {
    Message message;
    message.add(1, name);
    for (const std::int64_t value : values)
        message.add(8, value);
    return message.add(20, std::int64_t{7});
}

inline Message integer(const std::string& name, std::int64_t value) {
    return Message().add(1, name).add(3, value).add(20, std::int64_t{2});
}

inline Message real(const std::string& name, float value) {
    return Message().add(1, name).addFloat(2, value).add(20, std::int64_t{1});
}

inline Message words(const std::string& name, const std::string& value) {
    return Message().add(1, name).add(4, value).add(20, std::int64_t{3});
}

inline Message node(const std::string& op, const std::vector<std::string>& inputs, const std::string& output,
                    const std::vector<Message>& attributes = {}) {
    Message message;
    for (const std::string& input : inputs)
        message.add(1, input);
    message.add(2, output).add(3, "the " + output).add(4, op);
    for (const Message& attribute : attributes)
        message.add(5, attribute);
    return message;
}

/// An input or output; a dimension of 0 is left free.
inline Message value(const std::string& name, const std::vector<std::int64_t>& dims, std::int64_t type = 1) {
    Message shape;
    for (const std::int64_t dim : dims)
        shape.add(1, dim == 0 ? Message().add(2, "free") : Message().add(1, dim));
    return Message().add(1, name).add(2, Message().add(1, Message().add(1, type).add(2, shape)));
}

/// A graph in the making; parts are added with the fields of GraphProto.
struct OnnxModel {
    Message graph;
    std::string producer = "by hand";
    std::int64_t opset = 12;
    std::vector<std::pair<std::string, std::string>> metadata;

    OnnxModel& node(const Message& message) { return part(1, message); }
    OnnxModel& constant(const Message& message) { return part(5, message); }
    OnnxModel& input(const Message& message) { return part(11, message); }
    OnnxModel& output(const Message& message) { return part(12, message); }
    OnnxModel& part(unsigned field, const Message& message) {
        graph.add(field, message);
        return *this;
    }

    [[nodiscard]] Bytes bytes() const {
        Message model;
        model.add(1, std::int64_t{7}).add(2, producer).add(7, graph).add(8, Message().add(1, "").add(2, opset));
        for (const auto& [key, text] : metadata)
            model.add(14, Message().add(1, key).add(2, text));
        return model.bytes;
    }
};

/// Pictures of 1 x 2 x 2, flattened into a last layer of three classes.
inline OnnxModel linearModel() {
    OnnxModel model;
    model.input(value("pixels", {1, 1, 2, 2}))
        .output(value("logits", {1, 3}))
        .constant(tensor("w", {3, 4}, steps(12)))
        .constant(tensor("b", {3}, {0.5F, -1.0F, 2.0F}))
        .node(test::node("Flatten", {"pixels"}, "flat"))
        .node(test::node("Gemm", {"flat", "w", "b"}, "logits", {integer("transB", 1)}));
    return model;
}

/// A last layer of two classes, all weights 1 and biases 0 and 1, over 1 x 2 x 2 pictures that go through a node to "x"
/// first.
inline OnnxModel modelBehind(const Message& first, std::int64_t width = 4) {
    OnnxModel model;
    model.input(value("pixels", {1, 1, 2, 2}))
        .output(value("logits", {1, 2}))
        .constant(tensor("w", {2, width}, std::vector<float>(static_cast<std::size_t>(2 * width), 1.0F)))
        .constant(tensor("b", {2}, {0.0F, 1.0F}))
        .node(first)
        .node(test::node("Flatten", {"x"}, "flat"))
        .node(test::node("Gemm", {"flat", "w", "b"}, "logits", {integer("transB", 1)}));
    return model;
}

} // namespace onelogit::test
