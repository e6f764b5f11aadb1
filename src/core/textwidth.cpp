#include "core/textwidth.h"

#include <algorithm>
#include <array>

namespace nymvisor {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F (Unicode Standard Annex 11) of EastAsianWidth.txt of Unicode 14.0, which is also that of
// Qt 6.4; ranges are joined across code points that are not assigned.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},
    Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},   Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},
    Range{0x26FA, 0x26FA},   Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},
    Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x3247},   Range{0x3250, 0x4DBF},   Range{0x4E00, 0xA4C6},   Range{0xA960, 0xA97C},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6B},
    Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x1B2FB}, Range{0x1F004, 0x1F004},
    Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E}, Range{0x1F191, 0x1F19A}, Range{0x1F200, 0x1F320},
    Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C}, Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA},
    Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0}, Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E},
    Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC}, Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E},
    Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A}, Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4},
    Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5}, Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D2},
    Range{0x1F6D5, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC}, Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7F0},
    Range{0x1F90C, 0x1F93A}, Range{0x1F93C, 0x1F945}, Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAF6},
    Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    if (c < wideRanges.front().first) // as nearly all of a text is
        return false;
    const auto range = std::ranges::lower_bound(wideRanges, c, {}, &Range::last);
    return range != wideRanges.end() && c >= range->first;
}

bool isMark(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // a joiner, a variation selector
        return true;
    default:
        return c >= 0x1160 && c <= 0x11FF; // Hangul's vowels and finals, which join the syllable before them
    }
}

qsizetype widthOf(char32_t c)
{
    return isMark(c) ? 0 : isWide(c) ? 2 : 1;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = at >= 0 && at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                  : char32_t(text[std::max<qsizetype>(0, at)].unicode());
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

bool isClosing(QChar c)
{
    return QStringView(u"，。、；：！？）》」』】〉〕”’…,.;:!?)]}'").contains(c);
}

bool isOpening(QChar c)
{
    return QStringView(u"（《「『【〈〔“‘([{'").contains(c);
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsOf(characterAt(text, at)))
        width += widthOf(characterAt(text, at));
    return width;
}

qsizetype lengthWithin(QStringView text, qsizetype columns)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const char32_t c = characterAt(text, at);
        columns -= widthOf(c);
        if (columns < 0)
            break;
        at += unitsOf(c);
    }
    return at;
}

bool mayBreakAt(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size() || text[at].isLowSurrogate())
        return false;
    const char32_t after = characterAt(text, at);
    const char32_t before = characterAt(text, at - (text[at - 1].isLowSurrogate() ? 2 : 1));
    return !isMark(after) && (isWide(before) || isWide(after)) && !isOpening(text[at - 1]) && !isClosing(text[at]);
}

QString leftJustified(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - displayWidth(text)), u' ');
}

} // namespace nymvisor
