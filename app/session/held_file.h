#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace onelogit::app {

/// A file that one running program holds (flock): the system lets go of it when the program ends, however it ends. What
/// is written in it stays until letGo(), so that the next holder sees whether the former one came to its end, and a
/// number that it left.
class HeldFile {
public:
    enum class Refusal {
        Held,      ///< by a running program
        NotUsable, ///< it cannot be made, or files cannot be held there
    };

    /// Makes the file, for this user alone, and its folder where they are missing.
    [[nodiscard]] static std::pair<std::optional<HeldFile>, Refusal> take(const QString& path);

    HeldFile(HeldFile&& other) noexcept;
    HeldFile& operator=(HeldFile&& other) noexcept;
    /// The mark stays.
    ~HeldFile();

    /// The former holder ended without letGo().
    [[nodiscard]] bool leftBehind() const { return found; }
    /// What that one gave mark().
    [[nodiscard]] int number() const { return foundNumber; }
    /// From now on an end without letGo() is seen, and this number.
    void mark(int number = 0);
    void letGo();

private:
    HeldFile(int descriptor, bool found, int number) : descriptor(descriptor), found(found), foundNumber(number) {}

    int descriptor = -1;
    bool found = false;
    int foundNumber = 0;
};

} // namespace onelogit::app
