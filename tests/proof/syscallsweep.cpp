// Ends nymvisor or its worker, or lets one of their system calls fail, at each call that touches the files of an
// upgrade: strace does it, so that neither program knows. A dry run tells which calls there are. tests/sweep runs it.
#include "proof/arguments.h"
#include "proof/trial.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nymvisor::fakes;

namespace {

/// One call of one program: the @p number -th of that name in its process.
struct Call
{
    QString task; // of the worker; empty: nymvisor itself
    QString name;
    int number = 0;
    QString line; // as strace told it in the dry run
};

QString inject(const QString &fault, const Call &call)
{
    const QString what = fault == "KILL"_L1 ? u"signal=KILL"_s : "error="_L1 + fault;
    return u"inject=%1:%2:when=%3"_s.arg(call.name, what, QString::number(call.number));
}

void writeScript(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text.toUtf8());
    file.setPermissions(QFile::Permissions(0x7755));
}

/// From the next start on the worker's first run for a task is strace's; @p options go before the worker's path.
void traceWorker(World &world, const QString &task, const QString &options)
{
    const QString real = world.variable(u"NYMVISOR_REAL_WORKER"_s);
    const QString script = world.path(u"traced-worker"_s);
    // $task is the last argument. The folder tells that it has been done.
    writeScript(script,
                u"#!/bin/sh\nfor task; do :; done\n"
                "if [ \"%1\" = any ] || [ \"$task\" = \"%1\" ]; then\n"
                "    mkdir '%2'-$task 2>/dev/null && exec strace -DD -f %3 '%4' \"$@\"\nfi\nexec '%4' \"$@\"\n"_s.arg(
                    task, world.path(u"traced"_s), options, real));
    world.setVariable(u"NYMVISOR_REAL_WORKER"_s, script);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// Of a trace, the calls that touch what is below the folder.
QList<Call> callsIn(const QString &trace, const QString &task, const QString &folder)
{
    static const QRegularExpression begin(u"^(?:(\\d+) +)?([a-z0-9_]+)\\("_s);
    QHash<QString, int> counts; // strace counts in each thread
    QList<Call> calls;
    for (const QString &line : linesOf(trace)) {
        const auto match = begin.match(line);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const int number = ++counts[match.captured(1) + name];
        if (line.contains(folder))
            calls += {task, name, number, line.section(u' ', 1).left(160)};
    }
    return calls;
}

QList<Call> dryRun(const TrialKind &kind, const QStringList &programs, const QStringList &names)
{
    Trial trial(kind);
    World &world = trial.world();
    const QString options = u"-qq -y -s 16 -e signal=none -e trace=%1 -o %2"_s.arg(names.join(u','));
    const QString own = world.path(u"trace"_s);
    world.runUnder((u"strace -DD "_s + options.arg(own)).split(u' '));
    traceWorker(world, u"any"_s, options.arg(own + "-$task"_L1));
    world.run();
    trial.waitForEffect();
    if (const QStringList found = trial.judge(); !found.isEmpty())
        qFatal("what is not disturbed does not go well:\n%s\n%s", qPrintable(found.join(u'\n')),
               qPrintable(trial.account()));
    QList<Call> calls;
    if (programs.contains("nymvisor"_L1))
        calls += callsIn(own, {}, world.path({}));
    if (!programs.contains("nymvisor-worker"_L1))
        return calls;
    for (const QString &task : {u"fetch"_s, u"download"_s, u"checksum"_s, u"snapshot"_s, u"archive"_s, u"restore"_s})
        calls += callsIn(own + u'-' + task, task, world.path({}));
    return calls;
}

/// What did not hold, with the whole account; empty where all did.
QString tryCall(const TrialKind &kind, const Call &call, const QString &fault)
{
    Trial trial(kind);
    World &world = trial.world();
    const QString options =
        u"-qq -e signal=none -e trace=%1 -e %2 -o %3"_s.arg(call.name, inject(fault, call), world.path(u"trace"_s));
    if (call.task.isEmpty())
        world.runUnder((u"strace -DD "_s + options).split(u' '));
    else
        traceWorker(world, call.task, options);
    world.run();
    const bool isKill = fault == "KILL"_L1;
    if (!isKill)
        trial.expectToStayUp();
    if (isKill && call.task.isEmpty()) {
        trial.waitForEffect();
        world.stop(); // the call may be one of the end, which the dry run has too
    }
    world.runUnder({});
    trial.settle();
    const QStringList found = trial.judge();
    if (found.isEmpty())
        return {};
    return u"=== %1: %2 at %3 %4 number %5\n    %6\n%7\n%8"_s.arg(
        kind.name(), fault, call.task.isEmpty() ? u"nymvisor's"_s : call.task + "'s"_L1, call.name,
        QString::number(call.number), call.line, found.join(u'\n'), trial.account());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments(u"Kills, or lets fail, the system calls of an upgrade and of a way back, one by one."_s,
                              {{u"syscalls"_s, u"NAMES"_s, u"which"_s,
                                u"openat,openat2,write,pwrite64,rename,renameat,renameat2,link,linkat,symlink,"
                                u"symlinkat,unlink,unlinkat,fsync,"
                                "fdatasync,syncfs,mkdir,mkdirat,rmdir,ftruncate,copy_file_range,ioctl"_s},
                               {u"faults"_s, u"NAMES"_s, u"KILL, or names of errors"_s, u"KILL,ENOSPC,EIO,EINTR"_s},
                               {u"programs"_s, u"NAMES"_s, u"whose calls"_s, u"nymvisor,nymvisor-worker"_s},
                               {u"kinds"_s, u"NAMES"_s, u"good, bad"_s, u"good,bad"_s},
                               {u"stride"_s, u"N"_s, u"only each N-th call"_s, u"1"_s},
                               {u"minutes"_s, u"N"_s, u"stop after that time; 0: never"_s, u"0"_s},
                               {u"part"_s, u"I/N"_s, u"only this part of the points"_s, u"1/1"_s}});
    QElapsedTimer time;
    time.start();
    const qint64 limit = arguments.number(u"minutes"_s) * 60'000LL;
    const int stride = qMax(1, arguments.number(u"stride"_s));
    const Part part(arguments.text(u"part"_s));
    int tried = 0;
    int failures = 0;
    int left = 0;
    int index = 0;
    for (const TrialKind &kind : TrialKind::all()) {
        if (kind.isBackupSkipped || !arguments.list(u"kinds"_s).contains(kind.isBad ? u"bad"_s : u"good"_s))
            continue;
        const auto calls = dryRun(kind, arguments.list(u"programs"_s), arguments.list(u"syscalls"_s));
        std::printf("%s: %d calls\n", qPrintable(kind.name()), static_cast<int>(calls.size()));
        for (qsizetype i = 0; i < calls.size(); i += stride) {
            for (const QString &fault : arguments.list(u"faults"_s)) {
                if (!part.has(index++))
                    continue;
                if (limit > 0 && time.elapsed() > limit) {
                    ++left;
                    continue;
                }
                const QString failure = tryCall(kind, calls[i], fault);
                ++tried;
                failures += failure.isEmpty() ? 0 : 1;
                std::fputs(qPrintable(failure), stdout);
                std::fflush(stdout);
            }
        }
    }
    std::printf("points %d, failures %d, not tried for lack of time %d, %lld s\n", tried, failures, left,
                time.elapsed() / 1000);
    return failures == 0 ? 0 : 1;
}
