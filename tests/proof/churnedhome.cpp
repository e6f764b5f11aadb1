// Copies a home that another process keeps changing, and restores it: it must be as it was at the stop, byte for byte.
#include "proof/arguments.h"
#include "proof/lossydisk.h"
#include "worker/archivejob.h"
#include "worker/churn.h"
#include "worker/outcome.h"
#include "worker/restorejob.h"
#include "worker/samplehome.h"
#include "worker/snapshotpass.h"
#include "worker/treelisting.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(
        u"Restores a home that another process kept changing, from the snapshot and from the archive by turns."_s,
        {{u"rounds"_s, u"N"_s, u"how often"_s, u"200"_s},
         {u"seed"_s, u"N"_s, u"of what is random; 0: another each time"_s, u"0"_s},
         {u"file-system"_s, u"NAME"_s,
          u"on ext4, xfs, btrfs or tmpfs, which takes root; else in the temporary folder"_s},
         {u"part"_s, u"I/N"_s, u"only this part of the rounds"_s, u"1/1"_s}});
    constexpr int skipped = 77; // what ctest takes for a test that could not be made
    std::unique_ptr<LossyDisk> disk;
    if (arguments.has(u"file-system"_s))
        disk = std::make_unique<LossyDisk>(arguments.text(u"file-system"_s));
    if (disk && !disk->error().isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(disk->error()));
        return skipped;
    }
    const QString folder = disk ? disk->folder() : QDir::tempPath();
    const Part part(arguments.text(u"part"_s));
    const int asked = arguments.number(u"seed"_s);
    const auto seed = asked > 0 ? static_cast<quint32>(asked) : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed + static_cast<quint32>(part.number));
    std::printf("seed %u, part %d\n", seed, part.number);
    QElapsedTimer time;
    time.start();
    int tried = 0;
    int failures = 0;
    for (int i = 0; i < arguments.number(u"rounds"_s); ++i) {
        if (!part.has(i))
            continue;
        const bool fromArchive = tried % 2 == 1;
        const auto found = differenceAfterRestore(folder, fromArchive, random);
        ++tried;
        if (found && found->isEmpty())
            continue;
        ++failures;
        std::printf("=== round %d, from the %s: %s\n", i, fromArchive ? "archive" : "snapshot",
                    qPrintable(found ? *found : found.error().message()));
        std::fflush(stdout);
    }
    std::printf("points %d, failures %d, not tried for lack of time %d, %lld s\n", tried, failures, 0,
                time.elapsed() / 1000);
    return failures == 0 ? 0 : 1;
}
