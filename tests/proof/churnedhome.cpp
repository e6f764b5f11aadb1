// Copies a home that another process keeps changing, and restores it: it must be as it was at the stop, byte for byte.
#include "proof/lossydisk.h"
#include "proof/randomtrials.h"
#include "worker/archivejob.h"
#include "worker/churn.h"
#include "worker/outcome.h"
#include "worker/restorejob.h"
#include "worker/samplehome.h"
#include "worker/snapshotpass.h"
#include "worker/treelisting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

constexpr int longestRun = 30; // milliseconds, of what changes the home

const QList<QByteArray> leftOut{"nymvisor", "pipe"};

Result<> takePass(const SnapshotRequest &request)
{
    WorkControl control({}, [](const TaskProgress &) {});
    TRY((request.pass == 1 ? takeFirstPass : takeSecondPass)(request, control));
    return {};
}

Result<> archiveInstead(const QString &snapshot, const QString &archive)
{
    ArchiveJob job(ArchiveRequest{snapshot, archive});
    TRY(outcomeOf(job));
    return removeTree(snapshot);
}

/// How what was restored differs from what was there at the stop; empty: in nothing.
Result<QString> differenceAfterRestore(const QString &folder, bool fromArchive, QRandomGenerator &random)
{
    const SampleHome home(folder);
    if (!home.fill())
        return Error(ExitStatus::CannotCreate, "the home cannot be made");
    const QByteArray changing = home.bytes("data/churn");
    SnapshotRequest request{home.home(), {u"nymvisor"_s}, home.path(u"nymvisor/backups/1.0/snapshot"_s), 1};
    const QString archive = home.path(u"nymvisor/backups/1.0/home.zip"_s);

    Churner daemon(changing, random.generate());
    QTest::qWait(random.bounded(longestRun));
    TRY(takePass(request));
    QTest::qWait(random.bounded(longestRun));
    daemon.stop();
    const QStringList atTheStop = listingOf(home.home(), leftOut);
    request.pass = 2;
    TRY(takePass(request));
    if (fromArchive)
        TRY(archiveInstead(request.snapshot, archive));

    Churner newVersion(changing, random.generate());
    QTest::qWait(random.bounded(longestRun));
    newVersion.stop();
    WorkControl control({}, [](const TaskProgress &) {});
    TRY(restoreHome(
        RestoreRequest{
            home.home(), {u"nymvisor"_s}, request.snapshot, home.path(u"nymvisor/failed/2.0"_s), {}, archive},
        control));
    return difference(listingOf(home.home(), leftOut), atTheStop);
}

QString tryOnce(const QString &folder, QRandomGenerator &random, int index)
{
    const bool fromArchive = index % 2 == 1;
    const auto found = differenceAfterRestore(folder, fromArchive, random);
    if (found && found->isEmpty())
        return {};
    return u"=== round %1, from the %2: %3\n"_s.arg(QString::number(index), fromArchive ? u"archive"_s : u"snapshot"_s,
                                                    found ? *found : found.error().message());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(
        u"Restores a home that another process kept changing, from the snapshot and from the archive by turns."_s,
        randomTrialOptions() +
            QList<Arguments::Option>{
                {u"rounds"_s, u"N"_s, u"how often"_s, u"200"_s},
                {u"file-system"_s, u"NAME"_s,
                 u"on ext4, xfs, btrfs or tmpfs, which takes root; else in the temporary folder"_s}});
    constexpr int skipped = 77; // what ctest takes for a test that could not be made
    std::unique_ptr<LossyDisk> disk;
    if (arguments.has(u"file-system"_s))
        disk = std::make_unique<LossyDisk>(arguments.text(u"file-system"_s));
    if (disk && !disk->error().isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(disk->error()));
        return skipped;
    }
    const QString folder = disk ? disk->folder() : QDir::tempPath();
    return runRandomTrials(arguments, u"rounds"_s,
                           [&folder](QRandomGenerator &random, int index) { return tryOnce(folder, random, index); });
}
