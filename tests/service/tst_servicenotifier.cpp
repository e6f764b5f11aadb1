#include "service/servicenotifier.h"

#include "core/datagram.h"
#include "core/datagramreceiver.h"
#include "core/log.h"
#include "fakes/patience.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServiceNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void messages_eachEvent_areAsDocumented();
    void stop_takesLonger_isGivenMoreTime();
    void status_isTheSame_isNotSentAgain();
    void reload_hasTheMomentItBeganAt();
    void signsOfLife_whoIsMeant_data();
    void signsOfLife_whoIsMeant();
    void queue_isFull_messagesComeLaterInTheirOrder();
    void noSocket_saysNothing();
    void socket_isGone_isLoggedOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatagramReceiver> m_manager;
    QProcessEnvironment m_environment;
    QStringList m_logged;
};

void TestServiceNotifier::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString address = m_folder->filePath(u"notify"_s);
    m_manager = std::make_unique<DatagramReceiver>(QFile::encodeName(address));
    m_environment = QProcessEnvironment();
    m_environment.insert(u"NOTIFY_SOCKET"_s, address);
    m_logged.clear();
    log::setSink([this](log::Level, const QString &line) { m_logged += line; });
}

void TestServiceNotifier::messages_eachEvent_areAsDocumented()
{
    ServiceNotifier notifier(m_environment);
    notifier.setStatus(u"two\nlines"_s);
    notifier.ready();
    notifier.stopping(40s);
    QCOMPARE(m_manager->received(),
             QByteArrayList({"STATUS=two lines", "READY=1", "STOPPING=1\nEXTEND_TIMEOUT_USEC=40000000"}));
}

void TestServiceNotifier::stop_takesLonger_isGivenMoreTime()
{
    ServiceNotifier notifier(m_environment);
    notifier.stopping(2ms);
    QVERIFY(m_manager->waitFor("EXTEND_TIMEOUT_USEC=2000"));
}

void TestServiceNotifier::status_isTheSame_isNotSentAgain()
{
    ServiceNotifier notifier(m_environment);
    for (const QString &status : {u"a"_s, u"a"_s, u"b"_s, u"a"_s})
        notifier.setStatus(status);
    QCOMPARE(m_manager->received(), QByteArrayList({"STATUS=a", "STATUS=b", "STATUS=a"}));
}

void TestServiceNotifier::reload_hasTheMomentItBeganAt()
{
    const auto now = [] {
        return std::chrono::duration_cast<std::chrono::microseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    };
    ServiceNotifier notifier(m_environment);
    const auto before = now();
    notifier.reloading();
    const auto after = now();
    QCOMPARE(m_manager->received().size(), 1);
    const QByteArray message = m_manager->received().first();
    const QByteArray begin = "RELOADING=1\nMONOTONIC_USEC=";
    QVERIFY(message.startsWith(begin));
    const qlonglong moment = message.mid(begin.size()).toLongLong();
    QVERIFY(moment >= before && moment <= after);
}

void TestServiceNotifier::signsOfLife_whoIsMeant_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("pid");
    QTest::addColumn<bool>("isAsked");
    const QString own = QString::number(QCoreApplication::applicationPid());
    QTest::newRow("this process") << u"20000"_s << own << true;
    QTest::newRow("nobody by name") << u"20000"_s << QString() << true;
    QTest::newRow("another process") << u"20000"_s << u"1"_s << false;
    QTest::newRow("not asked for") << QString() << own << false;
    QTest::newRow("nonsense") << u"often"_s << own << false;
    QTest::newRow("negative") << u"-5"_s << own << false;
}

void TestServiceNotifier::signsOfLife_whoIsMeant()
{
    QFETCH(QString, period);
    QFETCH(QString, pid);
    QFETCH(bool, isAsked);
    m_environment.insert(u"WATCHDOG_USEC"_s, period);
    if (!pid.isEmpty())
        m_environment.insert(u"WATCHDOG_PID"_s, pid);
    ServiceNotifier notifier(m_environment);
    QCOMPARE(m_manager->count("WATCHDOG"), 0);
    notifier.ready();
    if (isAsked)
        EVENTUALLY_VERIFY(m_manager->count("WATCHDOG=1") >= 3);
    else
        QCOMPARE(m_manager->received(), QByteArrayList{"READY=1"}); // the first sign would have come with it
}

void TestServiceNotifier::queue_isFull_messagesComeLaterInTheirOrder()
{
    const QByteArray address = QFile::encodeName(m_environment.value(u"NOTIFY_SOCKET"_s));
    while (sendDatagram(address, "of others"))
        ; // until nothing more goes in
    ServiceNotifier notifier(m_environment);
    notifier.setStatus(u"a"_s);
    notifier.ready();
    notifier.setStatus(u"b"_s);
    m_manager->forget();
    QVERIFY(m_manager->waitFor("STATUS=b"));
    QCOMPARE(m_manager->received(), QByteArrayList({"STATUS=a", "READY=1", "STATUS=b"}));
    QCOMPARE(m_logged, QStringList());
}

void TestServiceNotifier::noSocket_saysNothing()
{
    m_environment.remove(u"NOTIFY_SOCKET"_s);
    ServiceNotifier notifier(m_environment);
    notifier.ready();
    notifier.stopping(1s);
    QCOMPARE(m_manager->received(), QByteArrayList());
    QCOMPARE(m_logged, QStringList());
}

void TestServiceNotifier::socket_isGone_isLoggedOnce()
{
    m_environment.insert(u"NOTIFY_SOCKET"_s, m_folder->filePath(u"none"_s));
    ServiceNotifier notifier(m_environment);
    notifier.ready();
    notifier.setStatus(u"up"_s);
    QCOMPARE(m_logged.filter(u"the service manager cannot be told anything"_s).size(), 1);
    DatagramReceiver late(QFile::encodeName(m_folder->filePath(u"none"_s)));
    QVERIFY(late.waitFor("STATUS=up"));
    QCOMPARE(late.received(), QByteArrayList({"READY=1", "STATUS=up"}));
}

QTEST_GUILESS_MAIN(TestServiceNotifier)
#include "tst_servicenotifier.moc"
