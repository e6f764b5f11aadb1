#include "cli/completionscripts.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// What the scripts' function that prints names is called with.
QString reportedNames(const CommandSyntax &command)
{
    return inQuotes(command.argumentFilter) + u' ' + command.argumentReport;
}

// bash

/// How the word before a value of @p option is spelled, as a pattern of `case`.
QString bashPattern(const CommandSyntax &command, const OptionRow &option)
{
    QStringList spellings{u"'%1,--%2='"_s.arg(command.name, option.name)};
    if (option.form == FlagForm::Value)
        spellings += u"'%1,--%2'"_s.arg(command.name, option.name);
    if (!option.letter.isNull())
        spellings += u"'%1,-%2'"_s.arg(command.name, QString(option.letter));
    return spellings.join(u" | "_s);
}

QString bashValues(const CommandSyntax &command)
{
    QString cases;
    for (const OptionRow &option : command.options) {
        const QString valueName = option.form == FlagForm::SwitchValue ? u"BOOL"_s : option.valueName;
        if (option.form != FlagForm::Switch)
            cases += u"    %1) values='%2' ;;\n"_s.arg(bashPattern(command, option), choicesOf(valueName).join(u' '));
    }
    return cases;
}

QStringList bashWords(const CommandSyntax &command)
{
    QStringList words = argumentChoices(command);
    for (const OptionRow &option : command.options)
        words += "--"_L1 + option.name;
    return words << u"--help"_s;
}

QString bashChoices(const CommandSyntax &command)
{
    const QString words = bashWords(command).join(u' ');
    return command.argumentReport.isEmpty() ? inQuotes(words)
                                            : u"\"$(_nymvisor_names %1) %2\""_s.arg(reportedNames(command), words);
}

// zsh

/// What a description of _arguments takes: no brackets and colons of its own.
QString zshText(QString text)
{
    return text.replace(u'[', u'(').replace(u']', u')').replace(u':', "\\:"_L1);
}

QString zshAction(const QStringList &choices)
{
    return choices.isEmpty() ? u"_files"_s : u'(' + choices.join(u' ') + u')';
}

QString zshArgument(const CommandSyntax &command)
{
    return command.argumentReport.isEmpty() ? zshAction(argumentChoices(command))
                                            : u"($(_nymvisor_names %1))"_s.arg(reportedNames(command));
}

QString zshSpecs(const CommandSyntax &command)
{
    QStringList specs{inQuotes(u"--help[%1]"_s.arg(zshText(u"Print this help"_s)))};
    for (const OptionRow &option : command.options) {
        const QString help = u'[' + zshText(option.help) + u']';
        if (option.form == FlagForm::Value)
            specs += inQuotes(u"--%1=%2:%3:%4"_s.arg(option.name, help, zshText(option.valueName),
                                                     zshAction(choicesOf(option.valueName))));
        else
            specs += inQuotes(u"--"_s + option.name + help);
    }
    if (!command.argument.isEmpty())
        specs += inQuotes(u"1:%1:%2"_s.arg(zshText(command.argument), zshArgument(command)));
    return specs.join(u' ');
}

QString zshDescribed(const QString &word, const QString &help)
{
    return inQuotes(word + u':' + zshText(help)) + u' ';
}

QString zshGroup(const QString &word, const QList<CommandSyntax> &group)
{
    QString words;
    QString cases;
    for (const CommandSyntax &command : group) {
        const QString last = command.name.section(u' ', -1);
        words += zshDescribed(last, command.help);
        cases += u"            %1) _arguments %2 ;;\n"_s.arg(last, zshSpecs(command));
    }
    return u"        %1)\n"
           "            commands=(%2)\n"
           "            if ((CURRENT == 2)); then _describe command commands; return; fi\n"
           "            shift words; ((CURRENT--))\n"
           "            case $words[1] in\n"
           "%3"
           "            esac\n"
           "            ;;\n"_s.arg(word, words, cases);
}

// fish

QString fishOption(const QString &condition, const OptionRow &option)
{
    const QStringList choices = choicesOf(option.valueName);
    QString line = u"complete -c nymvisor -n %1 -l %2"_s.arg(inQuotes(condition), option.name);
    if (!option.letter.isNull())
        line += u" -s "_s + option.letter;
    if (option.form == FlagForm::Value)
        line += choices.isEmpty() ? u" -r"_s : u" -x -a "_s + inQuotes(choices.join(u' '));
    return line + u" -d "_s + inQuotes(option.help) + u'\n';
}

QString fishWord(const QString &condition, const QString &word, const QString &help)
{
    return u"complete -c nymvisor -n %1 -f -a %2 -d %3\n"_s.arg(inQuotes(condition), word, inQuotes(help));
}

QString fishCommand(const QString &condition, const CommandSyntax &command)
{
    QString lines;
    for (const QString &choice : argumentChoices(command))
        lines += fishWord(condition, choice, command.argumentHelp);
    if (!command.argumentReport.isEmpty())
        lines +=
            fishWord(condition, inQuotes(u"(__nymvisor_names %1)"_s.arg(reportedNames(command))), command.argumentHelp);
    for (const OptionRow &option : command.options)
        lines += fishOption(condition, option);
    return lines;
}

} // namespace

