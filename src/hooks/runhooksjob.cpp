#include "hooks/runhooksjob.h"

#include "core/log.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

void logLine(const QString &hook, const QByteArray &line)
{
    log::info("hook", QString::fromUtf8(line), {{"hook", hook}});
}

} // namespace

RunHooksJob::RunHooksJob(const QStringList &folders, const HookContext &context, std::chrono::milliseconds timeout,
                         QObject *parent)
    : Job(parent), m_folders(folders), m_context(context), m_timeout(timeout)
{
}

void RunHooksJob::onStart()
{
    for (const Hook &hook : hooksIn(m_folders, m_context.phase)) {
        if (hook.objection)
            log::warning("hook", u"passed over"_s, {{"hook", hook.path}, {"reason", hook.objection->message()}});
        else
            m_hooks += hook.path;
    }
    startNext();
}

void RunHooksJob::onAbort()
{
    m_isCutShort = true;
    if (m_current)
        m_current->abort();
    else
        finish(abortedError());
}

void RunHooksJob::startNext()
{
    if (m_hooks.isEmpty()) {
        finish({});
        return;
    }
    ProcessSpec spec;
    spec.program = m_hooks.takeFirst();
    spec.environment = m_context.environment(QProcessEnvironment::systemEnvironment());
    spec.workingDirectory = m_context.daemonHome;
    spec.timeout = m_timeout;
    spec.streamsOutput = true;
    m_current = new ProcessJob(spec, this);
    const QString name = QFileInfo(spec.program).fileName();
    log::info("hook", u"running"_s, {{"phase", textOf(m_context.phase)}, {"hook", name}});
    connect(m_current, &ProcessJob::outputLine, this, [name](const QByteArray &line) { logLine(name, line); });
    connect(m_current, &ProcessJob::errorLine, this, [name](const QByteArray &line) { logLine(name, line); });
    connect(m_current, &Job::finished, this, &RunHooksJob::onHookFinished);
    m_current->start();
}

void RunHooksJob::onHookFinished(const Result<> &result)
{
    const bool isNotNow = m_current->exitCode() == static_cast<int>(ExitStatus::TryLater);
    m_current->deleteLater();
    m_current = nullptr;
    if (m_isCutShort) {
        finish(abortedError());
        return;
    }
    if (result) {
        startNext();
        return;
    }
    const bool isHeeded = isAnswerHeeded(m_context.phase);
    const Error error = Error(isNotNow ? ExitStatus::TryLater : ExitStatus::Failure, "%1", {result.error().message()})
                            .withContext(!isHeeded  ? "a %1 hook failed"
                                         : isNotNow ? "a %1 hook said not now"
                                                    : "a %1 hook said no",
                                         {textOf(m_context.phase)});
    if (isHeeded) {
        finish(error);
        return;
    }
    log::warning("hook", error.message(), {{"transaction", m_context.transactionId}});
    startNext(); // one that fails keeps no other from its work
}

} // namespace nymvisor
