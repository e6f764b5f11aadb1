#include "release/buildinfo.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestBuildInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromJson_allFields_nameVersionAndJson()
    {
        const auto info = BuildInfo::fromJson(buildInfoJson(u"1.1.69"_s));
        VERIFY_VALUE(info);
        QCOMPARE(info->binaryName(), u"nym-node"_s);
        QCOMPARE(info->version(), u"1.1.69"_s);
        QCOMPARE(info->toJson(), buildInfoJson(u"1.1.69"_s));
    }

    void fromJson_fieldMissingOrNoText_errorNamesIt_data()
    {
        QTest::addColumn<bool>("mayBeMissing");
        for (const QString &key : buildInfoJson().keys())
            QTest::newRow(qPrintable(key)) << (key == "cargo_triple"_L1);
    }
    void fromJson_fieldMissingOrNoText_errorNamesIt()
    {
        QFETCH(bool, mayBeMissing);
        const QString key = QString::fromUtf8(QTest::currentDataTag());
        const auto missing = BuildInfo::fromJson(without(buildInfoJson(), key), u"binaryDetails"_s);
        QCOMPARE(missing.has_value(), mayBeMissing);
        if (!missing)
            VERIFY_ERROR(missing, u"the field 'binaryDetails.%1': it is missing"_s.arg(key));
        VERIFY_ERROR(BuildInfo::fromJson(with(buildInfoJson(), key, 5)),
                     u"the field '%1': it is not a text"_s.arg(key));
    }

    void fromJson_noTriple_unknown()
    {
        const auto info = BuildInfo::fromJson(without(buildInfoJson(), u"cargo_triple"_s));
        VERIFY_VALUE(info);
        QCOMPARE(info->toJson()[u"cargo_triple"_s].toString(), u"unknown"_s);
        QCOMPARE(BuildInfo::fromJson(info->toJson()).value(), *info);
    }

    void fromJson_unknownFields_areKept()
    {
        const QJsonObject json = with(buildInfoJson(), u"future"_s, QJsonArray{1, 2});
        QCOMPARE(BuildInfo::fromJson(json).value().toJson(), json);
    }

    void fromJson_nameOrVersionThatIsAPath_refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a name that is a path") << u"binary_name"_s << u"../../bin/sh"_s;
        QTest::newRow("an empty name") << u"binary_name"_s << u""_s;
        QTest::newRow("a version that is a path") << u"build_version"_s << u"1/2"_s;
        QTest::newRow("a version with a line break") << u"build_version"_s << u"1.2.3\n"_s;
    }
    void fromJson_nameOrVersionThatIsAPath_refused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        VERIFY_ERROR(BuildInfo::fromJson(with(buildInfoJson(), key, value)), u"the field '%1': "_s.arg(key));
    }

    void parse_noBuildInformation_errorSaysOfWhat()
    {
        VERIFY_VALUE(BuildInfo::parse(QJsonDocument(buildInfoJson()).toJson(), u"its output"_s));
        VERIFY_ERROR(BuildInfo::parse("usage: x", u"its output"_s), u"its output is not JSON"_s);
        VERIFY_ERROR(BuildInfo::parse("{}", u"its output"_s),
                     u"its output is not build information: the field 'binary_name'"_s);
    }

    void toText_asPeopleReadIt()
    {
        QCOMPARE(BuildInfo::fromJson(buildInfoJson()).value().toText(),
                 u"Binary Name:        nym-node\n"
                 "Build Timestamp:    2026-01-10T10:00:00.123456789Z\n"
                 "Build Version:      1.1.30\n"
                 "Commit SHA:         0123456789abcdef\n"
                 "Commit Date:        2026-01-09T09:00:00.000000000Z\n"
                 "Commit Branch:      release\n"
                 "rustc Version:      1.80.0\n"
                 "rustc Channel:      stable\n"
                 "cargo Profile:      release\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestBuildInfo)
#include "tst_buildinfo.moc"
