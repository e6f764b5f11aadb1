#pragma once

#include <QString>

#include <optional>

namespace nymvisor {

/// What the worker can be asked to do. Each has a request and a result in upstreamvalues.h or backupvalues.h.
enum class TaskName {
    Fetch,     // ask upstream for a release
    Download,  // get a binary, checked as it arrives
    Signature, // check who has signed a file
    Checksum,  // hash a file
    Archive,   // make an archive of a snapshot
    Verify,    // read an archive and compare it with what it says of itself
    Extract,   // make the tree of an archive in a folder
    Snapshot,  // copy the daemon's home
    Restore,   // put a snapshot back in the home's place
    Remove,    // remove a folder with all that is in it
    Preflight, // look whether the home can be copied and brought back
};

QString textOf(TaskName name);
std::optional<TaskName> taskNamed(const QString &text);

} // namespace nymvisor
