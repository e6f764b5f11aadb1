#include "core/error.h"
#include "core/secrets.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_withSecrets_losesThem_data();
    void text_withSecrets_losesThem();
    void error_withSecrets_losesThem();
};

void TestSecrets::text_withSecrets_losesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("no URL", u"cannot write /x: no space left, key = value"_s);
    same("a URL without secrets", u"https://example.org:8080/a@b?version=1&page=2#top"_s);
    QTest::newRow("a user") << u"see https://me@example.org/x"_s << u"see https://***@example.org/x"_s;
    QTest::newRow("a password") << u"https://me:secret@example.org"_s << u"https://***@example.org"_s;
    QTest::newRow("a password with an @") << u"http://me:p@ss@example.org/"_s << u"http://***@example.org/"_s;
    QTest::newRow("two URLs") << u"https://a:b@c/ and https://d:e@f/"_s << u"https://***@c/ and https://***@f/"_s;
    QTest::newRow("a token") << u"https://a/b?x=1&access_token=abc&y=2"_s << u"https://a/b?x=1&access_token=***&y=2"_s;
    QTest::newRow("a signature") << u"https://a/b?X-Amz-Signature=abc"_s << u"https://a/b?X-Amz-Signature=***"_s;
    QTest::newRow("a key, and a sentence")
        << u"'https://a/b?api-key=abc' is 404"_s << u"'https://a/b?api-key=***' is 404"_s;
    QTest::newRow("a fragment") << u"https://a/b#token=abc"_s << u"https://a/b#token=***"_s;
}

void TestSecrets::text_withSecrets_losesThem()
{
    QFETCH(QString, text);
    QTEST(withoutSecrets(text), "expected");
}

void TestSecrets::error_withSecrets_losesThem()
{
    const Error error = Error(ExitStatus::Unavailable, "404").withContext("cannot fetch %1", {u"https://me:x@a/"_s});
    QCOMPARE(error.message(), u"cannot fetch https://***@a/: 404"_s);
    QCOMPARE(error.translatedMessage(), u"cannot fetch https://***@a/: 404"_s);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
