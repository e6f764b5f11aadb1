#include "benchmarks/resulttable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace nymvisor::benchmarks {

namespace {

QString textOf(std::optional<double> value, const QString &unit)
{
    return value ? u"%1 %2"_s.arg(*value, 0, 'f', *value < 100 ? 2 : 0).arg(unit).trimmed() : QString();
}

} // namespace

void print(const QList<Row> &rows, const QString &subject)
{
    std::printf("| measure | %s | beside it | ratio | at most |\n|---|---|---|---|---|\n", qPrintable(subject));
    for (const Row &row : rows)
        std::printf("| %s | %s | %s | %s | %s |\n", qPrintable(row.what), qPrintable(textOf(row.measured, row.unit)),
                    qPrintable(textOf(row.reference, row.unit)), qPrintable(textOf(row.ratio(), {})),
                    qPrintable(textOf(row.most, row.reference ? QString() : row.unit)));
}

QJsonArray jsonOf(const QList<Row> &rows)
{
    QJsonArray measures;
    for (const Row &row : rows) {
        QJsonObject json{{u"measure"_s, row.what}, {u"unit"_s, row.unit}, {u"value"_s, row.measured}};
        if (row.reference)
            json[u"reference"_s] = *row.reference;
        if (row.most)
            json[u"atMost"_s] = *row.most;
        measures += json;
    }
    return measures;
}

bool writeJson(const QJsonObject &results, const QString &path)
{
    const QByteArray text = QJsonDocument(results).toJson();
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace nymvisor::benchmarks
