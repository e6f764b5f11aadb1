#pragma once

#include "core/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace nymvisor {

/// A value, or the reason why there is none; never both. Names are those of std::expected.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

    const Error &error() const { return std::get<1>(m_content); }

    Result withContext(const char *text, const QStringList &values = {}) const
    {
        return has_value() ? *this : Result(error().withContext(text, values));
    }
    Result withStatus(ExitStatus status) const { return has_value() ? *this : Result(error().withStatus(status)); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    void value() const {}

    const Error &error() const { return *m_error; }

    Result withContext(const char *text, const QStringList &values = {}) const
    {
        return has_value() ? *this : Result(error().withContext(text, values));
    }
    Result withStatus(ExitStatus status) const { return has_value() ? *this : Result(error().withStatus(status)); }

private:
    std::optional<Error> m_error;
};

} // namespace nymvisor

/// The value of @p expression, or a return from this function with its error. Not to be nested, and not to stand behind
/// something else in an expression: what that has made so far would not be freed by the return.
#define TRY(expression)                                                                                                \
    __extension__({                                                                                                    \
        auto tryResult = (expression);                                                                                 \
        if (!tryResult)                                                                                                \
            return tryResult.error();                                                                                  \
        std::move(tryResult).value();                                                                                  \
    })
