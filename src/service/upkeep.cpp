#include "service/upkeep.h"

#include "upgrade/reserve.h"

namespace nymvisor {

Upkeep::Upkeep(const UpgradeContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_learner(context.state), m_housekeeper(context)
{
    connect(&m_learner, &BinaryLearner::idle, this, &Upkeep::idle);
    connect(&m_housekeeper, &Housekeeper::idle, this, &Upkeep::idle);
    connect(&m_context.archiver, &Archiver::idle, this, &Upkeep::onArchiverIdle);
}

void Upkeep::look(const VersionInfo &version)
{
    m_isPaused = false;
    Reserve(m_context.paths.reserve()).fill(); // an upgrade may have had to give it up
    m_learner.learn(m_context.paths.binary(version.name()), version);
    m_context.archiver.look(false);
    m_housekeeper.look();
}

void Upkeep::stop()
{
    m_learner.stop();
    m_housekeeper.stop();
    Job *archiverEnd = m_context.archiver.endJob();
    archiverEnd->setParent(this);
    archiverEnd->start();
}

bool Upkeep::isIdle() const
{
    return m_learner.isIdle() && m_housekeeper.isIdle() && m_context.archiver.isIdle();
}

void Upkeep::onArchiverIdle()
{
    if (!m_isPaused)
        m_housekeeper.look(); // there is an archive more
    Q_EMIT idle();
}

} // namespace nymvisor
