#include "engine/formats/onnx_file.h"

#include "engine/formats/onnx_tensor.h"
#include "engine/formats/protobuf_reader.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace onelogit::formats {
namespace {

constexpr std::size_t mostNodes = 200'000;
constexpr std::size_t mostMetadata = 1'000;
constexpr std::size_t mostMetadataBytes = 16 << 20;

bool standard(const std::string& domain) {
    return domain.empty() || domain == "ai.onnx";
}

std::string shownDomain(const std::string& domain) {
    return domain + (domain == "ai.onnx.ml" ? " (classical machine learning)" : "");
}

class Parser {
public:
    Parser(OnnxFile& target, const std::string& name) : file(target), subject(name) {}

    Result<void> model(std::span<const std::byte> bytes) {
        ProtobufReader reader(bytes);
        std::optional<std::span<const std::byte>> graphBytes;
        while (const auto field = reader.next()) {
            switch (field->number) {
            case 1:
                file.irVersion = field->integer();
                break;
            case 2:
                file.producer = field->text();
                break;
            case 7:
                if (graphBytes)
                    return damaged("it holds two graphs");
                graphBytes = field->bytes;
                break;
            case 8:
                if (const auto read = opset(field->bytes); !read)
                    return read;
                break;
            case 14:
                if (const auto read = metadata(field->bytes); !read)
                    return read;
                break;
            case 25:
                return Error{ErrorCode::UnsupportedOperator, subject, "functions of the model's own"};
            default:
                break;
            }
        }
        if (reader.damaged())
            return Error{ErrorCode::Truncated, subject, "its last part should be longer"};
        if (!graphBytes)
            return Error{ErrorCode::WrongFormat, subject, "no graph: not an ONNX model"};
        if (const auto read = graph(*graphBytes); !read)
            return read;
        if (const auto linked = link(); !linked)
            return linked;
        fold();
        return {};
    }

private:
    Error damaged(std::string detail) const { return {ErrorCode::Damaged, subject, std::move(detail)}; }

    Result<void> opset(std::span<const std::byte> bytes) {
        std::string domain;
        std::int64_t version = 0;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next()) {
            if (field->number == 1)
                domain = field->text();
            else if (field->number == 2)
                version = field->integer();
        }
        if (reader.damaged())
            return damaged("an operator set");
        if (standard(domain))
            file.opset = version;
        return {};
    }

