#pragma once

#include "cli/command.h"
#include "cli/doctorchecks.h"

#include <QJsonArray>

namespace nymvisor {

/// `doctor`: looks at everything that an upgrade will need, changes nothing, and says what would fail and what to do
/// about it. Ends with 1 where anything would.
class DoctorCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    struct Checked
    {
        QString name = {};
        Findings findings = {};
    };

    void goOn();
    void answer();
    QString text() const;
    QJsonObject json() const;
    qsizetype count(Finding::Verdict verdict) const;

    Settings m_settings;
    std::optional<Paths> m_paths;
    InstanceView m_view;
    WorkerProgram m_worker;
    QList<CheckRow> m_toDo;
    QList<Checked> m_done;
};

} // namespace nymvisor
