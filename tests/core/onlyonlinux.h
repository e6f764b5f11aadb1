#pragma once

#include <QTest>

/// For what a test shows that only Linux has: it is skipped in a build that leaves that out.
#if defined(NYMVISOR_PORTABLE)
#define ONLY_ON_LINUX(what) QSKIP("built without what only Linux has: " what)
#else
#define ONLY_ON_LINUX(what) static_cast<void>(0)
#endif
