#include "upgrade/steprunner.h"

#include "upgrade/steptable.h"

#include <QTest>

#include <random>

using namespace nymvisor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 seed = 20'260'131;
constexpr int tables = 500;
constexpr int mostLives = 200;

/// What a crash leaves behind: the journal's last state, and what the rows did to the world.
struct World
{
    QList<TrivialRow> rows;
    std::optional<StepState> journal;
    QList<bool> isDone;     // row by row: its effect is there
    bool hasTurned = false; // a saved state says so
    int saves = 0;
    QString mistake;

    explicit World(const QList<TrivialRow> &ofRows) : rows(ofRows), isDone(ofRows.size(), false) {}

    void say(const QString &what)
    {
        if (mistake.isEmpty())
            mistake = what;
    }
};

/// One life of a runner, up to its end or to a crash right after a save.
class Life
{
public:
    Life(World &world, int crashAfterSave, bool effectBeforeCrash)
        : m_world(world), m_crashAfterSave(crashAfterSave), m_effectBeforeCrash(effectBeforeCrash)
    {
    }

    /// "completed", "takenBack" or "crashed".
    QString live()
    {
        StepRunner runner(
            steps(), [this](const StepState &state) { return save(state); }, nullptr, RetryPause{0ms, 0ms});
        QObject::connect(&runner, &StepRunner::completed, &runner, [this] { end(u"completed"_s); });
        QObject::connect(&runner, &StepRunner::takenBack, &runner, [this] { end(u"takenBack"_s); });
        if (m_world.journal) {
            if (!runner.resume(*m_world.journal))
                m_world.say(u"the journal cannot be resumed from"_s);
        } else {
            runner.begin();
        }
        if (!spinUntil([this] { return !m_end.isEmpty(); }))
            m_world.say(u"it does not end"_s);
        return m_end;
    }

private:
    QList<Step> steps()
    {
        QList<Step> result;
        for (qsizetype i = 0; i < m_world.rows.size(); ++i) {
            const TrivialRow &row = m_world.rows[i];
            result +=
                Step{row.label.constData(),
                     [this, i] { return work([this, i] { return doIt(i); }); },
                     row.hasTakeBack ? Step::MakeJob([this, i] { return work([this, i] { return takeBack(i); }); })
                                     : Step::MakeJob(),
                     row.ifItFails,
                     row.afterCrash,
                     row.child};
        }
        return result;
    }

    Job *work(const CallJob::Call &call)
    {
        if (m_end.isEmpty())
            return new CallJob(call);
        if (m_effectBeforeCrash) [[maybe_unused]]
            const auto result = call();
        return new EndlessJob;
    }

    Result<> doIt(qsizetype i)
    {
        TrivialRow &row = m_world.rows[i];
        if (m_world.hasTurned)
            m_world.say(u"%1 is done on the way back"_s.arg(row.name));
        for (qsizetype above = 0; above < i; ++above) {
            if (!m_world.isDone[above] && m_world.rows[above].ifItFails != Step::IfItFails::LogIt)
                m_world.say(u"%1 is done before %2"_s.arg(row.name, m_world.rows[above].name));
        }
        m_world.isDone[i] = true; // half of it, where it fails
        if (row.failures == 0)
            return {};
        --row.failures;
        return Error(ExitStatus::Failure, "it does not work");
    }

    Result<> takeBack(qsizetype i)
    {
        TrivialRow &row = m_world.rows[i];
        if (!m_world.hasTurned)
            m_world.say(u"%1 is taken back before the journal says so"_s.arg(row.name));
        for (qsizetype below = i + 1; below < m_world.rows.size(); ++below) {
            if (m_world.isDone[below] && m_world.rows[below].hasTakeBack)
                m_world.say(u"%1 is taken back before %2"_s.arg(row.name, m_world.rows[below].name));
        }
        if (row.backFailures > 0) {
            --row.backFailures;
            return Error(ExitStatus::Failure, "it cannot be taken back yet");
        }
        m_world.isDone[i] = false;
        return {};
    }

    Result<> save(const StepState &state)
    {
        if (!m_end.isEmpty())
            return {}; // it is dead already
        m_world.journal = state;
        m_world.hasTurned = m_world.hasTurned || state.direction == StepState::Direction::Back;
        if (++m_world.saves == m_crashAfterSave)
            m_end = u"crashed"_s;
        return {};
    }

