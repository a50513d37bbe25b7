#include "engine/formats/pickle.h"

#include "engine/support/guard.h"

#include <array>
#include <cstring>

namespace onelogit::formats {
namespace {

enum Opcode : unsigned char {
    Proto = 0x80,
    Stop = '.',
    Mark = '(',
    NoneValue = 'N',
    True = 0x88,
    False = 0x89,
    Int4 = 'J',
    Int1 = 'K',
    Int2 = 'M',
    LongInt = 0x8a,
    Float = 'G',
    Unicode = 'X',
    ShortText = 'U',
    LongText = 'T',
    EmptyTuple = ')',
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    TupleMarked = 't',
    EmptyList = ']',
    Append = 'a',
    Appends = 'e',
    EmptyDict = '}',
    SetItem = 's',
    SetItems = 'u',
    GlobalName = 'c',
    PersistentId = 'Q',
    Reduce = 'R',
    NewObject = 0x81,
    Build = 'b',
    Get1 = 'h',
    Get4 = 'j',
    Put1 = 'q',
    Put4 = 'r',
};

using Kind = PickleValue::Kind;

/// Thrown inside this file only.
struct Refusal {
    ErrorCode code;
    std::string detail;
};

class Reader {
public:
    explicit Reader(std::span<const std::byte> content) : bytes(content) {}

    Pickle read() {
        for (;;) {
            const auto opcode = static_cast<unsigned char>(little(1));
            if (opcode == Stop)
                break;
            execute(opcode);
        }
        pickle.root = pop();
        return std::move(pickle);
    }

private:
    static constexpr std::uint32_t mark = 0xffffffff;

    [[noreturn]] void damaged(const std::string& what) const {
        throw Refusal{ErrorCode::Damaged, what + " at byte " + std::to_string(position)};
    }

    std::span<const std::byte> take(std::uint64_t count) {
        if (count > bytes.size() - position)
            throw Refusal{ErrorCode::Truncated, "ends in the middle of a value"};
        const auto part = bytes.subspan(position, static_cast<std::size_t>(count));
        position += part.size();
        return part;
    }

    std::uint64_t little(unsigned count) {
        std::uint64_t value = 0;
        const auto part = take(count);
        for (unsigned i = 0; i < count; ++i)
            value |= std::to_integer<std::uint64_t>(part[i]) << (8 * i);
        return value;
    }

    std::string string(std::uint64_t count) {
        const auto part = take(count);
        return {reinterpret_cast<const char*>(part.data()), part.size()};
    }

    std::string line() {
        std::string text;
        for (char c = 0; (c = static_cast<char>(little(1))) != '\n';)
            text += c;
        return text;
    }

    std::uint32_t store(PickleValue value) {
        pickle.values.push_back(std::move(value));
        return static_cast<std::uint32_t>(pickle.values.size() - 1);
    }

    void push(PickleValue value) { stack.push_back(store(std::move(value))); }
    void push(Kind kind, std::int64_t number = 0) { push({.kind = kind, .number = number, .text = {}, .parts = {}}); }

    std::uint32_t pop() {
        if (stack.empty() || stack.back() == mark)
            damaged("an opcode without its operand");
        const std::uint32_t top = stack.back();
        stack.pop_back();
        return top;
    }

    std::vector<std::uint32_t> popToMark() {
        std::size_t begin = stack.size();
        while (begin > 0 && stack[begin - 1] != mark)
            --begin;
        if (begin == 0)
            damaged("an opcode without its mark");
        std::vector<std::uint32_t> parts(stack.begin() + static_cast<std::ptrdiff_t>(begin), stack.end());
        stack.resize(begin - 1);
        return parts;
    }

    std::vector<std::uint32_t> popSome(std::size_t count) {
        std::vector<std::uint32_t> parts(count);
        for (std::size_t i = count; i-- > 0;)
            parts[i] = pop();
        return parts;
    }

    void push(Kind kind, std::vector<std::uint32_t> parts) {
        push({.kind = kind, .number = 0, .text = {}, .parts = std::move(parts)});
    }
    void push(Kind kind, std::string text) { push({.kind = kind, .number = 0, .text = std::move(text), .parts = {}}); }

    /// Puts more parts into the container on top.
    void extend(Kind kind, const std::vector<std::uint32_t>& more) {
        const std::uint32_t top = pop();
        stack.push_back(top);
        PickleValue& container = pickle.values[top];
        if (container.kind != kind && !(kind == Kind::Dict && container.kind == Kind::Call))
            damaged("an item for what is no container");
        if (kind == Kind::Dict && more.size() % 2 != 0)
            damaged("a key without a value");
        container.parts.insert(container.parts.end(), more.begin(), more.end());
    }

