#include "core/progressbar.h"

#include "core/textwidth.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype widestBar = 30;

QString mebibytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1 << 20), 'f', 1);
}

} // namespace

QString progressBar(double share, qsizetype width)
{
    const double bounded = std::clamp(share, 0.0, 1.0);
    const auto filled = static_cast<qsizetype>(bounded * static_cast<double>(width));
    const QString percent = QString::number(static_cast<int>(bounded * 100)).rightJustified(3);
    return u"["_s + QString(filled, u'=') + QString(width - filled, u' ') + u"] %1 %"_s.arg(percent);
}

QString transferBar(qint64 done, qint64 total, qsizetype columns)
{
    if (total <= 0)
        return u"%1 MiB"_s.arg(mebibytes(done));
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const QString amounts =
        u"  "_s + QCoreApplication::translate("Progress", "%1 of %2 MiB").arg(mebibytes(done), mebibytes(total));
    const qsizetype room = columns - progressBar(share, 0).size() - displayWidth(amounts);
    return progressBar(share, std::clamp<qsizetype>(room, 0, widestBar)) + amounts;
}

} // namespace nymvisor
