#pragma once

#include "worker/manifest.h"
#include "worker/threadjob.h"

#include <algorithm>

namespace nymvisor {

/// How many bytes of content a task has dealt with, and whether it may go on.
class ContentProgress
{
public:
    explicit ContentProgress(WorkControl &control) : m_control(control) {}

    void expect(qint64 bytes) { m_progress.total = bytes; }
    qint64 done() const { return m_progress.done; }

    /// An error once the task was stopped.
    Result<> add(qint64 bytes)
    {
        m_progress.done += bytes;
        m_progress.total = std::max(m_progress.total, m_progress.done);
        m_control.report(m_progress);
        return m_control.checkStopped();
    }

private:
    WorkControl &m_control;
    TaskProgress m_progress;
};

/// What the files of a manifest hold, in bytes.
inline Result<qint64> contentSizeOf(ManifestReader &manifest, const WorkControl &control)
{
    qint64 bytes = 0;
    for (auto entry = TRY(manifest.next()); entry; entry = TRY(manifest.next())) {
        bytes += S_ISREG(entry->mode) ? entry->size : 0;
        TRY(control.checkStopped());
    }
    return bytes;
}

} // namespace nymvisor
