#include "engine/networks/open_library.h"

#include "version.h"

#include <cstring>
#include <fstream>
#include <string_view>

#include <dlfcn.h>
#include <elf.h>
#include <link.h>

namespace onelogit::networks {
namespace {

namespace fs = std::filesystem;

constexpr const char* libraryName = "libonelogit-networks.so";

Error damaged(const fs::path& path, std::string detail) {
    return {ErrorCode::Damaged, path.string(), std::move(detail)};
}

/// The system's loader maps a library that was cut short without a word, and the program would end where it reads on.
Result<void> checkWhole(const fs::path& path) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status))
        return Error{ErrorCode::NotFound, path.string(), "the library that runs networks; install OneLogit again"};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::NotAFile, path.string(), {}};
    const std::uintmax_t size = fs::file_size(path, failed);
    std::ifstream file(path, std::ios::binary);
    if (failed || !file)
        return Error{ErrorCode::Unreadable, path.string(), failed ? failed.message() : std::string()};
    ElfW(Ehdr) header{};
    file.read(reinterpret_cast<char*>(&header), sizeof header);
    if (!file || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_phentsize != sizeof(ElfW(Phdr)))
        return damaged(path, "it is no library");
    file.seekg(static_cast<std::streamoff>(header.e_phoff));
    for (int i = 0; i < header.e_phnum; ++i) {
        ElfW(Phdr) segment{};
        file.read(reinterpret_cast<char*>(&segment), sizeof segment);
        if (!file || segment.p_filesz > size || segment.p_offset > size - segment.p_filesz)
            return damaged(path, "it ends too early");
    }
    return {};
}

std::string loaderWords() {
    const char* words = ::dlerror();
    return words != nullptr ? words : "it cannot be loaded";
}

} // namespace

Result<fs::path> findLibrary() {
    std::error_code failed;
    const fs::path here = fs::read_symlink("/proc/self/exe", failed).parent_path();
    if (!failed)
        for (const char* folder : {".", "../bin", NETWORKS_FOLDER}) {
            fs::path path = (here / folder / libraryName).lexically_normal();
            if (std::error_code ignored; fs::exists(path, ignored))
                return path;
        }
    return Error{ErrorCode::NotFound, libraryName,
                 "the library that runs networks is neither beside this program nor in " NETWORKS_FOLDER
                 "; install OneLogit again"};
}

Result<const Table*> openLibrary(const fs::path& path) {
    if (const Result<void> whole = checkWhole(path); !whole)
        return whole.error();
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        return damaged(path, loaderWords());
    auto* give = reinterpret_cast<GiveTable*>(::dlsym(library, tableSymbol));
    if (give == nullptr)
        return damaged(path, "it is another library");
    const Table* table = give();
    if (std::string_view(table->version) != version)
        return damaged(path, std::string("it belongs to version ") + table->version + ", and this is " + version);
    return table;
}

} // namespace onelogit::networks
