#include "service/daemonwords.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

DaemonWords wordsFor(Supervisor::State state)
{
    switch (state) {
    case Supervisor::State::Down:
        return {u"down"_s, u"is down"_s};
    case Supervisor::State::Claiming:
        return {u"starting"_s, u"is about to be started"_s};
    case Supervisor::State::Starting:
        return {u"starting"_s, u"is being started"_s};
    case Supervisor::State::Up:
        return {u"up"_s, u"is up"_s};
    case Supervisor::State::Stopping:
        return {u"stopping"_s, u"is being stopped"_s};
    case Supervisor::State::Backoff:
        return {u"waiting to be restarted"_s, u"has ended, and will be started again"_s};
    }
    Q_UNREACHABLE();
}

} // namespace nymvisor
