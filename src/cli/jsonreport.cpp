#include "cli/jsonreport.h"

#include <QJsonDocument>

namespace nymvisor {

QString jsonLine(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace nymvisor
