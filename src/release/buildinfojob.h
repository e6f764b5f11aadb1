#pragma once

#include "core/processjob.h"
#include "release/buildinfo.h"

namespace nymvisor {

/// Asks a binary for its build information, by executing it: at most 10 s and 1 MiB of output. A binary that does not
/// know `--no-banner` is asked again without.
class BuildInfoJob : public Job
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds timeLimit{10};

    explicit BuildInfoJob(const QString &binary, QObject *parent = nullptr,
                          std::chrono::milliseconds timeout = timeLimit);

    /// After finished() without an error.
    BuildInfo buildInfo() const { return m_buildInfo; }

protected:
    void onStart() override;
    void onAbort() override;

private:
    void ask(const QStringList &arguments);
    void onFinished(const Result<> &result);
    Result<> read(const QByteArray &output);

    QString m_binary;
    std::chrono::milliseconds m_timeout;
    ProcessJob *m_process = nullptr;
    bool m_isSecondTry = false;
    BuildInfo m_buildInfo;
};

} // namespace nymvisor
