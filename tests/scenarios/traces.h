#pragma once

#include <QStringList>

namespace nymvisor::fakes {

using namespace Qt::StringLiterals;

// What World::trace() has of upgrades that end as most do.
inline const QStringList upToTheSwitch{u"pre-upgrade"_s, u"copy"_s, u"stop"_s, u"backup"_s, u"switch"_s};
inline const QStringList fromTheStart{u"start"_s, u"probation"_s, u"commit"_s, u"post-upgrade"_s, u"committed"_s};
inline const QStringList wholeUpgrade = upToTheSwitch + fromTheStart;
inline const QStringList takenBack{u"back:switch"_s, u"back:backup"_s, u"back:stop"_s, u"back:copy"_s,
                                   u"back:pre-upgrade"_s};
inline const QStringList failedOnProbation =
    upToTheSwitch + QStringList{u"start"_s, u"probation"_s, u"back:probation"_s, u"back:start"_s} + takenBack +
    QStringList{u"failed"_s};

} // namespace nymvisor::fakes
