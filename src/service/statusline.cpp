#include "service/statusline.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString textOf(Supervisor::State state)
{
    switch (state) {
    case Supervisor::State::Down:
        return u"is down"_s;
    case Supervisor::State::Claiming:
        return u"is about to be started"_s;
    case Supervisor::State::Starting:
        return u"is being started"_s;
    case Supervisor::State::Up:
        return u"is up"_s;
    case Supervisor::State::Stopping:
        return u"is being stopped"_s;
    case Supervisor::State::Backoff:
        return u"has ended, and will be started again"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString statusLine(const RunSituation &situation)
{
    const auto &upgrade = situation.upgrade;
    // While an upgrade is open it depends on the step which version runs: that is told by the step.
    QString line = upgrade ? situation.daemonName : situation.daemonName + u' ' + situation.version;
    line += u' ' + textOf(situation.daemon);
    if (situation.pid > 0)
        line += u" (pid %1)"_s.arg(situation.pid);
    if (upgrade)
        line += (upgrade->isForward ? u"; upgrading to %1: %2"_s : u"; taking the upgrade to %1 back: %2"_s)
                    .arg(upgrade->version, upgrade->step);
    if (situation.isEnding)
        line += u"; nymvisor is ending"_s;
    return line;
}

} // namespace nymvisor
