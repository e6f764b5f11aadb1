#include "cli/program.h"

#include "cli/commandtable.h"
#include "cli/infocommands.h"
#include "config/environmentfile.h"
#include "core/files.h"

#include "buildinformation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<QStringList> decoded(const QList<QByteArray> &arguments)
{
    QStringList texts;
    for (const QByteArray &argument : arguments) {
        const QString text = QString::fromUtf8(argument);
        if (text.toUtf8() != argument)
            return Error(ExitStatus::Usage, "the argument '%1' is not UTF-8, and cannot be passed on", {text});
        texts += text;
    }
    return texts;
}

QString versionLine()
{
    return u"nymvisor %1\n"_s.arg(QString::fromUtf8(build::version));
}

} // namespace

Program::Program(const Console &console, const QProcessEnvironment &environment)
    : m_context{{}, console, environment, environment}
{
}

void Program::start(const QList<QByteArray> &arguments)
{
    const auto begun = begin(arguments);
    if (begun)
        return;
    m_context.console.remark(tr("nymvisor: %1").arg(begun.error().translatedMessage()) + u'\n');
    const int status = static_cast<int>(begun.error().status());
    QMetaObject::invokeMethod(
        this, [this, status] { Q_EMIT done(status); }, Qt::QueuedConnection);
}

Result<> Program::begin(const QList<QByteArray> &arguments)
{
    const QStringList texts = TRY(decoded(arguments));
    const QList<CommandRow> rows = commandTable();
    QList<CommandSyntax> syntaxes;
    for (const CommandRow &row : rows)
        syntaxes += row.syntax;
    m_context.call = TRY(parseCommandLine(texts, syntaxes));
    if (m_context.call.help) {
        answer(*m_context.call.help);
        return {};
    }
    if (m_context.call.command == "-V"_L1) {
        answer(versionLine());
        return {};
    }
    if (m_context.call.command == "--version"_L1) {
        answer(versionLine() + BuildInfoCommand::own().toText());
        return {};
    }
    if (const QString &file = m_context.call.environmentFile; !file.isEmpty()) {
        const QByteArray bytes = TRY(readFile(file, qint64(1) << 20).withStatus(ExitStatus::Configuration));
        TRY(readEnvironmentFile(bytes, file, m_context.environment));
        for (const QString &name : m_context.environment.keys()) // so that the daemon has them too
            qputenv(name.toUtf8().constData(), m_context.environment.value(name).toUtf8());
    }
    const auto row = std::ranges::find_if(
        rows, [this](const CommandRow &candidate) { return candidate.syntax.name == m_context.call.command; });
    m_command = row->make(m_context);
    connect(m_command.get(), &Command::done, this, &Program::done);
    m_command->start();
    return {};
}

void Program::answer(const QString &text)
{
    m_context.console.answer(text);
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT done(0); }, Qt::QueuedConnection);
}

} // namespace nymvisor
