#include "tests/engine/sandbox/hostile_files.h"

#include "engine/model/native.h"
#include "engine/model/network.h"
#include "engine/storage/files.h"
#include "tests/engine/sandbox/mutations.h"
#include "tests/support/folders.h"
#include "tests/support/onnx_writer.h"
#include "tests/support/zip_writer.h"

namespace onelogit::test {
namespace {

using Files = std::vector<HostileModel>;

void addTorchScript(Files& files, const std::filesystem::path& canary) {
    using namespace std::string_view_literals;
    files = hostileTorchScript(canary);
    for (HostileModel& row : brokenTorchScript())
        if (row.refusal != ErrorCode::WrongFormat) // these are told apart before anything is read as TorchScript
            files.push_back(std::move(row));
    const Bytes good = goodTorchScript("linear");
    files.push_back({.name = "weights that lie on a GPU",
                     .bytes = withText(good, "/data.pkl", "X\x03\0\0\0cpu"sv, "X\x06\0\0\0cuda:0"sv)});
    files.push_back({.name = "code nested without end",
                     .bytes = withText(good, ".py", "return ", "return " + std::string(1'000'000, '-')),
                     .refusal = ErrorCode::ProcessEnded,
                     .named = "signal 11",
                     .confinedOnly = true});
}

/// Files that are no TorchScript.
void addOthers(Files& files) {
    const auto add = [&](const char* name, Bytes bytes, ErrorCode refusal, const char* named) {
        files.push_back({.name = name, .bytes = std::move(bytes), .refusal = refusal, .named = named});
    };
    using enum ErrorCode;
    add("the archive of another program", zipOf({{.name = "word/document.xml", .content = bytesOf("<w:document/>")}}),
        WrongFormat, "another program");
    add("weights without a program",
        zipOf({{.name = "archive/data.pkl", .content = bytesOf("\x80\x02}.")},
               {.name = "archive/version", .content = bytesOf("3\n")}}),
        WrongFormat, "without a program");
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

std::vector<HostileModel> hostileFiles(const std::filesystem::path& canary) {
    Files files;
    addTorchScript(files, canary);
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
    return {{"TorchScript", goodTorchScript("linear")}, {"ONNX", linearModel().bytes()}, {"native", content}};
}

Bytes mutatedInside(const Bytes& archive, std::mt19937& random) {
    std::vector<ZipItem> entries = zipItems(archive);
    // Weights, the largest entries, can hold any numbers: the others are worth more.
    std::erase_if(entries, [](const ZipItem& entry) { return entry.content.empty(); });
    std::size_t chosen = random() % entries.size();
    if (entries[chosen].name.find("/data/") != std::string::npos)
        chosen = random() % entries.size();
    entries[chosen].content = mutated(std::move(entries[chosen].content), random);
    return zipOf(entries);
}

} // namespace onelogit::test
