#include "upgrade/olderdata.h"

#include "core/jobsequence.h"
#include "core/log.h"
#include "core/timestamp.h"
#include "tasks/taskjob.h"
#include "upgrade/lostjournal.h"
#include "upgrade/restorehomejob.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

OlderData::OlderData(const UpgradeContext &context, Journal &journal, std::function<Result<>()> save, QObject *parent)
    : QObject(parent), m_context(context), m_journal(journal), m_save(std::move(save))
{
}

Job *OlderData::verify()
{
    auto *task = new TaskJob(m_context.worker, VerifyRequest{m_journal.olderData});
    connect(task, &Job::finished, this, [this, task](const Result<> &result) {
        const auto found = task->value<VerifyResult>();
        m_size = result && found ? found->onDisk : 0;
    });
    return task;
}

Job *OlderData::putInPlace()
{
    return new JobSequence(
        {[this] { return new CallJob([this] { return choosePlaceAside(); }); }, [this] { return restore(); }});
}

Job *OlderData::finish()
{
    // Once the way back has its own place aside, what was begun is its.
    const bool isHalfDone =
        !m_journal.olderAside.isEmpty() && m_journal.putAside.isEmpty() && isRestoreBegun(m_context.paths);
    return isHalfDone ? restore() : new CallJob([] { return Result<>(); });
}

bool OlderData::mayBeInPlace() const
{
    return !m_journal.olderAside.isEmpty() &&
           (isRestoreBegun(m_context.paths) || QFileInfo::exists(m_journal.olderAside));
}

/// On disk before anything is moved there.
Result<> OlderData::choosePlaceAside()
{
    if (!m_journal.olderAside.isEmpty())
        return {};
    m_journal.olderAside =
        m_context.paths.failedFolder() + u'/' + m_journal.from.name() + u'-' + nameForTime(m_context.clock.now());
    return m_save();
}

Job *OlderData::restore()
{
    const Paths &paths = m_context.paths;
    auto *restore = new RestoreHomeJob(m_context, RestoreRequest{paths.home(),
                                                                 paths.leftOutOfBackups(),
                                                                 {},
                                                                 m_journal.olderAside,
                                                                 m_journal.upgradeName(),
                                                                 m_journal.olderData});
    connect(restore, &Job::finished, this, [this](const Result<> &result) {
        if (result)
            log::info("upgrade", u"the data is that of the backup; what was there was put aside"_s,
                      {{"backup", m_journal.olderData},
                       {"put_aside", m_journal.olderAside},
                       {"transaction", m_journal.transactionId}});
    });
    return restore;
}

} // namespace nymvisor
