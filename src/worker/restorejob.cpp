#include "worker/restorejob.h"

#include "core/fileattributes.h"
#include "core/filelock.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "core/jsonreader.h"
#include "core/removetree.h"
#include "worker/archiveextract.h"
#include "worker/movecheck.h"
#include "worker/restorerecord.h"
#include "worker/snapshotplace.h"
#include "worker/treecopy.h"
#include "worker/treemove.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <fcntl.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// One restore, from whatever its names say that it has come to.
class Restore
{
public:
    Restore(const RestoreRequest &request, const HomeScope &scope, WorkControl &control)
        : m_request(request), m_scope(scope), m_control(control)
    {
    }

    Result<RestoreResult> run();

private:
    QString state(const char *name) const { return m_request.home + "/nymvisor/restore."_L1 + QLatin1StringView(name); }
    bool is(const char *name) const { return QFileInfo(state(name)).isDir(); }

    Result<> prepare();
    Result<> takeSnapshot();
    Result<> takeArchive();
    Result<> checkMountPoints(const QString &tree) const;
    Result<> writeRecord(const ManifestEntry &home, const QString &tree);
    void readRecord();
    Result<> makeWhole(const QString &tree);
    Result<> copyTree(const QString &tree);
    Result<> finishPart();
    Result<> emptyHome();
    Result<> fillHome();
    Result<> remove(const char *name);

    const RestoreRequest &m_request;
    const HomeScope &m_scope;
    WorkControl &m_control;
    RestoreRecord m_record;
};

Result<RestoreResult> Restore::run()
{
    m_record.putAside = m_request.putAside;
    m_record.version = m_request.version;
    m_record.archive = m_request.archive;
    m_record.isByHand = m_request.isByHand;
    const bool isBegun = is("whole") || is("go");
    if (isBegun)
        readRecord();
    else if (QFileInfo::exists(m_request.putAside)) // done, and ended before it could say so
        return remove("json") ? Result(RestoreResult{m_request.putAside}) : remove("json").error();
    else
        TRY(prepare());
    if (!is("go"))
        TRY(emptyHome());
    TRY(fillHome());
    return RestoreResult{m_record.putAside};
}

/// The first part. Its errors leave everything as it was.
Result<> Restore::prepare()
{
    const bool hasSnapshot =
        !m_request.snapshot.isEmpty() && QFileInfo(SnapshotPlace::treeOf(m_request.snapshot)).isDir();
    if (!hasSnapshot && !QFileInfo(m_request.archive).isFile())
        return Error(ExitStatus::BadData,
                     "there is neither a whole snapshot at '%1' nor an archive at '%2', and no restore was begun",
                     {m_request.snapshot, m_request.archive});
    TRY(remove("part"));
    TRY(checkMovable(m_request.home, m_scope));
    const Result<> made = hasSnapshot ? takeSnapshot() : takeArchive();
    if (!made && !is("whole")) {
        (void)remove("part");
        (void)remove("json");
    }
    return made;
}

Result<> Restore::takeSnapshot()
{
    const QString tree = SnapshotPlace::treeOf(m_request.snapshot);
    TRY(checkMountPoints(tree));
    const auto manifest = TRY(ManifestReader::open(SnapshotPlace::manifestOf(m_request.snapshot)));
    const auto home = TRY(manifest->next());
    if (!home || !home->path.isEmpty())
        return Error(ExitStatus::BadData, "the snapshot's manifest does not begin with the home");
    TRY(writeRecord(*home, tree));
    return makeWhole(tree);
}

Result<> Restore::takeArchive()
{
    TRY(makeFolder(state("part")));
    const ManifestEntry home = TRY(extractArchive(m_request.archive, state("part"), m_control));
    TRY(checkMountPoints(state("part")));
    TRY(writeRecord(home, state("part")));
    return finishPart();
}

/// A mount point cannot be moved or replaced. That is no matter for a folder, which can be emptied and filled.
Result<> Restore::checkMountPoints(const QString &tree) const
{
    for (const QByteArray &point : m_scope.mountPoints()) {
        const QString shown = QFile::decodeName(point);
        const QString before = tree + u'/' + shown;
        const bool isFolder = QFileInfo(m_request.home + u'/' + shown).isDir();
        if (!isFolder || (QFileInfo::exists(before) && !QFileInfo(before).isDir()))
            return Error(ExitStatus::Unavailable, "'%1' in the home is a mount point that cannot be replaced", {shown});
    }
    return {};
}

Result<> Restore::writeRecord(const ManifestEntry &home, const QString &tree)
{
    m_record.restored = {FolderRecord::of(home)};
    m_record.restored += TRY(foldersMoved(tree, m_scope));
    m_record.aside = TRY(foldersMoved(m_request.home, m_scope));
    return writeFile(state("json"), QJsonDocument(m_record.toJson()).toJson());
}

