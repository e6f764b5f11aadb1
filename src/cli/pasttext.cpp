#include "cli/pasttext.h"

#include "cli/momenttext.h"
#include "core/humantime.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct Past
{
    Q_DECLARE_TR_FUNCTIONS(Past)
};

// How an upgrade may have ended, for lupdate; labels of at most 13 columns.
[[maybe_unused]] constexpr std::array outcomes = {
    QT_TRANSLATE_NOOP("Past", "completed"),   QT_TRANSLATE_NOOP("Past", "on probation"),
    QT_TRANSLATE_NOOP("Past", "rolled back"), QT_TRANSLATE_NOOP("Past", "called off"),
    QT_TRANSLATE_NOOP("Past", "vetoed"),      QT_TRANSLATE_NOOP("Past", "cancelled"),
    QT_TRANSLATE_NOOP("Past", "withdrawn"),   QT_TRANSLATE_NOOP("Past", "failed"),
    QT_TRANSLATE_NOOP("Past", "at rest"),
};

TextPage::Mood moodOf(const PastUpgrade &past)
{
    if (past.outcome == nameOf(UpgradeOutcome::Completed))
        return TextPage::Mood::Good;
    return past.hasEnded() ? TextPage::Mood::Bad : TextPage::Mood::Waiting;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString outcomeText(const PastUpgrade &past)
{
    return Past::tr(past.outcome.toUtf8().constData());
}

void addPast(TextPage &page, const QString &label, const QString &before, const PastUpgrade &past,
             const InstanceView &view)
{
    const QString when = momentText(past.at, view.now);
    const bool isOthers = !past.instance.isEmpty() && past.instance != view.id;
    const QString version = u"%1 (%2)"_s.arg(past.name, past.version);
    page.add(label,
             before + (past.leftName.isEmpty()
                           ? version
                           : Past::tr("%1, from %2 (%3)").arg(version, past.leftName, past.leftVersion)),
             moodOf(past));
    page.add({}, isOthers ? Past::tr("%1, by instance %2").arg(when, past.instance) : when);
    if (past.downtime)
        page.add({}, Past::tr("the daemon was down for %1").arg(formatDuration(*past.downtime)));
    if (!past.reason.isEmpty())
        page.add({}, past.reason);
    if (past.isRefused)
        page.add({}, Past::tr("'nymvisor retry %1' lets it be tried again").arg(past.name));
}

QJsonObject pastJson(const PastUpgrade &past)
{
    return {{u"name"_s, past.name},
            {u"version"_s, past.version},
            {u"at"_s, Timestamp(past.at).text()},
            {u"outcome"_s, past.outcome},
            {u"reason"_s, textOrNull(past.reason)},
            {u"refused"_s, past.isRefused},
            {u"downtimeMs"_s, past.downtime ? QJsonValue(static_cast<qint64>(past.downtime->count())) : QJsonValue()},
            {u"instance"_s, textOrNull(past.instance)},
            {u"transactionId"_s, textOrNull(past.transactionId)},
            {u"leftName"_s, textOrNull(past.leftName)},
            {u"leftVersion"_s, textOrNull(past.leftVersion)}};
}

} // namespace nymvisor
