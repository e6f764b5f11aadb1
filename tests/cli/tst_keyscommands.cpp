#include "cli/schemacheck.h"
#include "cli/typed.h"
#include "core/files.h"

#include <QJsonArray>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
const QString two = u"RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;

} // namespace

class TestKeysCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<User>();
        VERIFY_STATUS(m_user->inits(), 0);
    }

    void keys_addedAndRemoved_areThoseOfTheFile();
    void add_pubFile_isRead();
    void init_keys_areAllPinned();
    void keys_mistake_isNamed_data();
    void keys_mistake_isNamed();

private:
    Typed keys(const QStringList &arguments) const { return m_user->types(QStringList(u"keys"_s) + arguments); }
    QStringList listed() const
    {
        const Typed typed = keys({u"list"_s, u"-o"_s, u"json"_s});
        QStringList found(violations(u"keys-list"_s, typed.json()));
        for (const QJsonValue key : typed.json()[u"keys"_s].toArray())
            found += key[u"key"_s].toString();
        return found.mid(found.first().isEmpty() ? 1 : 0);
    }

    std::unique_ptr<User> m_user;
};

void TestKeysCommands::keys_addedAndRemoved_areThoseOfTheFile()
{
    QCOMPARE(listed(), QStringList());
    QVERIFY(keys({u"list"_s}).answer.contains(u"signatures are not looked at"_s));
    VERIFY_STATUS(keys({u"add"_s, one}), 0);
    VERIFY_STATUS(keys({u"add"_s, one}), 0); // which changes nothing
    const Typed added = keys({u"add"_s, two});
    VERIFY_STATUS(added, 0);
    QVERIFY(added.answer.contains(u"E7620F1842B4E81F  "_s + one));
    QVERIFY(added.answer.contains(u"by 1 of 2"_s));
    QCOMPARE(listed(), QStringList({one, two}));
    VERIFY_STATUS(keys({u"remove"_s, u"e7620f1842b4e81f"_s}), 0);
    QCOMPARE(listed(), QStringList(two));
    VERIFY_STATUS(keys({u"remove"_s, two}), 0);
    QCOMPARE(listed(), QStringList());
}

void TestKeysCommands::add_pubFile_isRead()
{
    QVERIFY(writeFile(m_user->path(u"a.pub"_s), "untrusted comment: minisign public key\n" + one.toLatin1() + "\n"));
    VERIFY_STATUS(keys({u"add"_s, m_user->path(u"a.pub"_s)}), 0);
    QCOMPARE(listed(), QStringList(one));
}

void TestKeysCommands::init_keys_areAllPinned()
{
    VERIFY_STATUS(m_user->inits({u"--upstream-public-key"_s, one, u"--upstream-public-key"_s, two,
                                 u"--signature-threshold"_s, u"2"_s}),
                  0);
    QCOMPARE(listed(), QStringList({one, two}));
}

void TestKeysCommands::keys_mistake_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no key") << QStringList({u"keys"_s, u"add"_s, u"x"_s}) << QString() << 65
                            << u"is no public key of minisign"_s;
    QTest::newRow("not pinned") << QStringList({u"keys"_s, u"remove"_s, two}) << QString() << 65
                                << u"no such key is pinned"_s;
    QTest::newRow("too few are left") << QStringList({u"keys"_s, u"remove"_s, one}) << QString() << 78
                                      << u"signature_threshold is 2"_s;
    QTest::newRow("the environment says it")
        << QStringList({u"keys"_s, u"add"_s, two}) << two << 78 << u"the variable NYMVISOR_UPSTREAM_PUBLIC_KEYS"_s;
    QTest::newRow("no file to verify") << QStringList({u"verify"_s, u"/x/y"_s}) << QString() << 64 << u"/x/y"_s;
}

void TestKeysCommands::keys_mistake_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, variable);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QString third = u"RWQBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"_s;
    VERIFY_STATUS(m_user->inits({u"--upstream-public-key"_s, one, u"--upstream-public-key"_s, third,
                                 u"--signature-threshold"_s, u"2"_s}),
                  0);
    if (!variable.isEmpty())
        m_user->environment.insert(u"NYMVISOR_UPSTREAM_PUBLIC_KEYS"_s, variable);
    const Typed typed = m_user->types(arguments);
    VERIFY_STATUS(typed, status);
    QVERIFY2(typed.remarks.contains(words), qPrintable(typed.remarks));
}

QTEST_GUILESS_MAIN(TestKeysCommands)
#include "tst_keyscommands.moc"
