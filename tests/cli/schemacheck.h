#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace nymvisor {

/// What a JSON schema of the project has against @p json; empty: nothing.
inline QString violations(const QString &schema, const QJsonObject &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("output.json")));
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("cannot write the output");
    file.write(QJsonDocument(json).toJson());
    file.close();
    const QString program = QStringLiteral(
        "import json, sys\n"
        "from jsonschema import Draft202012Validator as Validator\n"
        "schema, output = (json.load(open(name)) for name in sys.argv[1:])\n"
        "Validator.check_schema(schema)\n"
        "print('\\n'.join(f'{error.json_path}: {error.message}' for error in Validator(schema).iter_errors(output)))");
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), program,
                                             QStringLiteral(SCHEMAS "/%1.schema.json").arg(schema), file.fileName()});
    if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("python3 cannot be run: %1").arg(python.errorString());
    return QString::fromUtf8(python.readAll()).trimmed();
}

} // namespace nymvisor
