#include "release/buildinfo.h"

#include "core/jsonreader.h"
#include "core/safename.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct FieldRow
{
    const char *key;
    const char *label;
    const char *fallback; // null: required
};

constexpr int labelWidth = 20;
constexpr std::array fields{
    FieldRow{"binary_name", "Binary Name:", nullptr},
    FieldRow{"build_timestamp", "Build Timestamp:", nullptr},
    FieldRow{"build_version", "Build Version:", nullptr},
    FieldRow{"commit_sha", "Commit SHA:", nullptr},
    FieldRow{"commit_timestamp", "Commit Date:", nullptr},
    FieldRow{"commit_branch", "Commit Branch:", nullptr},
    FieldRow{"rustc_version", "rustc Version:", nullptr},
    FieldRow{"rustc_channel", "rustc Channel:", nullptr},
    FieldRow{"cargo_profile", "cargo Profile:", nullptr},
    FieldRow{"cargo_triple", nullptr, "unknown"}, // the documented text leaves it out
};

} // namespace

Result<BuildInfo> BuildInfo::fromJson(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    BuildInfo info;
    info.m_json = json;
    for (const FieldRow &field : fields) {
        const QLatin1StringView key(field.key);
        if (field.fallback && !json.contains(key))
            info.m_json[key] = QString::fromUtf8(field.fallback);
        else
            reader.text(field.key);
    }
    reader.check("binary_name", checkName(info.binaryName(), "the binary name '%1'"));
    reader.check("build_version", checkName(info.version(), "the version '%1'"));
    TRY(reader.result());
    return info;
}

Result<BuildInfo> BuildInfo::parse(const QByteArray &bytes, const QString &source)
{
    const QJsonObject object = TRY(parseJsonObject(bytes, source));
    return fromJson(object).withContext("%1 is not build information", {source});
}

QString BuildInfo::toText() const
{
    QString text;
    for (const FieldRow &field : fields) {
        if (field.label)
            text += QString::fromUtf8(field.label).leftJustified(labelWidth) +
                    m_json[QLatin1StringView(field.key)].toString() + u'\n';
    }
    return text;
}

} // namespace nymvisor
