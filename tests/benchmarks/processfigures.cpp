#include "benchmarks/processfigures.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nymvisor::benchmarks {

namespace {

QByteArray read(qint64 process, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a line "KEY: NUMBER …".
qint64 valueOf(const QByteArray &key, const QByteArray &text)
{
    const qsizetype found = ('\n' + text).indexOf('\n' + key + ':');
    return found < 0 ? 0 : text.mid(found + key.size() + 1).simplified().split(' ').value(0).toLongLong();
}

double processorTimeOf(qint64 process)
{
    const QByteArray stat = read(process, "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on
    double ticks = 0;
    for (const qsizetype field : {14, 15, 16, 17}) // utime, stime, cutime, cstime
        ticks += fields.value(field - 3).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace

ProcessFigures figuresOf(qint64 process)
{
    const QByteArray memory = read(process, "smaps_rollup");
    const QByteArray status = read(process, "status");
    return {static_cast<double>(valueOf("Pss", memory)), static_cast<double>(valueOf("Private_Dirty", memory)),
            processorTimeOf(process),
            valueOf("voluntary_ctxt_switches", status) + valueOf("nonvoluntary_ctxt_switches", status),
            valueOf("write_bytes", read(process, "io"))};
}

QStringList librariesOf(qint64 process)
{
    QSet<QString> names;
    for (const QByteArray &line : read(process, "maps").split('\n')) {
        const QString path = QString::fromLocal8Bit(line.mid(line.indexOf('/')));
        if (path.contains(".so"_L1))
            names += QFileInfo(path).fileName();
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

bool hasMoreChildrenThan(int expected, qint64 process)
{
    const QByteArray children = read(process, qPrintable(u"task/%1/children"_s.arg(process))).simplified();
    return !children.isEmpty() && children.split(' ').size() > expected;
}

} // namespace nymvisor::benchmarks