QString bashCompletions(const QList<CommandSyntax> &commands)
{
    QStringList groups;
    QString values;
    QString words;
    for (const QString &word : firstWords(commands)) {
        QStringList names;
        for (const CommandSyntax &command : commandsOfGroup(word, commands))
            names += command.name.section(u' ', -1);
        if (names.isEmpty())
            continue;
        groups += word;
        words += u"    '%1') words='%2 --help' ;;\n"_s.arg(word, names.join(u' '));
    }
    for (const CommandSyntax &command : commands) {
        values += bashValues(command);
        words += command.takesEverything ? u"    '%1') return ;;\n"_s.arg(command.name)
                                         : u"    '%1') words=%2 ;;\n"_s.arg(command.name, bashChoices(command));
    }
    return u"# Completion of nymvisor for bash, loaded with: source <(nymvisor completions bash)\n"
           "_nymvisor_names() {\n"
           "    local filter=$1\n"
           "    shift\n"
           "    nymvisor \"${file[@]}\" \"$@\" -o json 2>/dev/null | "_s +
           namesInReport(u"\"$filter\""_s) +
           u"\n"
           "}\n"
           "_nymvisor() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local command='' words='' values=none file=() i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "        -c | --config-env-file) file=(-c \"${COMP_WORDS[++i]}\") ;;\n"
           "        -* | =) ;;\n"
           "        *)\n"
           "            command=${command:+$command }${COMP_WORDS[i]}\n"
           "            case $command in %1) ;; *) break ;; esac\n"
           "            ;;\n"
           "        esac\n"
           "    done\n"
           "    # --output=json is three words here.\n"
           "    if [[ $current == = ]]; then\n"
           "        current='' previous+='='\n"
           "    elif [[ $previous == = ]]; then\n"
           "        previous=${COMP_WORDS[COMP_CWORD - 2]}=\n"
           "    fi\n"
           "    case $command,$previous in # values; where there is no list of them, files\n"
           "    ',-c' | ',--config-env-file' | ',--config-env-file=') values='' ;;\n"
           "%2"
           "    esac\n"
           "    if [[ $values != none ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$current\")\n"
           "        return\n"
           "    fi\n"
           "    case $command in\n"
           "    '') words='%3 --config-env-file --help --version' ;;\n"
           "    'help') words='%3' ;;\n"
           "%4"
           "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\n"
           "complete -o default -F _nymvisor nymvisor\n"_s.arg(groups.join(u'|'), values,
                                                               firstWords(commands).join(u' '), words);
}

QString zshCompletions(const QList<CommandSyntax> &commands)
{
    QString words;
    QString cases;
    for (const QString &word : firstWords(commands)) {
        words += u"        "_s + zshDescribed(word, helpOfWord(word, commands)) + u'\n';
        if (const auto group = commandsOfGroup(word, commands); !group.isEmpty())
            cases += zshGroup(word, group);
    }
    for (const CommandSyntax &command : commands) {
        const bool isAlone = !command.name.contains(u' ');
        if (isAlone && command.takesEverything)
            cases += u"        %1) ;;\n"_s.arg(command.name);
        else if (isAlone)
            cases += u"        %1) _arguments %2 ;;\n"_s.arg(command.name, zshSpecs(command));
    }
    return u"#compdef nymvisor\n"
           "# Completion of nymvisor for zsh: the file _nymvisor in a folder of $fpath.\n"
           "_nymvisor_names() {\n"
           "    local filter=$1\n"
           "    shift\n"
           "    nymvisor \"$@\" -o json 2>/dev/null | "_s +
           namesInReport(u"\"$filter\""_s) +
           u"\n"
           "}\n"
           "_nymvisor() {\n"
           "    local state\n"
           "    local -a commands=(\n"
           "%1"
           "    )\n"
           "    _arguments -C '(-c --config-env-file)'{-c,--config-env-file}'[Variables]:file:_files' \\\n"
           "        '1: :->command' '*:: :->arguments'\n"
           "    case $state in\n"
           "    command) _describe command commands ;;\n"
           "    arguments)\n"
           "        case $words[1] in\n"
           "%2"
           "        esac\n"
           "        ;;\n"
           "    esac\n"
           "}\n"
           "_nymvisor \"$@\"\n"_s.arg(words, cases);
}

QString fishCompletions(const QList<CommandSyntax> &commands)
{
    QString script = u"# Completion of nymvisor for fish: ~/.config/fish/completions/nymvisor.fish\n"_s +
                     u"function __nymvisor_names\n"
                     "    nymvisor $argv[2..-1] -o json 2>/dev/null | "_s +
                     namesInReport(u"$argv[1]"_s) +
                     u"\n"
                     "end\n"
                     "complete -c nymvisor -n __fish_use_subcommand -s c -l config-env-file -r\n"_s;
    for (const QString &word : firstWords(commands)) {
        script += fishWord(u"__fish_use_subcommand"_s, word, helpOfWord(word, commands));
        const QString seen = u"__fish_seen_subcommand_from "_s + word;
        const QList<CommandSyntax> group = commandsOfGroup(word, commands);
        QStringList names;
        for (const CommandSyntax &command : group)
            names += command.name.section(u' ', -1);
        for (const CommandSyntax &command : group) {
            const QString last = command.name.section(u' ', -1);
            script +=
                fishWord(seen + u"; and not __fish_seen_subcommand_from "_s + names.join(u' '), last, command.help);
            script += fishCommand(seen + u"; and __fish_seen_subcommand_from "_s + last, command);
        }
    }
    for (const CommandSyntax &command : commands) {
        if (!command.name.contains(u' '))
            script += fishCommand(u"__fish_seen_subcommand_from "_s + command.name, command);
    }
    return script;
}

} // namespace nymvisor
