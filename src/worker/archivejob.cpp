#include "worker/archivejob.h"

#include "core/files.h"
#include "worker/archivecheck.h"
#include "worker/partialfile.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype namedSkipped = 1000; // the result is one line of JSON, and has to stay one that is read

QList<QByteArray> pathsLeftOut(const QStringList &leftOut)
{
    QList<QByteArray> paths;
    for (const QString &path : leftOut)
        paths += QFile::encodeName(QDir::cleanPath(path));
    return paths;
}

/// Puts what the walk comes to into the archive.
class Filler
{
public:
    Filler(ArchiveWriter &writer, int archive, qint64 total, WorkControl &control)
        : m_writer(writer), m_control(control), m_progress{0, total}
    {
        ::fstat(archive, &m_archive);
    }

    Result<> add(const TreeEntry &entry);
    ArchiveResult result() const { return m_result; }

private:
    Result<> addFile(TreeEntry entry);
    Result<> addLink(const TreeEntry &entry);
    Result<> onBytes(qint64 size);
    bool isTheArchive(const struct stat &status) const;

    ArchiveWriter &m_writer;
    WorkControl &m_control;
    TaskProgress m_progress;
    struct stat m_archive = {};
    ArchiveResult m_result;
};

Result<> Filler::add(const TreeEntry &entry)
{
    TRY(m_control.checkStopped());
    switch (entry.status.st_mode & S_IFMT) {
    case S_IFDIR:
        return m_writer.addFolder(entry);
    case S_IFLNK:
        return addLink(entry);
    case S_IFREG:
        return addFile(entry);
    default:
        if (m_result.skipped.size() < namedSkipped)
            m_result.skipped += QString::fromUtf8(entry.path);
        return {};
    }
}

Result<> Filler::addFile(TreeEntry entry)
{
    // O_NONBLOCK: should it have become a pipe since it was looked at, opening must not wait.
    const Descriptor file(
        ::openat(entry.folder, entry.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return {};
    const QString shown = QString::fromUtf8(entry.path);
    if (!file.isOpen())
        return systemError("cannot open %1", shown, errno);
    if (::fstat(file.number(), &entry.status) != 0)
        return systemError("cannot look at %1", shown, errno);
    if (!S_ISREG(entry.status.st_mode))
        return Error(ExitStatus::TryLater, "%1 was replaced while it was read", {shown});
    if (isTheArchive(entry.status))
        return {};
    ++m_result.files;
    return m_writer.addFile(entry, file.number(), [this](qint64 size) { return onBytes(size); });
}

Result<> Filler::addLink(const TreeEntry &entry)
{
    std::array<char, 4096> target; // PATH_MAX: no system makes a longer one
    const ssize_t size = ::readlinkat(entry.folder, entry.name.constData(), target.data(), target.size());
    if (size < 0 && errno == ENOENT)
        return {};
    if (size < 0)
        return systemError("cannot read the link %1", QString::fromUtf8(entry.path), errno);
    return m_writer.addLink(entry, QByteArray(target.data(), size));
}

Result<> Filler::onBytes(qint64 size)
{
    m_result.bytes += size;
    m_progress.done += size;
    m_progress.total = std::max(m_progress.total, m_progress.done); // it may have grown since it was measured
    m_control.report(m_progress);
    return m_control.checkStopped();
}

bool Filler::isTheArchive(const struct stat &status) const
{
    return status.st_dev == m_archive.st_dev && status.st_ino == m_archive.st_ino;
}

Result<qint64> measure(const QString &folder, const QList<QByteArray> &leftOut, WorkControl &control)
{
    qint64 bytes = 0;
    TRY(walkTree(folder, leftOut, [&](const TreeEntry &entry) {
        bytes += S_ISREG(entry.status.st_mode) ? entry.status.st_size : 0;
        return control.checkStopped();
    }));
    return bytes;
}

Result<ArchiveResult> fill(const PartialFile &partial, const ArchiveRequest &request, WorkControl &control)
{
    const auto leftOut = pathsLeftOut(request.leftOut);
    const qint64 total = TRY(measure(request.folder, leftOut, control));
    ArchiveWriter writer(partial.descriptor());
    TRY(writer.open());
    Filler filler(writer, partial.descriptor(), total, control);
    TRY(walkTree(request.folder, leftOut, [&](const TreeEntry &entry) { return filler.add(entry); }));
    TRY(writer.close());
    TRY(checkArchive(partial.path(), writer.content(), control).withContext("the archive is not whole"));
    return filler.result();
}

Result<QJsonObject> archive(const ArchiveRequest &request, WorkControl &control)
{
    if (QFileInfo(request.folder).isRelative() || QFileInfo(request.archive).isRelative())
        return Error(ExitStatus::BadData, "both the folder and the archive must be absolute paths");
    TRY(makeFolder(QFileInfo(request.archive).path()));
    PartialFile partial = TRY(PartialFile::create(request.archive + ".part"_L1, "backup"));
    ArchiveResult result = TRY(fill(partial, request, control));
    TRY(partial.sync(privateFileMode));
    result.archiveSize = QFileInfo(partial.path()).size();
    TRY(partial.renameTo(request.archive));
    return result.toJson();
}

} // namespace

ArchiveJob::ArchiveJob(const ArchiveRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) {
              return archive(request, control).withContext("cannot back up %1", {request.folder});
          },
          parent)
{
}

} // namespace nymvisor
