#include "cli/usagemistake.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int mostMistakes = 2;

/// The distance of Damerau and Levenshtein, in which no letters are changed between two that are swapped.
int distanceOf(const QString &one, const QString &other)
{
    const auto columns = static_cast<std::size_t>(other.size() + 1);
    std::vector<std::vector<int>> distances(static_cast<std::size_t>(one.size() + 1), std::vector<int>(columns));
    for (std::size_t i = 0; i < distances.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                distances[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto at = [](const QString &text, std::size_t index) { return text[static_cast<qsizetype>(index)]; };
            const int change = at(one, i - 1) == at(other, j - 1) ? 0 : 1;
            int &best = distances[i][j];
            best = std::min({distances[i - 1][j] + 1, distances[i][j - 1] + 1, distances[i - 1][j - 1] + change});
            const bool areSwapped =
                i > 1 && j > 1 && at(one, i - 1) == at(other, j - 2) && at(one, i - 2) == at(other, j - 1);
            if (areSwapped)
                best = std::min(best, distances[i - 2][j - 2] + 1);
        }
    }
    return distances.back().back();
}

bool isEnvironmentFileOption(const QString &argument)
{
    return argument == "-c"_L1 || argument == "--config-env-file"_L1 || argument.startsWith("--config-env-file="_L1);
}

/// The commands that begin with that word, where several do.
QStringList groupOf(const QString &word, const QList<CommandSyntax> &commands)
{
    QStringList names;
    for (const CommandSyntax &command : commands) {
        if (command.name.startsWith(word + u' '))
            names += command.name;
    }
    return names;
}

Error unknownCommand(const QString &named, const QStringList &known)
{
    const QString meant = nearestWord(named, known);
    return meant.isEmpty() ? Error(ExitStatus::Usage, "there is no command '%1' (see 'nymvisor help')", {named})
                           : Error(ExitStatus::Usage, "there is no command '%1': is '%2' meant? (see 'nymvisor help')",
                                   {named, meant});
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &words)
{
    QString nearest;
    int least = mostMistakes + 1;
    for (const QString &word : words) {
        const int distance = std::abs(word.size() - typed.size()) > mostMistakes ? least : distanceOf(typed, word);
        if (distance < least && distance < word.size()) {
            least = distance;
            nearest = word;
        }
    }
    return nearest;
}

Error usageMistake(const CLI::ParseError &mistake, const QStringList &arguments, qsizetype index,
                   const QList<CommandSyntax> &commands)
{
    const QString named = arguments.value(index);
    const QStringList known = firstWords(commands);
    const QStringList after = arguments.sliced(std::min(index + 1, arguments.size()));
    if (std::ranges::any_of(after, isEnvironmentFileOption))
        return Error(ExitStatus::Usage, "-c/--config-env-file stands before the command: 'nymvisor -c FILE %1 ...'",
                     {named});
    if (!named.isEmpty() && !known.contains(named))
        return unknownCommand(named, known);
    const QString next = arguments.value(index + 1);
    const QString full = named + u' ' + next;
    const QStringList group = next.startsWith(u'-') ? QStringList() : groupOf(named, commands);
    if (!group.isEmpty() && !group.contains(full))
        return unknownCommand(full, group);
    const QString command = named.isEmpty() ? QString() : u' ' + named;
    const QString words = QString::fromStdString(mistake.what());
    const bool isValueMissing = mistake.get_name() == "ArgumentMismatch" && words.endsWith(" missing"_L1);
    if (isValueMissing) // the library's words: "--for: 1 required DURATION missing"
        return Error(ExitStatus::Usage, "%1 needs a value: '%1 %2' (see 'nymvisor help%3')",
                     {words.section(u':', 0, 0), words.section(u' ', -2, -2), command});
    return Error(ExitStatus::Usage, "%1 (see 'nymvisor help%2')", {words, command});
}

} // namespace nymvisor
