#pragma once

#include "release/upgradeinfo.h"
#include "release/versioninfo.h"
#include "upgrade/steprunner.h"

namespace nymvisor {

/// Everything that going on with an open upgrade needs, after a crash too: it is written before each step, and gone
/// when the upgrade has ended. What it says holds, whatever the settings have become since.
struct Journal
{
    static constexpr int format = 1;

    QString transactionId = {};
    StepState step = {};
    UpgradeInfo upgrade = {};      // the plan's entry
    UpgradeInfo previous = {};     // what the plan had as current
    VersionInfo from = {};         // the version it leaves
    BuildInfo toBinary = {};       // of the version it goes to
    QString toSha256 = {};         // of the staged binary, as it was verified
    QString archive = {};          // the backup's path; empty: backups are skipped
    bool restsAfterSwitch = false; // nymvisor ends there, and the next `run` goes on
    bool wasNewStarted = false;    // the new version may have written to the data
    Timestamp begunAt = {};
    std::optional<Timestamp> stoppedAt = {};
    std::optional<Timestamp> startedAt = {};

    static Result<Journal> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QString upgradeName() const { return upgrade.name; }
};

} // namespace nymvisor
