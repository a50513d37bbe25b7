#include "engine/sandbox/program.h"

#include <unistd.h>

namespace onelogit::sandbox {
namespace {

namespace fs = std::filesystem;

constexpr const char* programName = "onelogit-worker";

bool canRun(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

Result<fs::path> workerProgram(const fs::path& asked) {
    if (!asked.empty())
        return canRun(asked) ? Result<fs::path>(asked)
                             : Error{ErrorCode::NotFound, asked.string(), "the program that opens model files"};
    std::error_code failed;
    const fs::path here = fs::read_symlink("/proc/self/exe", failed).parent_path();
    if (!failed)
        for (const char* folder : {".", "../bin", WORKER_FOLDER})
            if (fs::path path = (here / folder / programName).lexically_normal(); canRun(path))
                return path;
    return Error{ErrorCode::NotFound, programName,
                 "the program that opens model files is neither beside this program nor in " WORKER_FOLDER};
}

} // namespace onelogit::sandbox
