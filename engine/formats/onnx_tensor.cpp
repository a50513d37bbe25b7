#include "engine/formats/onnx_tensor.h"

#include "engine/formats/protobuf_reader.h"
#include "engine/storage/half.h"

#include <array>
#include <cstring>

namespace onelogit::formats {
namespace {

struct TypeRow {
    std::string_view name;
    unsigned bytes = 0; ///< of one element in raw data; 0 where it is not read
};

/// By TensorProto.DataType.
constexpr std::array types{
    TypeRow{"no type", 0},  TypeRow{"float", 4},  TypeRow{"uint8", 1},     TypeRow{"int8", 1},
    TypeRow{"uint16", 2},   TypeRow{"int16", 2},  TypeRow{"int32", 4},     TypeRow{"int64", 8},
    TypeRow{"string", 0},   TypeRow{"bool", 1},   TypeRow{"float16", 2},   TypeRow{"double", 8},
    TypeRow{"uint32", 4},   TypeRow{"uint64", 8}, TypeRow{"complex64", 0}, TypeRow{"complex128", 0},
    TypeRow{"bfloat16", 0},
};

constexpr std::size_t mostDimensions = 16;

/// Fields of TensorProto that hold numbers, and how.
enum Stored : std::uint32_t {
    FloatData = 4,
    Int32Data = 5,
    StringData = 6,
    Int64Data = 7,
    RawData = 9,
    DoubleData = 10,
    Uint64Data = 11
};

bool holdsNumbers(std::uint32_t field) {
    return field == FloatData || field == Int32Data || field == Int64Data || field == RawData || field == DoubleData ||
           field == Uint64Data;
}

/// Whether elements of this type may stand in that field, see onnx.proto.
bool suits(std::uint32_t field, std::int64_t type) {
    switch (field) {
    case RawData:
        return true;
    case FloatData:
        return type == OnnxFloat;
    case DoubleData:
        return type == OnnxDouble;
    case Int64Data:
        return type == OnnxInt64;
    case Uint64Data:
        return type == 12 || type == 13;
    default:
        return type != OnnxFloat && type != OnnxDouble && type != OnnxInt64 && type != 12 && type != 13;
    }
}

std::string shown(const std::vector<std::int64_t>& dims) {
    std::string text;
    for (const std::int64_t dim : dims)
        text += (text.empty() ? "" : " x ") + std::to_string(dim);
    return text.empty() ? "one number" : text;
}

ProtobufField packed(std::span<const std::byte> varints) {
    ProtobufField field;
    field.wire = ProtobufField::Wire::Bytes;
    field.bytes = varints;
    return field;
}

template<typename Element, typename Convert>
void appendElements(std::span<const std::byte> bytes, std::vector<float>& out, Convert convert) {
    for (std::size_t at = 0; at + sizeof(Element) <= bytes.size(); at += sizeof(Element)) {
        Element element{};
        std::memcpy(&element, bytes.data() + at, sizeof element);
        out.push_back(convert(element));
    }
}

} // namespace

std::string onnxTypeName(std::int64_t type) {
    if (type < 0 || type >= static_cast<std::int64_t>(types.size()))
        return "type " + std::to_string(type);
    return std::string(types[static_cast<std::size_t>(type)].name);
}

std::optional<std::vector<float>> OnnxTensor::floats() const {
    if (type != OnnxFloat && type != OnnxHalf && type != OnnxDouble)
        return std::nullopt;
    std::vector<float> out;
    out.reserve(static_cast<std::size_t>(count));
    for (const std::span<const std::byte> chunk : chunks) {
        if (varints) {
            std::vector<std::int64_t> halves;
            if (!appendIntegers(packed(chunk), halves))
                return std::nullopt;
            for (const std::int64_t half : halves)
                out.push_back(storage::fromHalf(static_cast<std::uint16_t>(half)));
        } else if (type == OnnxFloat) {
            appendElements<float>(chunk, out, [](float value) { return value; });
        } else if (type == OnnxDouble) {
            appendElements<double>(chunk, out, [](double value) { return static_cast<float>(value); });
        } else {
            appendElements<std::uint16_t>(chunk, out, storage::fromHalf);
        }
    }
    return out;
}

std::optional<std::vector<std::int64_t>> OnnxTensor::integers() const {
    if (type != OnnxInt64)
        return std::nullopt;
    std::vector<std::int64_t> out;
    for (const std::span<const std::byte> chunk : chunks) {
        if (varints) {
            if (!appendIntegers(packed(chunk), out))
                return std::nullopt;
            continue;
        }
        for (std::size_t at = 0; at + sizeof(std::int64_t) <= chunk.size(); at += sizeof(std::int64_t)) {
            std::int64_t value = 0;
            std::memcpy(&value, chunk.data() + at, sizeof value);
            out.push_back(value);
        }
    }
    return out;
}

Result<OnnxTensor> readOnnxTensor(std::span<const std::byte> message, const std::string& what,
                                  const std::string& subject) {
    const auto fail = [&](ErrorCode code, const std::string& detail) {
        return Error{code, subject, what + " " + detail};
    };
    OnnxTensor tensor;
    tensor.message = message;
    std::uint32_t storedIn = 0;
    std::uint64_t bytes = 0;
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            if (!appendIntegers(*field, tensor.dims))
                return fail(ErrorCode::Damaged, "has unreadable dimensions");
            break;
        case 2:
            tensor.type = field->integer();
            break;
        case 8:
            tensor.name = field->text();
            break;
        case 13:
            return fail(ErrorCode::UnsupportedFormat, "lies in a file of external data");
        case 14:
            if (field->value != 0)
                return fail(ErrorCode::UnsupportedFormat, "lies in a file of external data");
            break;
        case 3:
            return fail(ErrorCode::UnsupportedFormat, "is stored in segments");
        default:
            if (!holdsNumbers(field->number))
                break;
            if (storedIn != 0 && storedIn != field->number)
                return fail(ErrorCode::Damaged, "holds its numbers twice");
            storedIn = field->number;
            tensor.chunks.push_back(field->bytes);
            bytes += field->bytes.size();
        }
    }
    if (reader.damaged())
        return fail(ErrorCode::Damaged, "is not a readable tensor");
    if (tensor.dims.size() > mostDimensions)
        return fail(ErrorCode::TooLarge, "has " + std::to_string(tensor.dims.size()) + " dimensions");
    for (const std::int64_t dim : tensor.dims) {
        // No element takes less than a byte, so no product can be more than the bytes there are.
        if (dim < 0 || (dim > 0 && tensor.count > bytes / static_cast<std::uint64_t>(dim)))
            return fail(ErrorCode::Damaged,
                        "has shape " + shown(tensor.dims) + " and " + std::to_string(bytes) + " bytes");
        tensor.count *= static_cast<std::uint64_t>(dim);
    }
    if (tensor.type == OnnxString)
        return tensor;
    const auto known = tensor.type > 0 && tensor.type < static_cast<std::int64_t>(types.size());
    const unsigned size = known ? types[static_cast<std::size_t>(tensor.type)].bytes : 0;
    if (size == 0)
        return fail(ErrorCode::UnsupportedFormat, "has elements of " + onnxTypeName(tensor.type));
    if (storedIn != 0 && !suits(storedIn, tensor.type))
        return fail(ErrorCode::Damaged, "keeps its " + onnxTypeName(tensor.type) + " numbers in a field of others");
    tensor.varints = storedIn == Int32Data || storedIn == Int64Data || storedIn == Uint64Data;
    std::uint64_t held = 0;
    if (tensor.varints) {
        for (const std::span<const std::byte> chunk : tensor.chunks) {
            const auto count = countVarints(chunk);
            if (!count)
                return fail(ErrorCode::Damaged, "is not a readable tensor");
            held += *count;
        }
    } else {
        held = bytes % size == 0 ? bytes / size : 0;
    }
    if (held != tensor.count)
        return fail(ErrorCode::Damaged, "has shape " + shown(tensor.dims) + " of " + onnxTypeName(tensor.type) +
                                            " and " + std::to_string(bytes) + " bytes, which disagree");
    return tensor;
}

} // namespace onelogit::formats
