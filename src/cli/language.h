#pragma once

#include <QLocale>
#include <QProcessEnvironment>

namespace nymvisor {

/// The language for texts for people, as POSIX has it: that of LC_ALL, else of LC_MESSAGES, else of LANG.
///
/// QLocale::system() goes by the variable LANGUAGE first, also where LC_ALL is C, as scripts set it to be told English.
QLocale languageOf(const QProcessEnvironment &environment);

} // namespace nymvisor
