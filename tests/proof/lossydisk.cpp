#include "proof/lossydisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nymvisor::fakes {

namespace {

constexpr qint64 imageSize = 320LL << 20; // the least that mkfs.xfs takes, and a little

/// What it said where it failed; empty where it did not.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return program + ": "_L1 +
               (process.error() == QProcess::FailedToStart ? process.errorString()
                                                           : QString::fromUtf8(process.readAll()).trimmed());
    return {};
}

} // namespace

LossyDisk::LossyDisk(const QString &kind) : m_kind(kind)
{
    QDir(m_folder.path()).mkpath(u"mounted"_s);
    QDir(m_folder.path()).mkpath(u"notes"_s);
    m_error = ::geteuid() == 0 ? make() : u"mounting needs root"_s;
    if (m_error.isEmpty() && !mount())
        m_error = u"%1 cannot be mounted here"_s.arg(kind);
}

/// What failed; empty where it is made.
QString LossyDisk::make() const
{
    if (m_kind == "tmpfs"_L1)
        return {};
    const QString image = m_folder.filePath(u"image"_s);
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(imageSize))
        return file.errorString();
    return run("mkfs."_L1 + m_kind, {u"-q"_s, m_kind == "ext4"_L1 ? u"-F"_s : u"-f"_s, image});
}

LossyDisk::~LossyDisk()
{
    if (m_isMounted && !unmount())
        m_folder.setAutoRemove(false); // never delete what is still mounted
}

void LossyDisk::emptyNotes()
{
    QDir(notes()).removeRecursively();
    QDir().mkpath(notes());
}

void LossyDisk::sync() const
{
    const int file = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::syncfs(file);
    ::close(file);
}

bool LossyDisk::comeBack()
{
    return unmount() && mount();
}

bool LossyDisk::mount()
{
    const QStringList inMemory{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1"_s.arg(imageSize), u"tmpfs"_s, folder()};
    const QStringList inFile{u"-o"_s, u"loop"_s, m_folder.filePath(u"image"_s), folder()};
    m_isMounted = run(u"mount"_s, m_kind == "tmpfs"_L1 ? inMemory : inFile).isEmpty();
    return m_isMounted;
}

/// A process that ends keeps it busy for an instant.
bool LossyDisk::unmount()
{
    const bool isDone = QTest::qWaitFor([this] { return run(u"umount"_s, {folder()}).isEmpty(); }, 10'000);
    m_isMounted = !isDone;
    return isDone;
}

} // namespace nymvisor::fakes
