#include "core/progressbar.h"

#include "core/textwidth.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype widestBar = 30;

constexpr qint64 mebibyte = qint64(1) << 20;

QString inUnits(qint64 bytes, qint64 unit)
{
    return QString::number(static_cast<double>(bytes) / static_cast<double>(unit), 'f', 1);
}

QString amountsText(qint64 done, qint64 total)
{
    if (total < mebibyte)
        return QCoreApplication::translate("Progress", "%1 of %2 KiB").arg(inUnits(done, 1024), inUnits(total, 1024));
    return QCoreApplication::translate("Progress", "%1 of %2 MiB")
        .arg(inUnits(done, mebibyte), inUnits(total, mebibyte));
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
        return u"%1 MiB"_s.arg(inUnits(done, mebibyte));
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const QString amounts = u"  "_s + amountsText(done, total);
    const qsizetype room = columns - progressBar(share, 0).size() - displayWidth(amounts);
    return progressBar(share, std::clamp<qsizetype>(room, 0, widestBar)) + amounts;
}

} // namespace nymvisor
