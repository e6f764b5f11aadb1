#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace nymvisor::benchmarks {

/// One measure: in @p unit, beside what it is compared with, and the most that it should be: of the reference, or,
/// without one, of the measure itself.
struct Row
{
    QString what;
    QString unit;
    double measured = 0;
    std::optional<double> reference = {};
    std::optional<double> most = {};

    std::optional<double> ratio() const { return reference ? std::optional(measured / *reference) : std::nullopt; }
};

/// On standard output, as Markdown; @p subject heads the column of what was measured.
void print(const QList<Row> &rows, const QString &subject);

/// Each with `measure`, `unit`, `value`, and where there is one `reference` and `atMost`.
QJsonArray jsonOf(const QList<Row> &rows);

/// False where that is not possible.
bool writeJson(const QJsonObject &results, const QString &path);

} // namespace nymvisor::benchmarks
