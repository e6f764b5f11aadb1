#pragma once

#include <QChar>

namespace nymvisor {

/// Not of another script, unlike QChar::isDigit().
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace nymvisor
