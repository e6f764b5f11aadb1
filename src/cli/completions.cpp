#include "cli/completions.h"

#include "cli/completionscripts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct Shell
{
    QLatin1StringView name;
    QString (*script)(const QList<CommandSyntax> &commands);
};
constexpr std::array shells{
    Shell{"bash"_L1, bashCompletions},
    Shell{"zsh"_L1, zshCompletions},
    Shell{"fish"_L1, fishCompletions},
};

} // namespace

Result<QString> completionsFor(const QString &shell, const QList<CommandSyntax> &commands)
{
    const auto found = std::ranges::find(shells, shell, &Shell::name);
    if (found == shells.end())
        return Error(ExitStatus::Usage, "there are no completions for '%1': bash, zsh and fish are known", {shell});
    return found->script(commands);
}

QString inQuotes(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString namesInReport(const QString &filter)
{
    // Of a plan not the version that runs; names have no characters that JSON or a shell would escape.
    return u"sed 's/.*\"queue\"://' | tr '{' '\\n' | grep %1 | grep -o '\"name\":\"[^\"]*\"' | cut -d'\"' -f4 | sort -u"_s
        .arg(filter);
}

QList<CommandSyntax> commandsOfGroup(const QString &word, const QList<CommandSyntax> &commands)
{
    QList<CommandSyntax> found;
    for (const CommandSyntax &command : commands) {
        if (command.name.startsWith(word + u' '))
            found += command;
    }
    return found;
}

QString helpOfWord(const QString &word, const QList<CommandSyntax> &commands)
{
    const auto found = std::ranges::find_if(
        commands, [&word](const CommandSyntax &command) { return command.name.section(u' ', 0, 0) == word; });
    return found->name == word ? found->help : found->groupHelp;
}

} // namespace nymvisor
