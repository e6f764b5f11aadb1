#pragma once

namespace nymvisor {

/// Exit statuses as sysexits.h names them: the one list from which errors, commands and the worker take theirs.
enum class ExitStatus {
    Ok = 0,
    Failure = 1,
    Usage = 64,
    BadData = 65,
    NoInput = 66,
    Unavailable = 69,
    Internal = 70,
    CannotCreate = 73,
    InputOutput = 74,
    TryLater = 75,
    NoPermission = 77,
    Configuration = 78,
};

} // namespace nymvisor
