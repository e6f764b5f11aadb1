#include "cli/momenttext.h"

#include "core/humantime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct MomentText
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 left = now.secsTo(moment);
    const QString span = roughSpan(std::chrono::seconds(std::abs(left)));
    const QString relative = left == 0  ? MomentText::tr("now")
                             : left > 0 ? MomentText::tr("in %1").arg(span)
                                        : MomentText::tr("%1 ago").arg(span);
    return u"%1 UTC (%2)"_s.arg(moment.toUTC().toString(u"yyyy-MM-dd hh:mm:ss"_s), relative);
}

QString roughSpan(std::chrono::milliseconds span)
{
    const QStringList parts = formatDuration(std::chrono::floor<std::chrono::seconds>(span)).split(u' ');
    return parts.first(std::min<qsizetype>(2, parts.size())).join(u' ');
}

} // namespace nymvisor
