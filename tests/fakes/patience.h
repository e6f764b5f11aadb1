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

} // namespace nymvisor::fakes

// Qt Test's own waits end after five seconds, which programs under a sanitizer can need on a busy machine.
#define EVENTUALLY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, nymvisor::fakes::untilItComes)
#define EVENTUALLY_VERIFY2(condition, message)                                                                         \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, nymvisor::fakes::untilItComes)
#define EVENTUALLY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, nymvisor::fakes::untilItComes)
