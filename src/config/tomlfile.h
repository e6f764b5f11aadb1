#pragma once

#include "core/result.h"

#include <QList>

namespace nymvisor {

/// One `key = value` of a TOML file. Values that are no text, boolean or number have no text.
struct TomlEntry
{
    QString table; // "nymvisor"; empty above the first table
    QString key;
    QString text; // as setSetting() takes it
    bool isScalar = true;
    int line = 0;
};

/// Every entry of the file, in its order. A mistake in the syntax is an error with line and column.
Result<QList<TomlEntry>> parseToml(const QByteArray &bytes, const QString &source);

/// @p text as a TOML string: literal where it can be, else with escapes.
QString tomlString(const QString &text);

} // namespace nymvisor
