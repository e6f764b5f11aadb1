<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CommandLine</name>
    <message>
        <source>Passed on to the daemon, untouched</source>
        <translation>Wird unverändert an den Daemon weitergegeben</translation>
    </message>
    <message>
        <source>Supervises a network node and upgrades it unattended</source>
        <translation>Überwacht einen Netzwerkknoten und aktualisiert ihn selbsttätig</translation>
    </message>
    <message>
        <source>File with variables of the environment, KEY=VALUE a line</source>
        <translation>Datei mit Umgebungsvariablen, KEY=VALUE je Zeile</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Print the version and the build information</source>
        <translation>Die Version und die Build-Informationen ausgeben</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Form of nymvisor&apos;s own log: text, or json for an object a line.</source>
        <translation>Form von nymvisors eigenem Protokoll: text, oder json mit einem Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Span over which hosts and instances spread an upgrade of upstream&apos;s, each at its own fixed point of it.</source>
        <translation>Zeitspanne, über die Rechner und Instanzen ein Upgrade der Quelle verteilen, jede an ihrem eigenen festen Punkt.</translation>
    </message>
    <message>
        <source>Whether a new version that does not stay up is taken back, and the data of the old one restored.</source>
        <translation>Ob eine neue Version, die nicht läuft, zurückgenommen wird und die alte ihre Daten zurückerhält.</translation>
    </message>
    <message>
        <source>How many archives of upgrades, and how many failed versions' data, are kept; 0: all.</source>
        <translation>Wie viele Archive von Upgrades und Daten gescheiterter Versionen aufbewahrt werden; 0: alle.</translation>
    </message>
    <message>
        <source>How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.</source>
        <translation>Wie viele Versionen außer der ersten, den laufenden, geplanten und der letzten guten aufbewahrt werden; 0: alle.</translation>
    </message>
    <message>
        <source>How long a new version must stay up before it counts as good; 0s: no probation, and no way back.</source>
        <translation>Wie lange eine neue Version laufen muss, bis sie als gut gilt; 0s: keine Probezeit und kein Weg zurück.</translation>
    </message>
    <message>
        <source>Name of this instance of nymvisor.</source>
        <translation>Name dieser Instanz von nymvisor.</translation>
    </message>
    <message>
        <source>Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.</source>
        <translation>Wo Veröffentlichungen angekündigt werden: Gefragt wird nach BASE/DAEMON/upgrade-info.json.</translation>
    </message>
    <message>
        <source>How often upstream is asked for a new release.</source>
        <translation>Wie oft nach einer neuen Veröffentlichung gefragt wird.</translation>
    </message>
    <message>
        <source>Silences nymvisor&apos;s own log, not the daemon&apos;s output.</source>
        <translation>Unterdrückt das Protokoll von nymvisor, nicht die Ausgabe des Daemons.</translation>
    </message>
    <message>
        <source>Where binaries and upgrade plans are kept, instead of nymvisor&apos;s own data folder.</source>
        <translation>Wo Programme und Upgrade-Pläne liegen, statt im Datenordner von nymvisor.</translation>
    </message>
    <message>
        <source>Where this instance&apos;s hooks are, in PHASE.d folders, instead of the instance&apos;s own hooks folder.</source>
        <translation>Wo die Hooks dieser Instanz liegen, in Ordnern PHASE.d, statt im Hook-Ordner der Instanz.</translation>
    </message>
    <message>
        <source>Whether a release with a lower version than the one that runs is taken.</source>
        <translation>Ob eine Veröffentlichung mit niedrigerer Version als der laufenden angenommen wird.</translation>
    </message>
    <message>
        <source>The largest binary that is downloaded.</source>
        <translation>Die größte Programmdatei, die heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Name of the daemon&apos;s binary, such as nym-node. `init` takes it from the binary itself.</source>
        <translation>Name des Daemon-Programms, etwa nym-node. `init` erfährt ihn vom Programm selbst.</translation>
    </message>
    <message>
        <source>The daemon&apos;s home: its data, and beside it nymvisor&apos;s own folder with backups and the current version.</source>
        <translation>Das Heimatverzeichnis des Daemons: seine Daten und daneben der Ordner von nymvisor mit Sicherungen und der aktuellen Version.</translation>
    </message>
    <message>
        <source>The whole URL of this daemon&apos;s upgrade-info.json, instead of one made from the base.</source>
        <translation>Die ganze URL der upgrade-info.json dieses Daemons, statt einer aus der Basis gebildeten.</translation>
    </message>
    <message>
        <source>Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.</source>
        <translation>Ob neue Programme heruntergeladen werden; sonst werden sie von Hand oder mit add-upgrade bereitgestellt.</translation>
    </message>
    <message>
        <source>Whether a release must name a checksum. One that is named is always checked.</source>
        <translation>Ob eine Veröffentlichung eine Prüfsumme nennen muss. Eine genannte wird immer geprüft.</translation>
    </message>
    <message>
        <source>Whether the daemon is started again after an upgrade; otherwise nymvisor ends after the switch.</source>
        <translation>Ob der Daemon nach einem Upgrade wieder gestartet wird; sonst endet nymvisor nach dem Wechsel.</translation>
    </message>
    <message>
        <source>Whether a daemon that ended with another status than 0, or by a signal, is started again.</source>
        <translation>Ob ein Daemon, der mit einem anderen Status als 0 oder durch ein Signal endete, wieder gestartet wird.</translation>
    </message>
    <message>
        <source>How long to wait before a failed daemon is started again.</source>
        <translation>Wie lange gewartet wird, bevor ein gescheiterter Daemon wieder gestartet wird.</translation>
    </message>
    <message>
        <source>After how many failed starts in a row nymvisor gives up.</source>
        <translation>Nach wie vielen gescheiterten Starts in Folge nymvisor aufgibt.</translation>
    </message>
    <message>
        <source>How long after its start a daemon&apos;s failure counts as a failed start.</source>
        <translation>Wie lange nach dem Start ein Fehler des Daemons als gescheiterter Start zählt.</translation>
    </message>
    <message>
        <source>How long a daemon that was told to stop may take before it is killed.</source>
        <translation>Wie lange ein Daemon, der enden soll, dafür brauchen darf, bevor er abgebrochen wird.</translation>
    </message>
    <message>
        <source>Where backups of the daemon&apos;s data are kept, instead of DAEMON_HOME/nymvisor/backups.</source>
        <translation>Wo Sicherungen der Daten des Daemons liegen, statt in DAEMON_HOME/nymvisor/backups.</translation>
    </message>
    <message>
        <source>Upgrades without a backup of the daemon&apos;s data.</source>
        <translation>Upgrades ohne Sicherung der Daten des Daemons.</translation>
    </message>
    <message>
        <source>How long one hook may run before it is ended and counts as failed; 0s: no limit.</source>
        <translation>Wie lange ein Hook laufen darf, bevor er beendet wird und als gescheitert gilt; 0s: unbegrenzt.</translation>
    </message>
    <message>
        <source>Keys of minisign, parted by blanks, that upstream&apos;s releases must be signed with; none: signatures are not looked at.</source>
        <translation>Schlüssel von minisign, durch Leerzeichen getrennt, mit denen Versionen von Upstream signiert sein müssen; keine: Signaturen werden nicht beachtet.</translation>
    </message>
    <message>
        <source>How many of the public keys must have signed a release.</source>
        <translation>Wie viele der öffentlichen Schlüssel eine Version signiert haben müssen.</translation>
    </message>
    <message>
        <source>How long a release of upstream&apos;s must have been seen here before its upgrade may begin.</source>
        <translation>Wie lange eine Version von Upstream hier bekannt sein muss, bevor ihr Upgrade beginnen darf.</translation>
    </message>
    <message>
        <source>When upgrades of upstream&apos;s may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.</source>
        <translation>Wann Upgrades von Upstream beginnen dürfen, in UTC, etwa `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; keine Angabe: jederzeit.</translation>
    </message>
</context>
<context>
    <name>nymvisor::AddUpgradeCommand</name>
    <message>
        <source>Put a binary in place and its upgrade into the plan</source>
        <translation>Ein Programm bereitstellen und sein Upgrade in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Name of the upgrade (required)</source>
        <translation>Name des Upgrades (erforderlich)</translation>
    </message>
    <message>
        <source>Overwrite the binary, its upgrade-info.json and the plan&apos;s entry</source>
        <translation>Programm, upgrade-info.json und Planeintrag überschreiben</translation>
    </message>
    <message>
        <source>Only add the binary to an upgrade that is there already</source>
        <translation>Nur das Programm zu einem vorhandenen Upgrade hinzufügen</translation>
    </message>
    <message>
        <source>Upgrade at once</source>
        <translation>Sofort aktualisieren</translation>
    </message>
    <message>
        <source>When to upgrade, such as 2026-01-31T22:00:00Z; in 15 minutes unless given</source>
        <translation>Wann aktualisiert wird, etwa 2026-01-31T22:00:00Z; ohne Angabe in 15 Minuten</translation>
    </message>
    <message>
        <source>How long to wait before the upgrade, such as 2h</source>
        <translation>Wie lange bis zum Upgrade gewartet wird, etwa 2h</translation>
    </message>
    <message>
        <source>When it was published; now unless given</source>
        <translation>Wann es veröffentlicht wurde; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Take a version that is lower than the one that runs</source>
        <translation>Eine niedrigere Version als die laufende annehmen</translation>
    </message>
    <message>
        <source>The executable to upgrade to</source>
        <translation>Das Programm, auf das aktualisiert wird</translation>
    </message>
    <message>
        <source>%1: the binary of version %2 is in place</source>
        <translation>%1: Das Programm der Version %2 ist bereitgestellt</translation>
    </message>
    <message>
        <source>%1: the upgrade to version %2 is planned for %3</source>
        <translation>%1: Das Upgrade auf Version %2 ist für %3 geplant</translation>
    </message>
</context>
<context>
    <name>nymvisor::BuildInfoCommand</name>
    <message>
        <source>Print nymvisor&apos;s build information</source>
        <translation>Die Build-Informationen von nymvisor ausgeben</translation>
    </message>
</context>
<context>
    <name>nymvisor::Command</name>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor: %1</translation>
    </message>
    <message>
        <source>nymvisor: warning: %1</source>
        <translation>nymvisor: Warnung: %1</translation>
    </message>
    <message>
        <source>Form of the output: text (default) or json</source>
        <translation>Form der Ausgabe: text (Vorgabe) oder json</translation>
    </message>
</context>
<context>
    <name>nymvisor::ConfigCommand</name>
    <message>
        <source>Print the configuration that is in force</source>
        <translation>Die geltende Konfiguration ausgeben</translation>
    </message>
</context>
<context>
    <name>nymvisor::DaemonBuildInfoCommand</name>
    <message>
        <source>Print the build information of the daemon&apos;s binary</source>
        <translation>Die Build-Informationen des Daemon-Programms ausgeben</translation>
    </message>
</context>
<context>
    <name>nymvisor::HelpCommand</name>
    <message>
        <source>Print this help, or that of a command</source>
        <translation>Diese Hilfe oder die eines Befehls ausgeben</translation>
    </message>
    <message>
        <source>The command to explain</source>
        <translation>Der Befehl, der erklärt werden soll</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksListCommand</name>
    <message>
        <source>%1 (passed over: %2)</source>
        <translation>%1 (übergangen: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Looked for in PHASE.d below:</source>
        <translation>Gesucht in PHASE.d unter:</translation>
    </message>
    <message>
        <source>Look at the hooks, and try them</source>
        <translation>Hooks ansehen und ausprobieren</translation>
    </message>
    <message>
        <source>Print what would run, in its order, and what would not, and why</source>
        <translation>Ausgeben, was in welcher Reihenfolge liefe, und was nicht und warum</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksRunCommand</name>
    <message>
        <source>Try the hooks of a phase</source>
        <translation>Die Hooks einer Phase ausprobieren</translation>
    </message>
    <message>
        <source>Run them, and tell them of this upgrade</source>
        <translation>Sie ausführen, als ginge es um dieses Upgrade</translation>
    </message>
    <message>
        <source>Only print what would be run, and with which environment</source>
        <translation>Nur ausgeben, was mit welcher Umgebung ausgeführt würde</translation>
    </message>
    <message>
        <source>pre-download, pre-upgrade, health-check, post-upgrade, rollback or failure</source>
        <translation>pre-download, pre-upgrade, health-check, post-upgrade, rollback oder failure</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>läuft: %1</translation>
    </message>
    <message>
        <source>passed over: %1 (%2)</source>
        <translation>übergangen: %1 (%2)</translation>
    </message>
    <message>
        <source>no hooks in this phase</source>
        <translation>keine Hooks in dieser Phase</translation>
    </message>
    <message>
        <source>the %1 hooks say yes</source>
        <translation>die Hooks zu %1 sagen ja</translation>
    </message>
    <message>
        <source>the %1 hooks have run</source>
        <translation>die Hooks zu %1 sind gelaufen</translation>
    </message>
</context>
<context>
    <name>nymvisor::InitCommand</name>
    <message>
        <source>[required, here or as %1]</source>
        <translation>[nötig, hier oder als %1]</translation>
    </message>
    <message>
        <source>[default: %1]</source>
        <translation>[Vorgabe: %1]</translation>
    </message>
    <message>
        <source>Lay out an instance for a daemon&apos;s binary, and print its configuration</source>
        <translation>Eine Instanz für ein Daemon-Programm einrichten und ihre Konfiguration ausgeben</translation>
    </message>
    <message>
        <source>The daemon&apos;s executable</source>
        <translation>Das Programm des Daemons</translation>
    </message>
    <message>
        <source>the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, give another --id</source>
        <translation>die Instanz %1 war bisher für %2 und ist ab ihrem nächsten Start für %3; für eine zweite Instanz geben Sie eine andere --id an</translation>
    </message>
</context>
<context>
    <name>nymvisor::Program</name>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor: %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::RunCommand</name>
    <message>
        <source>Run the daemon with the arguments that follow, and upgrade it</source>
        <translation>Den Daemon mit den folgenden Argumenten betreiben und aktualisieren</translation>
    </message>
</context>
<context>
    <name>nymvisor::RetryCommand</name>
    <message>
        <source>Let an upgrade that failed or was vetoed be tried again</source>
        <translation>Ein fehlgeschlagenes oder abgelehntes Upgrade erneut versuchen lassen</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Name des Upgrades</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten; &apos;nymvisor status&apos; tells when it is tried again</source>
        <translation>%1: was misslang, ist vergessen; „nymvisor status“ zeigt, wann es erneut versucht wird</translation>
    </message>
    <message>
        <source>%1: it is tried again when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: wird erneut versucht, wenn &apos;nymvisor run&apos; das nächste Mal gestartet wird</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; lässt es noch einmal versuchen</translation>
    </message>
    <message>
        <source>the daemon was down for %1</source>
        <translation>der Daemon war %1 lang angehalten</translation>
    </message>
    <message>
        <source>%1, by instance %2</source>
        <translation>%1, durch Instanz %2</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, by the operator</source>
        <translation>%1, vom Betreiber</translation>
    </message>
    <message>
        <source>due %1; %2</source>
        <translation>fällig %1; %2</translation>
    </message>
    <message>
        <source>manual: nymvisor ends after the switch, and its next start goes on</source>
        <translation>von Hand: nymvisor endet nach dem Wechsel, und sein nächster Start macht weiter</translation>
    </message>
    <message>
        <source>it waits</source>
        <translation>es wartet</translation>
    </message>
    <message>
        <source>it waits: %1</source>
        <translation>es wartet: %1</translation>
    </message>
    <message>
        <source>it waits until %1: %2</source>
        <translation>es wartet bis %1: %2</translation>
    </message>
    <message>
        <source>its binary is downloaded now</source>
        <translation>sein Programm wird jetzt geladen</translation>
    </message>
    <message>
        <source>its binary is downloaded when &apos;nymvisor run&apos; is started</source>
        <translation>sein Programm wird geladen, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>its binary is verified now</source>
        <translation>sein Programm wird jetzt geprüft</translation>
    </message>
    <message>
        <source>its binary is verified when &apos;nymvisor run&apos; is started</source>
        <translation>sein Programm wird geprüft, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>it begins now</source>
        <translation>es beginnt jetzt</translation>
    </message>
    <message>
        <source>it begins when &apos;nymvisor run&apos; is started</source>
        <translation>es beginnt, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>it is not newer than what runs, and is dropped</source>
        <translation>es ist nicht neuer als das, was läuft, und entfällt</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>es ist im Gange</translation>
    </message>
    <message>
        <source>it is under way, and gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>es ist im Gange und wird fortgesetzt, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>its binary is not there yet</source>
        <translation>sein Programm ist noch nicht da</translation>
    </message>
    <message>
        <source>its binary is being downloaded</source>
        <translation>sein Programm wird geladen</translation>
    </message>
    <message>
        <source>its binary is there, and yet to be verified</source>
        <translation>sein Programm ist da, aber noch nicht geprüft</translation>
    </message>
    <message>
        <source>its binary is in place</source>
        <translation>sein Programm ist bereit</translation>
    </message>
</context>
<context>
    <name>nymvisor::PlanCommand</name>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Print what is planned, and why it waits</source>
        <translation>Ausgeben, was geplant ist und warum es wartet</translation>
    </message>
</context>
<context>
    <name>nymvisor::HistoryCommand</name>
    <message>
        <source>Print every upgrade and how it ended</source>
        <translation>Jedes Upgrade und seinen Ausgang ausgeben</translation>
    </message>
    <message>
        <source>No upgrade has been made yet.</source>
        <translation>Noch wurde kein Upgrade gemacht.</translation>
    </message>
</context>
<context>
    <name>nymvisor::StatusCommand</name>
    <message>
        <source>Print what runs, what goes on, and what is next</source>
        <translation>Ausgeben, was läuft, was geschieht und was bevorsteht</translation>
    </message>
    <message>
        <source>Form of the output: text (default), json or prometheus</source>
        <translation>Form der Ausgabe: text (Vorgabe), json oder prometheus</translation>
    </message>
    <message>
        <source>Go on with it as it changes, until interrupted</source>
        <translation>Bei jeder Änderung erneut ausgeben, bis zum Abbruch</translation>
    </message>
</context>
<context>
    <name>nymvisor::HoldCommand</name>
    <message>
        <source>Let no upgrade begin, until it is taken back with unhold</source>
        <translation>Kein Upgrade beginnen lassen, bis unhold es aufhebt</translation>
    </message>
    <message>
        <source>Only until then, such as 2026-01-31T22:00:00Z</source>
        <translation>Nur bis dahin, etwa 2026-01-31T22:00:00Z</translation>
    </message>
    <message>
        <source>Only for so long, such as 2days</source>
        <translation>Nur so lange, etwa 2days</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>bis %1 beginnt kein Upgrade</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>kein Upgrade beginnt bis &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1; the one that is under way goes on</source>
        <translation>%1; das begonnene geht weiter</translation>
    </message>
</context>
<context>
    <name>nymvisor::UnholdCommand</name>
    <message>
        <source>Let upgrades begin again</source>
        <translation>Upgrades wieder beginnen lassen</translation>
    </message>
    <message>
        <source>upgrades begin again when they are due</source>
        <translation>Upgrades beginnen wieder, wenn sie fällig sind</translation>
    </message>
    <message>
        <source>upgrades were not held</source>
        <translation>Upgrades waren nicht angehalten</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>%1, of %2 in %3</source>
        <translation>%1, von %2 in %3</translation>
    </message>
    <message>
        <source>daemon</source>
        <translation>Daemon</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>up, though no nymvisor runs</source>
        <translation>läuft, obwohl kein nymvisor läuft</translation>
    </message>
    <message>
        <source>down</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>waiting to be restarted</source>
        <translation>wartet auf den Neustart</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 failed starts in a row</source>
        <translation>%1 Fehlstarts in Folge</translation>
    </message>
    <message>
        <source>it has proved itself</source>
        <translation>bewährt</translation>
    </message>
    <message>
        <source>it has yet to prove itself</source>
        <translation>noch nicht bewährt</translation>
    </message>
    <message>
        <source>the last good one is %1</source>
        <translation>die letzte bewährte ist %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>nymvisor</source>
        <translation>nymvisor</translation>
    </message>
    <message>
        <source>it does not run: nothing is asked, downloaded or upgraded</source>
        <translation>läuft nicht: nichts wird erfragt, geladen oder aktualisiert</translation>
    </message>
    <message>
        <source>runs since %1, pid %2</source>
        <translation>läuft seit %1, PID %2</translation>
    </message>
    <message>
        <source>runs, pid %1</source>
        <translation>läuft, PID %1</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 auf %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>taking back step %1</source>
        <translation>Rücknahme von Schritt %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>it is tried again %1: %2</source>
        <translation>erneuter Versuch %1: %2</translation>
    </message>
    <message>
        <source>it is gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>es geht weiter, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>bis %1 beginnt kein Upgrade</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>kein Upgrade beginnt bis &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signiert: %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::CancelCommand</name>
    <message>
        <source>Leave an upgrade out, until it is retried</source>
        <translation>Ein Upgrade auslassen, bis retry es wieder zulässt</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Name des Upgrades</translation>
    </message>
    <message>
        <source>%1: it is called off now</source>
        <translation>%1: wird jetzt abgesagt</translation>
    </message>
    <message>
        <source>%1: it is called off when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: wird abgesagt, wenn &apos;nymvisor run&apos; das nächste Mal gestartet wird</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupTaskCommand</name>
    <message>
        <source>Make, list, check and restore backups of the daemon&apos;s home</source>
        <translation>Sicherungen des Heimatordners des Daemons anlegen, auflisten, prüfen und zurückspielen</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message>
        <source>Back the daemon&apos;s home up</source>
        <translation>Den Heimatordner des Daemons sichern</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>räume auf</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiere</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>archiviere</translation>
    </message>
    <message>
        <source>not in the backup: %1 is neither a file nor a folder nor a link</source>
        <translation>nicht in der Sicherung: %1 ist weder Datei noch Ordner noch Verknüpfung</translation>
    </message>
    <message>
        <source>%1 has more extended attributes than an archive holds: it has none there</source>
        <translation>%1 hat mehr erweiterte Attribute, als ein Archiv fasst: dort hat es keine</translation>
    </message>
    <message>
        <source>%1: %2 files with %3 in %4, read back and checked</source>
        <translation>%1: %2 Dateien mit %3 in %4, zurückgelesen und geprüft</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was running: what it wrote in the last moments of copying may be in the backup in part; with --stop it is exact</source>
        <translation>nymvisor: der Daemon lief: was er in den letzten Augenblicken des Kopierens schrieb, kann unvollständig in der Sicherung sein; mit --stop ist sie genau</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was down for %1</source>
        <translation>nymvisor: der Daemon stand %1 lang</translation>
    </message>
    <message>
        <source>Stop the daemon for a moment, for a copy that is exact; otherwise it runs on</source>
        <translation>Den Daemon für einen Augenblick anhalten, damit die Kopie genau ist; sonst läuft er weiter</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupListCommand</name>
    <message>
        <source>checked %1 ago</source>
        <translation>vor %1 geprüft</translation>
    </message>
    <message>
        <source>found damaged %1 ago</source>
        <translation>vor %1 als beschädigt erkannt</translation>
    </message>
    <message>
        <source>checked when made</source>
        <translation>beim Anlegen geprüft</translation>
    </message>
    <message>
        <source>not checked: made by Nym&apos;s nymvisor</source>
        <translation>nicht geprüft: von Nyms nymvisor</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>List the backups there are</source>
        <translation>Die vorhandenen Sicherungen auflisten</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>in %1 gibt es keine Sicherung</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupVerifyCommand</name>
    <message>
        <source>Read backups and compare them with what they should hold</source>
        <translation>Sicherungen lesen und mit dem vergleichen, was sie enthalten sollen</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it; all of them unless given</source>
        <translation>Die Sicherung, wie &apos;backup list&apos; sie nennt; ohne Angabe alle</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>prüfe</translation>
    </message>
    <message>
        <source>%1: whole, %2 files with %3</source>
        <translation>%1: vollständig, %2 Dateien mit %3</translation>
    </message>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor: %1</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>in %1 gibt es keine Sicherung</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupRestoreCommand</name>
    <message>
        <source>Put a backup in the place of what the home holds, or into a folder</source>
        <translation>Eine Sicherung an die Stelle dessen setzen, was der Heimatordner enthält, oder in einen Ordner</translation>
    </message>
    <message>
        <source>A new folder for it; the home stays as it is</source>
        <translation>Ein neuer Ordner dafür; der Heimatordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it</source>
        <translation>Die Sicherung, wie &apos;backup list&apos; sie nennt</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>spiele zurück</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 ist in %2</translation>
    </message>
    <message>
        <source>%1 is in %2; what was there is in %3</source>
        <translation>%1 ist in %2; was dort war, ist in %3</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysListCommand</name>
    <message>
        <source>The keys that upstream&apos;s releases must be signed with</source>
        <translation>Die Schlüssel, mit denen Versionen von Upstream signiert sein müssen</translation>
    </message>
    <message>
        <source>no keys are pinned: signatures are not looked at</source>
        <translation>keine Schlüssel sind hinterlegt: Signaturen werden nicht beachtet</translation>
    </message>
    <message>
        <source>a release must be signed by %1 of %2</source>
        <translation>eine Version muss von %1 von %2 signiert sein</translation>
    </message>
    <message>
        <source>Print the pinned keys, and how many must have signed</source>
        <translation>Die hinterlegten Schlüssel ausgeben, und wie viele signiert haben müssen</translation>
    </message>
    <message>
        <source>&apos;nymvisor run&apos; takes it up at SIGHUP, or when it is started next</source>
        <translation>&apos;nymvisor run&apos; übernimmt es bei SIGHUP oder beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysAddCommand</name>
    <message>
        <source>Pin a key: from then on what is not signed is refused</source>
        <translation>Einen Schlüssel hinterlegen: von da an wird abgelehnt, was nicht signiert ist</translation>
    </message>
    <message>
        <source>A public key of minisign, or its .pub file</source>
        <translation>Ein öffentlicher Schlüssel von minisign oder seine .pub-Datei</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysRemoveCommand</name>
    <message>
        <source>No longer trust a key; without the last one, signatures are not looked at</source>
        <translation>Einem Schlüssel nicht mehr vertrauen; ohne den letzten werden Signaturen nicht beachtet</translation>
    </message>
    <message>
        <source>The key, its .pub file, or its id as &apos;keys list&apos; prints it</source>
        <translation>Der Schlüssel, seine .pub-Datei oder seine Kennung, wie &apos;keys list&apos; sie ausgibt</translation>
    </message>
</context>
<context>
    <name>nymvisor::VerifyCommand</name>
    <message>
        <source>%1: signed by %2: %3</source>
        <translation>%1: signiert von %2: %3</translation>
    </message>
    <message>
        <source>Check by hand that the pinned keys have signed a file</source>
        <translation>Von Hand prüfen, ob die hinterlegten Schlüssel eine Datei signiert haben</translation>
    </message>
    <message>
        <source>Its signatures [default: FILE.minisig]</source>
        <translation>Ihre Signaturen [Vorgabe: FILE.minisig]</translation>
    </message>
    <message>
        <source>An upgrade-info.json, or any other file that was signed with minisign</source>
        <translation>Eine upgrade-info.json oder eine andere Datei, die mit minisign signiert wurde</translation>
    </message>
</context>
<context>
    <name>nymvisor::RollbackCommand</name>
    <message>
        <source>Go back to an earlier version, with its own data or with that of now</source>
        <translation>Zu einer früheren Version zurückkehren, mit ihren Daten oder mit denen von jetzt</translation>
    </message>
    <message>
        <source>The newest backup of its data comes back; what the home holds is put aside</source>
        <translation>Die neueste Sicherung ihrer Daten kommt zurück; was im Home liegt, wird beiseitegelegt</translation>
    </message>
    <message>
        <source>The data stays as it is</source>
        <translation>Die Daten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Name of the version; default: the last good one</source>
        <translation>Name der Version; ohne: die letzte gute</translation>
    </message>
    <message>
        <source>%1: it is gone back to now</source>
        <translation>%1: dahin wird jetzt zurückgekehrt</translation>
    </message>
    <message>
        <source>%1: it is gone back to when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: dahin wird zurückgekehrt, wenn &apos;nymvisor run&apos; das nächste Mal gestartet wird</translation>
    </message>
    <message>
        <source>%1: it is gone back to when the upgrade that is under way has ended</source>
        <translation>%1: dahin wird zurückgekehrt, wenn die laufende Aktualisierung zu Ende ist</translation>
    </message>
    <message>
        <source>Go back to %1 (%2)</source>
        <translation>Zurück zu %1 (%2)</translation>
    </message>
    <message>
        <source> from %1 (%2)</source>
        <translation> von %1 (%2)</translation>
    </message>
    <message>
        <source>Its data comes back as of %1. What was written since is put aside in %2.
</source>
        <translation>Ihre Daten kommen zurück, vom %1. Was seitdem geschrieben wurde, wird beiseitegelegt in %2.
</translation>
    </message>
    <message>
        <source>Its data comes back as of the stop before the upgrade that is under way.
</source>
        <translation>Ihre Daten kommen zurück, vom Anhalten vor der laufenden Aktualisierung.
</translation>
    </message>
    <message>
        <source>It runs on the data of now: not every version can read that of a later one.
</source>
        <translation>Sie läuft mit den Daten von jetzt: nicht jede Version kann die einer späteren lesen.
</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Weiter? [j/N] </translation>
    </message>
</context>
<context>
    <name>nymvisor::DoctorCommand</name>
    <message>
        <source>Look at everything an upgrade will need, and say what would fail</source>
        <translation>Alles ansehen, was eine Aktualisierung braucht, und sagen, was scheitern würde</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>ok: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>FAILS: %1</source>
        <translation>SCHEITERT: %1</translation>
    </message>
    <message>
        <source>Nothing would fail; warnings: %2.</source>
        <translation>Nichts würde scheitern; Warnungen: %2.</translation>
    </message>
    <message>
        <source>Would fail: %1; warnings: %2.</source>
        <translation>Würde scheitern: %1; Warnungen: %2.</translation>
    </message>
</context>
<context>
    <name>nymvisor::CheckCommand</name>
    <message>
        <source>Ask upstream now, and say what would be done; changes nothing</source>
        <translation>Jetzt beim Anbieter nachfragen und sagen, was getan würde; ändert nichts</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>nothing to plan: %1</source>
        <translation>nichts zu planen: %1</translation>
    </message>
    <message>
        <source>it would be planned: %1</source>
        <translation>es würde geplant: %1</translation>
    </message>
    <message>
        <source>its entry would be replaced: %1</source>
        <translation>sein Eintrag würde ersetzt: %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::CompletionsCommand</name>
    <message>
        <source>Print the script that completes the command line in a shell</source>
        <translation>Das Skript ausgeben, das die Befehlszeile in einer Shell vervollständigt</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Die Shell</translation>
    </message>
</context>
</TS>
