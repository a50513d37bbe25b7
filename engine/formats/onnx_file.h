#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// Element types of ONNX that are told apart here (TensorProto.DataType).
enum OnnxType : std::int64_t {
    OnnxFloat = 1,
    OnnxInt64 = 7,
    OnnxString = 8,
    OnnxHalf = 10,
    OnnxDouble = 11,
};
[[nodiscard]] std::string onnxTypeName(std::int64_t type);

/// A constant of the graph; the numbers stay in the file's bytes.
struct OnnxTensor {
    std::string name;
    std::int64_t type = 0;
    std::vector<std::int64_t> dims; ///< none negative; their product is `count`, and the file holds as many numbers
    std::uint64_t count = 1;
    bool varints = false;                           ///< the chunks hold varints, not elements of fixed size
    std::vector<std::span<const std::byte>> chunks; ///< together: all elements, in order
    std::span<const std::byte> message;             ///< the TensorProto

    /// The numbers of a FLOAT, FLOAT16 or DOUBLE tensor; none of another type.
    [[nodiscard]] std::optional<std::vector<float>> floats() const;
    /// The numbers of an INT64 tensor; none of another type.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> integers() const;
};

struct OnnxAttribute {
    std::string name;
    double number = 0;
    std::int64_t integer = 0;
    std::string text;
    std::vector<std::int64_t> integers;
    std::optional<OnnxTensor> tensor;
    std::span<const std::byte> message; ///< the AttributeProto
};

struct OnnxNode {
    std::string name;
    std::string op;
    std::vector<std::string> inputs; ///< an optional input left out is empty
    std::vector<std::string> outputs;
    std::vector<OnnxAttribute> attributes;

    [[nodiscard]] const OnnxAttribute* attribute(std::string_view wanted) const;
    [[nodiscard]] std::int64_t integer(std::string_view wanted, std::int64_t otherwise) const;
    [[nodiscard]] double number(std::string_view wanted, double otherwise) const;
    [[nodiscard]] std::string title() const; ///< "Conv 'features.0'"
};

/// An input or output of the graph.
struct OnnxValue {
    std::string name;
    std::int64_t type = 0;          ///< 0 where not stated
    bool shaped = false;            ///< whether dims are stated
    std::vector<std::int64_t> dims; ///< -1 where free
};

/// What an ONNX file holds, its structure checked; spans point into the file's bytes. Constant nodes stand among the
/// initializers as well, and no node reads a copy (Identity) of a constant.
struct OnnxFile {
    std::string producer;
    std::int64_t irVersion = 0;
    std::int64_t opset = 0; ///< of the standard operators
    std::vector<OnnxNode> nodes;
    std::map<std::string, OnnxTensor> initializers;
    std::vector<OnnxValue> inputs; ///< without those that are initializers
    std::vector<OnnxValue> outputs;
    std::map<std::string, std::string> metadata; ///< metadata_props

    /// The node that gives a value; none for inputs and constants.
    [[nodiscard]] const OnnxNode* producerOf(const std::string& value) const;
    std::map<std::string, std::size_t> producers; ///< node by the name of each of its outputs
};

/// Every length, count and reference is checked: lengths lie within their message, numbers and dimensions agree, nodes
/// read only what stands before them. Errors: Empty, Truncated (the last field ends beyond the file), Damaged,
/// UnsupportedFormat (external data, element types), UnsupportedOperator (subgraphs, functions, domains of others, by
/// name), NotFinite (an initializer, by name), TooLarge.
[[nodiscard]] Result<OnnxFile> readOnnx(std::span<const std::byte> bytes, const std::string& subject);

} // namespace onelogit::formats
