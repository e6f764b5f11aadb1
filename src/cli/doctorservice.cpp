#include "cli/doctorlooks.h"

#include "core/processgroup.h"
#include "core/processjob.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

/// That of the `run` that is there; else the one that the package has for this instance. Empty: it is run by hand.
QString unitOf(const InstanceView &view)
{
    if (!view.isRunning)
        return u"nymvisor@%1.service"_s.arg(view.id);
    return unitIn(controlGroupsOf(view.pid));
}

} // namespace

QString unitIn(const QByteArray &cgroup)
{
    for (const QByteArray &line : cgroup.split('\n')) {
        const QString name = QString::fromUtf8(line.mid(line.lastIndexOf('/') + 1));
        if (name.endsWith(".service"_L1) && !name.startsWith("user@"_L1))
            return name;
    }
    return {};
}

Findings judgeUnit(const QString &unit, const QByteArray &properties, const QString &owner)
{
    QMap<QByteArray, QString> is;
    for (const QByteArray &line : properties.split('\n'))
        is[line.left(line.indexOf('='))] = QString::fromUtf8(line.mid(line.indexOf('=') + 1));
    if (is["LoadState"] != "loaded"_L1)
        return {Finding::good(u"-"_s)};
    Findings findings;
    const auto warn = [&](const char *text, const QStringList &values) {
        findings += Finding::warning(Error(ExitStatus::Configuration, text, values));
    };
    const QString user = is["User"].isEmpty() ? u"root"_s : is["User"];
    if (user != owner)
        findings += Finding::failure(Error(ExitStatus::Configuration,
                                           "%1 runs nymvisor as %2, but the daemon's home belongs to %3: set User=%3",
                                           {unit, user, owner}));
    if (is["Type"] != "notify"_L1)
        warn("%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is started again",
             {unit, is["Type"]});
    if (is["KillMode"] == "control-group"_L1)
        warn("%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed", {unit});
    return findings.isEmpty() ? Findings{Finding::good(unit)} : findings;
}

Check *askServiceManager(const CheckContext &context)
{
    const QString unit = unitOf(context.view);
    const bool isThere = !unit.isEmpty() && QFileInfo(u"/run/systemd/system"_s).isDir();
    if (!isThere)
        return new Check(new CallJob([] { return Result<>(); }),
                         [](const Result<> &) { return Findings{Finding::good(u"-"_s)}; });
    auto *systemctl =
        new ProcessJob({.program = u"systemctl"_s,
                        .arguments = {u"show"_s, u"--property=LoadState,Type,User,KillMode"_s, u"--"_s, unit},
                        .timeout = 10s});
    const QString owner = QFileInfo(context.paths.home()).owner();
    return new Check(systemctl, [systemctl, unit, owner](const Result<> &result) -> Findings {
        return result ? judgeUnit(unit, systemctl->standardOutput(), owner)
                      : Findings{Finding::warning(result.error())};
    });
}

} // namespace nymvisor
