#include "benchmarks/benchmarkhome.h"
#include "benchmarks/measuredprocess.h"
#include "benchmarks/upgradebenchmark.h"

#include "tasks/backupvalues.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::benchmarks;

namespace {

constexpr std::array homes{
    BenchmarkHome{"10MB", 10'000'000, 50},
    BenchmarkHome{"512MB", 512'000'000, 2'000},
    BenchmarkHome{"4GB", 4'000'000'000, 5'000},
    BenchmarkHome{"files", 0, 100'000},
    BenchmarkHome{.name = "large", .bytes = 1'000'000'000, .smallFiles = 50, .largestFile = 200 << 20},
    BenchmarkHome{.name = "million", .bytes = 0, .smallFiles = 1'000'000, .areSmallOnesEmpty = true},
};

/// The measures of one kind over all runs.
struct Series
{
    std::vector<double> seconds;
    double mebibytes = 0;

    void add(const Measured &one)
    {
        seconds.push_back(one.seconds);
        mebibytes = std::max(mebibytes, one.mebibytes);
    }
    double median() const
    {
        std::vector<double> sorted = seconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
    QJsonObject toJson() const { return {{u"seconds"_s, median()}, {u"peakMebibytes"_s, mebibytes}}; }
};

struct Results
{
    std::vector<UpgradeCost> upgrades = {};
    Series copy, plainCopy, whileDown, archive, tar, idleTar, restore, unzip;
    double archiveSize = 0; // of the tar's

    /// Stopping and starting take no time to speak of.
    double tarDowntime() const { return tar.median(); }
    template <typename Field>
    double medianOf(Field UpgradeCost::*field) const
    {
        std::vector<double> values;
        for (const UpgradeCost &cost : upgrades)
            values.push_back(static_cast<double>(cost.*field));
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
};

template <typename Request>
Measured task(const Request &request, bool waits = false)
{
    const QByteArray line = QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n';
    return measure({QStringLiteral(NYMVISOR_WORKER), textOf(Request::task)}, line, waits);
}

/// What was written before is not what the next one waits for.
void settle()
{
    ::sync();
}

void measureOnce(const QString &folder, Results &results)
{
    const QString home = folder + "/home"_L1;
    const QString snapshot = folder + "/snapshot"_L1;
    const QString archive = folder + "/home.zip"_L1;
    const QString tar = folder + "/home.tar.gz"_L1;
    for (const char *name : {"/snapshot", "/plain", "/home.zip", "/home.tar.gz", "/restored", "/unzipped"})
        measure({u"rm"_s, u"-rf"_s, folder + QLatin1StringView(name)});
    settle();
    const QString copied = u"cd '%1' && cp -a --reflink=auto home plain && sync -f plain"_s.arg(folder);
    results.plainCopy.add(measure({u"sh"_s, u"-c"_s, copied}));
    settle(); // and the copy stays: for minutes ext4 goes through the inodes of what was removed before it takes one
    SnapshotRequest request{home, {u"nymvisor"_s}, snapshot, 1};
    results.copy.add(task(request));
    changeHome(home);
    request.pass = 2;
    request.waits = true;
    results.whileDown.add(task(request, true));
    settle();
    results.tar.add(measure({u"tar"_s, u"-C"_s, home, u"-czf"_s, tar, u"."_s}));
    settle();
    results.idleTar.add(
        measure({u"nice"_s, u"-n19"_s, u"ionice"_s, u"-c3"_s, u"tar"_s, u"-C"_s, home, u"-czf"_s, tar, u"."_s}));
    settle();
    results.archive.add(task(ArchiveRequest{snapshot, archive}));
    settle();
    results.unzip.add(measure({u"unzip"_s, u"-qq"_s, archive, u"-d"_s, folder + "/unzipped"_L1}));
    settle();
    results.restore.add(task(ExtractRequest{archive, folder + "/restored"_L1}));
    results.archiveSize = static_cast<double>(QFileInfo(archive).size()) / static_cast<double>(QFileInfo(tar).size());
}

QJsonObject toJson(const Results &results)
{
    QJsonArray upgrades;
    for (const UpgradeCost &cost : results.upgrades)
        upgrades += cost.toJson();
    return {{u"upgrades"_s, upgrades},
            {u"copy"_s, results.copy.toJson()},
            {u"cp"_s, results.plainCopy.toJson()},
            {u"whileDown"_s, results.whileDown.toJson()},
            {u"archive"_s, results.archive.toJson()},
            {u"tar"_s, results.tar.toJson()},
            {u"tarAtArchivesPriority"_s, results.idleTar.toJson()},
            {u"restore"_s, results.restore.toJson()},
            {u"unzip"_s, results.unzip.toJson()},
            {u"archiveSizeOfTar"_s, results.archiveSize}};
}

const char *const heading =
    "| home | downtime, 1 % changed | copy while it runs | copy while it is down | archive | restore | worker's memory "
    "| nymvisor's memory | answer to a signal |\n|---|---|---|---|---|---|---|---|---|";

void printRow(const char *home, const Results &all)
{
    const auto ratio = [](const Series &ours, const Series &theirs) { return ours.median() / theirs.median(); };
    const double downtime = all.medianOf(&UpgradeCost::downtime);
    std::printf("| %s | %.3f s, 1/%.0f of stop, tar, start | %.2f s, %.2f of cp | %.3f s | %.2f s, %.2f of tar, size "
                "%.2f | %.2f s, %.2f of unzip | %.0f MiB | %.1f MiB, %+.1f | %.0f ms, at most %.0f ms |\n",
                home, downtime, all.tarDowntime() / downtime, all.copy.median(), ratio(all.copy, all.plainCopy),
                all.whileDown.median(), all.archive.median(), ratio(all.archive, all.idleTar), all.archiveSize,
                all.restore.median(), ratio(all.restore, all.unzip),
                std::max({all.copy.mebibytes, all.whileDown.mebibytes, all.archive.mebibytes, all.restore.mebibytes}),
                all.medianOf(&UpgradeCost::memoryAfter),
                all.medianOf(&UpgradeCost::memoryAfter) - all.medianOf(&UpgradeCost::memoryBefore),
                all.medianOf(&UpgradeCost::medianLatency) * 1000, all.medianOf(&UpgradeCost::longestLatency) * 1000);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"homes"_s, u"Which homes: 10MB,512MB,4GB,files,large,million"_s, u"NAMES"_s,
                        u"10MB,512MB,4GB,files,large,million"_s},
                       {u"runs"_s, u"How often each is measured"_s, u"N"_s, u"3"_s},
                       {u"folder"_s, u"On which file system"_s, u"DIR"_s, QDir::tempPath()},
                       {u"json"_s, u"Where to write the results as JSON"_s, u"FILE"_s, {}}});
    parser.process(application);
    const QStringList chosen = parser.value(u"homes"_s).split(u',');
    const int runs = std::max(parser.value(u"runs"_s).toInt(), 1);
    QJsonObject json;
    std::puts(heading);
    for (const BenchmarkHome &home : homes) {
        if (!chosen.contains(QLatin1StringView(home.name)))
            continue;
        const QTemporaryDir folder(parser.value(u"folder"_s) + "/backup-benchmark-XXXXXX"_L1);
        makeHome(home, folder.filePath(u"home"_s));
        Results results;
        for (int run = 0; run < runs; ++run) {
            measureOnce(folder.path(), results);
            results.upgrades.push_back(measureUpgrade(home, folder.path()));
        }
        printRow(home.name, results);
        json[QLatin1StringView(home.name)] = toJson(results);
    }
    const QByteArray text = QJsonDocument(json).toJson();
    QFile file(parser.value(u"json"_s));
    if (file.fileName().isEmpty())
        std::fputs(text.constData(), stdout);
    else if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 1;
    return 0;
}
