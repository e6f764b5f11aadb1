#include "cli/completionscommand.h"

#include "cli/commandtable.h"
#include "cli/completions.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

CommandSyntax CompletionsCommand::syntax()
{
    CommandSyntax syntax{u"completions"_s, tr("Print the script that completes the command line in a shell")};
    syntax.argument = u"bash|zsh|fish"_s;
    syntax.argumentHelp = tr("The shell");
    return syntax;
}

void CompletionsCommand::execute()
{
    QList<CommandSyntax> syntaxes;
    for (const CommandRow &row : commandTable())
        syntaxes += row.syntax;
    const auto script = completionsFor(m_context.call.argument, syntaxes);
    if (!script) {
        fail(script.error());
        return;
    }
    m_context.console.answer(*script);
    finish();
}

} // namespace nymvisor
