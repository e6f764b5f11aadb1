#pragma once

#include "upgrade/journal.h"
#include "upgrade/upgradecontext.h"

#include <functional>

namespace nymvisor {

/// The version that an upgrade leads to: whether its binary is still the one that was verified, and its start. Each
/// piece can be done twice.
class NewVersion : public QObject
{
    Q_OBJECT

public:
    /// @p save writes the journal. All of them outlive this.
    NewVersion(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save,
               QObject *parent = nullptr);

    /// Reads the whole binary: what was verified when it was staged may have changed since.
    Job *verify();
    /// Notes that it may have run, and starts it. While the daemon is down only a file that is another one by now is
    /// read again.
    Job *start();

private:
    Job *hashBinary();
    Result<> compareHash() const;
    Job *verifyWhereReplaced();
    Result<> noteStart();
    Job *execute();

    const UpgradeContext &m_context;
    Journal &m_journal;
    std::function<Result<>()> m_save;
    QString m_hashFound;
    bool m_wasStartedBefore = false; // before the attempt in hand: in an earlier life
};

} // namespace nymvisor
