#pragma once

#include "supervisor/supervisor.h"

#include <QString>

namespace nymvisor {

/// How people and programs are told what state the daemon is in.
struct DaemonWords
{
    QString name = {};   // as status.json has it: "up"
    QString phrase = {}; // after the daemon's name in a line: "is up"
};

DaemonWords wordsFor(Supervisor::State state);

} // namespace nymvisor
