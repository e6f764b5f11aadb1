#pragma once

#include "config/paths.h"
#include "release/instancerecord.h"
#include "release/outcomes.h"

#include <QList>

namespace nymvisor {

/// The other instances that share a daemon's versions and plan: each says in a record of its own what it runs, and in
/// its home what it has refused. One whose home is gone is none any more, and
/// one with this instance's home is what it was called before.
class Instances
{
public:
    /// Those beside the one that @p paths are of. A record that cannot be read is passed over, and logged.
    static Instances besides(const Paths &paths);

    bool isRunByAnother(const QString &version) const;
    /// Whether another one may still upgrade to @p content: it does not run it, and has not refused it for good.
    bool isWantedByAnother(const Content &content) const;

private:
    QList<InstanceRecord> m_others;
};

/// The records of all that share these versions, this one's too. An error where one cannot be read.
Result<QList<InstanceRecord>> allInstances(const Paths &paths);

/// What this instance runs, and what it last found good, in its record; written where it differs.
Result<> recordVersion(const Paths &paths, const QString &current);
Result<> recordGoodVersion(const Paths &paths, const QString &current);

/// The version that last proved itself with this instance; empty where none has yet.
QString lastGoodVersion(const Paths &paths);

} // namespace nymvisor
