#include "engine/index/row_files.h"

#include "engine/index/file_errors.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/mman.h>
#include <sys/stat.h>

namespace onelogit::index {
namespace {

static_assert(std::endian::native == std::endian::little, "rows lie in the files as in memory");
static_assert(sizeof(RowScale) == 3 * sizeof(float));

constexpr std::size_t headerSize = 4096; // a page: what follows is aligned when mapped
constexpr std::uint32_t version = 1;
constexpr std::array names{std::pair{"rows", ".f32"}, std::pair{"codes", ".i8"}, std::pair{"scales", ".f32"}};

std::string nameOf(std::size_t kind, std::uint64_t generation) {
    const auto& [stem, extension] = names.at(kind);
    return generation == 0 ? std::string(stem) + extension : stem + ('.' + std::to_string(generation)) + extension;
}

/// Of which generation a file of that name is, if it is a file of numbers.
std::optional<std::uint64_t> generationOf(const std::string& name) {
    for (std::size_t kind = 0; kind < names.size(); ++kind) {
        if (name == nameOf(kind, 0))
            return 0;
        const std::string_view stem = names[kind].first;
        if (!name.starts_with(stem) || name.size() <= stem.size())
            continue;
        std::uint64_t generation = 0;
        std::from_chars(name.data() + stem.size() + 1, name.data() + name.size(), generation);
        if (generation != 0 && name == nameOf(kind, generation))
            return generation;
    }
    return std::nullopt;
}

std::vector<std::byte> makeHeader(std::uint32_t kind, std::uint64_t stride, const CollectionId& id) {
    std::vector<std::byte> header(headerSize);
    static constexpr char magic[] = "OneLogit numbers";
    std::memcpy(header.data(), magic, 16);
    std::memcpy(header.data() + 16, &version, sizeof version);
    std::memcpy(header.data() + 20, &kind, sizeof kind);
    std::memcpy(header.data() + 24, &stride, sizeof stride);
    std::memcpy(header.data() + 32, id.data(), id.size());
    return header;
}

/// 0, or the errno of the first failure.
int writeAt(int descriptor, std::span<const std::byte> content, std::size_t offset) {
    while (!content.empty()) {
        const ssize_t written = ::pwrite(descriptor, content.data(), content.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        offset += static_cast<std::size_t>(written);
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Whether all of it is there.
bool readAt(int descriptor, std::span<std::byte> content, std::size_t offset) {
    while (!content.empty()) {
        const ssize_t got = ::pread(descriptor, content.data(), content.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        offset += static_cast<std::size_t>(got);
        content = content.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

Checksum digestOf(const XXH3_state_t& state) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(&state));
    Checksum sum;
    std::copy_n(canonical.digest, sum.size(), sum.begin());
    return sum;
}

} // namespace

Checksum checksum(const RowBlock& block, std::size_t first, std::size_t count) {
    const std::size_t width = block.scales.empty() ? 0 : block.rows.size() / block.scales.size();
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    XXH3_128bits_update(&state, block.rows.data() + first * width, count * width * sizeof(float));
    XXH3_128bits_update(&state, block.codes.data() + first * width, count * width);
    XXH3_128bits_update(&state, block.scales.data() + first, count * sizeof(RowScale));
    return digestOf(state);
}

Result<std::shared_ptr<RowFiles>> RowFiles::open(const Place& place, bool write) {
    auto opened = std::make_shared<RowFiles>();
    opened->ownGeneration = place.generation;
    const std::array strides{place.width * sizeof(float), place.width, sizeof(RowScale)};
    for (std::size_t i = 0; i < names.size(); ++i) {
        constexpr mode_t asOtherPrograms = 0666; // less the user's mask
        const int flags = write ? O_RDWR | O_CREAT | O_CLOEXEC : O_RDONLY | O_CLOEXEC;
        File& file = opened->files[i];
        file.path = place.directory / nameOf(i, place.generation);
        file.stride = strides[i];
        file.header = makeHeader(static_cast<std::uint32_t>(i), strides[i], place.id);
        file.descriptor = sandbox::Descriptor(::open(file.path.c_str(), flags, asOtherPrograms));
        if (!file.descriptor && (write || errno != ENOENT))
            return write ? writeError(file.path, errno) : readError(file.path, errno);
    }
    return opened;
}

void RowFiles::removeOthers(const std::filesystem::path& directory, std::uint64_t generation) {
    std::error_code ignored;
    std::vector<std::filesystem::path> others;
    for (std::filesystem::directory_iterator it(directory, ignored), end; it != end; it.increment(ignored))
        if (const auto its = generationOf(it->path().filename().string()); its && *its != generation)
            others.push_back(it->path());
    for (const std::filesystem::path& other : others)
        std::filesystem::remove(other, ignored);
}

std::size_t RowFiles::rowsThere() const {
    std::size_t rows = std::numeric_limits<std::size_t>::max();
    for (const File& file : files) {
        struct stat status = {};
        if (!file.descriptor || ::fstat(file.descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
            return 0;
        const auto size = static_cast<std::size_t>(status.st_size);
        rows = std::min(rows, size < headerSize ? 0 : (size - headerSize) / file.stride);
    }
    return rows;
}

bool RowFiles::whole() const {
    return std::ranges::all_of(files, [](const File& file) { return bool(file.descriptor); });
}

Result<void> RowFiles::checkHeaders() const {
    std::vector<std::byte> found(headerSize);
    for (const File& file : files)
        if (!readAt(file.descriptor.get(), found, 0) || found != file.header)
            return Error{ErrorCode::Damaged, file.path.string(), "it does not begin as a file of this index"};
    return {};
}

Result<void> RowFiles::writeHeaders() {
    for (const File& file : files)
        if (const int cause = writeAt(file.descriptor.get(), file.header, 0))
            return writeError(file.path, cause);
    return {};
}

Result<void> RowFiles::write(std::size_t firstRow, const RowBlock& block) {
    const Result<void> written = writeSoon(firstRow, block);
    return written ? sync() : written;
}

Result<void> RowFiles::writeSoon(std::size_t firstRow, const RowBlock& block) {
    const std::array contents{std::as_bytes(std::span(block.rows)), std::as_bytes(std::span(block.codes)),
                              std::as_bytes(std::span(block.scales))};
    for (std::size_t i = 0; i < files.size(); ++i)
        if (const int cause = writeAt(files[i].descriptor.get(), contents[i], headerSize + firstRow * files[i].stride))
            return writeError(files[i].path, cause);
    return {};
}

Result<void> RowFiles::sync() {
    for (const File& file : files)
        if (::fdatasync(file.descriptor.get()) != 0)
            return writeError(file.path, errno);
    return {};
}

Result<RowBlock> RowFiles::read(std::span<const std::uint32_t> which) const {
    const std::size_t width = files[1].stride;
    RowBlock block{.rows = std::vector<float>(which.size() * width),
                   .codes = std::vector<std::int8_t>(which.size() * width),
                   .scales = std::vector<RowScale>(which.size())};
    const std::array contents{std::as_writable_bytes(std::span(block.rows)),
                              std::as_writable_bytes(std::span(block.codes)),
                              std::as_writable_bytes(std::span(block.scales))};
    for (std::size_t first = 0; first < which.size();) {
        std::size_t end = first + 1;
        while (end < which.size() && which[end] == which[end - 1] + 1)
            ++end;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::size_t stride = files[i].stride;
            if (!readAt(files[i].descriptor.get(), contents[i].subspan(first * stride, (end - first) * stride),
                        headerSize + which[first] * stride))
                return readError(files[i].path, errno);
        }
        first = end;
    }
    return block;
}

std::optional<Checksum> RowFiles::checksum(std::size_t firstRow, std::size_t count) const {
    std::array<std::byte, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by reading
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    for (const File& file : files) {
        std::size_t offset = headerSize + firstRow * file.stride;
        for (std::size_t left = count * file.stride; left > 0;) {
            const auto part = std::span(buffer).first(std::min(left, buffer.size()));
            if (!readAt(file.descriptor.get(), part, offset))
                return std::nullopt;
            XXH3_128bits_update(&state, part.data(), part.size());
            offset += part.size();
            left -= part.size();
        }
    }
    return digestOf(state);
}

Result<std::shared_ptr<const MappedRows>> MappedRows::create(const RowFiles& files, std::size_t rows) {
    // Address space costs nothing, and whoever outgrows a mapping pays for another one's page tables.
    constexpr std::size_t roomy = sizeof(void*) == 8 ? std::size_t(4) << 30 : 0;
    const std::size_t room = std::max(rows * 2, roomy / files.files[0].stride);
    for (const std::size_t capacity : {room, rows}) {
        std::shared_ptr<MappedRows> mapped(new MappedRows);
        mapped->rowsMapped = capacity;
        int cause = 0;
        for (std::size_t i = 0; i < files.files.size() && cause == 0; ++i) {
            const RowFiles::File& file = files.files[i];
            const std::size_t length = headerSize + capacity * file.stride;
            void* start = ::mmap(nullptr, length, PROT_READ, MAP_SHARED | MAP_NORESERVE, file.descriptor.get(), 0);
            if (start == MAP_FAILED)
                cause = errno;
            else
                mapped->mappings[i] = {.start = start, .length = length};
        }
        if (cause == 0)
            return std::shared_ptr<const MappedRows>(std::move(mapped));
        if (cause != ENOMEM)
            return readError(files.files[0].path, cause);
    }
    return Error{ErrorCode::OutOfMemory, files.files[0].path.string(), "mapping " + std::to_string(rows) + " rows"};
}

MappedRows::~MappedRows() {
    for (const Mapping& mapping : mappings)
        if (mapping.start != nullptr)
            ::munmap(mapping.start, mapping.length);
}

const void* MappedRows::at(std::size_t file) const {
    return static_cast<const std::byte*>(mappings[file].start) + headerSize;
}

} // namespace onelogit::index
