#pragma once

#include "tasks/taskvalues.h"
#include "worker/httpget.h"
#include "worker/workerjob.h"

namespace nymvisor {

/// Asks upstream for its newest release. What it passes on was checked field by field and is upstream's, never the
/// operator's.
class FetchJob : public WorkerJob
{
    Q_OBJECT

public:
    /// Metadata is small: a server that sends a byte now and then does not hold the next poll up for ever.
    static constexpr HttpPatience standardPatience{.whole = std::chrono::minutes(5)};

    explicit FetchJob(const FetchRequest &request, const HttpPatience &patience = standardPatience,
                      QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void onGot(const Result<> &got);
    Result<QJsonObject> answer() const;
    Result<UpgradeInfo> release() const;

    FetchRequest m_request;
    HttpGet m_get;
    QByteArray m_body;
};

} // namespace nymvisor
