#pragma once

#include <QChar>

namespace nymvisor {

/// Not of another script, unlike QChar::isDigit().
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Not of another script, unlike QChar::isLetter().
inline bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace nymvisor
