#pragma once

#include "core/descriptor.h"
#include "core/fileattributes.h"
#include "core/files.h"
#include "core/removetree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace nymvisor {

/// As chattr does it; false where that is not possible.
inline bool setFileFlags(const QByteArray &path, int flags)
{
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    return ::ioctl(file.number(), FS_IOC_SETFLAGS, &flags) == 0;
}

/// Whether files in @p folder may have a user's attributes: those in memory may from Linux 6.6 on.
inline bool keepsAttributes(const QString &folder)
{
    return ::setxattr(QFile::encodeName(folder).constData(), "user.note", "x", 1, 0) == 0;
}

/// A home in a temporary folder, with one of everything that a file system can hold.
class SampleHome
{
public:
    explicit SampleHome(const QString &below = QDir::tempPath()) : m_folder(below + QStringLiteral("/home-XXXXXX"))
    {
        QDir().mkpath(path(QStringLiteral("nymvisor")));
        QDir().mkpath(path(QStringLiteral("data/deep/er")));
    }
    ~SampleHome() { (void)removeTree(m_folder.path()); } // Qt cannot remove what is not UTF-8

    QString folder() const { return m_folder.path(); }
    QString home() const { return m_folder.path() + QStringLiteral("/home"); }
    QString path(const QString &name) const { return home() + u'/' + name; }
    QByteArray bytes(const char *name) const { return QFile::encodeName(home()) + '/' + name; }

    bool write(const char *name, const QByteArray &content = "content", int mode = 0600) const
    {
        ::unlink(bytes(name).constData());
        return overwrite(name, content) && ::chmod(bytes(name).constData(), static_cast<mode_t>(mode)) == 0;
    }
    /// In place: the file stays the same one.
    bool overwrite(const char *name, const QByteArray &content) const
    {
        const Descriptor file(::open(bytes(name).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        return file.isOpen() && ::write(file.number(), content.constData(), size_t(content.size())) == content.size();
    }
    bool link(const char *old, const char *name) const
    {
        return ::link(bytes(old).constData(), bytes(name).constData()) == 0;
    }
    bool setTime(const char *name, time_t seconds, long nanoseconds) const
    {
        const timespec times[] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
        return ::utimensat(AT_FDCWD, bytes(name).constData(), times, AT_SYMLINK_NOFOLLOW) == 0;
    }
    bool setAttribute(const char *name, const char *attribute, const char *value) const
    {
        return setAttribute(name, attribute, QByteArray(value));
    }

    /// As setcap(8) does it, which takes root.
    bool setCapability(const char *name) const
    {
        const QByteArray netBindService("\1\0\0\2\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
        return setAttribute(name, "security.capability", netBindService);
    }

    /// Returns when the file system's clock has gone on: what was written before is older than what comes now.
    void awaitTick() const
    {
        const auto now = [this] {
            struct stat status = {};
            overwrite("nymvisor/clock", "x");
            return ::stat(bytes("nymvisor/clock").constData(), &status) == 0 ? nanoseconds(status.st_ctim) : 0;
        };
        const qint64 begin = now();
        while (now() == begin) {
        }
    }

    bool fill() const
    {
        const bool isRoot = ::geteuid() == 0;
        bool isGood = write("config.toml", "a = 1\n", 0640) && write("data/empty", {}) &&
                      write("data/program", "#!/bin/sh\n", 0755) && write("data/read-only", "x", 0400) &&
                      write("data/large", QByteArray(3'000'000, 'x')) && write("data/caf\xe9 \x80 %41\n", "odd") &&
                      write("data/set", "x", 04711) && (!isRoot || write("data/none", "x", 0000));
        isGood = isGood && link("data/large", "a-link") && link("data/large", "data/deep/er/z-link");
        isGood = isGood && ::symlink("nowhere/at all", bytes("dangling").constData()) == 0 &&
                 ::symlink("data", bytes("to-data").constData()) == 0 && ::mkfifo(bytes("pipe").constData(), 0600) == 0;
        for (const char *folder : {"empty", "data.d", "sealed", "sealed/inner"})
            isGood = isGood && ::mkdir(bytes(folder).constData(), 0755) == 0;
        isGood = isGood && write("sealed/inner/file") && write("data.d/file");
        const Descriptor sparse(::open(bytes("data/sparse").constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        isGood = isGood && ::pwrite(sparse.number(), "begin", 5, 0) == 5 &&
                 ::pwrite(sparse.number(), "middle", 6, 8'000'000) == 6 &&
                 ::ftruncate(sparse.number(), 20'000'000) == 0;
        if (isRoot)
            isGood = isGood && ::lchown(bytes("dangling").constData(), 12, 34) == 0 &&
                     ::chown(bytes("data/set").constData(), 56, 78) == 0 &&
                     ::chmod(bytes("data/set").constData(), 06711) == 0 &&
                     ::chown(bytes("empty").constData(), 9, 10) == 0;
        setCapability("data/set");
        setAttribute("config.toml", "user.note", "of a file");
        setAttribute("data/deep", "user.note", "of a folder");
        setAttribute("data/read-only", "user.note", "of what cannot be written");
        isGood = isGood && setTime("dangling", 1'000'000'001, 123'456'789) && setTime("data/large", 1, 1) &&
                 setTime("data/deep/er", 1'600'000'000, 987'654'321) && setTime("empty", -5, 7);
        isGood = isGood && ::chmod(bytes("sealed/inner").constData(), 0500) == 0 &&
                 ::chmod(bytes("sealed").constData(), 0500) == 0 && ::chmod(bytes("data.d").constData(), 01777) == 0 &&
                 ::chmod(bytes("").constData(), 0750) == 0;
        return isGood && setTime("", 1'500'000'000, 5);
    }

private:
    /// False where there can be none: then none is to be kept either.
    bool setAttribute(const char *name, const char *attribute, const QByteArray &value) const
    {
#if defined(NYMVISOR_PORTABLE)
        Q_UNUSED(name)
        Q_UNUSED(attribute)
        Q_UNUSED(value)
        return false;
#else
        return ::setxattr(bytes(name).constData(), attribute, value.constData(), static_cast<size_t>(value.size()),
                          0) == 0;
#endif
    }

    QTemporaryDir m_folder;
};

} // namespace nymvisor
