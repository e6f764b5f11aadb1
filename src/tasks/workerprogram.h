#pragma once

#include "core/descriptor.h"
#include "core/result.h"

namespace nymvisor {

/// The worker's program, opened once: what is executed is that open file, so that a package upgrade never pairs a
/// running nymvisor with the worker of another version. It outlives the tasks that are started from it.
class WorkerProgram
{
public:
    /// Beside nymvisor in a build folder, else where it is installed.
    static QString standardPath();

    explicit WorkerProgram(const QString &path = standardPath());

    /// What to execute; the plain path where it could not be opened, so that starting it says why.
    QString path() const;

private:
    QString m_path;
    Descriptor m_file;
};

} // namespace nymvisor