    Result<void> metadata(std::span<const std::byte> bytes) {
        std::string key;
        std::string value;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next()) {
            if (field->number == 1)
                key = field->text();
            else if (field->number == 2)
                value = field->text();
        }
        if (reader.damaged())
            return damaged("metadata");
        if (file.metadata.size() >= mostMetadata || value.size() > mostMetadataBytes)
            return Error{ErrorCode::TooLarge, subject, "metadata '" + key + "'"};
        file.metadata.insert_or_assign(std::move(key), std::move(value));
        return {};
    }

    Result<void> graph(std::span<const std::byte> bytes) {
        ProtobufReader reader(bytes);
        Result<void> read;
        while (const auto field = reader.next()) {
            switch (field->number) {
            case 1:
                read = node(field->bytes);
                break;
            case 5:
                read = initializer(field->bytes);
                break;
            case 11:
                read = value(field->bytes, file.inputs);
                break;
            case 12:
                read = value(field->bytes, file.outputs);
                break;
            case 15:
                read = Error{ErrorCode::UnsupportedFormat, subject, "sparse initializers"};
                break;
            default:
                break;
            }
            if (!read)
                return read;
        }
        return reader.damaged() ? Result<void>(damaged("the graph is not readable")) : read;
    }

    Result<void> initializer(std::span<const std::byte> bytes) {
        std::string name;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next())
            if (field->number == 8)
                name = field->text();
        Result<OnnxTensor> tensor = readOnnxTensor(bytes, "initializer '" + name + "'", subject);
        if (!tensor)
            return tensor.error();
        if (const auto numbers = tensor->floats()) {
            // A lone infinity is an open limit of Clip, not a weight.
            const bool limit = tensor->count == 1 && !std::isnan(numbers->front());
            if (!limit && !std::all_of(numbers->begin(), numbers->end(), [](float v) { return std::isfinite(v); }))
                return Error{ErrorCode::NotFinite, subject, "initializer '" + name + "'"};
        }
        if (name.empty() || !file.initializers.emplace(name, std::move(*tensor)).second)
            return damaged(name.empty() ? "an initializer without a name"
                                        : "initializer '" + name + "' is there twice");
        return {};
    }

    Result<void> node(std::span<const std::byte> bytes) {
        if (file.nodes.size() >= mostNodes)
            return Error{ErrorCode::TooLarge, subject, "more than " + std::to_string(mostNodes) + " operators"};
        OnnxNode node;
        std::string domain;
        std::vector<std::span<const std::byte>> attributes;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next()) {
            switch (field->number) {
            case 1:
                node.inputs.push_back(field->text());
                break;
            case 2:
                node.outputs.push_back(field->text());
                break;
            case 3:
                node.name = field->text();
                break;
            case 4:
                node.op = field->text();
                break;
            case 5:
                attributes.push_back(field->bytes);
                break;
            case 7:
                domain = field->text();
                break;
            default:
                break;
            }
        }
        if (reader.damaged() || node.op.empty() || node.outputs.empty())
            return damaged("operator " + std::to_string(file.nodes.size()) + " is not readable");
        if (!standard(domain))
            return Error{ErrorCode::UnsupportedOperator, subject, node.op + " of " + shownDomain(domain)};
        for (const auto& message : attributes) {
            Result<OnnxAttribute> read = attribute(message, node);
            if (!read)
                return read.error();
            node.attributes.push_back(std::move(*read));
        }
        file.nodes.push_back(std::move(node));
        return {};
    }

    Result<OnnxAttribute> attribute(std::span<const std::byte> bytes, const OnnxNode& node) {
        OnnxAttribute attribute;
        attribute.message = bytes;
        const auto unreadable = [&] { return damaged(node.title() + " has an unreadable attribute"); };
        std::optional<std::span<const std::byte>> tensor;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next()) {
            switch (field->number) {
            case 1:
                attribute.name = field->text();
                break;
            case 2:
                attribute.number = std::bit_cast<float>(static_cast<std::uint32_t>(field->value));
                break;
            case 3:
                attribute.integer = field->integer();
                break;
            case 4:
                attribute.text = field->text();
                break;
            case 5:
                tensor = field->bytes;
                break;
            case 8:
                if (!appendIntegers(*field, attribute.integers))
                    return unreadable();
                break;
            case 6:
            case 11:
                return Error{ErrorCode::UnsupportedOperator, subject,
                             node.title() + ", which holds a graph of its own"};
            case 10:
                return Error{ErrorCode::UnsupportedFormat, subject, node.title() + " holds several tensors"};
            case 22:
            case 23:
                return Error{ErrorCode::UnsupportedFormat, subject, node.title() + " holds a sparse tensor"};
            default:
                break;
            }
        }
        if (reader.damaged())
            return unreadable();
        if (tensor) {
            Result<OnnxTensor> read =
                readOnnxTensor(*tensor, "the tensor '" + attribute.name + "' of " + node.title(), subject);
            if (!read)
                return read.error();
            attribute.tensor = std::move(*read);
        }
        return attribute;
    }

    Result<void> value(std::span<const std::byte> bytes, std::vector<OnnxValue>& values) {
        OnnxValue value;
        std::span<const std::byte> type;
        std::span<const std::byte> tensorType;
        std::span<const std::byte> shape;
        ProtobufReader reader(bytes);
        while (const auto field = reader.next()) {
            if (field->number == 1)
                value.name = field->text();
            else if (field->number == 2)
                type = field->bytes;
        }
        ProtobufReader typeReader(type);
        while (const auto field = typeReader.next())
            if (field->number == 1)
                tensorType = field->bytes;
        ProtobufReader tensorReader(tensorType);
        while (const auto field = tensorReader.next()) {
            if (field->number == 1)
                value.type = field->integer();
            else if (field->number == 2) {
                shape = field->bytes;
                value.shaped = true;
            }
        }
        ProtobufReader shapeReader(shape);
        while (const auto field = shapeReader.next()) {
            if (field->number != 1)
                continue;
            std::int64_t dim = -1;
            ProtobufReader dimReader(field->bytes);
            while (const auto part = dimReader.next())
                if (part->number == 1)
                    dim = part->integer() > 0 ? part->integer() : -1;
            if (dimReader.damaged())
                return damaged("the shape of '" + value.name + "'");
            value.dims.push_back(dim);
        }
        if (reader.damaged() || typeReader.damaged() || tensorReader.damaged() || shapeReader.damaged())
            return damaged("an input or output of the graph");
        values.push_back(std::move(value));
        return {};
    }

    /// Every value has one source, and nodes read only what stands before them.
    Result<void> link() {
        std::erase_if(file.inputs, [&](const OnnxValue& input) { return file.initializers.contains(input.name); });
        std::set<std::string> known;
        for (const OnnxValue& input : file.inputs)
            if (!known.insert(input.name).second)
                return damaged("input '" + input.name + "' is there twice");
        for (const auto& [name, tensor] : file.initializers)
            known.insert(name);
        for (std::size_t i = 0; i < file.nodes.size(); ++i) {
            const OnnxNode& node = file.nodes[i];
            for (const std::string& input : node.inputs)
                if (!input.empty() && !known.contains(input))
                    return damaged(node.title() + " reads '" + input + "', which nothing before it gives");
            for (const std::string& output : node.outputs) {
                if (output.empty())
                    continue;
                if (!known.insert(output).second)
                    return damaged("'" + output + "' has two sources");
                file.producers.emplace(output, i);
            }
        }
        for (const OnnxValue& output : file.outputs)
            if (!known.contains(output.name))
                return damaged("output '" + output.name + "' comes from nowhere");
        return {};
    }

    /// Constant nodes become initializers, and who reads a copy of a constant reads the constant.
    void fold() {
        std::map<std::string, std::string> copies;
        for (OnnxNode& node : file.nodes) {
            for (std::string& input : node.inputs)
                if (const auto found = copies.find(input); found != copies.end())
                    input = found->second;
            const OnnxAttribute* content = node.op == "Constant" ? node.attribute("value") : nullptr;
            if (content != nullptr && content->tensor) {
                OnnxTensor tensor = *content->tensor;
                tensor.name = node.outputs.front();
                file.initializers.emplace(tensor.name, std::move(tensor));
            } else if (node.op == "Identity" && node.inputs.size() == 1 &&
                       file.initializers.contains(node.inputs.front())) {
                copies.emplace(node.outputs.front(), node.inputs.front());
            }
        }
    }

    OnnxFile& file;
    const std::string& subject;
};

} // namespace

const OnnxAttribute* OnnxNode::attribute(std::string_view wanted) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const OnnxAttribute& attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? nullptr : &*found;
}

std::int64_t OnnxNode::integer(std::string_view wanted, std::int64_t otherwise) const {
    const OnnxAttribute* found = attribute(wanted);
    return found != nullptr ? found->integer : otherwise;
}

double OnnxNode::number(std::string_view wanted, double otherwise) const {
    const OnnxAttribute* found = attribute(wanted);
    return found != nullptr ? found->number : otherwise;
}

std::string OnnxNode::title() const {
    return name.empty() ? op : op + " '" + name + "'";
}

const OnnxNode* OnnxFile::producerOf(const std::string& value) const {
    const auto found = producers.find(value);
    return found == producers.end() ? nullptr : &nodes[found->second];
}

Result<OnnxFile> readOnnx(std::span<const std::byte> bytes, const std::string& subject) {
    if (bytes.empty())
        return Error{ErrorCode::Empty, subject, {}};
    OnnxFile file;
    if (const Result<void> read = Parser(file, subject).model(bytes); !read)
        return read.error();
    return file;
}

} // namespace onelogit::formats
