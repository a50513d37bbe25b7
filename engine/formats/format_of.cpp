#include "engine/formats/load.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace onelogit::formats {
namespace {

struct Name {
    ModelFormat format;
    std::string_view name;
};

constexpr std::array names{
    Name{ModelFormat::Native, "onelogit-native"},
    Name{ModelFormat::TorchScript, "torchscript"},
    Name{ModelFormat::Onnx, "onnx"},
    Name{ModelFormat::Gguf, "gguf"},
    Name{ModelFormat::Safetensors, "safetensors"},
};

/// Beginnings of files that people have beside their models.
struct Beginning {
    std::size_t at;
    std::string_view bytes;
    std::string_view kind;
};

using namespace std::string_view_literals;

constexpr std::array beginnings{
    Beginning{0, "\x89HDF\r\n\x1a\n"sv, "an HDF5 file (Keras)"},
    Beginning{4, "TFL3"sv, "a TensorFlow Lite model"},
    Beginning{0, "\x80\x02\x8a\x0a\x6c\xfc"sv, "a pickle written by an old torch.save: weights without a program"},
    Beginning{0, "\x93NUMPY"sv, "a NumPy array"},
    Beginning{0, "lmgg"sv, "a GGML file from before GGUF"},
    Beginning{0, "tjgg"sv, "a GGML file from before GGUF"},
    Beginning{0, "version https://git-lfs"sv, "a Git LFS pointer: the file itself was not downloaded"},
    Beginning{0, "\x1f\x8b"sv, "a gzip archive"},
    Beginning{0, "BZh"sv, "a bzip2 archive"},
    Beginning{0, "\xfd\x37zXZ"sv, "an xz archive"},
    Beginning{257, "ustar"sv, "a tar archive"},
    Beginning{0, "\x7f\x45LF"sv, "a program"},
    Beginning{0, "\xff\xd8\xff"sv, "a JPEG picture"},
    Beginning{0, "\x89PNG"sv, "a PNG picture"},
    Beginning{0, "%PDF"sv, "a PDF document"},
};

class Look {
public:
    explicit Look(std::span<const std::byte> bytes) : text(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}

    [[nodiscard]] bool has(std::size_t at, std::string_view wanted) const {
        return text.size() >= at && text.substr(at).starts_with(wanted);
    }
    [[nodiscard]] bool contains(std::string_view wanted) const { return text.find(wanted) != text.npos; }

    /// An unsigned header length and the brace that opens its JSON.
    [[nodiscard]] std::optional<std::string_view> safetensorsHeader() const {
        std::uint64_t length = 0;
        constexpr std::uint64_t most = 1ULL << 32;
        if (text.size() <= sizeof length || text[sizeof length] != '{')
            return std::nullopt;
        std::memcpy(&length, text.data(), sizeof length);
        if (length > most)
            return std::nullopt;
        return text.substr(sizeof length, static_cast<std::size_t>(length));
    }

    /// A small ir_version first, then another field of ModelProto.
    [[nodiscard]] bool onnx() const {
        constexpr std::string_view fields = "\x12\x1a\x22\x28\x32\x3a\x42\x72\xa2";
        constexpr char mostVersion = 32;
        return text.size() >= 3 && text[0] == '\x08' && text[1] > 0 && text[1] < mostVersion &&
               fields.find(text[2]) != fields.npos;
    }

    [[nodiscard]] bool readable() const {
        const std::string_view first = text.substr(0, 512);
        return std::all_of(first.begin(), first.end(), [](char c) {
            return static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\r' || c == '\t';
        });
    }
    [[nodiscard]] bool markup() const {
        const std::size_t start = std::min(text.find_first_not_of(" \t\r\n\xef\xbb\xbf"), text.size());
        return text.substr(start).starts_with('<');
    }

private:
    std::string_view text;
};

std::string otherKind(const Look& look) {
    for (const Beginning& row : beginnings)
        if (look.has(row.at, row.bytes))
            return std::string(row.kind);
    if (look.has(0, "\x80") && look.contains("."))
        return "it seems to be a Python pickle, which can run code when it is read";
    if (look.readable())
        return look.markup() ? "a web page or other markup" : "text";
    return "not a kind of model file that is known here";
}

/// What TorchScript always has and torch.save of a state dictionary never.
Result<ModelFormat> formatOfZip(const Look& look, const std::string& subject) {
    const bool complete = look.contains("PK\x05\x06");
    if (look.contains("constants.pkl") || (look.contains("data.pkl") && !complete))
        return ModelFormat::TorchScript;
    if (look.contains("data.pkl"))
        return Error{ErrorCode::WrongFormat, subject,
                     "weights without a program, written by torch.save; torch.jit.script or torch.jit.trace keep both"};
    return Error{ErrorCode::WrongFormat, subject, "a zip archive of another program"};
}

} // namespace

std::string_view name(ModelFormat format) {
    return names[static_cast<std::size_t>(format)].name;
}

Result<ModelFormat> formatOf(std::span<const std::byte> bytes, const std::string& subject) {
    if (bytes.empty())
        return Error{ErrorCode::Empty, subject, {}};
    const Look look(bytes);
    if (look.has(0, "PK\x03\x04") || look.has(0, "PK\x05\x06"))
        return formatOfZip(look, subject);
    if (look.has(0, "GGUF"))
        return ModelFormat::Gguf;
    if (const auto header = look.safetensorsHeader())
        return header->find(R"("format":"\"onelogit-native\"")") != header->npos ? ModelFormat::Native
                                                                                 : ModelFormat::Safetensors;
    if (look.onnx())
        return ModelFormat::Onnx;
    return Error{ErrorCode::WrongFormat, subject, otherKind(look)};
}

bool carriesProgram(ModelFormat format) {
    return format == ModelFormat::TorchScript || format == ModelFormat::Onnx;
}

} // namespace onelogit::formats
