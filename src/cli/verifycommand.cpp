#include "cli/verifycommand.h"

#include "config/publickey.h"
#include "tasks/taskjob.h"
#include "tasks/upstreamvalues.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString signersText(const QString &file, const SignatureResult &result)
{
    QString text;
    for (qsizetype i = 0; i < result.signedBy.size(); ++i) {
        const auto key = PublicKey::parse(result.signedBy[i]);
        text += VerifyCommand::tr("%1: signed by %2: %3")
                    .arg(file, key ? key->shownId() : result.signedBy[i], result.trustedComments.value(i)) +
                u'\n';
    }
    return text;
}

} // namespace

CommandSyntax VerifyCommand::syntax()
{
    CommandSyntax syntax{u"verify"_s, tr("Check by hand that the pinned keys have signed a file")};
    syntax.options = {{u"signature"_s, {}, FlagForm::Value, u"FILE"_s, tr("Its signatures [default: FILE.minisig]")}};
    syntax.argument = u"FILE"_s;
    syntax.argumentHelp = tr("An upgrade-info.json, or any other file that was signed with minisign");
    return syntax;
}

void VerifyCommand::executeWith(const LoadedSettings &loaded, const Paths &)
{
    const QString file = QFileInfo(m_context.call.argument).absoluteFilePath();
    const Settings &settings = loaded.settings;
    if (!settings.hasPinnedKeys()) {
        fail(Error(ExitStatus::Configuration, "no keys are pinned: 'nymvisor keys add KEY' pins one"));
        return;
    }
    if (const auto checked = checkIsFile(file); !checked) {
        fail(checked.error());
        return;
    }
    const QString signature = m_context.call.options.value(u"signature"_s, file + ".minisig"_L1);
    auto *task = new TaskJob(m_worker,
                             SignatureRequest{file, QFileInfo(signature).absoluteFilePath(),
                                              settings.upstreamPublicKeys, settings.signatureThreshold},
                             this);
    connect(task, &Job::finished, this, [this, task, file](const Result<> &result) {
        const auto signers = task->value<SignatureResult>();
        if (!result || !signers) {
            fail(result ? signers.error() : result.error());
            return;
        }
        m_context.console.answer(signersText(file, *signers));
        finish();
    });
    task->start();
}

} // namespace nymvisor
