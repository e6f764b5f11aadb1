#pragma once

#include "cli/reportcommand.h"

#include <QTimer>

#include <functional>

namespace nymvisor {

/// `status`: what runs, what goes on, what will be done and what holds it back. With --follow it goes on until it is
/// interrupted: on a terminal the text is drawn again each second, elsewhere it is printed when it has changed.
class StatusCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    using Render = std::function<QString(const InstanceView &view, bool isColored)>;

    bool wantsMetrics() const;
    Render renderer() const;
    void show();
    QString redrawn(const QString &text);

    Settings m_settings;
    std::optional<Paths> m_paths;
    Render m_render;
    bool m_isRedrawn = false;
    QTimer m_timer;
    QString m_shown;
    qsizetype m_rowsDrawn = 0;
};

} // namespace nymvisor
