#include "worker/fetchjob.h"
#include "worker/minisign.h"
#include "worker/signaturejob.h"

#include "fakes/minisignprogram.h"
#include "worker/hostileupstream.h"
#include "worker/outcome.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray info =
    R"({"manual":false,"name":"v2","notes":"","publishDate":"2026-01-01T00:00:00Z",)"
    R"("version":"2.0.0","platforms":{},"upgradeTime":"2026-01-02T00:00:00Z","binaryDetails":null})";

/// Another character at @p offset.
QByteArray flipped(QByteArray bytes, qsizetype offset)
{
    bytes[offset] = bytes[offset] == 'A' ? 'B' : 'A';
    return bytes;
}

/// The same with byte @p index of what line @p number has in base64 changed.
QByteArray changed(const QByteArray &bytes, int number, qsizetype index, char change)
{
    QList<QByteArray> lines = bytes.split('\n');
    QByteArray content = QByteArray::fromBase64(lines[number]);
    content[index] = static_cast<char>(content[index] ^ change);
    lines[number] = content.toBase64();
    return lines.join('\n');
}

qsizetype beginOfLine(const QByteArray &bytes, int number)
{
    qsizetype begin = 0;
    while (number-- > 0)
        begin = bytes.indexOf('\n', begin) + 1;
    return begin;
}

} // namespace

/// Releases that the distribution's own minisign has signed, over real sockets.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_upstream = std::make_unique<FakeUpstream>(); }

    void fetch_signed_goesThrough_data();
    void fetch_signed_goesThrough();
    void fetch_tampered_isRefused_data();
    void fetch_tampered_isRefused();
    void fetch_unsigned_isRefusedBeforeItIsRead();
    void fetch_signatureIsBusy_asksToBeLeftAlone();
    void fetch_pathIsEncoded_signatureIsBesideIt();
    void fetch_notChanged_asksForNoSignature();
    void signatureFile_garbage_isNamed_data();
    void signatureFile_garbage_isNamed();
    void job_file_isCheckedByHand();

private:
    /// "a", "b c": those keys.
    QString keys(const QString &names) const
    {
        QStringList found;
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
            found += m_keys.value(name);
        return found.join(u' ');
    }
    /// What is said of @p content and @p signature; the error's text where that is one.
    FetchResult fetch(const QByteArray &content, const QByteArray &signature, const QString &pinned, qint64 threshold);

    Minisign m_minisign;
    QMap<QString, QString> m_keys;
    QMap<QString, QByteArray> m_signatures; // of info: "a", "a legacy"
    std::unique_ptr<FakeUpstream> m_upstream;
    QString m_error;
};

void TestSignature::initTestCase()
{
    forgetProxies();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        m_keys[name] = m_minisign.makeKey(name);
        m_signatures[name] = m_minisign.sign(info, name, u"by "_s + name);
    }
    m_signatures[u"legacy"_s] = m_minisign.sign(info, u"a"_s, u"by a"_s, true);
}

FetchResult TestSignature::fetch(const QByteArray &content, const QByteArray &signature, const QString &pinned,
                                 qint64 threshold)
{
    FakeAnswer file;
    file.body = content;
    m_upstream->answer(u"/info.json"_s, file);
    if (!signature.isNull()) {
        file.body = signature;
        m_upstream->answer(u"/info.json.minisig"_s, file);
    }
    FetchJob job({m_upstream->url(u"/info.json?x=y"_s), {}, {}, pinned, threshold});
    m_error = messageOf(outcomeOf(job));
    return m_error.isEmpty() ? FetchResult::fromJson(job.result()).value_or({}) : FetchResult();
}

void TestSignature::fetch_signed_goesThrough_data()
{
    QTest::addColumn<QString>("signatures");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<QString>("comments");
    QTest::newRow("one signature, one key") << u"a"_s << u"a"_s << 1 << u"by a"_s;
    QTest::newRow("of the old format") << u"legacy"_s << u"a"_s << 1 << u"by a"_s;
    QTest::newRow("one of three keys") << u"b"_s << u"a b c"_s << 1 << u"by b"_s;
    QTest::newRow("two of three keys") << u"c a"_s << u"a b c"_s << 2 << u"by c, by a"_s;
    QTest::newRow("two formats") << u"legacy b"_s << u"a b"_s << 2 << u"by a, by b"_s;
    QTest::newRow("signatures of others besides") << u"b c a"_s << u"a"_s << 1 << u"by a"_s;
    QTest::newRow("the new key, while publishers sign with both") << u"a b"_s << u"b"_s << 1 << u"by b"_s;
}

