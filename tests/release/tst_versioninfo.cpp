#include "release/versioninfo.h"

#include "core/resultchecks.h"
#include "release/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

/// `current-version-info.json` in the form in which the other nymvisor writes it.
QJsonObject madeByNym()
{
    return {{u"name"_s, u"genesis"_s},
            {u"version"_s, u"1.1.30"_s},
            {u"upgradeTime"_s, u"2026-01-01T00:00:00.123456789Z"_s},
            {u"binaryDetails"_s, buildInfoJson()}};
}

} // namespace

class TestVersionInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_roundTrip_keepsUnknownKeysAndTheTextOfTheTime()
    {
        const QJsonObject json = with(madeByNym(), u"future"_s, true);
        const auto info = VersionInfo::fromJson(json);
        VERIFY_VALUE(info);
        QCOMPARE(info->name(), u"genesis"_s);
        QCOMPARE(info->version(), u"1.1.30"_s);
        QCOMPARE(info->binaryDetails().binaryName(), u"nym-node"_s);
        QCOMPARE(info->toJson(), json);
    }

    void json_madeAndReadAgain_equal()
    {
        const VersionInfo info(u"2.0"_s, BuildInfo::fromJson(buildInfoJson(u"2.0.0"_s)).value(),
                               QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(info.version(), u"2.0.0"_s);
        QCOMPARE(info.toJson()[u"upgradeTime"_s].toString(), u"2026-02-01T12:00:00Z"_s);
        QCOMPARE(VersionInfo::fromJson(info.toJson()).value(), info);
        QVERIFY(!(VersionInfo::fromJson(madeByNym()).value() == info));
    }

    void fromJson_mistake_errorNamesTheField_data()
    {
        QTest::addColumn<QJsonValue>("value"); // undefined: the field is missing
        QTest::addColumn<QString>("field");
        const QJsonValue missing(QJsonValue::Undefined);
        QTest::newRow("no name") << missing << u"name"_s;
        QTest::newRow("a name that leads out") << QJsonValue(u".."_s) << u"name"_s;
        QTest::newRow("no version") << missing << u"version"_s;
        QTest::newRow("no time") << missing << u"upgradeTime"_s;
        QTest::newRow("a time without an offset") << QJsonValue(u"2026-01-01T00:00:00"_s) << u"upgradeTime"_s;
        QTest::newRow("no details") << missing << u"binaryDetails"_s;
        QTest::newRow("incomplete details") << missing << u"binaryDetails.commit_sha"_s;
    }
    void fromJson_mistake_errorNamesTheField()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        VERIFY_ERROR(VersionInfo::fromJson(with(madeByNym(), field, value)), u"the field '%1': "_s.arg(field));
    }
};

QTEST_GUILESS_MAIN(TestVersionInfo)
#include "tst_versioninfo.moc"
