#include "worker/fetchjob.h"

#include "config/values.h"
#include "core/safename.h"
#include "worker/httprules.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 metadataLimit = qint64(1) << 20;

HttpRequest httpRequest(const FetchRequest &request)
{
    const QByteArray etag = request.etag.toLatin1();
    return {.url = QUrl(request.url), .etag = isUsableEtag(etag) ? etag : QByteArray(), .sizeLimit = metadataLimit};
}

} // namespace

FetchJob::FetchJob(const FetchRequest &request, const HttpPatience &patience, QObject *parent)
    : WorkerJob(parent)
    , m_request(request)
    , m_get(
          httpRequest(request),
          [this](const char *data, qint64 size) {
              m_body.append(data, size);
              return Result<>();
          },
          patience)
{
    connect(&m_get, &Job::finished, this, &FetchJob::onGot);
}

void FetchJob::onStart()
{
    if (const auto checked = checkUrl(m_request.url); !checked)
        finish(checked.withContext("cannot ask upstream"));
    else
        m_get.start();
}

void FetchJob::onAbort()
{
    if (m_get.isRunning())
        m_get.abort();
    else
        finish(abortedError());
}

void FetchJob::onGot(const Result<> &got)
{
    const Result<QJsonObject> found = got ? answer() : got.error();
    if (found)
        succeed(*found);
    else
        finish(found.error().withContext("cannot ask upstream at %1", {shownUrl(QUrl(m_request.url))}));
}

Result<QJsonObject> FetchJob::answer() const
{
    FetchResult result;
    result.isUnchanged = m_get.isUnchanged();
    result.etag = isUsableEtag(m_get.etag()) ? QString::fromLatin1(m_get.etag()) : QString();
    if (result.isUnchanged && result.etag.isEmpty())
        result.etag = m_request.etag; // a 304 need not repeat it
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
