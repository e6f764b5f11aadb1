#include "service/openupgrade.h"

#include "core/log.h"
#include "service/openupgraderequests.h"

#include <utility>

namespace nymvisor {

OpenUpgrade::OpenUpgrade(const UpgradeContext &context, ProgressRecord &progress, QObject *parent)
    : QObject(parent), m_context(context), m_progress(progress)
{
}

Result<> OpenUpgrade::resume(const Journal &journal)
{
    adopt(new UpgradeTransaction(m_context, this));
    auto resumed = m_transaction->resume(heeded(journal, m_context.paths));
    if (!resumed)
        std::exchange(m_transaction, nullptr)->deleteLater();
    return resumed;
}

void OpenUpgrade::begin(const UpgradeInfo &upgrade, const VersionInfo &version, const Decider::Decided &decided)
{
    adopt(new UpgradeTransaction(m_context, this));
    const UpgradeInfo &current = decided.plan.current();
    const bool isPlans = current.name == version.name(); // else another instance's
    const UpgradeInfo previous = isPlans ? current : upgradeInfoOf(version, m_context.paths);
    const auto &rollback = decided.rollback;
    const bool isRollback = rollback && rollback->info.name == upgrade.name;
    const auto begun = isRollback ? m_transaction->begin(rollback->info, version, previous, rollback->request)
                                  : m_transaction->begin(upgrade, version, previous);
    if (!begun) {
        log::error("upgrade", begun.error().message());
        end();
    }
}

void OpenUpgrade::heedRequests()
{
    if (m_transaction)
        nymvisor::heedRequests(*m_transaction, m_context.paths, m_context.state.upstream());
}

void OpenUpgrade::retryNow()
{
    if (m_transaction)
        m_transaction->retryNow();
}

void OpenUpgrade::stop()
{
    if (m_transaction)
        m_transaction->stop();
}

void OpenUpgrade::adopt(UpgradeTransaction *transaction)
{
    m_transaction = transaction;
    m_context.archiver.hold();
    connect(transaction, &UpgradeTransaction::progressed, this, &OpenUpgrade::copied);
    connect(transaction, &UpgradeTransaction::progressed, &m_progress, &ProgressRecord::onCopyProgressed);
    connect(transaction, &UpgradeTransaction::stepBegun, &m_progress, &ProgressRecord::onStepBegun);
    connect(transaction, &UpgradeTransaction::stepRetried, &m_progress, &ProgressRecord::onStepRetried);
    connect(transaction, &UpgradeTransaction::stepBegun, this, &OpenUpgrade::stepBegun);
    connect(transaction, &UpgradeTransaction::committed, this, &OpenUpgrade::end);
    connect(transaction, &UpgradeTransaction::takenBack, this, &OpenUpgrade::end);
    connect(transaction, &UpgradeTransaction::rested, this, &OpenUpgrade::rested);
    connect(transaction, &UpgradeTransaction::stopped, this, &OpenUpgrade::end);
}

void OpenUpgrade::end()
{
    const auto inPlace = m_transaction->versionInPlace();
    std::exchange(m_transaction, nullptr)->deleteLater();
    m_progress.onUpgradeEnded();
    Q_EMIT ended(inPlace);
}

} // namespace nymvisor