    void end(const QString &how)
    {
        if (m_end.isEmpty())
            m_end = how;
    }

    World &m_world;
    int m_crashAfterSave;
    bool m_effectBeforeCrash;
    QString m_end;
};

template <typename Random>
QList<TrivialRow> randomRows(Random &random)
{
    const auto below = [&random](unsigned bound) { return static_cast<int>(random() % bound); };
    QList<TrivialRow> rows;
    const int size = 1 + below(6);
    for (int i = 0; i < size; ++i) {
        TrivialRow row;
        row.name = QChar(u'a' + i);
        row.label = row.name.toLatin1();
        row.hasTakeBack = below(4) != 0;
        row.ifItFails = std::array{Step::IfItFails::TurnBack, Step::IfItFails::TurnBack, Step::IfItFails::Retry,
                                   Step::IfItFails::LogIt}[static_cast<size_t>(below(4))];
        row.afterCrash = below(2) == 0 ? Step::AfterCrash::TurnBack : Step::AfterCrash::Redo;
        row.failures = std::array{0, 0, 0, 1, 2}[static_cast<size_t>(below(5))];
        row.backFailures = below(4) == 0 ? 1 : 0;
        rows += row;
    }
    return rows;
}

/// Crashes after each save that is in @p crashes, and goes on from what was saved. Empty where all is as it should be.
QString mistakeWith(const QList<TrivialRow> &rows, const std::function<bool(int)> &crashesAfter, bool effectBeforeCrash,
                    int *saves = nullptr)
{
    World world(rows);
    QString end = u"crashed"_s;
    for (int lives = 0; end == "crashed"_L1 && lives < mostLives; ++lives) {
        int next = world.saves + 1;
        while (!crashesAfter(next) && next < world.saves + 1000)
            ++next;
        end = Life(world, next, effectBeforeCrash).live();
    }
    if (end != "completed"_L1 && end != "takenBack"_L1)
        world.say(u"it has not ended"_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool mayBeMissing = rows[i].ifItFails == Step::IfItFails::LogIt;
        if (end == "completed"_L1 && !world.isDone[i] && !mayBeMissing)
            world.say(u"it is completed without %1"_s.arg(rows[i].name));
        if (end == "takenBack"_L1 && world.isDone[i] && rows[i].hasTakeBack)
            world.say(u"%1 was not taken back"_s.arg(rows[i].name));
    }
    if (saves)
        *saves = world.saves;
    return world.mistake;
}

} // namespace

/// Random tables, and a crash after each save there is.
class TestStepRunnerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crash_afterEachSave_leavesNothingHalf_data();
    void crash_afterEachSave_leavesNothingHalf();
};

void TestStepRunnerModel::crash_afterEachSave_leavesNothingHalf_data()
{
    QTest::addColumn<int>("table");
    qInfo("seed %u", seed);
    for (int table = 0; table < tables; ++table)
        QTest::addRow("table %d of seed %u", table, seed) << table;
}

void TestStepRunnerModel::crash_afterEachSave_leavesNothingHalf()
{
    QFETCH(int, table);
    std::mt19937 random(seed + static_cast<quint32>(table));
    const QList<TrivialRow> rows = randomRows(random);

    int saves = 0;
    QCOMPARE(mistakeWith(
                 rows, [](int) { return false; }, false, &saves),
             QString());
    QVERIFY(saves > 0);
    for (const bool effectBeforeCrash : {false, true}) {
        for (int n = 1; n <= saves; ++n) {
            const QString once = mistakeWith(
                rows, [n](int save) { return save == n; }, effectBeforeCrash);
            QVERIFY2(once.isEmpty(), qPrintable(u"crash after save %1: %2"_s.arg(n).arg(once)));
        }
        for (int every = 2; every <= 4; ++every) {
            const QString often = mistakeWith(
                rows, [every](int save) { return save % every == 0; }, effectBeforeCrash);
            QVERIFY2(often.isEmpty(), qPrintable(u"crash after each %1. save: %2"_s.arg(every).arg(often)));
        }
    }
}

QTEST_GUILESS_MAIN(TestStepRunnerModel)
#include "tst_steprunnermodel.moc"