    void get(std::uint64_t number) {
        if (number >= memo.size() || memo[number] == mark)
            damaged("a memo that was never set");
        stack.push_back(memo[number]);
    }

    void put(std::uint64_t number) {
        // LibTorch makes its memo as long as the number says.
        if (number > bytes.size())
            damaged("memo number " + std::to_string(number));
        const std::uint32_t top = pop();
        stack.push_back(top);
        if (number >= memo.size())
            memo.resize(number + 1, mark);
        memo[number] = top;
    }

    /// LibTorch keeps classes as numbers on its stack: a plain number in place of one would call an earlier class.
    void call() {
        std::vector<std::uint32_t> parts = popSome(2);
        if (pickle.at(parts[0]).kind != Kind::Global || pickle.at(parts[1]).kind != Kind::Tuple)
            damaged("a call of what is no class");
        push(Kind::Call, std::move(parts));
    }

    void executeNumber(unsigned char opcode) {
        switch (opcode) {
        case Int4:
            return push(Kind::Integer, static_cast<std::int32_t>(little(4)));
        case Int1:
            return push(Kind::Integer, static_cast<std::int64_t>(little(1)));
        case Int2:
            return push(Kind::Integer, static_cast<std::int64_t>(little(2)));
        case LongInt: {
            const auto count = static_cast<unsigned>(little(1));
            if (count > 8)
                throw Refusal{ErrorCode::Damaged, "an integer of " + std::to_string(count) + " bytes"};
            std::uint64_t value = little(count);
            if (count > 0 && count < 8 && (value >> (8 * count - 1) & 1) != 0)
                value |= ~std::uint64_t{0} << (8 * count);
            return push(Kind::Integer, static_cast<std::int64_t>(value));
        }
        default:
            take(8);
            return push(Kind::Real);
        }
    }

    void execute(unsigned char opcode) {
        switch (opcode) {
        case Proto:
            if (const std::uint64_t version = little(1); version != 2)
                throw Refusal{ErrorCode::UnsupportedFormat, "pickle protocol " + std::to_string(version)};
            return;
        case Mark:
            return stack.push_back(mark);
        case NoneValue:
            return push(Kind::None);
        case True:
        case False:
            return push(Kind::Boolean, opcode == True ? 1 : 0);
        case Int4:
        case Int1:
        case Int2:
        case LongInt:
        case Float:
            return executeNumber(opcode);
        case Unicode:
        case LongText:
            return push(Kind::Text, string(little(4)));
        case ShortText:
            return push(Kind::Text, string(little(1)));
        case EmptyTuple:
            return push(Kind::Tuple);
        case Tuple1:
        case Tuple2:
        case Tuple3:
            return push(Kind::Tuple, popSome(opcode - Tuple1 + 1U));
        case TupleMarked:
            return push(Kind::Tuple, popToMark());
        case EmptyList:
            return push(Kind::List);
        case Append:
            return extend(Kind::List, popSome(1));
        case Appends:
            return extend(Kind::List, popToMark());
        case EmptyDict:
            return push(Kind::Dict);
        case SetItem:
            return extend(Kind::Dict, popSome(2));
        case SetItems:
            return extend(Kind::Dict, popToMark());
        case GlobalName: {
            std::string module = line();
            return push(Kind::Global, module + ' ' + line());
        }
        case PersistentId:
            return push(Kind::Stored, popSome(1));
        case Reduce:
        case NewObject:
            return call();
        case Build: {
            const std::uint32_t state = pop();
            const std::uint32_t object = pop();
            stack.push_back(object);
            pickle.values[object].parts.push_back(state);
            return;
        }
        case Get1:
            return get(little(1));
        case Get4:
            return get(little(4));
        case Put1:
            return put(little(1));
        case Put4:
            return put(little(4));
        default:
            throw Refusal{ErrorCode::UnsupportedFormat,
                          "pickle opcode " + std::to_string(opcode) + " at byte " + std::to_string(position - 1)};
        }
    }

    std::span<const std::byte> bytes;
    std::size_t position = 0;
    Pickle pickle;
    std::vector<std::uint32_t> stack;
    std::vector<std::uint32_t> memo;
};

} // namespace

Result<Pickle> readPickle(std::span<const std::byte> bytes, const std::string& subject, std::string_view entry) {
    if (bytes.empty())
        return Error{ErrorCode::Empty, subject, std::string(entry)};
    return guarded(subject, [&]() -> Result<Pickle> {
        try {
            return Reader(bytes).read();
        } catch (const Refusal& refusal) {
            return Error{refusal.code, subject, std::string(entry) + ": " + refusal.detail};
        }
    });
}

} // namespace onelogit::formats
