#include "core/result.h"

#include <QTest>

#include <memory>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

Error refusal()
{
    return {ExitStatus::BadData, "refused"};
}

Result<int> number(bool isFine)
{
    return isFine ? Result<int>(7) : Result<int>(refusal());
}

Result<> check(bool isFine)
{
    return isFine ? Result<>() : Result<>(refusal());
}

Result<std::unique_ptr<int>> ownedNumber(bool isFine)
{
    auto owned = std::make_unique<int>(TRY(number(isFine)));
    return owned;
}

Result<QString> chain(bool first, bool second, int &reached)
{
    TRY(check(first));
    reached = 1;
    const int value = *TRY(ownedNumber(second));
    reached = 2;
    return QString::number(value);
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void try_error_leavesTheFunctionAtOnce_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::addColumn<int>("reached");
        QTest::newRow("all is fine") << true << true << 2;
        QTest::newRow("a check fails") << false << true << 0;
        QTest::newRow("a value is missing") << true << false << 1;
    }
    void try_error_leavesTheFunctionAtOnce()
    {
        QFETCH(bool, first);
        QFETCH(bool, second);
        int reached = 0;
        const auto result = chain(first, second, reached);
        QTEST(reached, "reached");
        QCOMPARE(result.has_value(), first && second);
        QCOMPARE(static_cast<bool>(result), result.has_value());
        if (result)
            QCOMPARE(*result, u"7"_s);
        else
            QCOMPARE(result.error().message(), u"refused"_s);
    }

    void withContext_valueOrError_onlyTheErrorChanges()
    {
        QCOMPARE(number(true).withContext("outer").value(), 7);
        QCOMPARE(number(false).withContext("outer %1", {u"x"_s}).error().message(), u"outer x: refused"_s);
        QVERIFY(check(true).withContext("outer").has_value());
        QCOMPARE(check(false).withContext("outer").error().message(), u"outer: refused"_s);
    }

    void valueOr_error_theOther()
    {
        QCOMPARE(number(true).value_or(1), 7);
        QCOMPARE(number(false).value_or(1), 1);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
