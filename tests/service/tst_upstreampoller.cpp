#include "service/upstreampoller.h"

#include "core/log.h"
#include "core/resultchecks.h"
#include "fakes/fakeupstream.h"
#include "fakes/minisignprogram.h"
#include "fakes/patience.h"
#include "upgrade/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Polling by the real worker, from a real server.
class TestUpstreamPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void delay_afterAPoll_isWhatTheRateAndFailuresSay_data();
    void delay_afterAPoll_isWhatTheRateAndFailuresSay();
    void url_ofUpstream_isMadeOfTheSettings_data();
    void url_ofUpstream_isMadeOfTheSettings();
    void poll_release_isAnnouncedAsNewsOnce();
    void poll_afterTheRate_asksAgain();
    void poll_failure_isLoggedAndMendsItself();
    void poll_failureThatStays_isAWarningOnce();
    void poll_signatureThatDoesNotMatch_isAnErrorAtTheSecondPoll();
    void poll_olderSignedRelease_isRefusedByTheNextProcessToo();
    void poll_releaseThatIsMissed_isAskedForSoon_data();
    void poll_releaseThatIsMissed_isAskedForSoon();
    void poll_serverThatIsBusy_isLeftAlone();
    void poll_withoutEtag_asksWithTheDate();
    void start_anotherUrl_beginsAnew();
    void start_anotherUrlDuringAPoll_asksThatOne();
    void start_sameUrlDuringAPoll_asksOnceMore();
    void stop_duringAPoll_abortsIt();

