#include "core/printable.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c == u'\n' || c == u'\r' || c == u'\t')
            result += u' ';
        else if (category == QChar::Other_Control || category == QChar::Other_Format ||
                 category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            result += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

} // namespace nymvisor
