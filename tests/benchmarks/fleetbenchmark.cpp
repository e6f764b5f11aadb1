#include "benchmarks/realfleet.h"
#include "benchmarks/resulttable.h"
#include "benchmarks/simulatedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace nymvisor::benchmarks;
using namespace std::chrono_literals;

namespace {

constexpr double most = 1.5; // of what an even spread would be

double seconds(std::chrono::seconds time)
{
    return static_cast<double>(time.count());
}

/// The busiest @p window of @p moments, beside that of an even spread over @p span.
Row rowOf(const QString &what, const std::vector<double> &moments, double begin, double span, double window,
          double count)
{
    return {what, {}, static_cast<double>(busiest(moments, begin, begin + span, window)), count * window / span, most};
}

void addUpgrades(const QString &how, const FleetPlan &plan, QList<Row> &rows)
{
    const FleetHistory history = simulate(plan);
    const bool isSame = simulate(plan).upgrades == history.upgrades;
    const auto left = std::ranges::count(history.upgrades, -1);
    const double from = seconds(plan.releasedAfter);
    const auto count = static_cast<double>(plan.instances);
    const auto row = [&](const QString &window, double length, std::optional<double> bound) {
        const auto inAWindow = static_cast<double>(busiest(history.upgrades, from, seconds(plan.until), length));
        return Row{u"upgrades in the busiest %1, %2"_s.arg(window, how),
                   {},
                   inAWindow,
                   count * length / seconds(plan.splay),
                   bound};
    };
    // Hosts that know nothing of each other fall on a minute as chance has it, which for few is far from even.
    rows += {row(u"minute"_s, 60, {}), row(u"ten minutes"_s, 600, most)};
    rows += Row{u"instances not upgraded, or at another time in a second run, %1"_s.arg(how),
                {},
                isSame ? static_cast<double>(left) : count,
                {},
                0.0};
}

/// While nothing is released, from the second interval on.
void addPolls(const QString &how, const FleetPlan &plan, QList<Row> &rows)
{
    const FleetHistory history = simulate(plan);
    const double hour = 3600;
    const auto count = static_cast<double>(plan.instances);
    rows +=
        rowOf(u"polls in the busiest minute of the second hour, %1"_s.arg(how), history.polls, hour, hour, 60, count);
    rows += rowOf(u"polls in the busiest minute of the tenth hour, %1"_s.arg(how), history.polls, 9 * hour, hour, 60,
                  count);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"instances"_s, u"How many are simulated"_s, u"N"_s, u"10000"_s},
                       {u"seed"_s, u"What chance goes by in the simulation"_s, u"N"_s, u"1"_s},
                       {u"real"_s, u"How many really run; 0: none"_s, u"N"_s, u"200"_s},
                       {u"interval"_s, u"How often those ask"_s, u"SECONDS"_s, u"60"_s},
                       {u"intervals"_s, u"For how many of them they are watched at rest"_s, u"N"_s, u"3"_s},
                       {u"json"_s, u"Where to write the results as JSON"_s, u"FILE"_s, {}}});
    parser.process(application);
    FleetPlan plan;
    plan.instances = std::max(parser.value(u"instances"_s).toInt(), 1);
    plan.seed = parser.value(u"seed"_s).toUInt();
    FleetPlan late = plan;
    late.dueAfter = 0s;
    FleetPlan together = plan;
    together.startedOver = 10s;

    QList<Row> rows;
    addUpgrades(u"announced two hours before its time"_s, plan, rows);
    addUpgrades(u"announced at its time"_s, late, rows);
    addPolls(u"started over an hour"_s, plan, rows);
    addPolls(u"all started in ten seconds"_s, together, rows);
    const int real = parser.value(u"real"_s).toInt();
    if (real > 0)
        rows += runFleet(real, std::chrono::seconds(std::max(parser.value(u"interval"_s).toInt(), 1)),
                         std::max(parser.value(u"intervals"_s).toInt(), 1));
    print(rows, u"fleet"_s);
    const QString json = parser.value(u"json"_s);
    return json.isEmpty() || writeJson(QJsonObject{{u"measures"_s, jsonOf(rows)}}, json) ? 0 : 1;
}
