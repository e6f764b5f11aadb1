#include "cli/statusmetrics.h"

#include "upgrade/pastupgrades.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// One metric: its lines are those of a row of metrics below.
class Metrics
{
public:
    explicit Metrics(const QString &instance) : m_instance(instance) {}

    void begin(const QString &name, const QString &help, const QString &type = u"gauge"_s)
    {
        m_name = u"nymvisor_"_s + name;
        m_text += u"# HELP %1 %2\n# TYPE %1 %3\n"_s.arg(m_name, help, type);
    }

    /// @p label is an additional one: `key="value"`.
    void add(double value, const QString &label = {})
    {
        const QString more = label.isEmpty() ? QString() : u',' + label;
        m_text += u"%1{instance_id=\"%2\"%3} %4\n"_s.arg(m_name, m_instance, more, QString::number(value, 'g', 15));
    }

    QString text() const { return m_text; }

private:
    QString m_instance;
    QString m_name;
    QString m_text;
};

/// Values come from files that others write, too.
QString label(const QString &key, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return u"%1=\"%2\""_s.arg(key, escaped);
}

double seconds(const QDateTime &moment)
{
    return static_cast<double>(moment.toMSecsSinceEpoch()) / 1000;
}

void addState(Metrics &metrics, const InstanceView &view)
{
    metrics.begin(u"up"_s, u"Whether nymvisor runs."_s);
    metrics.add(view.isRunning ? 1 : 0);
    metrics.begin(u"daemon_up"_s, u"Whether the daemon runs."_s);
    metrics.add(view.isDaemonUp() ? 1 : 0);
    if (view.live) {
        metrics.begin(u"daemon_restarts_total"_s, u"Starts of the daemon after the first one since nymvisor began."_s,
                      u"counter"_s);
        metrics.add(static_cast<double>(view.live->daemonRestarts));
    }
    if (view.version) {
        metrics.begin(u"version_info"_s, u"The version that runs, and whether it has proved itself."_s);
        metrics.add(1, label(u"version"_s, view.version->version()) + u',' + label(u"name"_s, view.version->name()) +
                           u',' + label(u"last_good"_s, view.lastGood));
    }
}

void addUpgrades(Metrics &metrics, const InstanceView &view)
{
    constexpr std::array outcomes{"completed", "rolled back", "called off", "vetoed",
                                  "cancelled", "withdrawn",   "failed"};
    const QList<PastUpgrade> all = pastUpgrades(view);
    metrics.begin(u"upgrades"_s, u"Upgrades in the history, by how they ended."_s);
    for (const char *outcome : outcomes) {
        const QString name = QString::fromUtf8(outcome);
        const auto count = std::ranges::count_if(all, [&](const PastUpgrade &past) {
            return past.outcome == name && (past.instance.isEmpty() || past.instance == view.id);
        });
        metrics.add(static_cast<double>(count), label(u"outcome"_s, name));
    }
    metrics.begin(u"last_upgrade_timestamp_seconds"_s, u"When the last upgrade of each outcome was."_s);
    for (const char *outcome : outcomes) {
        const QString name = QString::fromUtf8(outcome);
        const auto last = std::ranges::find_if(all, [&](const PastUpgrade &past) {
            return past.outcome == name && (past.instance.isEmpty() || past.instance == view.id);
        });
        if (last != all.end())
            metrics.add(seconds(last->at), label(u"outcome"_s, name));
    }
    const auto timed =
        std::ranges::find_if(all, [&](const PastUpgrade &past) { return past.downtime && past.instance == view.id; });
    if (timed != all.end()) {
        metrics.begin(u"last_upgrade_downtime_seconds"_s, u"How long no daemon ran in the last completed upgrade."_s);
        metrics.add(static_cast<double>(timed->downtime->count()) / 1000);
    }
}

void addPlan(Metrics &metrics, const InstanceView &view)
{
    metrics.begin(u"pending_upgrade_timestamp_seconds"_s, u"When each planned upgrade is due."_s);
    for (const PlannedUpgrade &planned : view.planned)
        metrics.add(seconds(planned.due),
                    label(u"name"_s, planned.info.name) + u',' + label(u"version"_s, planned.info.version));
    metrics.begin(u"held"_s, u"Whether the operator lets no upgrade begin."_s);
    metrics.add(view.hold ? 1 : 0);
    metrics.begin(u"upgrade_in_progress"_s, u"Whether an upgrade is under way."_s);
    metrics.add(view.journal ? 1 : 0);
    if (view.live && view.live->askedAt) {
        metrics.begin(u"upstream_asked_timestamp_seconds"_s, u"When upstream was asked last."_s);
        metrics.add(seconds(view.live->askedAt->moment()));
        metrics.begin(u"upstream_answered"_s, u"Whether it gave a valid answer then."_s);
        metrics.add(view.live->upstreamError.isEmpty() ? 1 : 0);
    }
}

void addBackup(Metrics &metrics, const InstanceView &view)
{
    if (!view.lastBackup)
        return;
    metrics.begin(u"backup_size_bytes"_s, u"Size of the newest backup."_s);
    metrics.add(static_cast<double>(view.lastBackup->size));
    metrics.begin(u"backup_timestamp_seconds"_s, u"When the newest backup was made."_s);
    metrics.add(seconds(view.lastBackup->at));
}

} // namespace

QString statusMetrics(const InstanceView &view)
{
    Metrics metrics(view.id);
    addState(metrics, view);
    addUpgrades(metrics, view);
    addPlan(metrics, view);
    addBackup(metrics, view);
    return metrics.text();
}

} // namespace nymvisor
