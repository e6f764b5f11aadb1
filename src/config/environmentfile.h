#pragma once

#include "core/result.h"

#include <QProcessEnvironment>

namespace nymvisor {

/// Reads a file of `KEY=VALUE` lines into @p environment, over what is there.
///
/// `export ` may stand before a key, `#` begins a comment. Single quotes are literal; between double quotes
/// `\n \" \\ \$` are escapes; `$NAME` and `${NAME}` are replaced outside single quotes, by what the environment and the
/// lines above say. Anything else is an error (78) with its line.
Result<> readEnvironmentFile(const QByteArray &bytes, const QString &source, QProcessEnvironment &environment);

} // namespace nymvisor