private:
    void answer(const UpgradeInfo &announced, const QByteArray &etag)
    {
        FakeAnswer page;
        page.body = announced.toBytes();
        page.etag = etag;
        m_upstream->answer(u"/info"_s, page);
    }
    /// Of a nymvisor that is started again, on the same files.
    void begin();
    /// Published on @p date, and signed.
    void answerSigned(const QString &name, const QString &version, const QString &date)
    {
        UpgradeInfo announced = release(name, version);
        announced.publishDate = must(Timestamp::parse(date));
        answer(announced, {});
        FakeAnswer signature;
        signature.body = m_minisign.sign(announced.toBytes(), u"a"_s);
        m_upstream->answer(u"/info.minisig"_s, signature);
    }
    /// Polls, and returns what was announced: "two news", "two", or nothing.
    QString poll()
    {
        m_announced.clear();
        QSignalSpy idle(m_poller.get(), &UpstreamPoller::idle);
        m_poller->pollNow();
        return idle.wait(10'000) ? m_announced : u"no end"_s;
    }
    QString start(const QString &url, std::chrono::milliseconds rate = 1h)
    {
        m_announced.clear();
        QSignalSpy idle(m_poller.get(), &UpstreamPoller::idle);
        m_poller->start({url, rate, m_keys});
        return idle.wait(10'000) ? m_announced : u"no end"_s;
    }

    const WorkerProgram m_worker{QStringLiteral(NYMVISOR_WORKER)};
    std::unique_ptr<FakeUpstream> m_upstream;
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Paths> m_paths;
    std::unique_ptr<InstanceState> m_state;
    std::unique_ptr<UpstreamPoller> m_poller;
    Minisign m_minisign;
    QString m_keys;                       // pinned
    bool m_isPolled = false;              // without an error
    std::chrono::milliseconds m_delay{0}; // until the next poll
    QString m_announced;
    QStringList m_logged;
    QStringList m_warnings; // of them
};

void TestUpstreamPoller::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestUpstreamPoller::init()
{
    m_upstream = std::make_unique<FakeUpstream>();
    m_folder = std::make_unique<QTemporaryDir>();
    Settings settings = defaultSettings();
    settings.id = u"x"_s;
    settings.daemonName = u"nym-node"_s;
    settings.daemonHome = m_folder->filePath(u"home"_s);
    m_paths.emplace(settings, m_folder->path());
    must(makeFolder(m_paths->instanceDataFolder()));
    must(makeFolder(m_paths->homeFolder()));
    m_keys.clear();
    m_logged.clear();
    m_warnings.clear();
    begin();
    log::setSink([this](log::Level level, const QString &line) {
        m_logged += line;
        if (level != log::Level::Info)
            m_warnings += line;
    });
}

void TestUpstreamPoller::begin()
{
    m_poller.reset();
    m_state = std::make_unique<InstanceState>(*m_paths, m_clock);
    m_poller = std::make_unique<UpstreamPoller>(m_worker, *m_state, m_clock);
    connect(m_poller.get(), &UpstreamPoller::polled, this,
            [this](const Result<> &result, std::chrono::milliseconds delay) {
                m_isPolled = result.has_value();
                m_delay = delay;
            });
    connect(m_poller.get(), &UpstreamPoller::announced, this, [this](const UpgradeInfo &announced, bool isNews) {
        m_announced += announced.name + (isNews ? u" news"_s : QString());
    });
}

void TestUpstreamPoller::cleanup()
{
    m_poller.reset();
    log::setSink({});
}

void TestUpstreamPoller::delay_afterAPoll_isWhatTheRateAndFailuresSay_data()
{
    QTest::addColumn<std::chrono::milliseconds>("rate");
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("chance");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    QTest::addColumn<std::chrono::milliseconds>("askedFor");
    QTest::addColumn<bool>("isFirst");
    const auto add = [](const char *name, std::chrono::milliseconds rate, int failures, double chance,
                        std::chrono::milliseconds expected, std::chrono::milliseconds askedFor = {},
                        bool isFirst = false) {
        QTest::newRow(name) << rate << failures << chance << expected << askedFor << isFirst;
    };
    add("a tenth sooner at the earliest", 1h, 0, 0.0, 54min);
    add("the rate in the middle", 1h, 0, 0.5, 1h);
    add("a tenth later at the latest", 1h, 0, 1.0, 66min);
    add("a minute after the first failure", 1h, 1, 0.5, 1min);
    add("twice as long after the second", 1h, 2, 0.5, 2min);
    add("twice as long again after the third", 1h, 3, 0.5, 4min);
    add("at most the rate", 1h, 7, 0.5, 1h);
    add("at most the rate after any number", 1h, 2'000'000'000, 0.5, 1h);
    add("a rate below a minute holds after failures too", 30s, 1, 0.5, 30s);
    add("as long as the server asks for, and somewhat more", 1h, 1, 0.5, 132min, 2h);
    add("never sooner than it asks for", 1h, 1, 0.0, 109min, 100min);
    add("at most as long as a timer takes", 1h, 1, 0.5, 528h, 1'000'000h);
    add("the usual wait where it asks for less", 1h, 3, 0.5, 4min, 1min);
    add("a tenth of it at the earliest after the first", 1h, 0, 0.0, 6min, {}, true);
    add("any time of it in the middle", 1h, 0, 0.5, 33min, {}, true);
    add("all of it at the latest", 1h, 0, 1.0, 1h, {}, true);
    add("a second at the least after the first, too", 1s, 0, 0.0, 1s, {}, true);
    add("a failure first waits as any other", 1h, 1, 0.5, 1min, {}, true);
    add("a rate of nothing is a second", 0s, 0, 0.5, 1s);
    add("a rate of nothing is a second after failures too", 0s, 3, 0.5, 1s);
}

void TestUpstreamPoller::delay_afterAPoll_isWhatTheRateAndFailuresSay()
{
    QFETCH(std::chrono::milliseconds, rate);
    QFETCH(int, failures);
    QFETCH(double, chance);
    QFETCH(std::chrono::milliseconds, expected);
    QFETCH(std::chrono::milliseconds, askedFor);
    QFETCH(bool, isFirst);
    QCOMPARE(nextPollDelay(rate, failures, chance, askedFor, isFirst).count(), expected.count());
}

void TestUpstreamPoller::url_ofUpstream_isMadeOfTheSettings_data()
{
    QTest::addColumn<QString>("absolute");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a base with its slash")
        << QString() << u"https://x/.wellknown/"_s << u"https://x/.wellknown/nym-node/upgrade-info.json"_s;
    QTest::newRow("a base without it") << QString() << u"https://x/.wellknown"_s
                                       << u"https://x/.wellknown/nym-node/upgrade-info.json"_s;
    QTest::newRow("the absolute one is taken as it is")
        << u"https://y/a.json?b=c"_s << u"https://x/"_s << u"https://y/a.json?b=c"_s;
}

void TestUpstreamPoller::url_ofUpstream_isMadeOfTheSettings()
{
    QFETCH(QString, absolute);
    QFETCH(QString, base);
    QTEST(upstreamUrl(absolute, base, u"nym-node"_s), "expected");
}

void TestUpstreamPoller::poll_release_isAnnouncedAsNewsOnce()
{
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    QVERIFY(!m_upstream->requests().last().headers.contains("if-none-match"));
    QCOMPARE(poll(), u"two"_s); // not changed: 304
    QCOMPARE(m_upstream->requests().last().headers.value("if-none-match"), QByteArray("\"1\""));
    answer(release(u"two"_s, u"2.0.0"_s), "\"2\"");
    QCOMPARE(poll(), u"two"_s); // the same, told anew
    answer(release(u"two"_s, u"2.0.0"_s, u"2027-01-01T00:00:00Z"_s), "\"3\"");
    QCOMPARE(poll(), u"two news"_s);
    answer(release(u"three"_s, u"3.0.0"_s), {});
    QCOMPARE(poll(), u"three news"_s);
    QCOMPARE(poll(), u"three"_s);
    QVERIFY(!m_upstream->requests().last().headers.contains("if-none-match"));
}

void TestUpstreamPoller::poll_afterTheRate_asksAgain()
{
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(start(m_upstream->url(u"/info"_s), 1s), u"two news"_s);
    EVENTUALLY_VERIFY(m_upstream->requests().size() >= 3);
}

void TestUpstreamPoller::poll_failure_isLoggedAndMendsItself()
{
    m_upstream->answer(u"/info"_s, FakeAnswer::page(500));
    QCOMPARE(start(m_upstream->url(u"/info"_s)), QString());
    QCOMPARE(m_logged.filter(u"500"_s).size(), 1);
    QVERIFY(m_logged.last().endsWith("asked_again_in=1m"_L1));
    QCOMPARE(poll(), QString());
    QVERIFY(m_logged.last().endsWith("asked_again_in=2m"_L1));
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(poll(), u"two news"_s);
    FakeAnswer broken;
    broken.body = QByteArray("{ \"name\": ");
    m_upstream->answer(u"/info"_s, broken);
    QCOMPARE(poll(), QString()); // what it last said is not said again by an answer that cannot be read
    QVERIFY(m_logged.last().endsWith("asked_again_in=1m"_L1)); // counted anew
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(poll(), u"two"_s);
}

void TestUpstreamPoller::poll_failureThatStays_isAWarningOnce()
{
    m_upstream->answer(u"/info"_s, FakeAnswer::page(500));
    QCOMPARE(start(m_upstream->url(u"/info"_s)), QString());
    QCOMPARE(poll(), QString());
    QCOMPARE(m_logged.filter(u"500"_s).size(), 2);
    QCOMPARE(m_warnings.size(), 1);
    m_upstream->answer(u"/info"_s, FakeAnswer::page(501)); // something else is wrong
    QCOMPARE(poll(), QString());
    QCOMPARE(m_warnings.size(), 2);
    answer(release(u"two"_s, u"2.0.0"_s), {});
    QCOMPARE(poll(), u"two news"_s);
    QCOMPARE(m_logged.filter(u"it answers again"_s).size(), 1);
    m_upstream->answer(u"/info"_s, FakeAnswer::page(501));
    QCOMPARE(poll(), QString());
    QCOMPARE(m_warnings.size(), 3);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), QString()); // as a SIGHUP does
    QCOMPARE(m_warnings.size(), 4);
}

