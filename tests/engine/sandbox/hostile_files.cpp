#include "tests/engine/sandbox/hostile_files.h"

#include "engine/model/native.h"
#include "engine/storage/files.h"
#include "tests/engine/sandbox/mutations.h"
#include "tests/engine/sandbox/scripted_files.h"
#include "tests/support/folders.h"
#include "tests/support/onnx_writer.h"
#include "tests/support/zip_files.h"

#include <algorithm>

namespace onelogit::test {
namespace {

const std::string linear = "return torch.linear(z, self.weight, self.bias)";

using Files = std::vector<HostileFile>;

/// The good archive with one entry, told by the end of its name, changed by `change`.
template<typename Change>
Bytes changed(const std::string& entryName, const Change& change) {
    std::vector<ZipEntry> entries = readZipEntries(goodScript());
    for (ZipEntry& entry : entries)
        if (entry.name.ends_with(entryName))
            change(entry);
    return writeZip(entries);
}

Bytes withEntry(ZipEntry entry) {
    std::vector<ZipEntry> entries = readZipEntries(goodScript());
    entries.push_back(std::move(entry));
    return writeZip(entries);
}

/// Every place of `from` becomes `to`.
Bytes replaced(const Bytes& bytes, const Bytes& from, const Bytes& to) {
    Bytes result;
    for (auto at = bytes.begin();;) {
        const auto found = std::search(at, bytes.end(), from.begin(), from.end());
        result.insert(result.end(), at, found);
        if (found == bytes.end())
            return result;
        append(result, to);
        at = found + static_cast<std::ptrdiff_t>(from.size());
    }
}

Bytes pickleInteger(std::int32_t value) {
    Bytes bytes = bytesOf("J");
    appendLittle(bytes, static_cast<std::uint32_t>(value), 4);
    return bytes;
}

/// The good archive whose 5 x 4 weight says it is of another size. 'K' is a pickle's byte-sized integer.
Bytes weightOfSize(std::int32_t rows) {
    const Bytes honest = {std::byte{'K'}, std::byte{5}, std::byte{'K'}, std::byte{4}};
    Bytes lie = pickleInteger(rows);
    append(lie, {std::byte{'K'}, std::byte{4}});
    return changed("/data.pkl", [&](ZipEntry& entry) { entry.content = replaced(entry.content, honest, lie); });
}

/// Code that needs no trust, but does what no classifier should.
void addOddNetworks(Files& files) {
    const auto add = [&](const char* name, const ScriptedFile& file, ErrorCode code, const char* word) {
        files.push_back({.name = name, .bytes = scripted(file), .code = code, .word = word});
    };
    using enum ErrorCode;
    add("no forward", {.methods = "def other(self, x: Tensor):\n    return x\n"}, NoClassifier, "no forward");
    add("two inputs", {.methods = "def forward(self, x: Tensor, y: Tensor):\n    return x + y\n"}, NoClassifier, "");
    add("text as input", {.methods = "def forward(self, x: str):\n    return x\n"}, NoClassifier, "str");
    add("outputs in a tuple", {.methods = forwardEnding("return (z, z)")}, NoClassifier, "uple");
    add("outputs in a dictionary", {.methods = forwardEnding("return {\"a\": z}")}, NoClassifier, "ict");
    add("outputs of two pictures' kind", {.methods = "def forward(self, x: Tensor):\n    return x\n"}, NoClassifier,
        "");
    add("whole numbers as output", {.methods = forwardEnding("return torch.argmax(z, 1)")}, NoClassifier, "");
    add("double outputs", {.methods = forwardEnding("return torch.linear(z, self.weight, self.bias).to(7)")},
        NoClassifier, "ouble");
    add("weights of doubles", {.methods = forwardEnding(linear), .doubles = true}, NoClassifier, "ouble");
    add("other numbers at every run",
        {.methods = forwardEnding("return torch.linear(z, self.weight, self.bias) + torch.rand([1, 5])")}, NoClassifier,
        "");
    add("a NaN weight", {.methods = forwardEnding(linear), .notANumber = true}, NotFinite, "NaN");
    add("outputs that overflow",
        {.methods = forwardEnding("return torch.linear(z * 1e38 * 1e38, self.weight, self.bias)")}, NotFinite, "");
    add("wrong shapes", {.methods = forwardEnding("return torch.linear(z, self.bias)")}, NoClassifier, "");
    add("an exception in forward", {.methods = forwardEnding(linear, "    assert x.dim() == 7\n")}, NoClassifier, "");
    add("a tensor of 8 TB in forward",
        {.methods = forwardEnding("return torch.zeros([1 << 41])[:5].reshape([1, 5]) + z.sum()")}, OutOfMemory, "");
    files.push_back(
        {.name = "an endless loop in forward",
         .bytes = scripted({.methods = forwardEnding(linear, "    n = 0\n    while True:\n        n += 1\n")}),
         .code = TimedOut,
         .word = "not enough",
         .endless = true});
}

/// Code that reaches for what is not its own: refused, and held in where somebody trusts it.
void addReaching(Files& files, const std::string& canary) {
    const auto add = [&](const std::string& name, const ScriptedFile& file, const char* word, HostileFile trusted) {
        trusted.name = name + ", trusted";
        trusted.bytes = scripted(file);
        trusted.trusted = true;
        files.push_back({.name = name, .bytes = trusted.bytes, .code = ErrorCode::NotTrusted, .word = word});
        files.push_back(std::move(trusted));
    };
    const HostileFile refusedByTheSystem{.code = ErrorCode::NoClassifier, .word = "ot permitted"};
    const HostileFile opens{.opens = true}; // LibTorch does not notice that it has written nothing
    const HostileFile endless{.code = ErrorCode::TimedOut, .word = "not enough", .endless = true};
    const std::string quoted = "\"" + canary + "\"";
    const auto before = [&](const std::string& line) {
        return ScriptedFile{.methods = forwardEnding(linear, "    " + line + "\n")};
    };
    add("reads a file", before("x = x + torch.from_file(" + quoted + ", False, 1)"), "from_file", refusedByTheSystem);
    add("maps a file to write", before("x = x + torch.from_file(" + quoted + ", True, 1)"), "from_file",
        refusedByTheSystem);
    add("writes a file", before("torch.save(x, " + quoted + ")"), "save", opens);
    const std::string state = "def __getstate__(self):\n    return 1\n"
                              "def __setstate__(self, n: int):\n    self.training = False\n"
                              "    self.filter = torch.ones([4, 3, 3, 3])\n    self.weight = torch.ones([5, 4])\n"
                              "    self.bias = torch.ones([5])\n    ";
    add("writes while loading",
        {.methods = forwardEnding(linear) + state + "if n == 1:\n        torch.save(n, " + quoted + ")\n"},
        "__setstate__", opens);
    add("loops for ever while loading",
        {.methods = forwardEnding(linear) + state + "while n == 1:\n        self.training = True\n"}, "__setstate__",
        endless);
}

/// Archives that lie.
void addArchives(Files& files) {
    const auto add = [&](const char* name, Bytes bytes, ErrorCode code, const char* word) {
        files.push_back({.name = name, .bytes = std::move(bytes), .code = code, .word = word});
    };
    using enum ErrorCode;
    add("a shape over its storage", weightOfSize(50), ShapeMismatch, "50");
    add("a stored tensor of 8 TB", weightOfSize(0x7fffffff), ShapeMismatch, "");
    add("a shape below zero", weightOfSize(-5), Damaged, "");
    add("a pickle of an unknown class",
        changed("/data.pkl",
                [](ZipEntry& entry) {
                    entry.content = bytesOf("\x80\x02"
                                            "cposix\nsystem\nX\x04");
                    append(entry.content, Bytes{std::byte{0}, std::byte{0}, std::byte{0}});
                    append(entry.content, bytesOf("true\x85R."));
                }),
        UnsupportedFormat, "posix");
    files.push_back({.name = "weights that lie on a GPU",
                     .bytes = changed("/data.pkl",
                                      [](ZipEntry& entry) {
                                          entry.content =
                                              replaced(entry.content, bytesOf(std::string_view("X\x03\0\0\0cpu", 8)),
                                                       bytesOf(std::string_view("X\x06\0\0\0cuda:0", 11)));
                                      }),
                     .opens = true});
    add("a weight changed after its checksum",
        changed("/data/0", [](ZipEntry& entry) { entry.statedCrc = 0x12345678; }), Damaged, "hecksum");
    add("a zip bomb", withEntry({.name = "archive/extra/bomb", .content = Bytes(300'000'000), .deflated = true}),
        TooLarge, "");
    add("an entry that states another size",
        withEntry({.name = "archive/extra/lie", .content = Bytes(1000), .deflated = true, .statedSize = 10}), Damaged,
        "lie");
    add("a path that leaves the archive", withEntry({.name = "archive/../../canary", .content = Bytes(4)}), Damaged,
        "..");
    add("a path from the root", withEntry({.name = "/tmp/canary", .content = Bytes(4)}), Damaged, "/tmp");
    add("the same entry twice", withEntry({.name = readZipEntries(goodScript()).front().name, .content = Bytes(4)}),
        Damaged, "");
    add("the archive of another program",
        writeZip({{.name = "word/document.xml", .content = bytesOf("<w:document/>")}}), WrongFormat, "another program");
    add("weights without a program",
        writeZip({{.name = "archive/data.pkl", .content = bytesOf("\x80\x02}.")},
                  {.name = "archive/version", .content = bytesOf("3\n")}}),
        WrongFormat, "without a program");
    add("the first half of an archive", firstPart(goodScript(), 0.5), Truncated, "");
    add("code with a bracket that does not end",
        changed(
            ".py",
            [](ZipEntry& entry) { entry.content = replaced(entry.content, bytesOf("return "), bytesOf("return (")); }),
        Damaged, "bracket");
    add("code nested without end",
        changed(".py",
                [](ZipEntry& entry) {
                    entry.content =
                        replaced(entry.content, bytesOf("return "), bytesOf("return " + std::string(1'000'000, '-')));
                }),
        ProcessEnded, "signal 11");
}

/// Files without TorchScript.
void addOthers(Files& files) {
    const auto add = [&](const char* name, Bytes bytes, ErrorCode code, const char* word) {
        files.push_back({.name = name, .bytes = std::move(bytes), .code = code, .word = word});
    };
    using enum ErrorCode;
    add("nothing at all", {}, Empty, "");
    add("a web page", bytesOf("<!DOCTYPE html><title>404</title>"), WrongFormat, "web page");
    add("a pickle that runs a program",
        bytesOf("\x80\x02"
                "cposix\nsystem\n."),
        WrongFormat, "pickle");
    OnnxModel outside = linearModel();
    outside.constant(Message()
                         .add(1, std::int64_t{4})
                         .add(2, std::int64_t{1})
                         .add(8, "far")
                         .add(13, Message().add(1, "location").add(2, "/etc/passwd"))
                         .add(14, std::int64_t{1}));
    add("ONNX with data in another file", outside.bytes(), UnsupportedFormat, "");
    OnnxModel huge = linearModel();
    huge.constant(rawTensor("huge", {1 << 20, 1 << 21}, Bytes(16)));
    add("ONNX with a tensor of 8 TB", huge.bytes(), Damaged, "huge");
    add("ONNX with an unknown operator", modelBehind(node("Frobnicate", {"pixels"}, "x")).bytes(), UnsupportedOperator,
        "Frobnicate");
    add("ONNX that goes in a circle", modelBehind(node("Relu", {"x"}, "x")).bytes(), Damaged, "");
    add("the first half of an ONNX file", firstPart(linearModel().bytes(), 0.5), Truncated, "");
    Bytes gguf = bytesOf("GGUF");
    appendLittle(gguf, 3, 4);
    appendLittle(gguf, 1ULL << 60, 8);
    appendLittle(gguf, 1ULL << 60, 8);
    add("GGUF with 2^60 tensors", gguf, TooLarge, "");
    Bytes safetensors;
    const std::string header = R"({"a":{"dtype":"F32","shape":[1000000,1000000],"data_offsets":[0,4000000000000]}})";
    appendLittle(safetensors, header.size(), 8);
    append(safetensors, bytesOf(header));
    add("safetensors with offsets over the end", safetensors, Damaged, "");
}

} // namespace

std::vector<HostileFile> hostileFiles(const std::filesystem::path& canary) {
    Files files;
    addOddNetworks(files);
    addReaching(files, canary.string());
    addArchives(files);
    addOthers(files);
    return files;
}

std::vector<GoodFile> goodFiles() {
    const model::NetworkSpec spec{.architecture = model::Architecture::Linear,
                                  .input = {.channels = 1, .height = 4, .width = 4},
                                  .features = 16,
                                  .classes = 3};
    model::NativeModel native{.spec = spec, .catalog = *ClassCatalog::create({"a", "b", "c"}), .input = {}};
    native.input.shape = spec.input;
    native.input.mean = {0.5F};
    native.input.deviation = {0.25F};
    native.tensors = model::Network::create(spec, 1, 0)->tensors();
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "native";
    Bytes content;
    if (model::writeNative(native, path))
        content = *storage::readFile(path);
    return {{"TorchScript", goodScript()}, {"ONNX", linearModel().bytes()}, {"native", content}};
}

Bytes mutatedInside(const Bytes& archive, std::mt19937& random) {
    std::vector<ZipEntry> entries = readZipEntries(archive);
    // Weights, the largest entries, can hold any numbers: the others are worth more.
    std::erase_if(entries, [](const ZipEntry& entry) { return entry.content.empty(); });
    std::size_t chosen = random() % entries.size();
    if (entries[chosen].name.find("/data/") != std::string::npos)
        chosen = random() % entries.size();
    entries[chosen].content = mutated(std::move(entries[chosen].content), random);
    return writeZip(entries);
}

} // namespace onelogit::test