void TestSignature::fetch_signed_goesThrough()
{
    QFETCH(QString, signatures);
    QFETCH(QString, pinned);
    QFETCH(int, threshold);
    QByteArray file;
    for (const QString &name : signatures.split(u' '))
        file += m_signatures.value(name);
    const FetchResult result = fetch(info, file, keys(pinned), threshold);
    QCOMPARE(m_error, QString());
    QVERIFY(result.release);
    QCOMPARE(result.release->name, u"v2"_s);
    QTEST(result.trustedComments.join(u", "_s), "comments");
    QCOMPARE(result.signedBy.size(), result.trustedComments.size());
    QCOMPARE(result.sha256, QString::fromLatin1(QCryptographicHash::hash(info, QCryptographicHash::Sha256).toHex()));
    for (const QString &key : result.signedBy)
        QVERIFY(keys(pinned).contains(key));
}

void TestSignature::fetch_tampered_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<QString>("words");
    const QByteArray a = m_signatures[u"a"_s];
    const QByteArray b = m_signatures[u"b"_s];
    const auto add = [&](const char *name, const QByteArray &content, const QByteArray &signature, const QString &words,
                         const QString &pinned = u"a"_s, int threshold = 1) {
        QTest::newRow(name) << content << signature << keys(pinned) << threshold << words;
    };
    const qsizetype third = beginOfLine(a, 2);
    const qsizetype fourth = beginOfLine(a, 3);
    add("another version", QByteArray(info).replace("2.0.0", "3.0.0"), a, u"does not match"_s);
    add("a blank at the end", info + ' ', a, u"does not match"_s);
    add("a byte less", info.chopped(1), a, u"does not match"_s);
    add("nothing", "", a, u"does not match"_s);
    add("the content of the old format", info + ' ', m_signatures[u"legacy"_s], u"does not match"_s);
    add("a bit of the signature", info, changed(a, 1, 30, 1), u"does not match"_s);
    add("a bit of the key's id", info, changed(a, 1, 4, 1), u"0 of the pinned keys"_s);
    add("the algorithm", info, changed(a, 1, 1, 1), u"algorithm"_s);
    add("the old format's letters on a signature of the new", info, changed(a, 1, 1, 'D' ^ 'd'), u"does not match"_s);
    add("a character of the trusted comment", info, flipped(a, third + 18), u"trusted comment is not the one"_s);
    add("a longer trusted comment", info, QByteArray(a).insert(fourth - 1, '!'), u"trusted comment is not the one"_s);
    add("a bit of the global signature", info, changed(a, 3, 10, 1), u"trusted comment is not the one"_s);
    add("the trusted comment and its signature of another file", info, a.first(third) + b.mid(beginOfLine(b, 2)),
        u"trusted comment is not the one"_s);
    add("another key's", info, b, u"0 of the pinned keys"_s);
    add("one where there must be two", info, a, u"1 of the pinned keys have signed it, and signature_threshold is 2"_s,
        u"a b"_s, 2);
    add("one twice where there must be two", info, a + a, u"1 of the pinned keys"_s, u"a b"_s, 2);
    add("one in both formats where there must be two", info, a + m_signatures[u"legacy"_s], u"1 of the pinned keys"_s,
        u"a b"_s, 2);
    add("one of two that does not match", info, a + changed(b, 1, 30, 1), u"does not match"_s, u"a b"_s, 2);
    add("more must sign than there are keys", info, a, u"only 1 keys are pinned"_s, u"a"_s, 2);
    add("cut off", info, a.first(third), u"ends in the middle"_s);
    add("an empty signature file", info, "", u"holds no signature"_s);
    add("a page", info, "<html>\nx\ny\nz\n", u"must begin with"_s);
    add("too many", info, a.repeated(65), u"more than 64 signatures"_s);
    add("a signature file without end", info, QByteArray(100'000, 'x'), u"at most 65536"_s);
}

void TestSignature::fetch_tampered_isRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, signature);
    QFETCH(QString, pinned);
    QFETCH(int, threshold);
    QFETCH(QString, words);
    const FetchResult result = fetch(content, signature, pinned, threshold);
    QVERIFY(!result.release && !result.isUnchanged);
    QCOMPARE(result.etag, QString());
    const QString reason = m_error.isEmpty() ? result.mismatch : m_error;
    QVERIFY2(reason.contains(words), qPrintable(reason));
}

