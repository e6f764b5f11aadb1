#pragma once

#include <cstdio>
#include <cstdlib>

namespace nymvisor::fuzzing {

/// Ends the program where what must hold for each input does not: that is how a fuzzer is told.
inline void mustHold(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace nymvisor::fuzzing
