#pragma once

#include "config/publickey.h"
#include "tasks/upstreamvalues.h"
#include "worker/httpget.h"
#include "worker/workerjob.h"

namespace nymvisor {

/// Asks upstream for its newest release. What it passes on was checked field by field and is upstream's, never the
/// operator's. Where keys are pinned, nothing of the answer is parsed before enough of them are found to have signed
/// the bytes that arrived.
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
    void onSignatureGot(const Result<> &got);
    void end(const Result<QJsonObject> &found);
    Result<QJsonObject> signedAnswer() const;
    Result<QJsonObject> answer(const FetchResult &known) const;
    Result<UpgradeInfo> release() const;

    FetchRequest m_request;
    HttpGet m_get;
    HttpGet m_getSignature;
    QByteArray m_body;
    QByteArray m_signature;
    QList<PublicKey> m_keys; // pinned
};

} // namespace nymvisor
