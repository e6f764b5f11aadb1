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

    /// What a hook said that turned the upgrade back.
    enum class HookAnswer { None, NotNow, No };

    QString transactionId = {};
    StepState step = {};
    UpgradeInfo upgrade = {};  // the plan's entry
    UpgradeInfo previous = {}; // of the version it leaves
    VersionInfo from = {};     // the version it leaves
    BuildInfo toBinary = {};   // of the version it goes to
    QString toSha256 = {};     // of the staged binary, as it was verified
    QJsonObject settings = {}; // those it began with, as settingsToJson() has them
    QString snapshot = {};     // the folder of the backup; empty: backups are skipped
    QString putAside = {};     // where a way back moves what the new version wrote; empty: not known yet
    HookAnswer hookAnswer = HookAnswer::None;
    bool restsAfterSwitch = false; // nymvisor ends there, and the next `run` goes on
    bool wasNewStarted = false;    // the new version may have written to the data
    bool wasCancelled = false;     // by the operator, while it rested after the switch
    bool isDataBack = false;       // and on the way back the old version's was restored
    bool didOldFail = false;       // the old version, started again on the way back, did not stay up either
    bool isRollback = false;       // the operator wants this earlier version; the one that is left counts as failed
    QString olderData = {};        // the archive of the data that comes with it; empty: the data stays
    QString olderAside = {};       // where what the home holds is moved for that; empty: not known yet
    Timestamp begunAt = {};
    std::optional<Timestamp> stoppedAt = {};
    std::optional<Timestamp> startedAt = {};

    static Result<Journal> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QString upgradeName() const { return upgrade.name; }
    /// Nothing that the daemon notices has been done yet.
    bool mayBeCalledOff() const;
    /// It is in place, and its first start is left to the next life.
    bool isAtRest() const;
    /// The operator can still have the version back that it leaves, with its data, by its own way back: the new one
    /// runs and has yet to prove itself.
    bool mayBeTakenBack() const;
    /// How long no daemon ran; nothing where that is not known, or lasted as long as the operator took.
    std::optional<std::chrono::milliseconds> downtime() const;
    bool isForward() const { return step.direction == StepState::Direction::Forward; }
};

} // namespace nymvisor
