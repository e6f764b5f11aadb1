#include "cli/keyscommands.h"

#include "cli/jsonreport.h"
#include "config/configfile.h"
#include "core/files.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 longestKeyFile = 4096;

const QString keysVariable = u"NYMVISOR_UPSTREAM_PUBLIC_KEYS"_s;

QString groupHelp()
{
    return KeysListCommand::tr("The keys that upstream's releases must be signed with");
}

QString asText(const QList<PublicKey> &keys, qint64 threshold)
{
    if (keys.isEmpty())
        return KeysListCommand::tr("no keys are pinned: signatures are not looked at") + u'\n';
    QString text;
    for (const PublicKey &key : keys)
        text += key.shownId() + "  "_L1 + key.text() + u'\n';
    return text + KeysListCommand::tr("a release must be signed by %1 of %2").arg(threshold).arg(keys.size()) + u'\n';
}

QString asJson(const QList<PublicKey> &keys, qint64 threshold)
{
    QJsonArray list;
    for (const PublicKey &key : keys)
        list.append(QJsonObject{{u"id"_s, key.shownId()}, {u"key"_s, key.text()}});
    return jsonLine({{u"format"_s, reportFormat}, {u"threshold"_s, threshold}, {u"keys"_s, list}});
}

/// As it was typed, or what a .pub file holds.
Result<PublicKey> keyFrom(const QString &argument)
{
    if (!QFileInfo(argument).isFile())
        return PublicKey::parse(argument);
    const QByteArray content = TRY(readFile(argument, longestKeyFile));
    return PublicKey::parse(QString::fromUtf8(content.trimmed().split('\n').last()).trimmed())
        .withContext("%1", {argument});
}

} // namespace

CommandSyntax KeysListCommand::syntax()
{
    CommandSyntax syntax{u"keys list"_s, tr("Print the pinned keys, and how many must have signed")};
    syntax.options = {outputOption()};
    syntax.groupHelp = groupHelp();
    return syntax;
}

void KeysListCommand::executeWith(const LoadedSettings &loaded, const Paths &)
{
    const auto keys = parsePublicKeys(loaded.settings.upstreamPublicKeys).value_or({});
    const qint64 threshold = loaded.settings.signatureThreshold;
    m_context.console.answer(wantsJson() ? asJson(keys, threshold) : asText(keys, threshold));
    finish();
}

void KeysChangeCommand::executeWith(const LoadedSettings &loaded, const Paths &)
{
    const auto done = changed(loaded.configFile);
    if (!done) {
        fail(done.error());
        return;
    }
    m_context.console.answer(asText(parsePublicKeys(done->upstreamPublicKeys).value_or({}), done->signatureThreshold));
    m_context.console.remark(KeysListCommand::tr("'nymvisor run' takes it up at SIGHUP, or when it is started next") +
                             u'\n');
    finish();
}

/// Of the file alone: what the environment says is not to be written into it.
Result<Settings> KeysChangeCommand::changed(const QString &configFile)
{
    if (m_context.environment.contains(keysVariable))
        return Error(ExitStatus::Configuration,
                     "the variable %1 says which keys are pinned, and takes precedence over %2: change it there",
                     {keysVariable, configFile});
    const QByteArray bytes = TRY(readFile(configFile));
    Settings settings = TRY(parseConfig(bytes, configFile)).settings;
    const auto keys = TRY(change(parsePublicKeys(settings.upstreamPublicKeys).value_or({}), settings));
    settings.upstreamPublicKeys = textOf(keys);
    TRY(saveConfig(configFile, settings));
    return settings;
}

CommandSyntax KeysAddCommand::syntax()
{
    CommandSyntax syntax{u"keys add"_s, tr("Pin a key: from then on what is not signed is refused")};
    syntax.argument = u"KEY"_s;
    syntax.argumentHelp = tr("A public key of minisign, or its .pub file");
    syntax.groupHelp = groupHelp();
    return syntax;
}

Result<QList<PublicKey>> KeysAddCommand::change(const QList<PublicKey> &keys, const Settings &)
{
    const PublicKey key = TRY(keyFrom(m_context.call.argument));
    return keys.contains(key) ? keys : keys + QList<PublicKey>{key};
}

CommandSyntax KeysRemoveCommand::syntax()
{
    CommandSyntax syntax{u"keys remove"_s,
                         tr("No longer trust a key; without the last one, signatures are not looked at")};
    syntax.argument = u"KEY"_s;
    syntax.argumentHelp = tr("The key, its .pub file, or its id as 'keys list' prints it");
    syntax.groupHelp = groupHelp();
    return syntax;
}

Result<QList<PublicKey>> KeysRemoveCommand::change(const QList<PublicKey> &keys, const Settings &settings)
{
    const QString argument = m_context.call.argument;
    const auto key = keyFrom(argument);
    QList<PublicKey> left = keys;
    left.removeIf(
        [&](const PublicKey &pinned) { return (key && pinned == *key) || pinned.shownId() == argument.toUpper(); });
    if (left.size() == keys.size())
        return Error(ExitStatus::BadData, "no such key is pinned: %1; 'nymvisor keys list' prints those that are",
                     {argument});
    if (!left.isEmpty() && left.size() < settings.signatureThreshold)
        return Error(ExitStatus::Configuration,
                     "signature_threshold is %1: with fewer keys nothing could be accepted; add another key first",
                     {QString::number(settings.signatureThreshold)});
    return left;
}

} // namespace nymvisor
