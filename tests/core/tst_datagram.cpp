#include "core/datagram.h"

#include "core/datagramreceiver.h"
#include "core/resultchecks.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestDatagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datagram_toAPathOrAName_arrivesWhole_data();
    void datagram_toAPathOrAName_arrivesWhole();
    void datagram_receiverDoesNotRead_isForLater();
    void datagram_cannotBeSent_errorNamesTheAddress_data();
    void datagram_cannotBeSent_errorNamesTheAddress();
};

void TestDatagram::datagram_toAPathOrAName_arrivesWhole_data()
{
    QTest::addColumn<QByteArray>("address");
    const QByteArray name = "nymvisor-test-" + QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("a path") << "/tmp/" + name;
    QTest::newRow("a name without a file") << '@' + name;
}

void TestDatagram::datagram_toAPathOrAName_arrivesWhole()
{
    QFETCH(QByteArray, address);
    DatagramReceiver receiver(address);
    VERIFY_VALUE(sendDatagram(address, "READY=1\nSTATUS=up"));
    VERIFY_VALUE(sendDatagram(address, "two"));
    QCOMPARE(receiver.received(), QByteArrayList({"READY=1\nSTATUS=up", "two"}));
    QFile::remove(QFile::decodeName(address));
}

void TestDatagram::datagram_receiverDoesNotRead_isForLater()
{
    const QTemporaryDir folder;
    const QByteArray address = QFile::encodeName(folder.filePath(u"socket"_s));
    DatagramReceiver receiver(address);
    Result<> sent;
    int count = 0;
    while (sent && ++count < 100'000)
        sent = sendDatagram(address, QByteArray(1000, 'x'));
    VERIFY_ERROR(sent, u"its queue is full"_s);
    QCOMPARE(sent.error().status(), ExitStatus::TryLater);
    receiver.forget();
    VERIFY_VALUE(sendDatagram(address, "later"));
}

void TestDatagram::datagram_cannotBeSent_errorNamesTheAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody is there") << QByteArray("/no/such/socket") << u"cannot send to /no/such/socket: "_s;
    QTest::newRow("none") << QByteArray() << u"'' is no address"_s;
    QTest::newRow("a relative path") << QByteArray("notify") << u"'notify' is no address"_s;
    QTest::newRow("of another family") << QByteArray("vsock:2:1234") << u"'vsock:2:1234' is no address"_s;
    QTest::newRow("longer than a socket's name can be")
        << QByteArray("/" + QByteArray(200, 'x')) << u"xxx' is no address"_s;
}

void TestDatagram::datagram_cannotBeSent_errorNamesTheAddress()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, expected);
    VERIFY_ERROR(sendDatagram(address, "x"), expected);
}

QTEST_GUILESS_MAIN(TestDatagram)
#include "tst_datagram.moc"
