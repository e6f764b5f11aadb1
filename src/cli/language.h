#pragma once

#include <QLocale>
#include <QProcessEnvironment>

namespace nymvisor {

/// The language for texts for people, as POSIX has it: that of LC_ALL, else of LC_MESSAGES, else of LANG.
///
/// C where that wants another encoding than UTF-8, the only one that is written.
///
/// QLocale::system() goes by the variable LANGUAGE first, also where LC_ALL is C, as scripts set it to be told English.
QLocale languageOf(const QProcessEnvironment &environment);

} // namespace nymvisor
