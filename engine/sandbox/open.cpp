#include "engine/sandbox/open_bytes.h"
#include "engine/storage/files.h"

namespace onelogit::sandbox {

Result<model::LoadedModel> open(const std::filesystem::path& path, const OpenOptions& options, std::stop_token stop) {
    const std::string subject = path.string();
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<formats::ModelFormat> format = formats::formatOf(*bytes, subject);
    if (!format)
        return format.error();
    return openBytes(*format, *bytes, subject, options, stop);
}

} // namespace onelogit::sandbox
