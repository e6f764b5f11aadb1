#pragma once

#include "core/humantime.h"

#include <QString>

namespace nymvisor {

/// What an operator can set, as one load found it. A plain value: defaults, names, texts and checks stand in the
/// settings table (settingstable.cpp), and nowhere else.
struct Settings
{
    // [nymvisor]
    QString id = {};
    QString upstreamBaseUpgradeUrl = {};
    Duration upstreamPollingRate = {};
    bool disableLogs = false;
    QString upgradeDataDirectory = {}; // empty: not set
    QString hooksDirectory = {};       // empty: not set
    Duration hookTimeout = {};
    QString upstreamPublicKeys = {}; // parsePublicKeys() reads it; empty: signatures are not required
    qint64 signatureThreshold = 0;   // how many of them must have signed
    Duration minimumReleaseAge = {}; // 0: none
    Duration upgradeSplay = {};      // 0: none
    QString upgradeWindow = {};      // UpgradeWindow reads it; empty: any time
    bool allowDowngrade = false;
    qint64 versionRetention = 0; // 0: all are kept
    qint64 maxDownloadSize = 0;  // bytes
    QString logFormat = {};      // "text" or "json"

    // [daemon]
    QString daemonName = {};
    QString daemonHome = {};
    QString absoluteUpstreamUpgradeUrl = {}; // empty: not set
    bool allowBinariesDownload = false;
    bool enforceDownloadChecksum = false;
    bool restartAfterUpgrade = false;
    bool restartOnFailure = false;
    Duration failureRestartDelay = {};
    qint64 maxStartupFailures = 0;
    Duration startupPeriodDuration = {};
    Duration shutdownGracePeriod = {};
    QString backupDataDirectory = {}; // empty: not set
    bool unsafeSkipBackup = false;
    bool rollbackOnFailure = false;
    Duration probationPeriod = {}; // 0: none
    qint64 backupRetention = 0;    // 0: all are kept

    /// Whether what upstream says must be signed. Blanks are no keys: setSetting() leaves none.
    bool hasPinnedKeys() const { return !upstreamPublicKeys.isEmpty(); }
    /// What was signed is worth as much as the checksum in it.
    bool needsChecksum() const { return enforceDownloadChecksum || hasPinnedKeys(); }

    bool operator==(const Settings &) const = default;
};

} // namespace nymvisor
