// Cuts the power of the disk that home and state are on, at each moment of an upgrade and of a way back that matters:
// what was not synced is gone. tests/powercut runs it.
#include "proof/arguments.h"
#include "proof/lossydisk.h"
#include "proof/trial.h"

#include <QElapsedTimer>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace {

constexpr int skipped = 77; // what ctest takes for a test that could not be made

/// What is mounted from here on is this process's and its children's alone, and gone with them however they end.
void hideMounts()
{
    if (::unshare(CLONE_NEWNS) == 0)
        ::mount("", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

/// A row of moments: the first, and each so many-th after it, for as long as there are some.
struct Moments
{
    QString orders;
    int stride;
};

QList<Moments> momentsOf(const TrialKind &kind, int stride)
{
    QList<Moments> rows{{u"in=nymvisor of=rename path=/journal.json"_s, qMin(stride, 6)},
                        {u"in=nymvisor of=unlink path=/journal.json"_s, 1},
                        {u"in=nymvisor"_s, stride}};
    QStringList tasks{u"download"_s};
    if (!kind.isBackupSkipped)
        tasks += {u"snapshot"_s, kind.isBad ? u"restore"_s : u"archive"_s};
    for (const QString &task : tasks)
        rows += {u"in=nymvisor-worker task=%1"_s.arg(task), stride};
    return rows;
}

class PowerCuts
{
public:
    PowerCuts(const QString &fileSystem, const TrialKind &kind) : m_fileSystem(fileSystem), m_kind(kind) {}

    int tried() const { return m_tried; }
    int failures() const { return m_failures; }

    void cutAtEach(const Moments &moments, const Part &part)
    {
        int number = 1;
        for (int index = 0;; ++index, number += moments.stride) {
            if (part.has(index) && !cutAt(u"%1 at=%2"_s.arg(moments.orders, QString::number(number))))
                return;
        }
    }

private:
    /// Whether that moment came.
    bool cutAt(const QString &orders)
    {
        QStringList found;
        const bool wasReached = cutAt(orders, found);
        if (!found.isEmpty())
            m_disk.reset(); // what is wrong with it is not to be wrong in what follows
        return wasReached;
    }

    bool cutAt(const QString &orders, QStringList &found)
    {
        if (!m_disk)
            m_disk = std::make_unique<LossyDisk>(m_fileSystem);
        if (!m_disk->error().isEmpty())
            qFatal("%s", qPrintable(m_disk->error()));
        LossyDisk &disk = *m_disk;
        disk.emptyNotes();
        Trial trial(m_kind, disk.folder(), disk.notes());
        World &world = trial.world();
        trial.expectLostLines();
        disk.sync(); // the programs are on it, too
        world.setFault(u"%1 do=cut on=%2"_s.arg(orders, disk.folder()));
        world.run();
        // A worker takes the power with it and leaves nymvisor alone with the errors.
        [[maybe_unused]] const bool hasCome = QTest::qWaitFor(
            [&] { return !world.faultNote().isEmpty() || !world.isRunning() || trial.isSettled(); }, 20'000);
        world.clearFault();
        if (world.faultNote().isEmpty())
            world.stop(); // what is settled still goes on, and may have read its orders a moment ago
        const bool wasReached = !world.faultNote().isEmpty();
        if (wasReached) {
            world.kill();
            world.killDaemons(); // not every system ends them with nymvisor
            if (!disk.comeBack())
                found += u"the disk did not come back"_s;
            ++m_tried;
        }
        trial.settle();
        found += trial.judge();
        if (!found.isEmpty()) {
            ++m_failures;
            std::printf("=== %s, %s: %s\n    (%s)\n%s\n%s", qPrintable(m_fileSystem), qPrintable(m_kind.name()),
                        qPrintable(orders), qPrintable(world.faultNote().trimmed()), qPrintable(found.join(u'\n')),
                        qPrintable(trial.account()));
        }
        return wasReached;
    }

    QString m_fileSystem;
    std::unique_ptr<LossyDisk> m_disk;
    TrialKind m_kind;
    int m_tried = 0;
    int m_failures = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(
        u"Cuts the power of the disk at each moment of an upgrade and of a way back that matters."_s,
        {{u"file-systems"_s, u"NAMES"_s, u"on which"_s, u"ext4,xfs"_s},
         {u"kinds"_s, u"NAMES"_s, u"good, bad"_s, u"good,bad"_s},
         {u"stride"_s, u"N"_s, u"only each N-th moment"_s, u"1"_s},
         {u"part"_s, u"I/N"_s, u"only this part of them"_s, u"1/1"_s}});
    hideMounts();
    QElapsedTimer time;
    time.start();
    const int stride = qMax(1, arguments.number(u"stride"_s));
    const Part part(arguments.text(u"part"_s));
    int tried = 0;
    int failures = 0;
    for (const QString &fileSystem : arguments.list(u"file-systems"_s)) {
        if (const QString error = LossyDisk(fileSystem).error(); !error.isEmpty()) {
            std::printf("skipped: %s\n", qPrintable(error));
            return skipped;
        }
        for (const TrialKind &kind : TrialKind::all()) {
            if (kind.isBackupSkipped || !arguments.list(u"kinds"_s).contains(kind.isBad ? u"bad"_s : u"good"_s))
                continue;
            PowerCuts cuts(fileSystem, kind);
            for (const Moments &moments : momentsOf(kind, stride))
                cuts.cutAtEach(moments, part);
            std::printf("%s, %s: %d points, %d failures\n", qPrintable(fileSystem), qPrintable(kind.name()),
                        cuts.tried(), cuts.failures());
            std::fflush(stdout);
            tried += cuts.tried();
            failures += cuts.failures();
        }
    }
    std::printf("points %d, failures %d, not tried for lack of time 0, %lld s\n", tried, failures,
                time.elapsed() / 1000);
    return failures == 0 ? 0 : 1;
}
