#pragma once

#include <QString>

namespace nymvisor {

/// How many columns of a terminal @p text takes: a Chinese character two, a mark upon a letter none.
qsizetype displayWidth(QStringView text);

/// The length of the longest beginning of @p text that takes at most @p columns, in units of UTF-16. No character is
/// parted from its marks.
qsizetype lengthWithin(QStringView text, qsizetype columns);

/// Whether a line may end before @p at, though there is no blank: beside a character that is two columns wide, but not
/// before one that closes, such as a full stop, nor after one that opens.
bool mayBreakAt(QStringView text, qsizetype at);

/// QString::leftJustified() by columns.
QString leftJustified(const QString &text, qsizetype columns);

} // namespace nymvisor
