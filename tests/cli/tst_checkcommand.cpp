#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "fakes/fakeupstream.h"
#include "upgrade/samples.h"

#include <QJsonArray>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void release_isTold_withWhatWouldBeDone_data();
    void release_isTold_withWhatWouldBeDone();
    void release_unsigned_isRefusedWhereKeysArePinned();
    void text_fitsTheTerminal();
    void upstream_doesNotAnswer_isAnError();

private:
    void announce(const QString &name, const QString &version)
    {
        const UpgradeInfo info =
            release(name, version, u"2026-01-01T00:00:00Z"_s, u"http://127.0.0.1:1/x"_s, QString(64, u'0'));
        m_upstream.answer(u"/fake-node/upgrade-info.json"_s, {.body = info.toBytes()});
    }
    QMap<QString, QByteArray> files() const
    {
        auto tree = treeOf(m_user->home());
        tree.insert(treeOf(m_user->path(u".nym"_s)));
        return tree;
    }

    std::unique_ptr<User> m_user;
    FakeUpstream m_upstream;
};

void TestCheckCommand::init()
{
    m_user = std::make_unique<User>();
    m_user->environment.insert(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, m_upstream.url(u"/"_s));
    VERIFY_STATUS(m_user->inits(), 0);
}

void TestCheckCommand::release_isTold_withWhatWouldBeDone_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("next"); // of the queue's first; empty: it is empty
    QTest::newRow("newer") << u"2.0.0"_s << false << u"added"_s << u"it is newer than what runs"_s << u"download"_s;
    QTest::newRow("the same") << u"1.0.0"_s << false << u"none"_s << u"it is the version that runs"_s << QString();
    QTest::newRow("older") << u"0.9.0"_s << false << u"none"_s
                           << u"it is lower than 1.0.0, which runs, and allow_downgrade is false"_s << QString();
    QTest::newRow("it has failed here") << u"2.0.0"_s << true << u"none"_s
                                        << u"it has failed: it crashed; 'nymvisor retry v2' lets it be tried again"_s
                                        << QString();
}

void TestCheckCommand::release_isTold_withWhatWouldBeDone()
{
    QFETCH(QString, version);
    QFETCH(bool, hasFailed);
    QFETCH(QString, change);
    QFETCH(QString, reason);
    QFETCH(QString, next);
    announce(u"v2"_s, version);
    if (hasFailed) {
        Outcomes outcomes;
        outcomes.record({u"v2"_s, version, QString(64, u'0')}, Setback::Stage::Upgrade, Setback::Cause::DidNotStay,
                        u"it crashed"_s, QDateTime::currentDateTimeUtc());
        must(writeState(outcomesIn(m_user->home()), outcomes));
    }
    const auto before = files();
    const Typed typed = m_user->types(QStringList{u"check"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(typed, 0);
    const QJsonObject json = typed.json();
    QCOMPARE(violations(u"check"_s, json), QString());
    QCOMPARE(json[u"upstream"_s][u"version"_s], version);
    QCOMPARE(json[u"change"_s], change);
    QCOMPARE(json[u"reason"_s], reason);
    QCOMPARE(json[u"queue"_s].toArray().first()[u"next"_s].toString(), next);
    QVERIFY(files() == before);
}

void TestCheckCommand::release_unsigned_isRefusedWhereKeysArePinned()
{
    m_user->environment.insert(u"NYMVISOR_UPSTREAM_PUBLIC_KEYS"_s,
                               u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s);
    announce(u"v2"_s, u"2.0.0"_s);
    const Typed typed = m_user->types(QStringList{u"check"_s});
    QVERIFY(typed.status != 0);
    QVERIFY2(typed.remarks.contains(u"minisig"_s), qPrintable(typed.remarks));
    QVERIFY(typed.answer.isEmpty());

    const Typed asked = m_user->types(QStringList{u"check"_s, u"-o"_s, u"json"_s});
    VERIFY_STATUS(asked, 69);
    QCOMPARE(violations(u"check"_s, asked.json()), QString());
    QCOMPARE(asked.json()[u"change"_s], QJsonValue());
    QVERIFY(asked.json()[u"reason"_s].toString().startsWith(u"cannot ask upstream"_s));
}

void TestCheckCommand::text_fitsTheTerminal()
{
    announce(u"v2"_s, u"2.0.0"_s);
    const Typed typed = m_user->types(QStringList{u"check"_s});
    VERIFY_STATUS(typed, 0);
    for (const QString &line : typed.answer.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY2(typed.answer.startsWith(u"runs          genesis (1.0.0)\nupstream      v2 (2.0.0)\n"_s),
             qPrintable(typed.answer));
    QVERIFY2(typed.answer.contains(u"it would be planned: it is newer than what runs\nplanned       v2 (2.0.0)\n"_s),
             qPrintable(typed.answer));
}

void TestCheckCommand::upstream_doesNotAnswer_isAnError()
{
    m_user->environment.insert(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, u"http://127.0.0.1:1/"_s);
    const Typed typed = m_user->types(QStringList{u"check"_s});
    VERIFY_STATUS(typed, 69);
    QVERIFY2(typed.remarks.contains(u"cannot ask upstream at http://127.0.0.1:1/"_s), qPrintable(typed.remarks));
    QVERIFY(typed.answer.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
