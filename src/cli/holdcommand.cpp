#include "cli/holdcommand.h"

#include "cli/momenttext.h"
#include "core/clock.h"
#include "release/hold.h"
#include "release/statefile.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax HoldCommand::syntax()
{
    CommandSyntax syntax{u"hold"_s, tr("Let no upgrade begin but those added with --now, until 'nymvisor unhold'")};
    syntax.options = {
        {u"until"_s, {}, FlagForm::Value, u"TIME"_s, tr("Only until then, such as 2026-01-31T22:00:00Z"), {u"for"_s}},
        {u"for"_s, {}, FlagForm::Value, u"DURATION"_s, tr("Only for so long, such as 2days")},
    };
    return syntax;
}

Result<std::optional<QDateTime>> HoldCommand::end(const QDateTime &now) const
{
    const QMap<QString, QString> &options = m_context.call.options;
    std::optional<QDateTime> end;
    if (options.contains(u"until"_s)) {
        const Timestamp until =
            TRY(Timestamp::parse(options[u"until"_s]).withContext("--until").withStatus(ExitStatus::Usage));
        end = until.moment();
    } else if (options.contains(u"for"_s)) {
        const Duration span = TRY(parseDuration(options[u"for"_s]).withContext("--for").withStatus(ExitStatus::Usage));
        end = now.addMSecs(std::chrono::ceil<std::chrono::milliseconds>(span).count());
    }
    if (end && *end <= now)
        return Error(ExitStatus::Usage, "the hold would be over already: %1 is in the past", {Timestamp(*end).text()});
    return end;
}

void HoldCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    const QDateTime now = SystemClock().now();
    const auto until = end(now);
    if (!until) {
        fail(until.error());
        return;
    }
    Hold hold{Timestamp(now), {}};
    if (*until)
        hold.until = Timestamp(**until);
    const QString done = *until ? tr("no upgrade begins until %1").arg(momentText(**until, now))
                                : tr("no upgrade begins until 'nymvisor unhold'");
    change(
        paths,
        [paths, hold]() -> Result<> {
            TRY(makeFolder(paths.requestsFolder()));
            return writeState(paths.hold(), hold);
        },
        QFileInfo::exists(paths.journal()) ? tr("%1; the one that is under way goes on").arg(done) : done);
}

CommandSyntax UnholdCommand::syntax()
{
    return {u"unhold"_s, tr("Let upgrades begin again")};
}

void UnholdCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    const bool wasHeld = QFileInfo::exists(paths.hold());
    change(
        paths, [file = paths.hold()] { return removeSynced(file); },
        wasHeld ? tr("upgrades begin again when they are due") : tr("upgrades were not held"));
}

} // namespace nymvisor
