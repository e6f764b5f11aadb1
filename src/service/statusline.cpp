#include "service/statusline.h"

#include "service/daemonwords.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

QString statusLine(const RunSituation &situation)
{
    const auto &upgrade = situation.upgrade;
    // While an upgrade is open it depends on the step which version runs: that is told by the step.
    QString line = upgrade ? situation.daemonName : situation.daemonName + u' ' + situation.version;
    line += u' ' + wordsFor(situation.daemon).phrase;
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
