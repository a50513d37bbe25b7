#include "engine/formats/torchscript_archive.h"

#include "engine/formats/code_scan.h"
#include "engine/formats/pickle.h"
#include "engine/formats/zip_archive.h"
#include "engine/support/guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace onelogit::formats {
namespace {

constexpr std::size_t mostExtraBytes = std::size_t{16} << 20;
constexpr std::array<std::string_view, 3> nameLists{"extra/labels.txt", "extra/classes.txt", "extra/classes.json"};
constexpr std::array<std::string_view, 2> versions{".data/version", "version"}; ///< LibTorch reads the first it finds
constexpr std::array<std::string_view, 5> records{"data.pkl", "constants.pkl", versions[0], versions[1], "byteorder"};

/// The name below the archive's one top folder.
std::string_view below(std::string_view name) {
    const std::size_t slash = name.find('/');
    return slash == std::string_view::npos ? std::string_view{} : name.substr(slash + 1);
}

/// Source positions, extra files and what other loaders read are left out: LibTorch never sees them.
bool isNeeded(std::string_view name) {
    const std::string_view inner = below(name);
    return std::find(records.begin(), records.end(), inner) != records.end() ||
           std::find(nameLists.begin(), nameLists.end(), inner) != nameLists.end() || inner.starts_with("data/") ||
           inner.starts_with("constants/") || (inner.starts_with("code/") && inner.ends_with(".py"));
}

struct Kind {
    std::string_view part; ///< of some entry's name
    std::string_view what;
};

constexpr std::array kinds{
    Kind{"word/document.xml", "a Word document"},
    Kind{"xl/workbook.xml", "an Excel workbook"},
    Kind{"ppt/presentation.xml", "a PowerPoint presentation"},
    Kind{"META-INF/container.xml", "an electronic book"},
    Kind{"META-INF/manifest.xml", "an OpenDocument file"},
    Kind{"AndroidManifest.xml", "an Android package"},
    Kind{"META-INF/MANIFEST.MF", "a Java archive"},
    Kind{".data/extern_modules", "a torch.package, which holds Python code; export the network with torch.jit.save"},
    Kind{"/model.json", "TorchScript of PyTorch before 1.3; load and save it again with a newer one"},
    Kind{"keras_metadata.pb", "a Keras model; export it to ONNX"},
    Kind{"saved_model.pb", "a TensorFlow model; export it to ONNX"},
    Kind{".npy", "NumPy arrays"},
};

std::string whatItSeems(const std::vector<std::string>& names) {
    const auto any = [&](auto&& test) { return std::any_of(names.begin(), names.end(), test); };
    for (const Kind& kind : kinds)
        if (any([&](const std::string& name) { return ('/' + name).find(kind.part) != std::string::npos; }))
            return "this is " + std::string(kind.what);
    if (any([](const std::string& name) { return below(name) == "data.pkl"; }))
        return "this is what torch.save writes: weights or objects without a network; export it with torch.jit.save";
    std::string examples;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 3); ++i)
        examples += (i == 0 ? "" : ", ") + names[i].substr(0, 60);
    return "a zip archive, but no TorchScript in it" + (examples.empty() ? "" : "; it holds " + examples);
}

std::string joined(const std::vector<std::string>& names) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i == 0 ? "" : ", ") + names[i].substr(0, 80);
    return names.size() > most ? text + " and " + std::to_string(names.size() - most) + " more" : text;
}

std::string_view textOf(std::span<const std::byte> content) {
    return {reinterpret_cast<const char*>(content.data()), content.size()};
}

