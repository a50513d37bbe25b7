#pragma once

#include "engine/support/error.h"

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace onelogit {

/// A value or the Error that kept it from being made. Reading the wrong side is a programming error (asserted).
template<typename T>
class [[nodiscard]] Result {
public:
    template<typename U = T>
    requires std::is_convertible_v<U&&, T> Result(U&& value)
        : content(std::in_place_index<0>, std::forward<U>(value)) {}
    Result(Error error) : content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return assert(ok()), *std::get_if<0>(&content); }
    const T& value() const& { return assert(ok()), *std::get_if<0>(&content); }
    T&& value() && { return assert(ok()), std::move(*std::get_if<0>(&content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return assert(!ok()), *std::get_if<1>(&content); }

private:
    std::variant<T, Error> content;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : failure(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !failure; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return assert(failure), *failure; }

private:
    std::optional<Error> failure;
};

} // namespace onelogit
