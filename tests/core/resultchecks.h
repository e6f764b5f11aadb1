#pragma once

#include "core/result.h"

#include <QTest>

/// Fails the test with the error's own words where there is no value.
#define VERIFY_VALUE(expression)                                                                                       \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.has_value(), verifiedResult ? "" : qPrintable(verifiedResult.error().message()));      \
    } while (false)

/// Fails the test unless there is an error that says @p words.
#define VERIFY_ERROR(expression, words)                                                                                \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(!verifiedResult, "there is no error");                                                                \
        QVERIFY2(verifiedResult.error().message().contains(words), qPrintable(verifiedResult.error().message()));      \
    } while (false)
