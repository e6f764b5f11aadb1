#include "core/secrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nymvisor {

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression user(uR"(([a-z][a-z0-9+.-]*://)[^\s/?#@]*(?:@[^\s/?#@]*)*@)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        uR"(([?&;#][^\s=&;#]*(?:token|key|secret|passw|auth|sig|credential)[^\s=&;#]*=)[^\s&;#"']+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool mayHoldOne = text.contains("://"_L1) || text.contains(u'=');
    if (!mayHoldOne)
        return text;
    QString result = text;
    return result.replace(user, u"\\1***@"_s).replace(parameter, u"\\1***"_s);
}

} // namespace nymvisor
