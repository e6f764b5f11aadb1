#include "release/upstreamrecord.h"

#include "core/jsonreader.h"
#include "release/upgradeinfo.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype mostKept = 64; // of each list: the plan is never as long

QJsonValue written(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->text()) : QJsonValue();
}

Result<UpstreamRecord::SignedRelease> readSigned(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    const UpstreamRecord::SignedRelease release{reader.text("digest"), reader.optionalTexts("keys")};
    TRY(reader.result());
    return release;
}

Result<UpstreamRecord::Sighting> readSighting(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    const UpstreamRecord::Sighting sighting{
        {reader.text("name"), reader.text("version"), reader.optionalText("checksum")}, reader.time("at")};
    TRY(reader.result());
    return sighting;
}

/// As upstream says it, whatever is known of the binary by now.
Content announcedContent(const UpgradeInfo &release)
{
    const DownloadSource *source = release.sourceForThisPlatform();
    return {release.name, release.version, source ? source->identity() : QString()};
}

template <typename T>
void keepNewest(QList<T> &list)
{
    if (list.size() > mostKept)
        list.remove(0, list.size() - mostKept);
}

} // namespace

Result<UpstreamRecord> UpstreamRecord::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    UpstreamRecord record;
    record.url = reader.optionalText("url");
    record.askedSince = reader.optionalTime("askedSince");
    record.answeredAt = reader.optionalTime("answeredAt");
    record.newestPublished = reader.optionalTime("newestPublished");
    record.newestSha256 = reader.optionalText("newestSha256");
    record.expires = reader.optionalTime("expires");
    record.trustedComments = reader.optionalTexts("trustedComments");
    const QJsonArray releases = reader.array("signed");
    const QJsonArray sightings = reader.array("seen");
    TRY(reader.result());
    for (qsizetype i = 0; i < releases.size(); ++i) {
        const SignedRelease release = TRY(readSigned(releases[i].toObject(), u"signed[%1]"_s.arg(i)));
        record.m_signed += release;
    }
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const Sighting sighting = TRY(readSighting(sightings[i].toObject(), u"seen[%1]"_s.arg(i)));
        record.m_seen += sighting;
    }
    return record;
}

QJsonObject UpstreamRecord::toJson() const
{
    QJsonArray releases;
    for (const SignedRelease &release : m_signed)
        releases.append(
            QJsonObject{{u"digest"_s, release.digest}, {u"keys"_s, QJsonArray::fromStringList(release.keys)}});
    QJsonArray sightings;
    for (const Sighting &sighting : m_seen)
        sightings.append(QJsonObject{{u"name"_s, sighting.content.name},
                                     {u"version"_s, sighting.content.version},
                                     {u"checksum"_s, sighting.content.checksum},
                                     {u"at"_s, sighting.at.text()}});
    return {{u"url"_s, url},
            {u"askedSince"_s, written(askedSince)},
            {u"answeredAt"_s, written(answeredAt)},
            {u"newestPublished"_s, written(newestPublished)},
            {u"newestSha256"_s, newestSha256},
            {u"expires"_s, written(expires)},
            {u"trustedComments"_s, QJsonArray::fromStringList(trustedComments)},
            {u"signed"_s, releases},
            {u"seen"_s, sightings}};
}

void UpstreamRecord::addSigned(const SignedRelease &release)
{
    m_signed.removeIf([&release](const SignedRelease &known) { return known.digest == release.digest; });
    m_signed += release;
    keepNewest(m_signed);
}

bool UpstreamRecord::isSigned(const QString &digest, const QStringList &pinned, qint64 threshold) const
{
    const auto found = std::ranges::find(m_signed, digest, &SignedRelease::digest);
    if (found == m_signed.end())
        return false;
    return std::ranges::count_if(found->keys, [&pinned](const QString &key) { return pinned.contains(key); }) >=
           threshold;
}

bool UpstreamRecord::noteSeen(const UpgradeInfo &release, const QDateTime &now)
{
    const Content content = announcedContent(release);
    const auto found = std::ranges::find(m_seen, content, &Sighting::content);
    if (found == m_seen.end()) {
        m_seen += Sighting{content, Timestamp(now)};
        keepNewest(m_seen);
        return true;
    }
    if (found->at.moment() <= now)
        return false;
    found->at = Timestamp(now); // the clock has been set back
    return true;
}

std::optional<QDateTime> UpstreamRecord::firstSeen(const UpgradeInfo &release) const
{
    const auto found = std::ranges::find(m_seen, announcedContent(release), &Sighting::content);
    return found == m_seen.end() ? std::nullopt : std::optional(found->at.moment());
}

QString digestOf(const UpgradeInfo &release)
{
    const QByteArray bytes = QJsonDocument(release.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace nymvisor
