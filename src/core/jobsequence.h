#pragma once

#include "core/job.h"

#include <QList>

namespace nymvisor {

/// Jobs one after the other; the first that fails ends the sequence. Each is made when its turn comes.
class JobSequence : public Job
{
    Q_OBJECT

public:
    using Make = std::function<Job *()>;

    explicit JobSequence(QList<Make> makers, QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void startNext();

    QList<Make> m_makers;
    Job *m_current = nullptr;
    bool m_isCutShort = false;
};

} // namespace nymvisor
