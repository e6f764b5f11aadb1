#include "core/timeinname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nymvisor {

QDateTime timeInName(const QString &name)
{
    static const QRegularExpression pattern(u"\\d{4}-\\d\\d-\\d\\d-\\d{9}"_s);
    QDateTime moment = QDateTime::fromString(pattern.match(name).captured(), u"yyyy-MM-dd-HHmmsszzz"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace nymvisor
