#pragma once

#include <QByteArray>
#include <QFile>

#include <sys/mount.h>
#include <sys/stat.h>

namespace nymvisor {

/// A file system of 8 MiB in memory for as long as it lives, of which 409.6 KiB are kept free.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path) : m_path(QFile::encodeName(path))
    {
        ::mkdir(m_path.constData(), 0700);
        m_isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=8m") == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }

    bool grow() { return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT, "size=32m") == 0; }
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace nymvisor

#define REQUIRE_MOUNTED(disk)                                                                                          \
    do {                                                                                                               \
        if (!(disk).isMounted())                                                                                       \
            QSKIP("no file system can be mounted here");                                                               \
    } while (false)
