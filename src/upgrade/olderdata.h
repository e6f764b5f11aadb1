#pragma once

#include "upgrade/journal.h"
#include "upgrade/upgradecontext.h"

#include <functional>

namespace nymvisor {

/// The data that comes with an earlier version, in a rollback that asks for it: that of a backup, in the place of what
/// the home holds. Each piece can be done twice.
class OlderData : public QObject
{
    Q_OBJECT

public:
    /// @p save writes the journal. All of them outlive this.
    OlderData(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
              QObject *parent = nullptr);

    /// Reads the whole backup: while the daemon runs.
    Job *verify();
    /// The bytes that it takes on the disk, once it is verified in this life.
    qint64 size() const { return m_size; }
    /// Puts it into the home; what that holds is moved to the folder for what failed.
    Job *putInPlace();
    /// Goes on with putInPlace() where that has begun to move data, and does nothing where it has not, or is done: a
    /// way back needs one state or the other.
    Job *finish();
    /// Whether the home may hold it, or a part of it.
    bool mayBeInPlace() const;

private:
    Result<> choosePlaceAside();
    Job *restore();

    const UpgradeContext &m_context;
    Journal &m_journal;
    std::function<Result<>()> m_save;
    qint64 m_size = 0;
};

} // namespace nymvisor
