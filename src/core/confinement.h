#pragma once

#include "core/result.h"

#include <QStringList>

namespace nymvisor {

/// What a process may still do once it is confined.
struct Confinement
{
    QStringList readable = {}; // files and folders with all that is in them; those that are not there do not matter
    QStringList writable = {}; // folders, readable too
    qint64 largestFile = 0;    // bytes that it may write into one file; 0: no limit
};

/// What of it this system can hold a process to.
struct ConfinementSupport
{
    bool hasNoNewPrivileges = false; // nothing that it starts has more rights than it has
    bool hasFileRules = false;       // it reads and writes only what it is told
    bool hasTruncateRule = false;    // nor does it cut other files short
    bool hasSystemCallRules = false; // system calls can be refused it
    bool hasSignalRule = false;      // nor reach processes outside, by signals or by sockets without a file
};

ConfinementSupport confinementSupport();

/// Takes from this process, and from what it starts, for good: rights beyond those it has, files beyond @p allowed,
/// core dumps, and more memory or descriptors than a task needs. What the system cannot do is left out. To be called
/// before there is another thread.
Result<> confine(const Confinement &allowed);

} // namespace nymvisor
