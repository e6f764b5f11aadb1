#include "service/statusline.h"

#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

using State = Supervisor::State;
using Upgrade = RunSituation::OpenUpgrade;

} // namespace

Q_DECLARE_METATYPE(RunSituation)

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_situation_isTold_data()
    {
        QTest::addColumn<RunSituation>("situation");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line, const RunSituation &situation) {
            QTest::newRow(line) << situation << QString::fromUtf8(line);
        };
        RunSituation situation{.daemonName = u"nym-node"_s, .version = u"1.1.0"_s};
        row("nym-node 1.1.0 is down", situation);
        situation.daemon = State::Claiming;
        row("nym-node 1.1.0 is about to be started", situation);
        situation.daemon = State::Starting;
        row("nym-node 1.1.0 is being started", situation);
        situation.daemon = State::Backoff;
        row("nym-node 1.1.0 has ended, and will be started again", situation);
        situation.daemon = State::Up;
        situation.pid = 123;
        row("nym-node 1.1.0 is up (pid 123)", situation);
        situation.upgrade = Upgrade{u"1.2.0"_s, u"copy"_s, true};
        row("nym-node is up (pid 123); upgrading to 1.2.0: copy", situation);
        situation.upgrade->isForward = false;
        situation.daemon = State::Stopping;
        row("nym-node is being stopped (pid 123); taking the upgrade to 1.2.0 back: copy", situation);
        situation.isEnding = true;
        row("nym-node is being stopped (pid 123); taking the upgrade to 1.2.0 back: copy; nymvisor is ending",
            situation);
    }
    void line_situation_isTold()
    {
        QFETCH(RunSituation, situation);
        QTEST(statusLine(situation), "line");
    }
};

QTEST_GUILESS_MAIN(TestStatusLine)
#include "tst_statusline.moc"