std::vector<std::string> namesOf(std::string_view entry, std::string_view text) {
    std::vector<std::string> names;
    if (entry.ends_with(".json")) {
        const nlohmann::json list = nlohmann::json::parse(text, nullptr, false);
        if (list.is_array())
            for (const auto& name : list)
                if (name.is_string())
                    names.push_back(name.get<std::string>());
        return names;
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            names.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

class Checker {
public:
    Checker(std::string about, const LoadOptions& loadOptions) : subject(std::move(about)), options(loadOptions) {}

    Result<TorchScriptArchive> check(std::span<const std::byte> bytes) {
        const Result<std::vector<std::string>> names = zipNames(bytes, subject);
        if (!names)
            return names.error();
        const auto has = [&](auto&& test) { return std::any_of(names->begin(), names->end(), test); };
        for (const std::string_view needed : {"data.pkl", "constants.pkl"})
            if (!has([=](const std::string& name) { return below(name) == needed; }))
                return Error{ErrorCode::WrongFormat, subject, whatItSeems(*names)};
        Result<ZipContent> content = readZip(bytes, subject, isNeeded);
        if (!content)
            return content.error();
        zip = std::move(*content);
        for (const ZipContent::Entry& entry : zip.entries)
            if (topFolder(entry.name) != topFolder(zip.entries.front().name))
                return Error{ErrorCode::Damaged, subject, "two archives in one: '" + entry.name.substr(0, 80) + "'"};
        for (const auto& step :
             {&Checker::checkVersion, &Checker::checkPickles, &Checker::checkCode, &Checker::readNames})
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        archive.packed = std::move(zip.packed);
        return std::move(archive);
    }

private:
    static std::string_view topFolder(std::string_view name) { return name.substr(0, name.find('/')); }

    [[nodiscard]] const ZipContent::Entry* find(std::string_view inner) const {
        const auto found = std::find_if(zip.entries.begin(), zip.entries.end(),
                                        [=](const ZipContent::Entry& entry) { return below(entry.name) == inner; });
        return found == zip.entries.end() ? nullptr : &*found;
    }

    Result<void> checkVersion() {
        const ZipContent::Entry* entry = find(versions[0]);
        if (entry == nullptr)
            entry = find(versions[1]);
        if (entry == nullptr)
            return Error{ErrorCode::Damaged, subject, "its format version is missing"};
        std::string_view text = textOf(entry->content);
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
            text.remove_suffix(1);
        int version = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
        if (error != std::errc{} || end != text.data() + text.size() || version < 1)
            return Error{ErrorCode::Damaged, subject, "version '" + std::string(text.substr(0, 20)) + "'"};
        archive.metadata["torchscript_version"] = std::to_string(version);
        if (const auto* order = find("byteorder"); order != nullptr && textOf(order->content) != "little")
            return Error{ErrorCode::UnsupportedFormat, subject, "weights of a big-endian machine"};
        return {};
    }

    Result<void> checkPickles() {
        std::map<std::string, std::uint64_t, std::less<>> sizes;
        for (const ZipContent::Entry& entry : zip.entries)
            sizes[std::string(below(entry.name))] = entry.content.size();
        std::set<std::string> devices;
        for (const std::string folder : {"constants", "data"}) {
            const std::string name = folder + ".pkl";
            const Result<Pickle> pickle = readPickle(find(name)->content, subject, name);
            if (!pickle)
                return pickle.error();
            const StorageSize size = [&](const std::string& key) -> std::optional<std::uint64_t> {
                const auto found = sizes.find(folder + '/' + key);
                return found == sizes.end() ? std::nullopt : std::optional(found->second);
            };
            Result<TensorScan> scan = scanTensors(*pickle, size, subject, name);
            if (!scan)
                return scan.error();
            archive.offList.insert(archive.offList.end(), scan->compiledClasses.begin(), scan->compiledClasses.end());
            for (TensorRecord& tensor : scan->tensors) {
                devices.insert(tensor.device);
                archive.tensors.push_back(std::move(tensor));
            }
            if (folder == "data")
                noteTopClass(*pickle);
        }
        std::string all;
        for (const std::string& device : devices)
            all += (all.empty() ? "" : ", ") + device.substr(0, 20);
        if (!all.empty())
            archive.metadata["devices"] = all;
        return {};
    }

    void noteTopClass(const Pickle& pickle) {
        const PickleValue& root = pickle.at(pickle.root);
        if (root.kind != PickleValue::Kind::Call)
            return;
        std::string name = pickle.at(root.parts[0]).text;
        std::replace(name.begin(), name.end(), ' ', '.');
        archive.metadata["top_class"] = name.substr(0, 200);
    }

    Result<void> checkCode() {
        std::vector<CodeSource> sources;
        for (const ZipContent::Entry& entry : zip.entries)
            if (below(entry.name).starts_with("code/"))
                sources.push_back({.name = entry.name, .text = textOf(entry.content)});
        const Result<CodeScan> scan = scanCode(sources, subject);
        if (!scan)
            return scan.error();
        std::vector<std::string>& asked = archive.offList;
        asked.insert(asked.end(), scan->atOpening.begin(), scan->atOpening.end());
        asked.insert(asked.end(), scan->offList.begin(), scan->offList.end());
        std::sort(asked.begin(), asked.end());
        asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
        if (!asked.empty() && !options.trusted)
            return Error{ErrorCode::NotTrusted, subject, joined(asked)};
        return {};
    }

    Result<void> readNames() {
        for (const std::string_view list : nameLists)
            if (const auto* entry = find(list); entry != nullptr && archive.classNames.empty()) {
                if (entry->content.size() > mostExtraBytes)
                    return Error{ErrorCode::TooLarge, subject, std::string(list)};
                archive.classNames = namesOf(list, textOf(entry->content));
            }
        return {};
    }

    std::string subject;
    LoadOptions options;
    ZipContent zip;
    TorchScriptArchive archive;
};

} // namespace

Result<TorchScriptArchive> checkTorchScript(std::span<const std::byte> bytes, const std::string& subject,
                                            const LoadOptions& options) {
    return guarded(subject, [&] { return Checker(subject, options).check(bytes); });
}

} // namespace onelogit::formats
