#pragma once

#include "supervisor/supervisor.h"

#include <QString>

#include <optional>

namespace nymvisor {

/// What is going on while a node is run.
struct RunSituation
{
    struct OpenUpgrade
    {
        QString version = {}; // to which
        QString step = {};
        bool isForward = true;
    };

    QString daemonName = {};
    QString version = {}; // whose data the home holds
    Supervisor::State daemon = Supervisor::State::Down;
    qint64 pid = 0;
    std::optional<OpenUpgrade> upgrade = {};
    bool isEnding = false; // nymvisor itself
};

/// It in a line, for people: "nym-node 1.1.0 is up (pid 123); upgrading to 1.2.0: copy".
QString statusLine(const RunSituation &situation);

} // namespace nymvisor
