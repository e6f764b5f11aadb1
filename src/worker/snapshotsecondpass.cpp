#include "core/fileattributes.h"
#include "core/files.h"
#include "core/filesystem.h"
#include "worker/snapshotpass.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Walks through the home and the first pass's manifest side by side, which have the same order.
class Comparison
{
public:
    Comparison(SnapshotPass &pass, ManifestReader &known) : m_pass(pass), m_known(known) {}

    Result<> begin();
    Result<> visit(const TreeEntry &entry);
    Result<> end();

private:
    Result<> advance();
    Result<> dropNext();
    Result<bool> hasChanged(const TreeEntry &entry, const ManifestEntry &known);
    bool tellsChangesAt(const TreeEntry &entry);

    SnapshotPass &m_pass;
    ManifestReader &m_known;
    std::optional<ManifestEntry> m_next;
    std::optional<QByteArray> m_gone;    // the last path that is no folder any more, with all that was below
    QHash<quint64, bool> m_tellsChanges; // by device
};

Result<> Comparison::begin()
{
    TRY(advance()); // the home itself
    return advance();
}

Result<> Comparison::advance()
{
    m_next = TRY(m_known.next());
    return {};
}

Result<> Comparison::dropNext()
{
    const QByteArray path = m_next->path;
    TRY(advance());
    if (m_gone && isBelow(path, *m_gone))
        return {};
    m_gone = path;
    return m_pass.copy().drop(path);
}

Result<> Comparison::visit(const TreeEntry &entry)
{
    while (m_next && isEarlier(m_next->path, entry.path))
        TRY(dropNext());
    std::optional<ManifestEntry> known;
    if (m_next && m_next->path == entry.path) {
        known = m_next;
        TRY(advance());
    }
    if (!S_ISDIR(entry.status.st_mode))
        m_gone = entry.path;
    if (known && isCopied(entry.status) && !TRY(hasChanged(entry, *known)))
        return m_pass.keep(entry, known->checksum);
    if (!isCopied(entry.status))
        m_pass.skip(QString::fromUtf8(entry.path));
    else if (TRY(m_pass.take(entry)))
        return {};
    return m_pass.copy().drop(entry.path);
}

Result<> Comparison::end()
{
    while (m_next)
        TRY(dropNext());
    return {};
}

Result<bool> Comparison::hasChanged(const TreeEntry &entry, const ManifestEntry &known)
{
    const ManifestEntry now = ManifestEntry::of(entry.path, entry.status, known.checksum);
    // A page that was dirty before the first pass and written later by a memory map changes nothing but this.
    if (!(now == known) || now.changed >= m_known.begin())
        return true;
    if (!S_ISREG(entry.status.st_mode) || tellsChangesAt(entry))
        return false;
    return !TRY(m_pass.copy().hasContent(entry));
}

bool Comparison::tellsChangesAt(const TreeEntry &entry)
{
    const auto found = m_tellsChanges.constFind(entry.status.st_dev);
    if (found != m_tellsChanges.cend())
        return *found;
    return *m_tellsChanges.insert(entry.status.st_dev, tellsChanges(entry.folder));
}

/// Reads all of it: so it is known to be good, and in memory, before the daemon is stopped.
Result<> checkManifest(const QString &path, const WorkControl &control)
{
    const auto reader = TRY(ManifestReader::open(path));
    while (TRY(reader->next()))
        TRY(control.checkStopped());
    return {};
}

/// Looks at everything once while the daemon still runs, so that the system has it at hand when it is down.
void warmUp(const SnapshotRequest &request, const WorkControl &control)
{
    if (const auto scope = HomeScope::find(request.home, request.leftOut))
        (void)walkTree(request.home, scope->leftOut(), [&](const TreeEntry &) { return control.checkStopped(); });
}

/// After a second pass that did not end: what it added to the tree and the home no longer has is in no manifest.
Result<> sweep(const SnapshotPlace &place, const QString &home, const WorkControl &control)
{
    const QByteArray prefix = QFile::encodeName(home) + '/';
    return walkTree(place.tree(), {}, [&](const TreeEntry &entry) -> Result<> {
        TRY(control.checkStopped());
        TRY(makeAccessible(entry.folder, entry.name, QString::fromUtf8(entry.path)));
        struct stat status = {};
        if (::lstat((prefix + entry.path).constData(), &status) == 0)
            return {};
        return removeTreeAt(entry.folder, entry.name, QString::fromUtf8(entry.path));
    });
}

Result<> openTree(SnapshotPlace &place, const QString &home, const WorkControl &control)
{
    TRY(makeAccessible(AT_FDCWD, QFile::encodeName(place.tree()), place.tree()));
    if (place.isMarkedChanged())
        TRY(sweep(place, home, control));
    return place.markChanged();
}

} // namespace

Result<SnapshotResult> takeSecondPass(const SnapshotRequest &request, WorkControl &control)
{
    const bool isWhole = QFileInfo::exists(request.snapshot);
    if (!isWhole && !QFileInfo::exists(SnapshotPlace::manifestOf(request.snapshot + ".part"_L1)))
        return Error(ExitStatus::BadData, "the snapshot %1 has had no first pass", {request.snapshot});
    if (isWhole)
        return SnapshotResult();
    SnapshotPlace place = TRY(SnapshotPlace::claim(request.snapshot));
    TRY(checkManifest(place.manifest(), control));
    if (request.waits) {
        warmUp(request, control);
        TRY(control.waitToProceed());
    }
    const HomeScope scope = TRY(HomeScope::find(request.home, request.leftOut));
    TRY(openTree(place, request.home, control));
    const auto known = TRY(ManifestReader::open(place.manifest()));
    const auto pass = TRY(SnapshotPass::open(request, place, TreeCopy::Folders::AreFinished, known->begin(), control));
    for (const QString &path : scope.skipped())
        pass->skip(path);
    Comparison comparison(*pass, *known);
    TRY(comparison.begin());
    TRY(walkTree(request.home, scope.leftOut(), [&](const TreeEntry &entry) { return comparison.visit(entry); }));
    TRY(comparison.end());
    TRY(pass->close(place.tree()));
    TRY(place.finish());
    return pass->result();
}

} // namespace nymvisor
