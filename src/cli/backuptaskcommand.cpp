#include "cli/backuptaskcommand.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>

namespace nymvisor {

void BackupTaskCommand::runJob(Job *job, std::function<void()> onDone)
{
    if (!m_signals) {
        m_signals = std::make_unique<UnixSignals>(QList<int>{SIGINT, SIGTERM, SIGHUP});
        connect(m_signals.get(), &UnixSignals::received, this, [this] { onSignal(); });
    }
    m_job = job;
    m_job->setParent(this);
    connect(m_job, &Job::finished, this, [this, job, onDone](const Result<> &result) {
        m_progress.reset();
        m_job = nullptr;
        job->deleteLater();
        if (result)
            onDone();
        else
            onFailed(result.error());
    });
    m_job->start();
}

void BackupTaskCommand::onSignal()
{
    abortJob();
}

void BackupTaskCommand::abortJob()
{
    if (m_job)
        m_job->abort();
}

void BackupTaskCommand::showProgress(TaskJob &task, const char *activity)
{
    m_progress = std::make_unique<ProgressLog>(m_clock, QString::fromUtf8(activity),
                                               QCoreApplication::translate(metaObject()->className(), activity));
    connect(&task, &TaskJob::progressed, this, [this](const TaskProgress &progress) {
        if (m_progress)
            m_progress->show(progress);
    });
}

QString backupGroupHelp()
{
    return BackupTaskCommand::tr("Make, list, check and restore backups of the daemon's home");
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

} // namespace nymvisor
