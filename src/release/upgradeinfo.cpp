#include "release/upgradeinfo.h"

#include "config/values.h"
#include "core/jsonreader.h"
#include "core/safename.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString originKey = u"origin"_s; // ours, and optional: Nym's nymvisor reads past it
const QString operatorOrigin = u"operator"_s;

constexpr qsizetype mostMirrors = 8;

int hexDigitsOf(const QString &algorithm)
{
    return algorithm == "sha512"_L1 ? 128 : 64;
}

Result<> checkAlgorithm(const QString &algorithm)
{
    if (algorithm == "sha256"_L1 || algorithm == "sha512"_L1)
        return {};
    return Error(ExitStatus::BadData, "'%1' is neither sha256 nor sha512", {algorithm.left(64)});
}

Result<> checkChecksum(const DownloadSource &source)
{
    const auto isHexDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const bool isNone = source.checksum.isEmpty();
    const int digits = hexDigitsOf(source.algorithm);
    if (isNone || (source.checksum.size() == digits && std::ranges::all_of(source.checksum, isHexDigit)))
        return {};
    return Error(ExitStatus::BadData, "it is not %1 hexadecimal digits, as %2 has",
                 {QString::number(digits), source.algorithm});
}

/// A platform whose source cannot be read concerns only the machines of that platform.
Result<DownloadSource> readSource(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    DownloadSource source;
    source.checksum = reader.optionalText("checksum").toLower();
    source.algorithm = source.checksum.isEmpty() && !json.contains("checksumAlgorithm"_L1)
                           ? u"sha256"_s
                           : reader.text("checksumAlgorithm");
    source.url = reader.text("url");
    source.mirrors = reader.optionalTexts("urls").mid(0, mostMirrors);
    source.mirrors.removeAll(source.url);
    source.json = json;
    reader.check("checksumAlgorithm", checkAlgorithm(source.algorithm));
    reader.check("checksum", checkChecksum(source));
    reader.check("url", checkUrl(source.url));
    for (const QString &mirror : source.mirrors)
        reader.check("urls", checkUrl(mirror));
    TRY(reader.result());
    return source;
}

/// As it was read; what was not there is added: Nym's nymvisor reads no platform without a checksum, be it empty.
QJsonObject writtenSource(const DownloadSource &source)
{
    QJsonObject json = source.json;
    const QJsonObject fields{
        {u"checksum"_s, source.checksum}, {u"checksumAlgorithm"_s, source.algorithm}, {u"url"_s, source.url}};
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (json[it.key()].toString().isEmpty())
            json[it.key()] = *it;
    }
    return json;
}

/// What the operator has not said is not there.
void putWord(QJsonObject &json, const QString &key, bool isSaid)
{
    if (isSaid)
        json[key] = true;
    else
        json.remove(key);
}

} // namespace

QString thisPlatform()
{
    static const QString platform = [] { // asked of the system once: each entry of a plan asks for it
        const QString architecture = QSysInfo::currentCpuArchitecture();
        const QString kernel = QSysInfo::kernelType(); // "linux", "darwin", …
        return kernel + u'-' + (architecture == "arm64"_L1 ? u"aarch64"_s : architecture);
    }();
    return platform;
}

Result<UpgradeInfo> UpgradeInfo::fromJson(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    UpgradeInfo info;
    info.m_json = json;
    info.isManual = reader.boolean("manual");
    info.name = reader.text("name");
    info.notes = reader.text("notes");
    info.publishDate = reader.optionalTime("publishDate");
    info.version = reader.text("version");
    const QJsonObject platforms = reader.object("platforms");
    info.upgradeTime = reader.time("upgradeTime");
    info.expires = reader.optionalTime("expires"); // written as it was read, as what is not known
    const auto details = reader.optionalObject("binaryDetails");
    const bool isOperators = reader.optionalText("origin") == operatorOrigin || info.name == "genesis"_L1;
    info.origin = isOperators ? Origin::Operator : Origin::Upstream;
    info.isForNow = isOperators && reader.optionalBoolean("forNow", false);
    info.isDowngradeMeant = isOperators && reader.optionalBoolean("allowDowngrade", false);
    TRY(reader.result());

    if (info.name != "genesis"_L1)
        reader.check("name", checkUpgradeName(info.name));
    reader.check("version", checkName(info.version, "the version '%1'"));
    TRY(reader.result());
    for (auto it = platforms.begin(); it != platforms.end(); ++it) {
        const bool isOurs = it.key() == thisPlatform() || it.key() == "any"_L1;
        if (isOurs)
            info.platforms[it.key()] = TRY(readSource(it->toObject(), reader.placeOf("platforms") + u'.' + it.key()));
    }
    if (details)
        info.binaryDetails = TRY(BuildInfo::fromJson(*details, reader.placeOf("binaryDetails")));
    return info;
}

Result<UpgradeInfo> UpgradeInfo::parse(const QByteArray &bytes, const QString &source)
{
    const QJsonObject object = TRY(parseJsonObject(bytes, source));
    return fromJson(object).withContext("%1 does not describe an upgrade", {source});
}

UpgradeInfo UpgradeInfo::genesis(const BuildInfo &binary)
{
    UpgradeInfo info;
    info.isManual = true;
    info.name = u"genesis"_s;
    info.version = binary.version();
    info.upgradeTime = Timestamp(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    info.binaryDetails = binary;
    info.origin = Origin::Operator;
    return info;
}

QJsonObject UpgradeInfo::toJson() const
{
    QJsonObject json = m_json;
    json[u"manual"_s] = isManual;
    json[u"name"_s] = name;
    json[u"notes"_s] = notes;
    json[u"publishDate"_s] = publishDate ? QJsonValue(publishDate->text()) : QJsonValue();
    json[u"version"_s] = version;
    json[u"upgradeTime"_s] = upgradeTime.text();
    json[u"binaryDetails"_s] = binaryDetails ? QJsonValue(binaryDetails->toJson()) : QJsonValue();
    QJsonObject sources = m_json["platforms"_L1].toObject(); // other machines' included
    for (auto it = platforms.begin(); it != platforms.end(); ++it)
        sources[it.key()] = writtenSource(*it);
    json[u"platforms"_s] = sources;
    if (origin == Origin::Operator && name != "genesis"_L1)
        json[originKey] = operatorOrigin;
    else
        json.remove(originKey);
    putWord(json, u"forNow"_s, isForNow && origin == Origin::Operator);
    putWord(json, u"allowDowngrade"_s, isDowngradeMeant && origin == Origin::Operator);
    return json;
}

QByteArray UpgradeInfo::toBytes() const
{
    return QJsonDocument(toJson()).toJson();
}

const DownloadSource *UpgradeInfo::sourceForThisPlatform() const
{
    for (const QString &key : {thisPlatform(), u"any"_s}) {
        if (const auto found = platforms.constFind(key); found != platforms.constEnd())
            return &*found;
    }
    return nullptr;
}

} // namespace nymvisor