/// One that cannot be read costs the modes of some folders; not to go on would cost the daemon.
void Restore::readRecord()
{
    const auto content = readFile(state("json"));
    if (!content)
        return;
    const auto json = parseJsonObject(*content, u"the restore's record"_s);
    const auto record = json ? RestoreRecord::fromJson(*json) : json.error();
    if (record)
        m_record = *record;
}

Result<> Restore::makeWhole(const QString &tree)
{
    TRY(makeAccessible(AT_FDCWD, QFile::encodeName(tree), tree)); // else it cannot get another parent
    const QByteArray whole = QFile::encodeName(state("whole"));
    if (std::rename(QFile::encodeName(tree).constData(), whole.constData()) == 0) {
        TRY(syncFolder(m_request.home + "/nymvisor"_L1));
        return syncFolder(m_request.snapshot);
    }
    if (errno != EXDEV)
        return systemError("cannot move %1", tree, errno);
    TRY(copyTree(tree));
    return finishPart();
}

Result<> Restore::copyTree(const QString &tree)
{
    const Descriptor source = TRY(openFolder(tree));
    TRY(makeFolder(state("part")));
    Descriptor target = TRY(openFolder(state("part")));
    struct stat status = {};
    if (::fstat(source.number(), &status) != 0)
        return systemError("cannot look at %1", tree, errno);
    TreeCopy copy(std::move(target), status, tree, TreeCopy::Folders::AreFinished, m_control);
    copy.syncAsItGoes();
    TRY(copy.copyRoot(source.number()));
    const TreeVisitor visit = [&copy](const TreeEntry &entry) -> Result<> {
        TRY(copy.copy(entry));
        return {};
    };
    TRY(walkTree(tree, {}, visit));
    return copy.finish();
}

Result<> Restore::finishPart()
{
    TRY(makeAccessible(AT_FDCWD, QFile::encodeName(state("part")), state("part")));
    {
        const Descriptor part = TRY(openFolder(state("part")));
        TRY(syncFileSystem(part.number(), state("part")));
    }
    return renameSynced(state("part"), state("whole"));
}

Result<> Restore::emptyHome()
{
    if (m_record.putAside.isEmpty())
        return Error(ExitStatus::BadData, "it is not said where to put aside what the home holds");
    TRY(makeFolder(m_record.putAside));
    TRY(TreeMove(m_scope, m_request.home, m_record.putAside, m_control).run());
    TRY(applyRecords(m_record.putAside, m_record.aside));
    const Descriptor aside = TRY(openFolder(m_record.putAside));
    TRY(syncFileSystem(aside.number(), m_record.putAside));
    TRY(m_scope.sync());
    return renameSynced(state("whole"), state("go"));
}

Result<> Restore::fillHome()
{
    {
        const Descriptor restored = TRY(openFolder(state("go")));
        const Descriptor home = TRY(openFolder(m_request.home));
        TRY(copyExtendedAttributes(restored.number(), home.number(), m_request.home));
    }
    TRY(TreeMove(m_scope, state("go"), m_request.home, m_control).run());
    TRY(applyRecords(m_request.home, m_record.restored));
    TRY(m_scope.sync());
    TRY(remove("go"));
    return remove("json");
}

Result<> Restore::remove(const char *name)
{
    TRY(removeTree(state(name), [this] { return m_control.checkStopped(); }));
    return syncFolder(m_request.home + "/nymvisor"_L1);
}

bool isAbsolute(const QString &path)
{
    return QFileInfo(path).isAbsolute();
}

} // namespace

Result<RestoreResult> restoreHome(const RestoreRequest &request, WorkControl &control)
{
    const bool isGood = isAbsolute(request.home) && isAbsolute(request.putAside) &&
                        (request.snapshot.isEmpty() || isAbsolute(request.snapshot)) &&
                        (request.archive.isEmpty() || isAbsolute(request.archive));
    if (!isGood)
        return Error(ExitStatus::BadData, "the home, the backup and the place to put things must be absolute paths");
    const HomeScope scope = TRY(HomeScope::find(request.home, request.leftOut));
    const FileLock lock = TRY(FileLock::tryLock(request.home + "/nymvisor/restoring.lock"_L1));
    return Restore(request, scope, control).run();
}

RestoreJob::RestoreJob(const RestoreRequest &request, QObject *parent)
    : ThreadJob(
          [request](WorkControl &control) -> Result<QJsonObject> {
              return TRY(restoreHome(request, control).withContext("cannot restore %1", {request.home})).toJson();
          },
          parent)
{
}

} // namespace nymvisor
