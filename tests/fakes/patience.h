#pragma once

#include <QTest>
#include <QtGlobal>

#include <algorithm>

namespace nymvisor::fakes {

/// How long to wait for what comes at once on a machine that is not slow; NYMVISOR_TEST_PATIENCE says how many times as
/// long this one may need.
inline int patient(int milliseconds)
{
    return milliseconds * std::max(1, qEnvironmentVariableIntValue("NYMVISOR_TEST_PATIENCE"));
}

/// What is waited for comes; how long a slow machine takes is not what is tested.
constexpr int untilItComes = 60'000; // milliseconds

/// Archiving takes only what nobody else wants of a busy machine.
constexpr int atIdlePriority = 120'000; // milliseconds

} // namespace nymvisor::fakes

// Qt Test's own waits look once more when they have seen what they waited for, and fail when it has passed since; and
// they end after five seconds, which programs under a sanitizer can need on a busy machine.
#define WITHIN_VERIFY2(milliseconds, condition, message)                                                               \
    do {                                                                                                               \
        const bool hasCome = QTest::qWaitFor([&] { return static_cast<bool>(condition); }, milliseconds);              \
        if (!QTest::qVerify(hasCome, #condition, hasCome ? "" : (message), __FILE__, __LINE__))                        \
            return;                                                                                                    \
    } while (false)
#define WITHIN_VERIFY(milliseconds, condition) WITHIN_VERIFY2(milliseconds, condition, "")
#define WITHIN_COMPARE(milliseconds, actual, expected)                                                                 \
    do {                                                                                                               \
        auto lastSeen = actual;                                                                                        \
        (void)QTest::qWaitFor([&] { return (lastSeen = actual) == (expected); }, milliseconds);                        \
        if (!QTest::qCompare(lastSeen, expected, #actual, #expected, __FILE__, __LINE__))                              \
            return;                                                                                                    \
    } while (false)
#define EVENTUALLY_VERIFY(condition) WITHIN_VERIFY(nymvisor::fakes::untilItComes, condition)
#define EVENTUALLY_VERIFY2(condition, message) WITHIN_VERIFY2(nymvisor::fakes::untilItComes, condition, message)
#define EVENTUALLY_COMPARE(actual, expected) WITHIN_COMPARE(nymvisor::fakes::untilItComes, actual, expected)
