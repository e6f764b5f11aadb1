#pragma once

#include "service/decider.h"
#include "service/progressrecord.h"
#include "upgrade/upgradetransaction.h"

#include <optional>

namespace nymvisor {

/// The upgrade that is open, if one is: from its begin, or from the journal that a start found, to its end. While it is
/// open the archiver begins nothing by itself, and what goes on is in the record of progress.
class OpenUpgrade : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    OpenUpgrade(const UpgradeContext &context, ProgressRecord &progress, QObject *parent = nullptr);

    bool isThere() const { return m_transaction != nullptr; }
    /// Null where there is none.
    const Journal *journal() const { return m_transaction ? &m_transaction->journal() : nullptr; }

    /// Goes on with the one of @p journal. None is open where this fails.
    Result<> resume(const Journal &journal);
    /// From @p version, whose data the home holds. ended() comes also where it cannot be begun.
    void begin(const UpgradeInfo &upgrade, const VersionInfo &version, const Decider::Decided &decided);
    /// Obeys what the operator asks of it meanwhile.
    void heedRequests();
    void retryNow();
    /// ended() follows, where one is open.
    void stop();

Q_SIGNALS:
    /// It came to another step.
    void stepBegun();
    /// It is in place, and the settings leave its start to the next life.
    void rested();
    /// Of the backup.
    void copied(const nymvisor::TaskProgress &progress);
    /// None is open any more. What is in place then; nothing: what was before.
    void ended(const std::optional<nymvisor::VersionInfo> &inPlace);

private:
    void adopt(UpgradeTransaction *transaction);
    void end();

    const UpgradeContext &m_context;
    ProgressRecord &m_progress;
    UpgradeTransaction *m_transaction = nullptr;
};

} // namespace nymvisor
