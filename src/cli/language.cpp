#include "cli/language.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

QLocale languageOf(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString value = environment.value(name).section(u'@', 0, 0); // of "de_AT.UTF-8@euro"
        if (value.isEmpty())
            continue;
        const QString encoding = value.section(u'.', 1).remove(u'-');
        const bool isReadable = encoding.isEmpty() || encoding.compare("utf8"_L1, Qt::CaseInsensitive) == 0;
        return isReadable ? QLocale(value.section(u'.', 0, 0)) : QLocale::c();
    }
    return QLocale::c();
}

} // namespace nymvisor
