#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// The texts that the sources below @p folder give to an Error, which lupdate does not know: the literals that are the
/// text of Error(…), {ExitStatus::…, …}, withContext(…) and systemError(…), and of the functions that pass a parameter
/// of theirs on as one. @p mistakes are places whose text is neither a literal nor such a parameter.
QSet<QString> errorTexts(const QString &folder, QStringList &mistakes);
