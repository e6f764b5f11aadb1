#include "worker/fetchjob.h"

#include "config/values.h"
#include "core/safename.h"
#include "worker/httprules.h"
#include "worker/minisign.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 metadataLimit = qint64(1) << 20;

HttpRequest httpRequest(const FetchRequest &request)
{
    const QByteArray etag = request.etag.toLatin1();
    const QByteArray date = request.lastModified.toLatin1();
    return {.url = QUrl(request.url),
            .etag = isUsableEtag(etag) ? etag : QByteArray(),
            .lastModified = isUsableDate(date) ? date : QByteArray(),
            .sizeLimit = metadataLimit};
}

/// Beside the file it signs. Encoded: a %2F in a name is no slash.
QUrl signatureUrl(const QString &text)
{
    QUrl url(text);
    url.setPath(url.path(QUrl::FullyEncoded) + ".minisig"_L1, QUrl::TolerantMode);
    return url;
}

/// Where it was asked for: a mistyped URL looks the same.
Result<QJsonObject> absence(const Error &error, const QString &url)
{
    return FetchResult{.absence = error.withContext("%1", {shownUrl(QUrl(url))}).message()}.toJson();
}

Result<QJsonObject> refusal(const Error &error, const HttpGet &get)
{
    return FetchResult{.refusal = error.message(), .retryAfter = get.retryAfter().count()}.toJson();
}

HttpGet::Sink appendTo(QByteArray &bytes)
{
    return [&bytes](const char *data, qint64 size) {
        bytes.append(data, size);
        return Result<>();
    };
}

} // namespace

FetchJob::FetchJob(const FetchRequest &request, const HttpPatience &patience, QObject *parent)
    : WorkerJob(parent)
    , m_request(request)
    , m_get(httpRequest(request), appendTo(m_body), patience)
    , m_getSignature({.url = signatureUrl(request.url), .sizeLimit = signatureFileLimit}, appendTo(m_signature),
                     patience)
{
    connect(&m_get, &Job::finished, this, &FetchJob::onGot);
    connect(&m_getSignature, &Job::finished, this, &FetchJob::onSignatureGot);
}

void FetchJob::onStart()
{
    const auto keys = parsePublicKeys(m_request.publicKeys);
    m_keys = keys.value_or({});
    if (const auto checked = checkUrl(m_request.url); !checked)
        finish(checked.withContext("cannot ask upstream"));
    else if (!keys)
        finish(keys.error().withContext("cannot ask upstream"));
    else
        m_get.start();
}

void FetchJob::onAbort()
{
    if (m_get.isRunning())
        m_get.abort();
    else if (m_getSignature.isRunning())
        m_getSignature.abort();
    else
        finish(abortedError());
}

void FetchJob::onGot(const Result<> &got)
{
    if (isAborting())
        finish(abortedError());
    else if (!got && m_get.isGone())
        end(absence(got.error(), m_request.url));
    else if (!got && m_get.retryAfter().count() > 0)
        end(refusal(got.error(), m_get));
    else if (!got)
        end(got.error());
    else if (m_keys.isEmpty() || m_get.isUnchanged())
        end(answer({}));
    else
        m_getSignature.start();
}

void FetchJob::onSignatureGot(const Result<> &got)
{
    if (isAborting()) {
        finish(abortedError());
        return;
    }
    if (got) {
        end(signedAnswer());
        return;
    }
    const Error error = got.error().withContext("keys are pinned, and its signature at %1 cannot be had",
                                                {shownUrl(signatureUrl(m_request.url))});
    end(m_getSignature.retryAfter().count() > 0 ? refusal(error, m_getSignature) : error);
}

void FetchJob::end(const Result<QJsonObject> &found)
{
    if (found)
        succeed(*found);
    else
        finish(found.error().withContext("cannot ask upstream at %1", {shownUrl(QUrl(m_request.url))}));
}

Result<QJsonObject> FetchJob::signedAnswer() const
{
    const QList<MinisignSignature> signatures =
        TRY(parseSignatures(m_signature).withContext("its signature cannot be used"));
    const Signers signers = signersOf(m_body, signatures, m_keys);
    const auto checked = checkThreshold(signers, m_request.threshold, m_keys.size());
    FetchResult known;
    if (!checked && signers.mismatch) {
        known.mismatch = checked.error().message();
        return known.toJson();
    }
    TRY(checked);
    for (const PublicKey &key : signers.keys)
        known.signedBy += key.text();
    known.sha256 = QString::fromLatin1(QCryptographicHash::hash(m_body, QCryptographicHash::Sha256).toHex());
    known.trustedComments = signers.comments;
    return answer(known);
}

Result<QJsonObject> FetchJob::answer(const FetchResult &known) const
{
    FetchResult result = known;
    result.isUnchanged = m_get.isUnchanged();
    result.etag = isUsableEtag(m_get.etag()) ? QString::fromLatin1(m_get.etag()) : QString();
    if (result.isUnchanged && result.etag.isEmpty())
        result.etag = m_request.etag; // a 304 need not repeat it
    const QByteArray date = m_get.lastModified();
    result.lastModified = isUsableDate(date)   ? QString::fromLatin1(date)
                          : result.isUnchanged ? m_request.lastModified
                                               : QString();
    if (!result.isUnchanged)
        result.release = TRY(release());
    return result.toJson();
}

Result<UpgradeInfo> FetchJob::release() const
{
    const bool isPage = m_get.contentType().startsWith("text/html") || m_body.trimmed().startsWith('<');
    const auto parsed = UpgradeInfo::parse(m_body, u"the answer"_s);
    if (!parsed)
        return isPage ? parsed.withContext("it is a web page, not an upgrade-info.json") : parsed;
    UpgradeInfo release = *parsed;
    // "genesis" is a name that a file on disk may have, and upstream may not.
    TRY(checkUpgradeName(release.name).withContext("the field '%1'", {u"name"_s}));
    release.origin = Origin::Upstream;
    return release;
}

} // namespace nymvisor
