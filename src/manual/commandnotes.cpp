#include "manual/commandnotes.h"

#include <algorithm>
#include <array>

namespace nymvisor {

namespace {

struct NoteRow
{
    const char *command;
    const char *note;
};

constexpr std::array rows{
    NoteRow{
        "init",
        R"(It copies the binary to the first version's place, and writes `config.toml` with a sentence for each setting.
Repeated, it begins with the settings that are there, changes only what flags and variables say, and keeps the
old file beside the new one. Stop a daemon that runs on that home first.

    nymvisor init --daemon-home ~/.nym/nym-nodes/default-nym-node ~/bin/nym-node)"},
    NoteRow{
        "run",
        R"(Everything that follows goes to the daemon, untouched. SIGINT, SIGTERM and SIGQUIT stop the daemon politely, and
nymvisor ends with 0. SIGHUP reads the settings again, asks upstream at once, and tries at once what waits after
a failure; with a terminal as its input or output, where it means that the terminal went, it is a stop too.
`--help` after `run` is the daemon's: see `nymvisor help run`. After a crash or a loss of power, the next `run`
finishes an upgrade that was under way, or takes it back.

    nymvisor run run --id default-nym-node)"},
    NoteRow{"status", R"(It works whether `nymvisor run` runs or not, and changes nothing. The shape of the JSON is
described by a schema in the documentation.)"},
    NoteRow{"add-upgrade",
            R"(The upgrade is due in 15 minutes, unless `--now`, `--upgrade-time` or `--upgrade-delay` say
otherwise. What is added with `--now` is done in spite of a hold, of a veto, a cancellation or a failure; `--force`
replaces what is there under that name.

    nymvisor add-upgrade ./nym-node --upgrade-name my-patch --now)"},
    NoteRow{"cancel",
            R"(It leaves an upgrade out, planned or under way, as long as the daemon is not yet stopped for it,
or in place and never started, where nymvisor rests after the switch.
`nymvisor retry` lets it be tried again, and takes back what waits for `nymvisor run` to be started.)"},
    NoteRow{"hold",
            R"(No upgrade begins before the end of the hold. What is under way goes on, releases are downloaded as
ever, and what is added with `nymvisor add-upgrade --now`, and a `nymvisor rollback`, is done all the same.)"},
    NoteRow{
        "backup create",
        R"(The home is copied while the daemon runs on. What it writes in the last moment may be in the backup in part, as
after a loss of power; with `--stop` a running nymvisor stops the daemon for a moment, and the copy is exact. So
it is where no daemon runs.)"},
    NoteRow{"backup restore",
            R"(What the home holds is moved to `nymvisor/failed/` in it first, and kept there until
`backup_retention` newer ones are. A damaged
backup is refused before anything is touched. Without `--to` neither nymvisor nor the daemon may run.)"},
    NoteRow{"keys add",
            R"(With a key pinned, what upstream says is taken only if it is signed: `upgrade-info.json.minisig` beside
`upgrade-info.json`, as `minisign -S` makes it. `signature_threshold` says how many of the keys must have
signed. A running nymvisor takes keys up when it is told to reload, or started next.)"},
    NoteRow{"hooks run",
            R"(As root it becomes the user that owns the instance first, as all commands do: who may have written a hook
is judged by who asks.)"},
};

} // namespace

QString commandNote(const QString &command)
{
    const auto row = std::ranges::find_if(
        rows, [&command](const NoteRow &known) { return command == QLatin1StringView(known.command); });
    return row == rows.end() ? QString() : QString::fromUtf8(row->note);
}

QStringList commandsWithNotes()
{
    QStringList commands;
    for (const NoteRow &row : rows)
        commands += QString::fromUtf8(row.command);
    return commands;
}

QString programNote()
{
    return QStringLiteral(
        R"(nymvisor runs one daemon (nym-node, nym-api, nym-client, nym-socks5-client, or any program that answers
`--no-banner build-info --output=json`, or where it refuses that `build-info --output=json`, as they do), learns
of new releases, downloads and verifies them while the daemon runs on, copies the daemon's data, switches the
binary and starts it again. A new version that does not stay up is taken back, with the data that the old one
had.

Lay out an instance once, with `nymvisor init`, and from then on start `nymvisor run` instead of the daemon
itself, or the service `nymvisor@INSTANCE`:

    nymvisor init --daemon-home ~/.nym/nym-nodes/default-nym-node ~/bin/nym-node
    nymvisor run run --id default-nym-node)");
}

} // namespace nymvisor
