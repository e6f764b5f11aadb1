#pragma once

#include <sys/ioctl.h>

#include <cstdint>

namespace nymvisor::fakes {

/// From here on nothing more reaches the disk that the open @p folder is on, what the file system's journal has not
/// written yet included, and each access fails until it is mounted again. ext4 and XFS can do this, for root. Whether
/// it was done.
inline bool cutPower(int folder)
{
    constexpr unsigned long shutDown = 0x8004587D; // FS_IOC_SHUTDOWN, XFS_IOC_GOINGDOWN
    std::uint32_t withoutFlushingTheLog = 2;
    return ::ioctl(folder, shutDown, &withoutFlushingTheLog) == 0;
}

} // namespace nymvisor::fakes
