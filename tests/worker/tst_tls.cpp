#include "worker/fetchjob.h"

#include "core/files.h"
#include "fakes/testauthority.h"
#include "worker/hostileupstream.h"
#include "worker/outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

const QByteArray release =
    R"({"manual":false,"name":"2024.1","notes":"","publishDate":null,"version":"1.1.34","platforms":{},)"
    R"("upgradeTime":"2024-01-02T00:00:00Z","binaryDetails":null})";

} // namespace

/// Real TLS against a server that is who it says it is, and against others.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void init();
    void cleanup();

    void server_isTrusted_onlyWhereItsAuthorityIs_data();
    void server_isTrusted_onlyWhereItsAuthorityIs();
    void authorities_configured_areThoseOfTheFileOrFolder_data();
    void authorities_configured_areThoseOfTheFileOrFolder();
    void redirect_toAPlainServer_isNotFollowed();

private:
    Result<> fetchFrom(FakeUpstream &upstream, const FakeAnswer &answer);
    void trust(const QByteArray &pem);

    TestAuthority m_authority;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    trust(m_authority.pem());
}

void TestTls::cleanup()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void TestTls::trust(const QByteArray &pem)
{
    const QString file = m_folder->filePath(u"authorities.pem"_s);
    QVERIFY(writeFile(file, pem));
    qputenv("SSL_CERT_FILE", file.toUtf8());
}

Result<> TestTls::fetchFrom(FakeUpstream &upstream, const FakeAnswer &answer)
{
    upstream.answer(u"/asked"_s, answer);
    FetchJob job(FetchRequest{upstream.url(u"/asked"_s)});
    return outcomeOf(job);
}

void TestTls::server_isTrusted_onlyWhereItsAuthorityIs_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QString>("mistake"); // empty: it is trusted
    const QString here = u"127.0.0.1"_s;
    QTest::newRow("the authority is trusted") << m_authority.issue(here) << QString();
    QTest::newRow("another authority") << TestAuthority().issue(here) << u"certificate"_s;
    QTest::newRow("nobody but itself") << TestAuthority::selfSigned(here) << u"self-signed"_s;
    QTest::newRow("it is over") << m_authority.issue(here, -1) << u"expired"_s;
    QTest::newRow("for another address") << m_authority.issue(u"127.0.0.2"_s) << u"host name"_s;
    QTest::newRow("for a name") << m_authority.issue(u"localhost"_s) << u"host name"_s;
}

void TestTls::server_isTrusted_onlyWhereItsAuthorityIs()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(QString, mistake);
    FakeUpstream upstream(server);
    FakeAnswer answer;
    answer.body = release;
    const auto result = fetchFrom(upstream, answer);
    QCOMPARE(result.has_value(), mistake.isEmpty());
    QVERIFY2(messageOf(result).contains(mistake), qPrintable(messageOf(result)));
    QCOMPARE(upstream.requests().size(), mistake.isEmpty() ? 1 : 0); // it is not even asked
}

void TestTls::authorities_configured_areThoseOfTheFileOrFolder_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("a file of several") << u"several"_s << QString();
    QTest::newRow("a folder") << u"folder"_s << QString();
    QTest::newRow("none: the system's, to which this one is unknown") << u"none"_s << u"certificate"_s;
    QTest::newRow("a file that holds none") << u"no PEM"_s << u"no certificate (PEM) can be read from"_s;
    QTest::newRow("a file that is not there") << u"missing"_s << u"no certificate (PEM) can be read from"_s;
}

void TestTls::authorities_configured_areThoseOfTheFileOrFolder()
{
    QFETCH(QString, situation);
    QFETCH(QString, mistake);
    if (situation == "several"_L1)
        trust(TestAuthority().pem() + m_authority.pem());
    if (situation == "folder"_L1)
        qputenv("SSL_CERT_DIR", m_folder->path().toUtf8());
    if (situation == "no PEM"_L1)
        trust("nothing of the kind\n");
    if (situation == "missing"_L1)
        qputenv("SSL_CERT_FILE", "/nowhere/authorities.pem");
    if (situation == "folder"_L1 || situation == "none"_L1)
        qunsetenv("SSL_CERT_FILE");
    FakeUpstream upstream(m_authority.issue(u"127.0.0.1"_s));
    FakeAnswer answer;
    answer.body = release;
    const auto result = fetchFrom(upstream, answer);
    QCOMPARE(result.has_value(), mistake.isEmpty());
    QVERIFY2(messageOf(result).contains(mistake), qPrintable(messageOf(result)));
}

void TestTls::redirect_toAPlainServer_isNotFollowed()
{
    FakeUpstream plain;
    FakeAnswer answer;
    answer.body = release;
    plain.answer(u"/release"_s, answer);
    FakeUpstream upstream(m_authority.issue(u"127.0.0.1"_s));
    const auto result = fetchFrom(upstream, FakeAnswer::redirect(plain.url(u"/release"_s).toUtf8()));
    QVERIFY(!result);
    QCOMPARE(plain.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
