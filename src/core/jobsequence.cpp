#include "core/jobsequence.h"

namespace nymvisor {

JobSequence::JobSequence(QList<Make> makers, QObject *parent) : Job(parent), m_makers(std::move(makers))
{
}

void JobSequence::onStart()
{
    startNext();
}

void JobSequence::onAbort()
{
    m_isCutShort = !m_makers.isEmpty();
    m_makers.clear();
    if (m_current)
        m_current->abort();
    else
        finish(abortedError());
}

void JobSequence::startNext()
{
    if (m_makers.isEmpty()) {
        finish({});
        return;
    }
    m_current = m_makers.takeFirst()();
    m_current->setParent(this);
    connect(m_current, &Job::finished, this, [this](const Result<> &result) {
        m_current->deleteLater();
        m_current = nullptr;
        if (result && m_isCutShort)
            finish(abortedError()); // the job in hand was done all the same, the rest was not
        else if (result)
            startNext();
        else
            finish(result);
    });
    m_current->start();
}

} // namespace nymvisor