void TestUpstreamPoller::poll_signatureThatDoesNotMatch_isAnErrorAtTheSecondPoll()
{
    m_keys = m_minisign.makeKey(u"a"_s);
    answerSigned(u"two"_s, u"2.0.0"_s, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    QVERIFY(m_logged.filter(u"trusted_comment=\"a release\""_s).size() == 1);
    QCOMPARE(m_state->upstream().trustedComments, QStringList(u"a release"_s));
    answer(release(u"three"_s, u"3.0.0"_s), {}); // its signature is not there yet
    QCOMPARE(poll(), QString());
    QVERIFY(m_isPolled);
    QVERIFY(m_logged.last().contains(u"does not match"_s));
    QCOMPARE(poll(), QString());
    QVERIFY(!m_isPolled);
    m_upstream->answer(u"/info"_s, FakeAnswer::page(500)); // what comes between is counted as no mismatch
    QCOMPARE(poll(), QString());
    QVERIFY(!m_isPolled);
    answer(release(u"three"_s, u"3.0.0"_s), {});
    QCOMPARE(poll(), QString());
    QVERIFY(m_isPolled);
    answerSigned(u"three"_s, u"3.0.0"_s, u"2026-01-02T00:00:00Z"_s);
    QCOMPARE(poll(), u"three news"_s);
    QVERIFY(m_isPolled);
}

void TestUpstreamPoller::poll_olderSignedRelease_isRefusedByTheNextProcessToo()
{
    m_keys = m_minisign.makeKey(u"a"_s);
    answerSigned(u"two"_s, u"2.0.0"_s, u"2026-01-02T00:00:00Z"_s);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    answerSigned(u"one"_s, u"1.0.0"_s, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(poll(), QString());
    begin();
    QCOMPARE(start(m_upstream->url(u"/info"_s)), QString());
    QVERIFY2(m_logged.last().contains(u"an older file is shown again"_s), qPrintable(m_logged.last()));
    answerSigned(u"two"_s, u"2.0.0"_s, u"2026-01-02T00:00:00Z"_s);
    QCOMPARE(poll(), u"two news"_s);
}

void TestUpstreamPoller::poll_releaseThatIsMissed_isAskedForSoon_data()
{
    QTest::addColumn<int>("status"); // of the answer; 200: with a lower version
    QTest::newRow("a lower one is shown") << 200;
    QTest::newRow("not found") << 404;
    QTest::newRow("gone") << 410;
}

void TestUpstreamPoller::poll_releaseThatIsMissed_isAskedForSoon()
{
    using enum UpstreamRecord::Standing;
    QFETCH(int, status);
    const auto standing = [this] { return m_state->upstream().standingOf(u"two"_s, u"2.0.0"_s); };
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    QVERIFY(m_delay >= 6min);
    if (status == 200)
        answer(release(u"one"_s, u"1.0.0"_s), "\"2\"");
    else
        m_upstream->answer(u"/info"_s, FakeAnswer::page(status));
    poll();
    QVERIFY(standing() == InDoubt);
    QCOMPARE(m_delay, 1min);
    QCOMPARE(m_isPolled, status == 200);
    begin(); // another process knows it
    start(m_upstream->url(u"/info"_s));
    QVERIFY(standing() == Withdrawn);
    QCOMPARE(m_delay >= 6min, status == 200);
    m_upstream->answer(u"/info"_s, FakeAnswer::page(500));
    poll();
    QVERIFY(standing() == Withdrawn);
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(poll(), u"two news"_s);
    QVERIFY(standing() == Announced);
}

void TestUpstreamPoller::poll_serverThatIsBusy_isLeftAlone()
{
    FakeAnswer busy = FakeAnswer::page(429);
    busy.headers += "Retry-After: 7200";
    m_upstream->answer(u"/info"_s, busy);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), QString());
    QVERIFY2(m_logged.last().contains(u"asks to be left alone"_s) && m_logged.last().contains(u"asked_again_in=\"2h"_s),
             qPrintable(m_logged.last()));
    QVERIFY(!m_isPolled);
}

