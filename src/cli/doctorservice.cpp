#include "cli/doctorlooks.h"

#include "core/privileges.h"
#include "core/processgroup.h"
#include "core/processjob.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

/// States of a unit's file in which nothing but the operator starts it.
constexpr std::array notEnabled{"disabled"_L1,       "masked"_L1,          "masked-runtime"_L1, "linked"_L1,
                                "linked-runtime"_L1, "enabled-runtime"_L1, "transient"_L1};

Finding shortcoming(const char *text, const QStringList &values)
{
    return Finding::warning(Error(ExitStatus::Configuration, text, values));
}

/// That of the `run` that is there; else the one that the package has for this instance.
ServiceUnit unitOf(const CheckContext &context)
{
    ServiceUnit unit;
    const QByteArray cgroup = context.view.isRunning ? controlGroupsOf(context.view.pid) : QByteArray();
    unit.name = unitIn(cgroup);
    unit.isRunning = !unit.name.isEmpty();
    unit.isOfUser = unit.isRunning && isOfUser(cgroup);
    if (!unit.isRunning)
        unit.name = u"nymvisor@%1.service"_s.arg(context.view.id);
    unit.owner = QFileInfo(context.paths.home()).owner();
    // Of the manager itself nobody can ask who has no session of the user's.
    const QString enabled = homeOfUser(unit.owner) + "/.config/systemd/user/default.target.wants/"_L1 + unit.name;
    unit.isUserEnabled = QFileInfo(enabled).isSymLink();
    unit.isLingering = QFileInfo::exists("/var/lib/systemd/linger/"_L1 + unit.owner);
    return unit;
}

Findings judgeUsersUnit(const ServiceUnit &unit)
{
    Findings findings;
    if (!unit.isUserEnabled)
        findings += shortcoming("%1 is %2, so that nymvisor does not start after a reboot: say '%3 %1'",
                                {unit.name, u"disabled"_s, u"systemctl --user enable"_s});
    if (!unit.isLingering)
        findings +=
            shortcoming("%1 of the user %2 ends with their last session, and does not start after a reboot: say "
                        "'loginctl enable-linger %2'",
                        {unit.name, unit.owner});
    return findings.isEmpty() ? Findings{Finding::good("%1 of the user %2", {unit.name, unit.owner})} : findings;
}

/// Of one that runs nymvisor, or will.
Findings judgeProperties(const ServiceUnit &unit, const QString &user, const QMap<QByteArray, QString> &is)
{
    Findings findings;
    if (user != unit.owner)
        findings += Finding::failure(Error(ExitStatus::Configuration,
                                           "%1 runs nymvisor as %2, but the daemon's home belongs to %3: set User=%3",
                                           {unit.name, user, unit.owner}));
    if (is["Type"] != "notify"_L1)
        findings +=
            shortcoming("%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is "
                        "started again",
                        {unit.name, is["Type"]});
    if (is["KillMode"] == "control-group"_L1)
        findings += shortcoming(
            "%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed", {unit.name});
    return findings;
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

bool isOfUser(const QByteArray &cgroup)
{
    return cgroup.contains("/user@");
}

Findings judgeUnit(const ServiceUnit &unit, const QByteArray &properties)
{
    QMap<QByteArray, QString> is;
    for (const QByteArray &line : properties.split('\n'))
        is[line.left(line.indexOf('='))] = QString::fromUtf8(line.mid(line.indexOf('=') + 1));
    const QString state = is["UnitFileState"];
    const QString user = is["User"].isEmpty() ? u"root"_s : is["User"];
    const bool isThere = is["LoadState"] == "loaded"_L1 || is["LoadState"] == "masked"_L1;
    const bool isEnabled =
        isThere && !std::ranges::any_of(notEnabled, [&state](QLatin1StringView known) { return state == known; });
    if (unit.isOfUser || (!unit.isRunning && !isEnabled && unit.isUserEnabled))
        return judgeUsersUnit(unit);
    Findings findings;
    if (isThere && (isEnabled || unit.isRunning))
        findings = judgeProperties(unit, user, is);
    // The package has one for each name; a masked one was there for this.
    const bool isMeant = unit.isRunning || user == unit.owner || is["LoadState"] == "masked"_L1;
    if (!isThere || (!isEnabled && !isMeant))
        return {shortcoming(
            "no unit of systemd is enabled for this instance, so that nymvisor does not start after a "
            "reboot: say 'systemctl enable %1', or 'systemctl --user enable %1' where a user's own is meant",
            {unit.name})};
    if (!isEnabled)
        findings += shortcoming("%1 is %2, so that nymvisor does not start after a reboot: say '%3 %1'",
                                {unit.name, state, u"systemctl enable"_s});
    return findings.isEmpty() ? Findings{Finding::good(unit.name)} : findings;
}

Check *askServiceManager(const CheckContext &context)
{
    if (!QFileInfo(u"/run/systemd/system"_s).isDir())
        return new Check(new CallJob([] { return Result<>(); }),
                         [](const Result<> &) { return Findings{Finding::good("systemd does not run here", {})}; });
    const ServiceUnit unit = unitOf(context);
    const QString asked = u"--property=LoadState,UnitFileState,Type,User,KillMode"_s;
    auto *systemctl = new ProcessJob(
        {.program = u"systemctl"_s, .arguments = {u"show"_s, asked, u"--"_s, unit.name}, .timeout = 10s});
    return new Check(systemctl, [systemctl, unit](const Result<> &result) -> Findings {
        return result ? judgeUnit(unit, systemctl->standardOutput()) : Findings{Finding::warning(result.error())};
    });
}

} // namespace nymvisor
