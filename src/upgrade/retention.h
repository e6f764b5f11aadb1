#pragma once

#include "config/paths.h"
#include "config/settings.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>

namespace nymvisor {

/// Something of which only so many are kept.
struct Retained
{
    QString path = {};
    QString age = {}; // sorts by time
    bool isNeeded = false;
};

/// What goes of @p items: all that nobody needs but the @p kept newest of these; nothing where that is 0.
QStringList expiredOf(QList<Retained> items, qint64 kept);

/// Archives of ended upgrades, beyond `backup_retention`, besides what a rollback puts back. Those of Nym's nymvisor,
/// those of another home in a shared folder and those made by hand are not looked at. An error where nobody knows
/// whether a rollback is to be done.
Result<QStringList> expiredArchives(const Paths &paths, const Settings &settings);

/// What failed versions left, beyond `backup_retention`, and what was half removed.
QStringList expiredFailures(const Paths &paths, const Settings &settings);

/// Names of versions beyond `version_retention`, besides genesis and those that the plan names, that an instance runs
/// or last found good, that an open upgrade comes from or leads to, or that is to be gone back to. What somebody is
/// putting in place is not in the plan yet: a version that is younger than a day at @p now and has never run, and one
/// whose binary is half there, stay too. An error where one of these files cannot be read: nobody knows then what is
/// needed.
Result<QStringList> expiredVersions(const Paths &paths, const Settings &settings, const QDateTime &now);

} // namespace nymvisor
