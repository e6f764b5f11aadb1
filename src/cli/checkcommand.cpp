#include "cli/checkcommand.h"

#include "cli/plancommand.h"
#include "cli/plannedtext.h"
#include "core/clock.h"
#include "core/secrets.h"
#include "release/binaryrecords.h"
#include "release/statefile.h"
#include "service/upstreampoller.h"
#include "upgrade/upstreamtrust.h"
#include "upgrade/versions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct ChangeWords
{
    ReleaseMerge::Change change;
    QLatin1StringView name; // in JSON
    const char *text;
};
constexpr std::array changeWords{
    ChangeWords{ReleaseMerge::Change::None, "none"_L1,
                QT_TRANSLATE_NOOP("nymvisor::CheckCommand", "nothing to plan: %1")},
    ChangeWords{ReleaseMerge::Change::Added, "added"_L1,
                QT_TRANSLATE_NOOP("nymvisor::CheckCommand", "it would be planned: %1")},
    ChangeWords{ReleaseMerge::Change::Rescheduled, "rescheduled"_L1,
                QT_TRANSLATE_NOOP("nymvisor::CheckCommand", "its entry would be replaced: %1")},
};

const ChangeWords &wordsFor(ReleaseMerge::Change change)
{
    return *std::ranges::find(changeWords, change, &ChangeWords::change);
}

} // namespace

CommandSyntax CheckCommand::syntax()
{
    return {u"check"_s, tr("Ask upstream now, and say what would be done; changes nothing"), {outputOption()}};
}

void CheckCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    m_settings = loaded.settings;
    m_paths = paths;
    m_url =
        upstreamUrl(m_settings.absoluteUpstreamUpgradeUrl, m_settings.upstreamBaseUpgradeUrl, m_settings.daemonName);
    const FetchRequest request{
        .url = m_url, .publicKeys = m_settings.upstreamPublicKeys, .threshold = m_settings.signatureThreshold};
    auto *task = new TaskJob(m_worker, request, this);
    connect(task, &Job::finished, this, [this, task](const Result<> &result) { onAnswered(result, *task); });
    task->start();
}

void CheckCommand::onAnswered(const Result<> &result, const TaskJob &task)
{
    const auto found = result ? task.value<FetchResult>() : Result<FetchResult>(result.error());
    const auto answered = found ? answer(*found) : Result<>(found.error());
    if (answered) {
        finish();
        return;
    }
    if (wantsJson())
        m_context.console.answer(jsonLine(failureJson(answered.error())));
    fail(answered.error());
}

QJsonObject CheckCommand::failureJson(const Error &error) const
{
    const InstanceView view = InstanceView::read(*m_paths, m_settings, SystemClock().now(), InstanceView::Past::Newest);
    QJsonObject json = planJson(view);
    json[u"upstream"_s] =
        QJsonObject{{u"url"_s, withoutSecrets(m_url)}, {u"name"_s, QJsonValue()}, {u"version"_s, QJsonValue()}};
    json[u"change"_s] = QJsonValue();
    json[u"reason"_s] = error.message();
    return json;
}

Result<> CheckCommand::answer(const FetchResult &found)
{
    InstanceView view = InstanceView::read(*m_paths, m_settings, SystemClock().now(), InstanceView::Past::Newest);
    const bool isSignatureRequired = m_settings.hasPinnedKeys();
    view.upstream = TRY(recordAnswer(view.upstream, found, isSignatureRequired, view.now));
    const UpgradeInfo &release = *found.release; // it was not asked what has changed
    const auto plan = TRY(readState<UpgradePlan>(m_paths->plan()));
    if (!plan)
        return Error(ExitStatus::InputOutput, "%1 is gone", {m_paths->plan()});
    const auto records = TRY(readState<BinaryRecords>(m_paths->binaryRecords()));
    const Content content = Versions(*m_paths, records.value_or(BinaryRecords())).contentOf(release);
    const ReleaseMerge merge =
        mergeRelease(*plan, release, m_settings.allowDowngrade, view.outcomes.find(content, Setback::Stage::Upgrade));
    view.planned = plannedUpgrades(merge.plan, view, *m_paths, m_settings);
    m_context.console.answer(wantsJson() ? jsonLine(json(release, merge, view)) : text(release, merge, view));
    return {};
}

QString CheckCommand::text(const UpgradeInfo &release, const ReleaseMerge &merge, const InstanceView &view) const
{
    TextPage page(m_context.console.isColored);
    addVersionInPlace(page, view);
    page.add(tr("upstream"), u"%1 (%2)"_s.arg(release.name, release.version));
    page.add({}, withoutSecrets(m_url));
    page.add({}, tr(wordsFor(merge.change).text).arg(merge.reason->translatedMessage()),
             merge.change == ReleaseMerge::Change::None ? TextPage::Mood::Plain : TextPage::Mood::Good);
    addQueue(page, view);
    return page.text();
}

QJsonObject CheckCommand::json(const UpgradeInfo &release, const ReleaseMerge &merge, const InstanceView &view) const
{
    QJsonObject json = planJson(view);
    json[u"upstream"_s] =
        QJsonObject{{u"url"_s, withoutSecrets(m_url)}, {u"name"_s, release.name}, {u"version"_s, release.version}};
    json[u"change"_s] = QString(wordsFor(merge.change).name);
    json[u"reason"_s] = merge.reason->message();
    return json;
}

} // namespace nymvisor
