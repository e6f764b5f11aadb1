#include "cli/hookslistcommand.h"

#include "cli/jsonreport.h"
#include "hooks/hook.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString lineOf(const Hook &hook)
{
    const QString line =
        hook.objection
            ? HooksListCommand::tr("%1 (passed over: %2)").arg(hook.path, hook.objection->translatedMessage())
            : hook.path;
    return "  "_L1 + line + u'\n';
}

QString asText(const QStringList &folders)
{
    QString text;
    for (const HookPhase phase : hookPhases()) {
        const QList<Hook> hooks = hooksIn(folders, phase);
        text += textOf(phase) + u'\n';
        for (const Hook &hook : hooks)
            text += lineOf(hook);
        if (hooks.isEmpty())
            text += "  "_L1 + HooksListCommand::tr("none") + u'\n';
    }
    for (const Hook &stray : strayHooksIn(folders))
        text += u'\n' + lineOf(stray);
    text += u'\n' + HooksListCommand::tr("Looked for in PHASE.d below:") + u'\n';
    for (const QString &folder : folders)
        text += "  "_L1 + folder + u'\n';
    return text;
}

QJsonObject jsonOf(const Hook &hook)
{
    return {
        {u"path"_s, hook.path},
        {u"runs"_s, !hook.objection},
        {u"reason"_s, hook.objection ? QJsonValue(hook.objection->message()) : QJsonValue()},
    };
}

QString asJson(const QStringList &folders)
{
    QJsonArray phases;
    for (const HookPhase phase : hookPhases()) {
        QJsonArray hooks;
        for (const Hook &hook : hooksIn(folders, phase))
            hooks.append(jsonOf(hook));
        phases.append(QJsonObject{{u"phase"_s, textOf(phase)}, {u"hooks"_s, hooks}});
    }
    QJsonArray strays;
    for (const Hook &stray : strayHooksIn(folders))
        strays.append(jsonOf(stray));
    return jsonLine({
        {u"format"_s, reportFormat},
        {u"folders"_s, QJsonArray::fromStringList(folders)},
        {u"phases"_s, phases},
        {u"strays"_s, strays},
    });
}

} // namespace

QString HooksListCommand::groupHelp()
{
    return tr("Look at the hooks, and try them");
}

CommandSyntax HooksListCommand::syntax()
{
    CommandSyntax syntax{u"hooks list"_s, tr("Print what would run, in its order, and what would not, and why")};
    syntax.options = {outputOption()};
    syntax.groupHelp = groupHelp();
    return syntax;
}

void HooksListCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    const QStringList folders = hookFolders(paths);
    m_context.console.answer(wantsJson() ? asJson(folders) : asText(folders));
    finish();
}

} // namespace nymvisor