void TestUpstreamPoller::poll_withoutEtag_asksWithTheDate()
{
    FakeAnswer page;
    page.body = release(u"two"_s, u"2.0.0"_s).toBytes();
    page.headers = {"Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT"};
    m_upstream->answer(u"/info"_s, page);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    page.status = 304;
    page.body = {};
    m_upstream->answer(u"/info"_s, page);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(poll(), u"two"_s);
        QCOMPARE(m_upstream->requests().last().headers.value("if-modified-since"),
                 QByteArray("Thu, 01 Jan 2026 00:00:00 GMT"));
    }
}

void TestUpstreamPoller::start_anotherUrl_beginsAnew()
{
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two"_s);
    QCOMPARE(start(m_upstream->url(u"/info?other"_s)), u"two news"_s);
    QVERIFY(!m_upstream->requests().last().headers.contains("if-none-match"));
}

void TestUpstreamPoller::start_anotherUrlDuringAPoll_asksThatOne()
{
    FakeAnswer slow;
    slow.body = release(u"old"_s, u"9.0.0"_s).toBytes();
    slow.drip = 1ms;
    m_upstream->answer(u"/slow"_s, slow);
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\"");
    m_poller->start({m_upstream->url(u"/slow"_s), 1h});
    EVENTUALLY_COMPARE(m_upstream->requests().size(), 1);
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"two news"_s);
}

void TestUpstreamPoller::start_sameUrlDuringAPoll_asksOnceMore()
{
    FakeAnswer slow;
    slow.body = release(u"one"_s, u"1.5.0"_s).toBytes();
    slow.drip = 1ms;
    m_upstream->answer(u"/info"_s, slow);
    m_poller->start({m_upstream->url(u"/info"_s), 1h});
    EVENTUALLY_COMPARE(m_upstream->requests().size(), 1);
    answer(release(u"two"_s, u"2.0.0"_s), "\"1\""); // which is published meanwhile, and the operator says so
    QCOMPARE(start(m_upstream->url(u"/info"_s)), u"one newstwo news"_s);
    QCOMPARE(m_upstream->requests().size(), 2);
    QVERIFY(m_poller->isIdle());
}

void TestUpstreamPoller::stop_duringAPoll_abortsIt()
{
    FakeAnswer mute;
    mute.isMute = true;
    m_upstream->answer(u"/info"_s, mute);
    m_poller->start({m_upstream->url(u"/info"_s), 1s});
    EVENTUALLY_COMPARE(m_upstream->requests().size(), 1);
    QSignalSpy idle(m_poller.get(), &UpstreamPoller::idle);
    m_poller->stop();
    QVERIFY(!m_poller->isIdle());
    QVERIFY(idle.wait());
    QVERIFY(m_poller->isIdle());
    m_poller->pollNow();
    QVERIFY(m_poller->isIdle());
    QCOMPARE(m_logged, QStringList()); // which is no failure
}

QTEST_GUILESS_MAIN(TestUpstreamPoller)
#include "tst_upstreampoller.moc"
