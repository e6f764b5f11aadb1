#pragma once

#include "core/descriptor.h"

#include <QByteArray>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace nymvisor {

/// Writes a byte through a memory map, which no call tells of.
inline void writeThroughMap(const QByteArray &path, unsigned seed)
{
    const Descriptor file(::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0 || status.st_size == 0)
        return;
    const auto size = static_cast<size_t>(status.st_size);
    void *map = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file.number(), 0);
    if (map == MAP_FAILED)
        return;
    static_cast<volatile unsigned char *>(map)[seed % size] = static_cast<unsigned char>(seed >> 3);
    ::munmap(map, size);
}

/// Does to files what a daemon does, without an end.
[[noreturn]] inline void churn(const QByteArray &folder, unsigned seed)
{
    ::mkdir(folder.constData(), 0700);
    for (;;) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        const QByteArray name = folder + '/' + QByteArray::number((seed >> 8) % 40);
        const QByteArray other = folder + '/' + QByteArray::number((seed >> 16) % 40);
        switch ((seed >> 24) % 10) {
        case 0:
            ::rename(name.constData(), other.constData());
            break;
        case 1:
            ::link(name.constData(), other.constData());
            break;
        case 2:
            ::unlink(name.constData());
            break;
        case 3:
            ::mkdir(name.constData(), 0700);
            break;
        case 4:
            ::rmdir(name.constData());
            break;
        case 5:
            (void)!::symlink("x", name.constData());
            break;
        case 6:
            writeThroughMap(name, seed);
            break;
        case 7:
            (void)!::truncate(name.constData(), (seed >> 4) % 30'000);
            break;
        default:
            const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
            (void)!::pwrite(file.number(), &seed, sizeof seed, (seed >> 4) % 30'000);
        }
    }
}

/// A process that churns until it is stopped.
class Churner
{
public:
    Churner(const QByteArray &folder, unsigned seed) : m_process(::fork())
    {
        if (m_process == 0)
            churn(folder, seed);
    }
    ~Churner() { stop(); }
    Churner(const Churner &) = delete;
    Churner &operator=(const Churner &) = delete;

    /// As by kill -9. Nothing changes any more when this returns.
    void stop()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process;
};

} // namespace nymvisor
