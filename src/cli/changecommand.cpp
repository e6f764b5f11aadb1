#include "cli/changecommand.h"

namespace nymvisor {

void ChangeCommand::change(const Paths &paths, LockedCallJob::Call call, const QString &done)
{
    if (const auto there = paths.checkHomeIsThere(); !there) { // else it would be made, and `run` take it for the home
        fail(there.error());
        return;
    }
    auto *job = new LockedCallJob(paths.upgradeLock(), std::move(call), this);
    connect(job, &Job::finished, this, [this, done](const Result<> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_context.console.answer(done + u'\n');
        finish();
    });
    job->start();
}

} // namespace nymvisor
