#include "core/files.h"

#include "core/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 readAtOnce = 65536;

Descriptor openFile(const QString &path, int flags, int mode = 0)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode));
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

/// Where the new content of @p path is made. One process at a time writes a state file: its lock sees to that.
QString temporaryFor(const QString &path)
{
    return folderOf(path) + "/."_L1 + QFileInfo(path).fileName() + ".new"_L1;
}

Result<> writeAll(int descriptor, const char *data, qint64 size, const QString &path)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("cannot write %1", path, errno);
        data += written;
        size -= written;
    }
    return {};
}

Result<> syncFile(int descriptor, const QString &path)
{
    if (::fsync(descriptor) != 0)
        return systemError("cannot sync %1", path, errno);
    return {};
}

Result<Descriptor> createTemporary(const QString &temporary, int mode)
{
    Descriptor file = openFile(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode);
    if (!file.isOpen())
        return systemError("cannot create %1", temporary, errno);
    if (::fchmod(file.number(), static_cast<mode_t>(mode)) != 0)
        return systemError("cannot set the mode of %1", temporary, errno);
    return file;
}

/// Of @p source, @p size bytes at most. How many there were.
Result<qint64> appendContent(int to, const QString &source, qint64 size, const QString &target)
{
    const Descriptor from = openFile(source, O_RDONLY);
    if (!from.isOpen())
        return systemError("cannot open %1", source, errno);
    std::array<char, readAtOnce> buffer;
    qint64 appended = 0;
    while (appended < size) {
        const ssize_t got =
            ::read(from.number(), buffer.data(), static_cast<size_t>(std::min<qint64>(size - appended, buffer.size())));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", source, errno);
        if (got == 0)
            break;
        TRY(writeAll(to, buffer.data(), got, target));
        appended += got;
    }
    return appended;
}

enum class Durability { Synced, Unsynced };

Result<> fillTemporary(const QString &temporary, const QByteArray &content, int mode, Durability durability)
{
    const Descriptor file = TRY(createTemporary(temporary, mode));
    TRY(writeAll(file.number(), content.constData(), content.size(), temporary));
    return durability == Durability::Synced ? syncFile(file.number(), temporary) : Result<>();
}

Result<> fillTemporaryAfter(const QString &path, qint64 kept, const QString &temporary, const QByteArray &content,
                            int mode)
{
    const Descriptor file = TRY(createTemporary(temporary, mode));
    const qint64 appended = TRY(appendContent(file.number(), path, kept, temporary));
    if (appended != kept)
        return Error(ExitStatus::InputOutput, "%1 has become shorter meanwhile", {path});
    TRY(writeAll(file.number(), content.constData(), content.size(), temporary));
    return syncFile(file.number(), temporary);
}

Result<> rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError("cannot rename %1", from + " to "_L1 + to, errno);
    return {};
}

Result<> copyToTemporary(const QString &source, const QString &temporary, int mode)
{
    const Descriptor to = TRY(createTemporary(temporary, mode));
    TRY(appendContent(to.number(), source, std::numeric_limits<qint64>::max(), temporary));
    return syncFile(to.number(), temporary);
}

/// A temporary that did not get its name is of no use, and a full disk is not made fuller.
Result<> withoutTemporary(const QString &temporary, const Result<> &done)
{
    if (!done)
        ::unlink(QFile::encodeName(temporary).constData());
    return done;
}

/// Of a reason that is neither a right nor room: there is no folder to be had in that place.
Error cannotCreateFolder(const QString &path, int reason)
{
    const Error error = systemError("cannot create the folder %1", path, reason);
    if (error.status() != ExitStatus::InputOutput)
        return error;
    return Error(ExitStatus::CannotCreate, "%1", {QString::fromLocal8Bit(std::strerror(reason))})
        .withContext("cannot create the folder %1", {path});
}

} // namespace

Result<> makeFolder(const QString &path, int mode)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = folderOf(path);
    if (above != path)
        TRY(makeFolder(above, mode));
    if (::mkdir(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) != 0 && errno != EEXIST)
        return cannotCreateFolder(path, errno);
    if (!QFileInfo(path).isDir())
        return Error(ExitStatus::CannotCreate, "cannot create the folder %1: a file has that name", {path});
    return syncFolder(above);
}

Result<> writeFile(const QString &path, const QByteArray &content, int mode)
{
    const QString temporary = temporaryFor(path);
    TRY(withoutTemporary(temporary, fillTemporary(temporary, content, mode, Durability::Synced)));
    return withoutTemporary(temporary, renameSynced(temporary, path));
}

Result<> writeAfter(qint64 kept, const QString &path, const QByteArray &content, int mode)
{
    const QString temporary = temporaryFor(path);
    TRY(withoutTemporary(temporary, fillTemporaryAfter(path, kept, temporary, content, mode)));
    return withoutTemporary(temporary, renameSynced(temporary, path));
}

Result<> writeUnsynced(const QString &path, const QByteArray &content, int mode)
{
    const QString temporary = temporaryFor(path);
    TRY(withoutTemporary(temporary, fillTemporary(temporary, content, mode, Durability::Unsynced)));
    return withoutTemporary(temporary, rename(temporary, path));
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto status =
            file.error() == QFileDevice::PermissionsError ? ExitStatus::NoPermission : ExitStatus::InputOutput;
        return Error(status, "cannot open %1: %2", {path, file.errorString()});
    }
    QByteArray content;
    QByteArray piece; // not the whole limit at once: QFile makes room for as much as is asked for
    do {
        piece = file.read(std::min(limit + 1 - content.size(), readAtOnce));
        content += piece;
    } while (!piece.isEmpty());
    if (file.error() != QFileDevice::NoError)
        return Error(ExitStatus::InputOutput, "cannot read %1: %2", {path, file.errorString()});
    if (content.size() > limit)
        return Error(ExitStatus::BadData, "%1 is larger than the %2 bytes allowed", {path, QString::number(limit)});
    return content;
}

Result<> copyFile(const QString &source, const QString &target, int mode)
{
    const QString temporary = temporaryFor(target);
    TRY(withoutTemporary(temporary, copyToTemporary(source, temporary, mode)));
    return withoutTemporary(temporary, renameSynced(temporary, target));
}

Result<> replaceLink(const QString &path, const QString &target)
{
    const QString temporary = temporaryFor(path);
    const QByteArray name = QFile::encodeName(temporary);
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return systemError("cannot remove %1", temporary, errno);
    if (::symlink(QFile::encodeName(target).constData(), name.constData()) != 0)
        return systemError("cannot create the link %1", temporary, errno);
    return withoutTemporary(temporary, renameSynced(temporary, path));
}

Result<> renameSynced(const QString &from, const QString &to)
{
    TRY(rename(from, to));
    TRY(syncFolder(folderOf(to)));
    return folderOf(from) == folderOf(to) ? Result<>() : syncFolder(folderOf(from));
}

Result<> removeSynced(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError("cannot remove %1", path, errno);
    }
    return syncFolder(folderOf(path));
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor descriptor = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen())
        return systemError("cannot open the folder %1", folder, errno);
    // Some network and FUSE file systems cannot sync a folder; there is no other way to ask them.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemError("cannot sync the folder %1", folder, errno);
    return {};
}

Result<FileStamp> stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return systemError("cannot look at %1", path, errno);
    return FileStamp{static_cast<quint64>(status.st_ino), static_cast<qint64>(status.st_size),
                     static_cast<qint64>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

} // namespace nymvisor
