#include "cli/language.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

QLocale languageOf(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        if (const QString value = environment.value(name); !value.isEmpty())
            return QLocale(value.section(u'.', 0, 0).section(u'@', 0, 0)); // of "de_AT.UTF-8@euro"
    }
    return QLocale::c();
}

} // namespace nymvisor
