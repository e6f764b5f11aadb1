#include "worker/treemove.h"

#include "core/descriptor.h"
#include "core/fileattributes.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "core/removetree.h"
#include "worker/foldernames.h"
#include "worker/snapshotpass.h"
#include "worker/treecopy.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>
#include <cstdio>

namespace nymvisor {

namespace {

// Names in the folder of another file system to which content is moved.
const QByteArray partName = ".nymvisor-restore.part";
const QByteArray wholeName = ".nymvisor-restore.whole";

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

bool exists(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0;
}

Result<> openToOwner(const QByteArray &path)
{
    return makeAccessible(AT_FDCWD, path, QString::fromUtf8(path));
}

Result<> makeTwin(const QByteArray &path)
{
    if (::mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError("cannot create the folder %1", QString::fromUtf8(path), errno);
    return {};
}

/// Owner, mode and times come from the records in the end.
Result<> copyFolderAttributes(const QByteArray &source, const QByteArray &target)
{
    const Descriptor from = TRY(openFolder(source));
    const Descriptor to = TRY(openFolder(target));
    TRY(copyExtendedAttributes(from.number(), to.number(), QString::fromUtf8(source)));
    return openToOwner(target); // an access list may have closed it
}

/// False where the two names are on different file systems.
Result<bool> renamed(const QByteArray &from, const QByteArray &to)
{
    bool isDone = std::rename(from.constData(), to.constData()) == 0;
    if (!isDone && errno == EACCES) { // a folder that its owner may not write cannot get another parent
        TRY(openToOwner(from));
        isDone = std::rename(from.constData(), to.constData()) == 0;
    }
    if (!isDone && errno != EXDEV)
        return systemError("cannot move %1", QString::fromUtf8(from + " to " + to), errno);
    return isDone;
}

} // namespace

TreeMove::TreeMove(const HomeScope &scope, const QString &from, const QString &to, WorkControl &control)
    : m_scope(scope), m_from(QFile::encodeName(from)), m_to(QFile::encodeName(to)), m_control(control)
{
}

Result<> TreeMove::run()
{
    TRY(openToOwner(m_from + "/."));
    TRY(openToOwner(m_to + "/."));
    return moveContent({});
}

/// One that is a mount point or holds one, and so cannot be renamed.
Result<> TreeMove::moveFolder(const QByteArray &path)
{
    const QByteArray source = joined(m_from, path);
    const QByteArray target = joined(m_to, path);
    TRY(openToOwner(source));
    TRY(makeTwin(target));
    TRY(openToOwner(target));
    TRY(copyFolderAttributes(source, target));
    return moveContent(path);
}

Result<> TreeMove::moveContent(const QByteArray &path)
{
    const QByteArray source = joined(m_from, path);
    QList<QByteArray> whole;
    const auto names = TRY(namesInFolder(source));
    for (const QByteArray &name : names) {
        const QByteArray inside = joined(path, name);
        if (m_scope.isLeftOut(inside) || name == partName || name == wholeName)
            continue;
        if (m_scope.holdsMountPoint(inside))
            TRY(moveFolder(inside));
        else
            whole += name;
    }
    return moveNames(source, joined(m_to, path), whole);
}

Result<> TreeMove::moveNames(const QByteArray &source, const QByteArray &target, const QList<QByteArray> &names)
{
    TRY(finishAcross(source, target));
    QList<QByteArray> across;
    for (const QByteArray &name : names) {
        TRY(m_control.checkStopped());
        const QByteArray from = joined(source, name);
        if (!exists(from))
            continue;
        if (exists(joined(target, name))) // made by somebody meanwhile: what is moved is the only one of its kind
            TRY(giveWay(joined(target, name)));
        if (!TRY(renamed(from, joined(target, name))))
            across += name;
    }
    if (across.isEmpty())
        return {};
    TRY(copyAcross(source, target, across));
    return finishAcross(source, target);
}

/// Makes whole copies in the target's folder, all at once: names of one file stay together.
Result<> TreeMove::copyAcross(const QByteArray &source, const QByteArray &target, const QList<QByteArray> &names)
{
    const QByteArray part = joined(target, partName);
    TRY(remove(part));
    TRY(makeTwin(part));
    QList<QByteArray> leftOut = TRY(namesInFolder(source));
    for (const QByteArray &name : names)
        leftOut.removeAll(name);
    struct stat root = {};
    if (::stat(source.constData(), &root) != 0)
        return systemError("cannot look at %1", QString::fromUtf8(source), errno);
    const QString shown = QString::fromUtf8(source);
    TreeCopy copy(TRY(openFolder(part)), root, shown, TreeCopy::Folders::AreFinished, m_control);
    copy.syncAsItGoes();
    const TreeVisitor visit = [&copy](const TreeEntry &entry) -> Result<> {
        if (isCopied(entry.status))
            TRY(copy.copy(entry));
        return {};
    };
    TRY(walkTree(shown, leftOut, visit));
    TRY(copy.finish());
    const Descriptor folder = TRY(openFolder(part));
    TRY(syncFileSystem(folder.number(), QString::fromUtf8(part)));
    TRY(openToOwner(part)); // it has the attributes of the folder it stands for
    return renameSynced(QFile::decodeName(part), QFile::decodeName(joined(target, wholeName)));
}

/// Once the copies are whole, the originals go and the copies get their names.
Result<> TreeMove::finishAcross(const QByteArray &source, const QByteArray &target)
{
    const QByteArray whole = joined(target, wholeName);
    if (!exists(whole))
        return {};
    TRY(openToOwner(whole));
    const auto copied = TRY(namesInFolder(whole));
    for (const QByteArray &name : copied)
        TRY(remove(joined(source, name)));
    for (const QByteArray &name : copied) {
        if (!TRY(renamed(joined(whole, name), joined(target, name))))
            return systemError("cannot move %1", QString::fromUtf8(joined(whole, name)), EXDEV);
    }
    return remove(whole);
}

Result<> TreeMove::giveWay(const QByteArray &path)
{
    constexpr int mostNames = 1000;
    for (int i = 1; i <= mostNames; ++i) {
        const QByteArray other = path + ".found-" + QByteArray::number(i);
        if (exists(other))
            continue;
        if (!TRY(renamed(path, other)))
            return systemError("cannot move %1", QString::fromUtf8(path), EXDEV);
        return {};
    }
    return systemError("cannot move %1", QString::fromUtf8(path), EEXIST);
}

Result<> TreeMove::remove(const QByteArray &path)
{
    return removeTree(QFile::decodeName(path), [this] { return m_control.checkStopped(); });
}

} // namespace nymvisor
