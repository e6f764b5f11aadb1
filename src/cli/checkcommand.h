#pragma once

#include "cli/command.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"
#include "upgrade/instanceview.h"
#include "upgrade/releasemerge.h"

namespace nymvisor {

/// `check`: asks upstream now, and says what `run` would do with the answer, and why not; nothing is changed.
class CheckCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    void onAnswered(const Result<> &result, const TaskJob &task);
    Result<> answer(const FetchResult &found);
    QString text(const UpgradeInfo &release, const ReleaseMerge &merge, const InstanceView &view) const;
    QJsonObject failureJson(const Error &error) const;
    QJsonObject json(const UpgradeInfo &release, const ReleaseMerge &merge, const InstanceView &view) const;

    QString m_url;
    Settings m_settings;
    std::optional<Paths> m_paths;
    WorkerProgram m_worker;
};

} // namespace nymvisor
