#pragma once

#include "core/job.h"
#include "tasks/workerprogram.h"
#include "upgrade/instanceview.h"

#include <functional>

namespace nymvisor {

/// What a check found.
struct Finding
{
    enum class Verdict {
        Good,
        Warning, // an upgrade can do without, but the operator should know
        Failure, // an upgrade would fail
    };

    static Finding good(const QString &detail) { return {Verdict::Good, detail, detail, {}}; }
    static Finding good(const char *text, const QStringList &values = {})
    {
        return good(Error(ExitStatus::Failure, text, values));
    }
    static Finding good(const Error &words) { return {Verdict::Good, words.message(), words.translatedMessage(), {}}; }
    static Finding warning(const Error &trouble) { return {Verdict::Warning, {}, {}, trouble}; }
    static Finding failure(const Error &trouble) { return {Verdict::Failure, {}, {}, trouble}; }

    Verdict verdict = Verdict::Good;
    QString detail = {};               // of what is good: a path, a version, a figure
    QString shown = {};                // the same in the operator's language
    std::optional<Error> trouble = {}; // else what is wrong, and the remedy
};
using Findings = QList<Finding>;

/// What checks look at.
struct CheckContext
{
    const Paths &paths;
    const Settings &settings;
    const InstanceView &view;
    const WorkerProgram &worker;
};

/// One check under way. It finishes without an error: what went wrong is what it found.
class Check : public Job
{
    Q_OBJECT

public:
    using Judge = std::function<Findings(const Result<> &)>;

    /// Does @p job, and finds what @p judge makes of its end.
    Check(Job *job, Judge judge);

    const Findings &findings() const { return m_findings; }

protected:
    void onStart() override;
    void onAbort() override;

private:
    Job *m_job;
    Judge m_judge;
    Findings m_findings;
};

/// One row of what `doctor` looks at.
struct CheckRow
{
    const char *name; // at most 13 characters
    std::function<Check *(const CheckContext &)> make;
};

/// Everything that an upgrade will need, in the order in which it is printed.
QList<CheckRow> checkTable();

} // namespace nymvisor
