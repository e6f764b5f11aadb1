// Durations, moments and upgrade windows.

#include "config/upgradewindow.h"
#include "core/humantime.h"
#include "core/timestamp.h"
#include "fuzzing/holds.h"

#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

namespace {

void tryWindow(const QString &text, const QDateTime &now)
{
    const auto window = UpgradeWindow::parse(text);
    if (!window)
        return;
    if (const auto opening = window->openingAt(now)) {
        mustHold(opening->length.count() > 0, "an opening has a length");
        mustHold(opening->begin.addSecs(opening->length.count() * 60) > now, "an opening is not over");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto duration = parseDuration(text)) {
        const auto again = parseDuration(formatDuration(*duration));
        mustHold(again && *again == *duration, "a duration that is written is read as the same");
    }
    QDateTime now(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::UTC);
    if (const auto moment = Timestamp::parse(text)) {
        const auto again = Timestamp::parse(Timestamp(moment->moment()).text());
        mustHold(again && *again == *moment, "a moment that is written is read as the same");
        now = moment->moment();
    }
    tryWindow(text, now);
    return 0;
}
