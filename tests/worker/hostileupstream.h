#pragma once

#include "core/exitstatus.h"
#include "fakes/fakeupstream.h"
#include "worker/httpget.h"

namespace nymvisor {

/// What no task may be taken in by, whatever it asks for.
struct HostileRow
{
    const char *sentence;
    FakeAnswer answer = {};
    ExitStatus status = ExitStatus::Unavailable;
    const char *fragment = ""; // of the error's text
    bool isSlow = false;       // only a time-out ends it
};

/// @p body is one that would be taken if it came whole. The answers are meant for the path /asked.
QList<HostileRow> hostileRows(const FakeBody &body);

/// Time-outs that a slow machine keeps where they are not what is tested, and short ones where they are.
HttpPatience patienceFor(bool isSlow);

/// Makes the proxy of the surroundings, if any, have no say in what goes to the loopback interface.
void forgetProxies();

} // namespace nymvisor
