#include "worker/networkconfinement.h"

#include "core/files.h"
#include "core/resultchecks.h"
#include "fakes/fakeupstream.h"
#include "fakes/patience.h"
#include "fakes/testauthority.h"
#include "tasks/upstreamvalues.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

namespace {

constexpr int noNamespace = 254;

/// Files of an /etc as distributions have it, keys among them.
const char *const etc = R"(
set -e
mount -t tmpfs none /etc
cd /etc
mkdir -p ssl/certs ssl/private pki/tls/certs pki/tls/private pki/ca-trust/extracted/pem pki/nymd ca-certificates/extracted
touch ssl/openssl.cnf ssl/key.pem ssl/private/key.pem pki/tls/openssl.cnf pki/tls/private/key.pem pki/nymd/key.pem
touch pki/ca-trust/extracted/pem/tls-ca-bundle.pem ca-certificates/extracted/one.pem ssl/certs/one.pem
ln -s ../../ca-trust/extracted/pem/tls-ca-bundle.pem pki/tls/certs/ca-bundle.crt
ln -s ../../ca-certificates/extracted/one.pem ssl/certs/other.pem
ln -s ../private/key.pem ssl/certs/key.pem
)";

/// The error of opening @p path as a task that asks the network, where /etc is that one; 0 where it can be read.
int triedToRead(const QByteArray &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int user = ::geteuid() == 0 ? 0 : CLONE_NEWUSER;
        const bool isAlone = ::unshare(CLONE_NEWNS | user) == 0 &&
                             ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && std::system(etc) == 0;
        if (!isAlone)
            ::_exit(noNamespace);
        const auto confined = confine(*confinementFor(TaskName::Fetch, {}));
        ::_exit(!confined ? 255 : ::open(path.constData(), O_RDONLY | O_CLOEXEC) >= 0 ? 0 : errno);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// What the tasks that ask the network may read of this system.
class TestNetworkConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemsFiles_areReadAsFarAsTlsNeedsThem_data();
    void systemsFiles_areReadAsFarAsTlsNeedsThem();
    void systemsAuthorities_ofAConfinedTask_areTrusted();
};

void TestNetworkConfinement::systemsFiles_areReadAsFarAsTlsNeedsThem_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("expected");
    const auto add = [](const QByteArray &path, int expected = 0) {
        QTest::newRow(path.constData()) << path << expected;
    };
    add("/etc/ssl/certs/one.pem");
    add("/etc/ssl/certs/other.pem");
    add("/etc/ssl/openssl.cnf");
    add("/etc/ssl/key.pem", EACCES);
    add("/etc/ssl/private/key.pem", EACCES);
    add("/etc/ssl/certs/key.pem", EACCES); // which leads there
    add("/etc/ssl/private", EACCES);
    add("/etc/pki/tls/certs/ca-bundle.crt");
    add("/etc/pki/tls/openssl.cnf");
    add("/etc/pki/tls/private/key.pem", EACCES);
    add("/etc/pki/nymd/key.pem", EACCES);
}

void TestNetworkConfinement::systemsFiles_areReadAsFarAsTlsNeedsThem()
{
    QFETCH(QByteArray, path);
    QFETCH(int, expected);
    if (!confinementSupport().hasFileRules)
        QSKIP("this kernel has no Landlock");
    const int found = triedToRead(path);
    if (found == noNamespace)
        QSKIP("this system lets nobody have a file system of their own");
    QCOMPARE(found, expected);
}

/// As Debian lays them out: a link by the hash of the name to a link out of /etc. Anything else of /etc/ssl is empty.
void TestNetworkConfinement::systemsAuthorities_ofAConfinedTask_areTrusted()
{
    const QString script = uR"(
set -e
mount -t tmpfs none /etc/ssl
mount -t tmpfs none /usr/local/share/ca-certificates
mkdir /etc/ssl/certs
cp "$2" /usr/local/share/ca-certificates/test.crt
ln -s /usr/local/share/ca-certificates/test.crt /etc/ssl/certs/test.pem
ln -s test.pem "/etc/ssl/certs/$(openssl x509 -hash -noout -in "$2").0"
exec "$1" fetch
)"_s;
    const bool isPossible = QProcess::execute(u"unshare"_s, {u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s,
                                                             u"/usr/local/share/ca-certificates"_s}) == 0 &&
                            !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
    if (!isPossible)
        QSKIP("no openssl, or this system lets nobody have a file system of their own");
    const QTemporaryDir folder;
    const TestAuthority authority;
    VERIFY_VALUE(writeFile(folder.filePath(u"authority.pem"_s), authority.pem()));
    FakeUpstream upstream(authority.issue(u"127.0.0.1"_s));
    FakeAnswer answer;
    answer.body =
        QByteArray(R"({"manual":false,"name":"v1","notes":"","publishDate":null,"version":"1.1.34","platforms":{},)"
                   R"("upgradeTime":"2024-01-02T00:00:00Z","binaryDetails":null})");
    upstream.answer(u"/asked"_s, answer);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // Qt's TLS has not always freed all of a connection when the process ends, for which a sanitizer would fail it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QStringLiteral(NYMVISOR_WORKER),
                                 folder.filePath(u"authority.pem"_s)});
    process.write(QJsonDocument(FetchRequest{upstream.url(u"/asked"_s)}.toJson()).toJson(QJsonDocument::Compact) +
                  '\n');
    EVENTUALLY_VERIFY(process.state() == QProcess::NotRunning);
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("1.1.34"), said.constData());
}

QTEST_GUILESS_MAIN(TestNetworkConfinement)
#include "tst_networkconfinement.moc"