void TestSignature::fetch_unsigned_isRefusedBeforeItIsRead()
{
    fetch("{ this is no JSON", {}, keys(u"a"_s), 1);
    QVERIFY2(m_error.contains(u"its signature at"_s) && m_error.contains(u"404"_s), qPrintable(m_error));
    QCOMPARE(m_upstream->requests().last().path, QByteArray("/info.json.minisig?x=y"));
    fetch("{ this is no JSON", {}, {}, 1);
    QVERIFY2(!m_error.contains(u"signature"_s), qPrintable(m_error));
}

void TestSignature::fetch_signatureIsBusy_asksToBeLeftAlone()
{
    FakeAnswer busy = FakeAnswer::page(429);
    busy.headers += "Retry-After: 7200";
    m_upstream->answer(u"/info.json.minisig"_s, busy);
    const FetchResult result = fetch(info, {}, keys(u"a"_s), 1);
    QCOMPARE(m_error, QString());
    QVERIFY(!result.release);
    QVERIFY2(result.refusal.contains(u"its signature at"_s) && result.refusal.contains(u"429"_s),
             qPrintable(result.refusal));
    QCOMPARE(result.retryAfter, 7200);
}

void TestSignature::fetch_pathIsEncoded_signatureIsBesideIt()
{
    FakeAnswer file;
    file.body = info;
    m_upstream->answer(u"/a%2Fb%20%25c.json"_s, file);
    FetchJob job({m_upstream->url(u"/a%2Fb%20%25c.json"_s), {}, {}, keys(u"a"_s), 1});
    messageOf(outcomeOf(job));
    QCOMPARE(m_upstream->requests().first().path, QByteArray("/a%2Fb%20%25c.json"));
    QCOMPARE(m_upstream->requests().last().path, QByteArray("/a%2Fb%20%25c.json.minisig"));
}

void TestSignature::fetch_notChanged_asksForNoSignature()
{
    FakeAnswer file;
    file.body = info;
    file.etag = "\"1\"";
    m_upstream->answer(u"/info.json"_s, file);
    FetchJob job({m_upstream->url(u"/info.json"_s), u"\"1\""_s, {}, keys(u"a"_s), 1});
    QCOMPARE(messageOf(outcomeOf(job)), QString());
    QCOMPARE(m_upstream->requests().size(), 1);
}

void TestSignature::signatureFile_garbage_isNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(300, '\0');
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n\n\n");
    QTest::newRow("no base64") << QByteArray("untrusted comment: x\n!!!!\ntrusted comment: x\n!!!!\n");
    QTest::newRow("a short signature") << QByteArray("untrusted comment: x\nRUQ=\ntrusted comment: x\n" +
                                                     QByteArray(64, 's').toBase64() + "\n");
    QTest::newRow("a long comment") << QByteArray("untrusted comment: x\n" + ("ED" + QByteArray(72, 's')).toBase64() +
                                                  "\ntrusted comment: " + QByteArray(9000, 'x') + "\n" +
                                                  QByteArray(64, 's').toBase64() + "\n");
}

void TestSignature::signatureFile_garbage_isNamed()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseSignatures(bytes));
}

void TestSignature::job_file_isCheckedByHand()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"x"_s, info);
    write(u"x.minisig"_s, m_minisign.sign(info, u"a"_s, u"a\tb\u202Ec"_s));
    const SignatureRequest request{folder.filePath(u"x"_s), folder.filePath(u"x.minisig"_s), keys(u"a b"_s), 1};
    SignatureJob good(request);
    QCOMPARE(messageOf(outcomeOf(good)), QString());
    const SignatureResult result = SignatureResult::fromJson(good.result()).value_or({});
    QCOMPARE(result.signedBy, QStringList(m_keys[u"a"_s]));
    QCOMPARE(result.trustedComments, QStringList(u"a b\\u202ec"_s)); // fit for a terminal
    write(u"x"_s, info + ' ');
    SignatureJob bad(request);
    QVERIFY(messageOf(outcomeOf(bad)).contains(u"is not to be trusted"_s));
    write(u"x"_s, {});
    SignatureJob empty(request);
    QVERIFY(messageOf(outcomeOf(empty)).contains(u"is not to be trusted"_s));
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
