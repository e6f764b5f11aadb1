#include "release/buildinfojob.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

BuildInfoJob::BuildInfoJob(const QString &binary, QObject *parent, std::chrono::milliseconds timeout)
    : Job(parent), m_binary(binary), m_timeout(timeout)
{
}

void BuildInfoJob::onStart()
{
    ask({u"--no-banner"_s, u"build-info"_s, u"--output=json"_s});
}

void BuildInfoJob::onAbort()
{
    m_isSecondTry = true; // there is to be no further one
    if (m_process)
        m_process->abort();
    else
        finish(abortedError());
}

void BuildInfoJob::ask(const QStringList &arguments)
{
    ProcessSpec spec;
    spec.program = m_binary;
    spec.arguments = arguments;
    spec.timeout = m_timeout;
    m_process = new ProcessJob(spec, this);
    connect(m_process, &Job::finished, this, &BuildInfoJob::onFinished);
    m_process->start();
}

void BuildInfoJob::onFinished(const Result<> &result)
{
    const QByteArray output = m_process->standardOutput();
    const bool wasRefused = m_process->exitCode().value_or(0) != 0;
    m_process->deleteLater();
    m_process = nullptr;
    if (wasRefused && !m_isSecondTry) {
        m_isSecondTry = true;
        ask({u"build-info"_s, u"--output=json"_s});
        return;
    }
    const Result<> found = result ? read(output) : result;
    if (found) {
        finish({});
        return;
    }
    const Error &error = found.error();
    const bool isBinarys = error.status() == ExitStatus::Failure; // and not that of whoever asked
    finish(error.withStatus(isBinarys ? ExitStatus::BadData : error.status())
               .withContext("%1 does not tell its build information when it is asked with 'build-info --output=json'",
                            {m_binary}));
}

Result<> BuildInfoJob::read(const QByteArray &output)
{
    m_buildInfo = TRY(BuildInfo::parse(output, u"its output"_s));
    return {};
}

} // namespace nymvisor
