#pragma once

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdint>

namespace nymvisor::fakes {

/// From here on nothing more reaches the disk that @p folder is on, what the file system's journal has not written yet
/// included, and each access fails until it is mounted again. ext4 and XFS can do this, for root. Whether it was done.
inline bool cutPower(const char *folder)
{
    constexpr unsigned long shutDown = 0x8004587D; // FS_IOC_SHUTDOWN, XFS_IOC_GOINGDOWN
    std::uint32_t withoutFlushingTheLog = 2;
    const int file = ::open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = file >= 0 && ::ioctl(file, shutDown, &withoutFlushingTheLog) == 0;
    if (file >= 0)
        ::close(file);
    return isDone;
}

} // namespace nymvisor::fakes
