#include "release/upstreamrecord.h"

#include "core/jsonreader.h"
#include "release/upgradeinfo.h"
#include "release/version.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype mostKept = 64; // of each list: the plan is never as long
constexpr qint64 missesOfWithdrawn = 2;

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
    const QJsonArray announcements = reader.optionalArray("announced");
    const auto shown = reader.optionalObject("shown");
    TRY(reader.result());
    for (qsizetype i = 0; i < releases.size(); ++i) {
        const SignedRelease release = TRY(readSigned(releases[i].toObject(), u"signed[%1]"_s.arg(i)));
        record.m_signed += release;
    }
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const Sighting sighting = TRY(readSighting(sightings[i].toObject(), u"seen[%1]"_s.arg(i)));
        record.m_seen += sighting;
    }
    for (qsizetype i = 0; i < announcements.size(); ++i) {
        JsonReader announcement(announcements[i].toObject(), u"announced[%1]"_s.arg(i));
        record.m_announced +=
            Announcement{announcement.text("name"), announcement.text("version"), announcement.integer("misses")};
        TRY(announcement.result());
    }
    if (shown) {
        JsonReader announcement(*shown, u"shown"_s);
        record.m_shown = Announcement{announcement.text("name"), announcement.text("version")};
        TRY(announcement.result());
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
    QJsonArray announcements;
    for (const Announcement &announcement : m_announced)
        announcements.append(QJsonObject{
            {u"name"_s, announcement.name}, {u"version"_s, announcement.version}, {u"misses"_s, announcement.misses}});
    return {{u"url"_s, url},
            {u"askedSince"_s, written(askedSince)},
            {u"answeredAt"_s, written(answeredAt)},
            {u"newestPublished"_s, written(newestPublished)},
            {u"newestSha256"_s, newestSha256},
            {u"expires"_s, written(expires)},
            {u"trustedComments"_s, QJsonArray::fromStringList(trustedComments)},
            {u"signed"_s, releases},
            {u"seen"_s, sightings},
            {u"announced"_s, announcements},
            {u"shown"_s, m_shown ? QJsonValue(QJsonObject{{u"name"_s, m_shown->name}, {u"version"_s, m_shown->version}})
                                 : QJsonValue()}};
}

void UpstreamRecord::beginAnew(const QString &newUrl)
{
    url = newUrl;
    newestPublished.reset();
    newestSha256.clear();
    answeredAt.reset();
    askedSince.reset();
    expires.reset();
    trustedComments.clear();
    m_announced.clear();
    m_shown.reset();
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

void UpstreamRecord::forgetSeen(const UpgradeInfo &release)
{
    const Content content = announcedContent(release);
    m_seen.removeIf([&content](const Sighting &known) { return known.content == content; });
}

std::optional<QDateTime> UpstreamRecord::firstSeen(const UpgradeInfo &release) const
{
    const auto found = std::ranges::find(m_seen, announcedContent(release), &Sighting::content);
    return found == m_seen.end() ? std::nullopt : std::optional(found->at.moment());
}

void UpstreamRecord::noteShown(const UpgradeInfo &release)
{
    noteShown(Announcement{release.name, release.version});
}

void UpstreamRecord::noteUnchanged()
{
    if (m_shown)
        noteShown(Announcement(*m_shown));
}

void UpstreamRecord::noteShown(const Announcement &shown)
{
    m_announced.removeIf(
        [&shown](const Announcement &known) { return known.name == shown.name && known.version == shown.version; });
    for (Announcement &known : m_announced) {
        const bool isMissed = std::is_lt(compareVersions(shown.version, known.version));
        known.misses = isMissed ? std::min(known.misses + 1, missesOfWithdrawn) : 0;
    }
    m_shown = Announcement{shown.name, shown.version};
    m_announced += *m_shown;
    keepNewest(m_announced);
}

void UpstreamRecord::noteNothingShown()
{
    for (Announcement &known : m_announced)
        known.misses = std::min(known.misses + 1, missesOfWithdrawn);
}

UpstreamRecord::Standing UpstreamRecord::standingOf(const QString &name, const QString &version) const
{
    const auto found = std::ranges::find_if(
        m_announced, [&](const Announcement &known) { return known.name == name && known.version == version; });
    if (found == m_announced.end() || found->misses == 0)
        return Standing::Announced;
    return found->misses < missesOfWithdrawn ? Standing::InDoubt : Standing::Withdrawn;
}

UpstreamRecord::Standing UpstreamRecord::standingOf(const UpgradeInfo &upgrade) const
{
    return upgrade.origin == Origin::Upstream ? standingOf(upgrade.name, upgrade.version) : Standing::Announced;
}

void UpstreamRecord::forgetAnnounced(const QString &name)
{
    m_announced.removeIf([&name](const Announcement &known) { return known.name == name; });
}

bool UpstreamRecord::isInDoubt() const
{
    return std::ranges::any_of(
        m_announced, [](const Announcement &known) { return known.misses > 0 && known.misses < missesOfWithdrawn; });
}

QString digestOf(const UpgradeInfo &release)
{
    const QByteArray bytes = QJsonDocument(release.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace nymvisor
