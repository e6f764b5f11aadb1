<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Passed on to the daemon, untouched</source>
        <translation>Wird unverändert an den Daemon weitergegeben</translation>
    </message>
    <message>
        <source>Supervises a network node and upgrades it unattended</source>
        <translation>Überwacht einen Netzwerkknoten und aktualisiert ihn selbsttätig</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>yY</source>
        <extracomment>The letters that say yes to a question that ends with [y/N], in your language and in English</extracomment>
        <translation>jJyY</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 (siehe &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 is empty, and needs a value (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 ist leer und braucht einen Wert (siehe &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 takes no value, so that &apos;%2&apos; is not understood (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 nimmt keinen Wert, &apos;%2&apos; ist also nicht zu verstehen (siehe &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>%1 asks for a copy elsewhere</source>
        <translation>%1 verlangt eine Kopie an einem anderen Ort</translation>
    </message>
    <message>
        <source>%1 belongs to another user than its folder: chown it, or remove it</source>
        <translation>%1 gehört einem anderen Benutzer als sein Ordner: mit chown übergeben oder entfernen</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, but nymvisor was started as root: start it as that user (User= in a systemd unit)</source>
        <translation>%1 gehört Benutzer %2, aber nymvisor wurde als root gestartet: als diesen Benutzer starten (User= in einer systemd-Unit)</translation>
    </message>
    <message>
        <source>%1 calls itself &apos;%2&apos;, but this instance runs &apos;%3&apos;</source>
        <translation>%1 nennt sich &apos;%2&apos;, aber diese Instanz betreibt &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it is in its step &apos;%2&apos;, and only before &apos;stop&apos; nothing is touched</source>
        <translation>%1 lässt sich nicht mehr absagen: es ist in seinem Schritt &apos;%2&apos;, und nur vor &apos;stop&apos; ist nichts angetastet</translation>
    </message>
    <message>
        <source>%1 cannot be read, and holds upgrades until &apos;nymvisor unhold&apos;</source>
        <translation>%1 ist nicht lesbar und hält Upgrades an bis &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 cannot be used:
  %2</source>
        <translation>%1 ist nicht verwendbar:
  %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: give it to the user that nymvisor runs as</source>
        <translation>%1 ist nicht beschreibbar: dem Benutzer geben, als der nymvisor läuft</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 kommt zuerst</translation>
    </message>
    <message>
        <source>%1 did not end within %2 s</source>
        <translation>%1 endete nicht binnen %2 s</translation>
    </message>
    <message>
        <source>%1 did not work the last time, and is tried again: %2</source>
        <translation>%1 ist beim letzten Mal misslungen und wird erneut versucht: %2</translation>
    </message>
    <message>
        <source>%1 does not describe an upgrade</source>
        <translation>%1 beschreibt kein Upgrade</translation>
    </message>
    <message>
        <source>%1 does not say which version runs: start &apos;nymvisor run&apos;, which finds out</source>
        <translation>%1 sagt nicht, welche Version läuft: &apos;nymvisor run&apos; starten, das findet es heraus</translation>
    </message>
    <message>
        <source>%1 does not set %2.%3, and the variable %4 is not set either</source>
        <translation>%1 setzt %2.%3 nicht, und die Variable %4 ist auch nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 does not tell its build information when it is asked with &apos;build-info --output=json&apos;</source>
        <translation>%1 gibt seine Build-Informationen nicht aus, wenn es mit &apos;build-info --output=json&apos; gefragt wird</translation>
    </message>
    <message>
        <source>%1 ended with status %2</source>
        <translation>%1 endete mit Status %2</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 endete mit Status %2: %3</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it</source>
        <translation>%1 gibt es schon: mit --force wird es überschrieben</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it, or --add-binary to add only the binary</source>
        <translation>%1 gibt es schon: mit --force wird es überschrieben, mit --add-binary nur die Programmdatei hinzugefügt</translation>
    </message>
    <message>
        <source>%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed</source>
        <translation>%1 hat KillMode=control-group: systemd hält den Daemon neben nymvisor an; KillMode=mixed setzen</translation>
    </message>
    <message>
        <source>no unit of systemd is enabled for this instance, so that nymvisor does not start after a reboot: say &apos;systemctl enable %1&apos;, or &apos;systemctl --user enable %1&apos; where a user&apos;s own is meant</source>
        <translation>für diese Instanz ist keine Unit von systemd aktiviert, nymvisor startet nach einem Neustart also nicht: &apos;systemctl enable %1&apos; ändert das, oder &apos;systemctl --user enable %1&apos; für die eigene eines Benutzers</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <translation>%1 des Benutzers %2</translation>
    </message>
    <message>
        <source>%1 of the user %2 ends with their last session, and does not start after a reboot: say &apos;loginctl enable-linger %2&apos;</source>
        <translation>%1 des Benutzers %2 endet mit dessen letzter Sitzung und startet nach einem Neustart nicht: &apos;loginctl enable-linger %2&apos; ändert das</translation>
    </message>
    <message>
        <source>%1 is %2, so that nymvisor does not start after a reboot: say &apos;%3 %1&apos;</source>
        <translation>%1 ist %2, nymvisor startet nach einem Neustart also nicht: &apos;%3 %1&apos; ändert das</translation>
    </message>
    <message>
        <source>%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is started again</source>
        <translation>%1 hat Type=%2: mit Type=notify weiß systemd, was vorgeht, und ein nymvisor, das hängt, wird neu gestartet</translation>
    </message>
    <message>
        <source>%1 has capabilities, which the next version&apos;s file will not have: give them in the unit of nymvisor instead (AmbientCapabilities=)</source>
        <translation>%1 hat Capabilities, die die Datei der nächsten Version nicht haben wird: stattdessen in der Unit von nymvisor vergeben (AmbientCapabilities=)</translation>
    </message>
    <message>
        <source>%1 has changed since it was verified: its sha256 is %2, not %3</source>
        <translation>%1 hat sich seit der Prüfung geändert: sein sha256 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is not gone back to (&apos;nymvisor retry %1&apos; first, if it is meant)</source>
        <translation>zu %1 geht es nicht zurück (erst &apos;nymvisor retry %1&apos;, wenn es gewollt ist)</translation>
    </message>
    <message>
        <source>%1 holds no signatures of minisign</source>
        <translation>%1 enthält keine Signaturen von minisign</translation>
    </message>
    <message>
        <source>%1 is %2, which is another build than the %3 that was put there</source>
        <translation>%1 ist %2, ein anderer Build als der dort abgelegte %3</translation>
    </message>
    <message>
        <source>%1 is a folder, not an executable file</source>
        <translation>%1 ist ein Ordner, keine ausführbare Datei</translation>
    </message>
    <message>
        <source>%1 is damaged, and no way back can use it: remove it, and make another with &apos;nymvisor backup create&apos; (%2)</source>
        <translation>%1 ist beschädigt, und kein Rückweg kann es nutzen: entfernen und mit &apos;nymvisor backup create&apos; eine neue Sicherung anlegen (%2)</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>%1 is gone: start &apos;nymvisor run&apos; anew, which rebuilds it</source>
        <translation>%1 ist weg: &apos;nymvisor run&apos; neu starten, das stellt es wieder her</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed</source>
        <translation>%1 ist größer als die erlaubten %2 Bytes</translation>
    </message>
    <message>
        <source>%1 is missing, and nothing says which binary %2 is</source>
        <translation>%1 fehlt, und nichts sagt, welche Programmdatei %2 ist</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3: %4</source>
        <translation>%1 ist kein JSON: Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2, column %3: %4 (texts and durations need quotes, booleans are true or false)</source>
        <translation>%1 ist kein TOML: Zeile %2, Spalte %3: %4 (Texte und Zeitspannen brauchen Anführungszeichen, Wahrheitswerte sind true oder false)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is not a folder: move it out of the way</source>
        <translation>%1 ist kein Ordner: aus dem Weg räumen</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8</source>
        <translation>%1 ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>%1 is not build information</source>
        <translation>%1 sind keine Build-Informationen</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be executed: install nymvisor anew, with both programs</source>
        <translation>%1 ist nicht da oder nicht ausführbar: nymvisor neu installieren, mit beiden Programmen</translation>
    </message>
    <message>
        <source>%1 is not there: is the daemon&apos;s home mounted, and was &apos;nymvisor init&apos; run for it?</source>
        <translation>%1 ist nicht da: ist das Home des Daemons eingehängt, und lief &apos;nymvisor init&apos; dafür?</translation>
    </message>
    <message>
        <source>%1 is not to be trusted</source>
        <translation>%1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 is set-user-ID or set-group-ID, and the next version&apos;s file will not be: run nymvisor as that user instead</source>
        <translation>%1 ist set-user-ID oder set-group-ID, und die Datei der nächsten Version wird es nicht sein: stattdessen nymvisor als diesen Benutzer betreiben</translation>
    </message>
    <message>
        <source>%1 is the version that runs</source>
        <translation>%1 ist die laufende Version</translation>
    </message>
    <message>
        <source>%1 is there already, and not an empty folder</source>
        <translation>%1 ist schon da und kein leerer Ordner</translation>
    </message>
    <message>
        <source>%1 is version %2, but %3 was laid out for another binary: %4; give that one, or add this one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>%1 ist Version %2, aber %3 wurde für eine andere Programmdatei eingerichtet: %4; diese angeben oder die neue mit &apos;nymvisor add-upgrade&apos; hinzufügen</translation>
    </message>
    <message>
        <source>%1 lacked settings of this version: they were added with their defaults, the old file was kept beside it</source>
        <translation>%1 fehlten Einstellungen dieser Version: sie wurden mit ihren Vorgaben ergänzt, die alte Datei liegt daneben</translation>
    </message>
    <message>
        <source>%1 lacks settings of this version, and cannot be completed</source>
        <translation>%1 fehlen Einstellungen dieser Version, und es lässt sich nicht ergänzen</translation>
    </message>
    <message>
        <source>%1 leads to no version: a start of &apos;nymvisor run&apos; puts it right</source>
        <translation>%1 führt zu keiner Version: ein Start von &apos;nymvisor run&apos; bringt es in Ordnung</translation>
    </message>
    <message>
        <source>%1 of the pinned keys have signed it, and signature_threshold is %2</source>
        <translation>%1 der hinterlegten Schlüssel haben es signiert, und signature_threshold ist %2</translation>
    </message>
    <message>
        <source>%1 runs nymvisor as %2, but the daemon&apos;s home belongs to %3: set User=%3</source>
        <translation>%1 betreibt nymvisor als %2, aber das Home des Daemons gehört %3: User=%3 setzen</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2</source>
        <translation>%1 wurde durch Signal %2 beendet</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor, and nothing says what it should hold; &apos;tar -tzf&apos; tells what it does</source>
        <translation>%1 stammt von Nyms nymvisor, und nichts sagt, was es enthalten soll; &apos;tar -tzf&apos; zeigt, was es enthält</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor: &apos;tar -xzf&apos; unpacks it, into a new folder</source>
        <translation>%1 stammt von Nyms nymvisor: &apos;tar -xzf&apos; entpackt es, in einen neuen Ordner</translation>
    </message>
    <message>
        <source>%1 wrote more than the %2 bytes allowed</source>
        <translation>%1 schrieb mehr als die erlaubten %2 Bytes</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, which runs, is not there or not executable: put it back</source>
        <translation>%1, die laufende Programmdatei, ist nicht da oder nicht ausführbar: zurücklegen</translation>
    </message>
    <message>
        <source>%1; it is asked for again once upstream announces it differently, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1; es wird wieder gefragt, sobald Upstream es anders ankündigt oder nach &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; are no times of the week: write them as in &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, in UTC</source>
        <translation>&apos;%1&apos; sind keine Zeiten der Woche: schreiben wie in &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, in UTC</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to another user: nymvisor could not put it aside. Give it to nymvisor&apos;s user</source>
        <translation>&apos;%1&apos; gehört einem anderen Benutzer: nymvisor könnte es nicht beiseitelegen. Dem Benutzer von nymvisor geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the home is a mount point that cannot be replaced</source>
        <translation>&apos;%1&apos; im Home ist ein Einhängepunkt, der sich nicht ersetzen lässt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the snapshot is not what its manifest says</source>
        <translation>&apos;%1&apos; im Snapshot ist nicht, was sein Manifest sagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is immutable or append-only: nymvisor could not put it aside. Take the attribute away with chattr -i -a</source>
        <translation>&apos;%1&apos; ist unveränderlich oder nur anfügbar: nymvisor könnte es nicht beiseitelegen. Das Attribut mit chattr -i -a wegnehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>&apos;%1&apos; ist weder sha256 noch sha512</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true (t, 1) nor false (f, 0)</source>
        <translation>&apos;%1&apos; ist weder wahr (true, t, 1) noch falsch (false, f, 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a local socket</source>
        <translation>&apos;%1&apos; ist keine Adresse eines lokalen Sockets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no copy of &apos;backup create&apos;</source>
        <translation>&apos;%1&apos; ist keine Kopie von &apos;backup create&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of a log: text and json are</source>
        <translation>&apos;%1&apos; ist keine Form eines Protokolls: möglich sind text und json</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of output: %2 and %3 are</source>
        <translation>&apos;%1&apos; ist keine Form der Ausgabe: möglich sind %2 und %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no phase: %2 are</source>
        <translation>&apos;%1&apos; ist keine Phase: möglich sind %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key of minisign: it is the second line of a .pub file, 56 characters that begin with RW</source>
        <translation>&apos;%1&apos; ist kein öffentlicher Schlüssel von minisign: das ist die zweite Zeile einer .pub-Datei, 56 Zeichen, die mit RW beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no request: retry and cancel are</source>
        <translation>&apos;%1&apos; ist keine Anforderung: möglich sind retry und cancel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL that can be asked: it must begin with https:// or http://</source>
        <translation>&apos;%1&apos; ist keine URL, die sich abfragen lässt: sie muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration: write numbers with units, such as 10s, 1h 30m or 2days (units: ns us ms s m h days weeks months years)</source>
        <translation>&apos;%1&apos; ist keine Zeitspanne: Zahlen mit Einheiten schreiben, etwa 10s, 1h 30m oder 2days (Einheiten: ns us ms s m h days weeks months years)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size: write a number above 0 with B, KiB, MiB, GiB or TiB</source>
        <translation>&apos;%1&apos; ist keine Größe: eine Zahl über 0 mit B, KiB, MiB, GiB oder TiB schreiben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00</source>
        <translation>&apos;%1&apos; ist keine Zeit, wie RFC 3339 sie schreibt, etwa 2026-01-31T23:59:59Z oder 2026-01-31T23:59:59+01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 on</source>
        <translation>&apos;%1&apos; ist keine ganze Zahl ab %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>&apos;%1&apos; ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path: it must begin with /</source>
        <translation>&apos;%1&apos; ist kein absoluter Pfad: er muss mit / beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not planned; %2 is</source>
        <translation>&apos;%1&apos; ist nicht geplant; geplant ist %2</translation>
    </message>
    <message>
        <source>--for</source>
        <translation>--for</translation>
    </message>
    <message>
        <source>--publish-date</source>
        <translation>--publish-date</translation>
    </message>
    <message>
        <source>--until</source>
        <translation>--until</translation>
    </message>
    <message>
        <source>--upgrade-delay</source>
        <translation>--upgrade-delay</translation>
    </message>
    <message>
        <source>--upgrade-name is required</source>
        <translation>--upgrade-name ist nötig</translation>
    </message>
    <message>
        <source>--upgrade-time</source>
        <translation>--upgrade-time</translation>
    </message>
    <message>
        <source>-c/--config-env-file stands before the command: &apos;nymvisor -c FILE %1 ...&apos;</source>
        <translation>-c/--config-env-file steht vor dem Befehl: &apos;nymvisor -c FILE %1 ...&apos;</translation>
    </message>
    <message>
        <source>1 to 128 of A-Z a-z 0-9 . _ + - are allowed, not beginning with . or -</source>
        <translation>erlaubt sind 1 bis 128 Zeichen aus A-Z a-z 0-9 . _ + -, nicht mit . oder - beginnend</translation>
    </message>
    <message>
        <source>a %1 hook failed</source>
        <translation>ein Hook zu %1 ist gescheitert</translation>
    </message>
    <message>
        <source>a %1 hook said no</source>
        <translation>ein Hook zu %1 sagte nein</translation>
    </message>
    <message>
        <source>a %1 hook said not now</source>
        <translation>ein Hook zu %1 sagte nicht jetzt</translation>
    </message>
    <message>
        <source>a backslash may stand only between quotes</source>
        <translation>ein Backslash darf nur zwischen Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a daemon runs on this home that no nymvisor stops: stop it first</source>
        <translation>auf diesem Home läuft ein Daemon, den kein nymvisor anhält: erst anhalten</translation>
    </message>
    <message>
        <source>a daemon runs on this home: stop it first, or say --to DIR</source>
        <translation>auf diesem Home läuft ein Daemon: erst anhalten oder --to DIR angeben</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>ein doppeltes Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a line of the worker is neither progress nor a result nor an error</source>
        <translation>eine Zeile des Workers ist weder Fortschritt noch Ergebnis noch Fehler</translation>
    </message>
    <message>
        <source>a signature must begin with &apos;%1&apos;</source>
        <translation>eine Signatur muss mit &apos;%1&apos; beginnen</translation>
    </message>
    <message>
        <source>a signature must have a line that begins with &apos;%1&apos;, of at most %2 bytes</source>
        <translation>eine Signatur muss eine Zeile haben, die mit &apos;%1&apos; beginnt, von höchstens %2 Bytes</translation>
    </message>
    <message>
        <source>a single quote is not closed</source>
        <translation>ein einfaches Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>after $ there must be a name; a plain $ is written \$ between double quotes</source>
        <translation>nach $ muss ein Name stehen; ein bloßes $ schreibt man als \$ zwischen doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>after the value there is more: a value with blanks needs quotes</source>
        <translation>nach dem Wert folgt noch etwas: ein Wert mit Leerzeichen braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>an error without a text was reported</source>
        <translation>ein Fehler ohne Text wurde gemeldet</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: let &apos;nymvisor run&apos; end it first, or say --to DIR</source>
        <translation>in %1 ist ein Upgrade im Gange: erst &apos;nymvisor run&apos; es beenden lassen oder --to DIR angeben</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: which version&apos;s data a copy would hold is not known until it has ended</source>
        <translation>in %1 ist ein Upgrade im Gange: die Daten welcher Version eine Kopie enthielte, steht erst fest, wenn es beendet ist</translation>
    </message>
    <message>
        <source>an upgrade went through while %1 was copied: the copy would be of two versions&apos; data</source>
        <translation>während %1 kopiert wurde, ging ein Upgrade durch: die Kopie enthielte Daten zweier Versionen</translation>
    </message>
    <message>
        <source>another binary was put in place meanwhile</source>
        <translation>inzwischen wurde eine andere Programmdatei bereitgestellt</translation>
    </message>
    <message>
        <source>another copy than %1 is asked for by now</source>
        <translation>inzwischen ist eine andere Kopie als %1 verlangt</translation>
    </message>
    <message>
        <source>another instance is downloading it</source>
        <translation>eine andere Instanz lädt es gerade herunter</translation>
    </message>
    <message>
        <source>another instance is run on this home, by process %1: each needs its own</source>
        <translation>eine andere Instanz läuft auf diesem Home, mit Prozess %1: jede braucht ihr eigenes</translation>
    </message>
    <message>
        <source>another process fills %1</source>
        <translation>ein anderer Prozess füllt %1</translation>
    </message>
    <message>
        <source>another process holds the lock %1</source>
        <translation>ein anderer Prozess hält die Sperre %1</translation>
    </message>
    <message>
        <source>another worker has just made the snapshot %1</source>
        <translation>ein anderer Worker hat gerade den Snapshot %1 angelegt</translation>
    </message>
    <message>
        <source>another worker may be making the snapshot %1</source>
        <translation>ein anderer Worker könnte gerade den Snapshot %1 anlegen</translation>
    </message>
    <message>
        <source>between double quotes a backslash may stand only before n, &quot;, \ and $</source>
        <translation>zwischen doppelten Anführungszeichen darf ein Backslash nur vor n, &quot;, \ und $ stehen</translation>
    </message>
    <message>
        <source>both &apos;%1&apos; and &apos;%2&apos; could be the program</source>
        <translation>sowohl &apos;%1&apos; als auch &apos;%2&apos; könnte das Programm sein</translation>
    </message>
    <message>
        <source>both the archive and the folder must be absolute paths</source>
        <translation>Archiv und Ordner müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>both the home and the folder of the backups must be absolute paths</source>
        <translation>Home und Ordner der Sicherungen müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>both the home and the snapshot must be absolute paths</source>
        <translation>Home und Snapshot müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>both the snapshot and the archive must be absolute paths</source>
        <translation>Snapshot und Archiv müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>cannot ask upstream</source>
        <translation>Upstream lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>cannot ask upstream at %1</source>
        <translation>Upstream lässt sich unter %1 nicht fragen</translation>
    </message>
    <message>
        <source>cannot back up %1</source>
        <translation>%1 lässt sich nicht sichern</translation>
    </message>
    <message>
        <source>cannot be confined to %1</source>
        <translation>Beschränken auf %1 misslang</translation>
    </message>
    <message>
        <source>cannot become the user that owns %1</source>
        <translation>der Besitzer von %1 lässt sich nicht annehmen</translation>
    </message>
    <message>
        <source>cannot begin the archive</source>
        <translation>das Archiv lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>cannot correct the list of entries: %1</source>
        <translation>die Liste der Einträge lässt sich nicht berichtigen: %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot create %1: another backup is writing it</source>
        <translation>%1 lässt sich nicht anlegen: eine andere Sicherung schreibt es gerade</translation>
    </message>
    <message>
        <source>cannot create %1: another download is writing it</source>
        <translation>%1 lässt sich nicht anlegen: ein anderer Download schreibt es gerade</translation>
    </message>
    <message>
        <source>cannot create %1: something that is no file has that name</source>
        <translation>%1 lässt sich nicht anlegen: etwas, das keine Datei ist, trägt diesen Namen</translation>
    </message>
    <message>
        <source>cannot create another name of a file, %1</source>
        <translation>ein weiterer Name einer Datei, %1, lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the copy of %1</source>
        <translation>die Kopie von %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the copy of the folder %1</source>
        <translation>die Kopie des Ordners %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the copy of the link %1</source>
        <translation>die Kopie des Links %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the folder %1: a file has that name</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: eine Datei trägt diesen Namen</translation>
    </message>
    <message>
        <source>cannot create the link %1</source>
        <translation>der Link %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot download %1</source>
        <translation>%1 lässt sich nicht herunterladen</translation>
    </message>
    <message>
        <source>cannot empty %1</source>
        <translation>%1 lässt sich nicht leeren</translation>
    </message>
    <message>
        <source>cannot give up new privileges</source>
        <translation>neue Rechte lassen sich nicht aufgeben</translation>
    </message>
    <message>
        <source>cannot go back to %1: there is no %2</source>
        <translation>Rückkehr zu %1 ist nicht möglich: es gibt kein %2</translation>
    </message>
    <message>
        <source>cannot go on with %1</source>
        <translation>%1 lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>cannot hash %1: it is not a regular file</source>
        <translation>von %1 lässt sich keine Prüfsumme bilden: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot limit %1</source>
        <translation>%1 lässt sich nicht begrenzen</translation>
    </message>
    <message>
        <source>cannot link the copy of %1</source>
        <translation>die Kopie von %1 lässt sich nicht verlinken</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>%1 lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>%1 lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>cannot look at the copy of %1</source>
        <translation>die Kopie von %1 lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>cannot look at the file system of %1</source>
        <translation>das Dateisystem von %1 lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>cannot make %1 executable</source>
        <translation>%1 lässt sich nicht ausführbar machen</translation>
    </message>
    <message>
        <source>cannot make a socket for %1</source>
        <translation>ein Socket für %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot move %1</source>
        <translation>%1 lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot open the copy of the folder %1</source>
        <translation>die Kopie des Ordners %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot open the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>die Sperre %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot read the extended attributes of %1</source>
        <translation>die erweiterten Attribute von %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the limit of %1</source>
        <translation>die Grenze %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the link %1</source>
        <translation>der Link %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the request</source>
        <translation>der Auftrag lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot refuse system calls</source>
        <translation>Systemaufrufe lassen sich nicht verweigern</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>cannot remove the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>%1 lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>cannot restore %1</source>
        <translation>%1 lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>cannot restore to %1</source>
        <translation>in %1 lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>cannot send to %1</source>
        <translation>an %1 lässt sich nichts senden</translation>
    </message>
    <message>
        <source>cannot send to %1: its queue is full</source>
        <translation>an %1 lässt sich nichts senden: die Warteschlange dort ist voll</translation>
    </message>
    <message>
        <source>cannot set the extended attributes of %1</source>
        <translation>die erweiterten Attribute von %1 lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>cannot set the mode of %1</source>
        <translation>die Zugriffsrechte von %1 lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>cannot set the owner of %1</source>
        <translation>der Besitzer von %1 lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>cannot set the times of %1</source>
        <translation>die Zeiten von %1 lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>cannot stage %1</source>
        <translation>%1 lässt sich nicht bereitstellen</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>cannot sync %1</source>
        <translation>%1 lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>cannot sync the file system of %1</source>
        <translation>das Dateisystem von %1 lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>cannot sync the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>cannot take a snapshot of %1</source>
        <translation>von %1 lässt sich kein Snapshot anlegen</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write the copy of %1</source>
        <translation>die Kopie von %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write the entry &apos;%1&apos;</source>
        <translation>der Eintrag &apos;%1&apos; lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write the journal</source>
        <translation>das Journal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write the list of entries</source>
        <translation>die Liste der Einträge lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write the lock&apos;s note</source>
        <translation>die Notiz der Sperre lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>exactly one task must be named; see nymvisor-worker --help</source>
        <translation>genau eine Aufgabe muss genannt sein; siehe nymvisor-worker --help</translation>
    </message>
    <message>
        <source>it did not arrive within %1 s</source>
        <translation>es kam nicht binnen %1 s an</translation>
    </message>
    <message>
        <source>it did not stay up: it ended at once, with %1</source>
        <translation>es blieb nicht am Laufen: es endete sofort, mit %1</translation>
    </message>
    <message>
        <source>it did not stay up: it ended with %1</source>
        <translation>es blieb nicht am Laufen: es endete mit %1</translation>
    </message>
    <message>
        <source>it did not stay up: it is not running</source>
        <translation>es blieb nicht am Laufen: es läuft nicht</translation>
    </message>
    <message>
        <source>it does not begin with &apos;%1&apos;: it is no backup that nymvisor has made</source>
        <translation>es beginnt nicht mit &apos;%1&apos;: keine Sicherung, die nymvisor angelegt hat</translation>
    </message>
    <message>
        <source>it ends in the middle of a signature</source>
        <translation>es endet mitten in einer Signatur</translation>
    </message>
    <message>
        <source>it has an algorithm that is not minisign&apos;s</source>
        <translation>es hat einen Algorithmus, der nicht von minisign ist</translation>
    </message>
    <message>
        <source>it has been cancelled; &apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>es ist gestrichen; &apos;nymvisor retry %1&apos; lässt es erneut versuchen</translation>
    </message>
    <message>
        <source>it has been vetoed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>es ist abgelehnt: %1; &apos;nymvisor retry %2&apos; lässt es erneut versuchen</translation>
    </message>
    <message>
        <source>it has failed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>es ist gescheitert: %1; &apos;nymvisor retry %2&apos; lässt es erneut versuchen</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it has to be known here for %1 first (minimum_release_age)</source>
        <translation>es muss hier erst seit %1 bekannt sein (minimum_release_age)</translation>
    </message>
    <message>
        <source>it holds more than %1 signatures</source>
        <translation>es enthält mehr als %1 Signaturen</translation>
    </message>
    <message>
        <source>it holds no signature</source>
        <translation>es enthält keine Signatur</translation>
    </message>
    <message>
        <source>it is a web page, not an upgrade-info.json</source>
        <translation>es ist eine Webseite, keine upgrade-info.json</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is due then</source>
        <translation>es ist dann fällig</translation>
    </message>
    <message>
        <source>it is missing, though upstream has changed</source>
        <translation>es fehlt, obwohl Upstream sich geändert hat</translation>
    </message>
    <message>
        <source>it is missing; it must be a list</source>
        <translation>es fehlt; es muss eine Liste sein</translation>
    </message>
    <message>
        <source>it is missing; it must be a text</source>
        <translation>es fehlt; es muss ein Text sein</translation>
    </message>
    <message>
        <source>it is missing; it must be a whole number</source>
        <translation>es fehlt; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it is missing; it must be an object</source>
        <translation>es fehlt; es muss ein Objekt sein</translation>
    </message>
    <message>
        <source>it is missing; it must be true or false</source>
        <translation>es fehlt; es muss true oder false sein</translation>
    </message>
    <message>
        <source>it is neither &apos;not now&apos; nor &apos;no&apos;</source>
        <translation>es ist weder &apos;nicht jetzt&apos; noch &apos;nein&apos;</translation>
    </message>
    <message>
        <source>it is neither forward nor back</source>
        <translation>es geht weder vorwärts noch zurück</translation>
    </message>
    <message>
        <source>it is not %1 bytes in base64</source>
        <translation>es sind keine %1 Bytes in base64</translation>
    </message>
    <message>
        <source>it is not %1 hexadecimal digits, as %2 has</source>
        <translation>es sind keine %1 Hexadezimalziffern, wie %2 sie hat</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>it is not a list of texts</source>
        <translation>es ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is not a zip archive, or it is cut off</source>
        <translation>es ist kein Zip-Archiv oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not known which version runs</source>
        <translation>es ist nicht bekannt, welche Version läuft</translation>
    </message>
    <message>
        <source>it is not newer than what runs</source>
        <translation>es ist nicht neuer als das, was läuft</translation>
    </message>
    <message>
        <source>it is not newer than what runs here; another instance may do it</source>
        <translation>es ist nicht neuer als das, was hier läuft; eine andere Instanz nimmt es vielleicht</translation>
    </message>
    <message>
        <source>it is not of the form KEY=VALUE</source>
        <translation>es hat nicht die Form KEY=VALUE</translation>
    </message>
    <message>
        <source>it is not said where to put aside what the home holds</source>
        <translation>es ist nicht gesagt, wohin der Inhalt des Homes beiseitegelegt werden soll</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>es ist weder true noch false</translation>
    </message>
    <message>
        <source>it is put aside and made anew when &apos;nymvisor run&apos; is next started, or mend it</source>
        <translation>beim nächsten Start von &apos;nymvisor run&apos; wird es beiseitegelegt und neu angelegt; oder reparieren</translation>
    </message>
    <message>
        <source>it is set, but empty</source>
        <translation>es ist gesetzt, aber leer</translation>
    </message>
    <message>
        <source>it is too slow: %1 bytes arrived in %2 s, at least %3 should have</source>
        <translation>es ist zu langsam: %1 Bytes kamen in %2 s an, mindestens %3 hätten es sein sollen</translation>
    </message>
    <message>
        <source>it must be a single value, neither a list nor a table</source>
        <translation>es muss ein einzelner Wert sein, weder Liste noch Tabelle</translation>
    </message>
    <message>
        <source>it names no binary for %1</source>
        <translation>es nennt keine Programmdatei für %1</translation>
    </message>
    <message>
        <source>it names no checksum for %1, and enforce_download_checksum is true, or keys are pinned</source>
        <translation>es nennt keine Prüfsumme für %1, und enforce_download_checksum ist true, oder Schlüssel sind hinterlegt</translation>
    </message>
    <message>
        <source>it redirects from https to %1, which is not encrypted</source>
        <translation>es leitet von https auf %1 um, das nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>es leitet mehr als %1-mal um</translation>
    </message>
    <message>
        <source>it redirects to a URL without a host</source>
        <translation>es leitet auf eine URL ohne Rechnernamen um</translation>
    </message>
    <message>
        <source>it redirects to the scheme &apos;%1&apos;; only http and https are allowed</source>
        <translation>es leitet auf das Schema &apos;%1&apos; um; nur http und https sind erlaubt</translation>
    </message>
    <message>
        <source>it redirects without saying where to</source>
        <translation>es leitet um, ohne zu sagen wohin</translation>
    </message>
    <message>
        <source>it says something else than the one that has been accepted already, and both were published at %1: which is the later one nobody could tell; publishers give it a later &apos;publishDate&apos;</source>
        <translation>es sagt etwas anderes als das schon angenommene, und beide wurden am %1 veröffentlicht: welches das spätere ist, kann niemand sagen; Herausgeber geben ihm ein späteres &apos;publishDate&apos;</translation>
    </message>
    <message>
        <source>it was announced differently while it was downloaded</source>
        <translation>es wurde während des Herunterladens anders angekündigt</translation>
    </message>
    <message>
        <source>it was published at %1, and one of %2 has been accepted already: an older file is shown again</source>
        <translation>es wurde am %1 veröffentlicht, und eines vom %2 ist schon angenommen: hier wird eine ältere Datei wieder gezeigt</translation>
    </message>
    <message>
        <source>it was stopped on request</source>
        <translation>es wurde auf Verlangen beendet</translation>
    </message>
    <message>
        <source>its &apos;publishDate&apos;, %1, is more than a day ahead of this machine&apos;s clock, which says %2: after it nothing else could be accepted until then</source>
        <translation>sein &apos;publishDate&apos;, %1, liegt mehr als einen Tag vor der Uhr dieses Rechners, die %2 zeigt: danach ließe sich bis dahin nichts anderes annehmen</translation>
    </message>
    <message>
        <source>its binary is not there, and downloads are switched off: put it there with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>seine Programmdatei ist nicht da, und Downloads sind ausgeschaltet: mit &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos; bereitstellen</translation>
    </message>
    <message>
        <source>its binary was downloaded for another announcement, and stays: %1</source>
        <translation>seine Programmdatei wurde für eine andere Ankündigung heruntergeladen und bleibt: %1</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; cannot be read</source>
        <translation>sein Eintrag &apos;%1&apos; lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is below what is no folder</source>
        <translation>sein Eintrag &apos;%1&apos; liegt unter etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is damaged</source>
        <translation>sein Eintrag &apos;%1&apos; ist beschädigt</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is missing</source>
        <translation>sein Eintrag &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its manifest</source>
        <translation>sein Eintrag &apos;%1&apos; ist nicht in seinem Manifest</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its place</source>
        <translation>sein Eintrag &apos;%1&apos; ist nicht an seinem Platz</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not what its manifest says</source>
        <translation>sein Eintrag &apos;%1&apos; ist nicht, was sein Manifest sagt</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; leads out of its folder</source>
        <translation>sein Eintrag &apos;%1&apos; führt aus seinem Ordner heraus</translation>
    </message>
    <message>
        <source>its fourth line</source>
        <translation>seine vierte Zeile</translation>
    </message>
    <message>
        <source>its list of entries cannot be read</source>
        <translation>seine Liste der Einträge lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>seine zweite Zeile</translation>
    </message>
    <message>
        <source>its signature cannot be used</source>
        <translation>seine Signatur ist nicht verwendbar</translation>
    </message>
    <message>
        <source>keys are pinned, and it names no &apos;publishDate&apos;: nobody could tell it from an older one that is shown again</source>
        <translation>Schlüssel sind hinterlegt, und es nennt kein &apos;publishDate&apos;: niemand könnte es von einem älteren unterscheiden, das wieder gezeigt wird</translation>
    </message>
    <message>
        <source>keys are pinned, and its signature at %1 cannot be had</source>
        <translation>Schlüssel sind hinterlegt, und seine Signatur unter %1 ist nicht zu bekommen</translation>
    </message>
    <message>
        <source>no backup is made: unsafe_skip_backup is true, and a way back keeps the data as it is then</source>
        <translation>es wird keine Sicherung angelegt: unsafe_skip_backup ist true, und ein Rückweg lässt dann die Daten, wie sie sind</translation>
    </message>
    <message>
        <source>no certificate (PEM) can be read from %1, which SSL_CERT_FILE or SSL_CERT_DIR names</source>
        <translation>aus %1, das SSL_CERT_FILE oder SSL_CERT_DIR nennt, lässt sich kein Zertifikat (PEM) lesen</translation>
    </message>
    <message>
        <source>no keys are pinned: &apos;nymvisor keys add KEY&apos; pins one</source>
        <translation>keine Schlüssel sind hinterlegt: &apos;nymvisor keys add KEY&apos; hinterlegt einen</translation>
    </message>
    <message>
        <source>no more than %1 are left on the file system of %2, where %3 are kept free</source>
        <translation>auf dem Dateisystem von %2, auf dem %3 frei bleiben sollen, sind nur noch %1 übrig</translation>
    </message>
    <message>
        <source>no such key is pinned: %1; &apos;nymvisor keys list&apos; prints those that are</source>
        <translation>kein solcher Schlüssel ist hinterlegt: %1; &apos;nymvisor keys list&apos; gibt die hinterlegten aus</translation>
    </message>
    <message>
        <source>nobody waits for the backup any more that %1 asks for</source>
        <translation>niemand wartet mehr auf die Sicherung, die %1 verlangt</translation>
    </message>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>%1 s lang kam nichts an</translation>
    </message>
    <message>
        <source>nothing has gone wrong with &apos;%1&apos;; it has with %2</source>
        <translation>mit &apos;%1&apos; ist nichts misslungen; wohl aber mit %2</translation>
    </message>
    <message>
        <source>nothing has gone wrong with any upgrade: there is nothing to try again</source>
        <translation>mit keinem Upgrade ist etwas misslungen: es gibt nichts erneut zu versuchen</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>nichts ist geschehen</translation>
    </message>
    <message>
        <source>nothing is planned: there is nothing to cancel</source>
        <translation>nichts ist geplant: es gibt nichts zu streichen</translation>
    </message>
    <message>
        <source>nymvisor ended before the copy was exact</source>
        <translation>nymvisor endete, bevor die Kopie genau war</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly %1 times in the step &apos;%2&apos;</source>
        <translation>nymvisor endete %1-mal unerwartet im Schritt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly in the step &apos;%1&apos;</source>
        <translation>nymvisor endete unerwartet im Schritt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nymvisor was told to stop in the step &apos;%1&apos;</source>
        <translation>nymvisor sollte im Schritt &apos;%1&apos; enden</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>umgeleitet auf %1</translation>
    </message>
    <message>
        <source>say --as NAME to run the hooks as for that upgrade, or --dry-run to see what would be run</source>
        <translation>--as NAME angeben, um die Hooks wie für dieses Upgrade auszuführen, oder --dry-run, um zu sehen, was ausgeführt würde</translation>
    </message>
    <message>
        <source>say --with-data or --keep-data: whether the data of then comes back, or that of now stays</source>
        <translation>--with-data oder --keep-data angeben: ob die Daten von damals zurückkommen oder die von jetzt bleiben</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message>
        <source>signature_threshold is %1, and only %2 keys are pinned: nothing could ever be accepted</source>
        <translation>signature_threshold ist %1, und nur %2 Schlüssel sind hinterlegt: nie ließe sich etwas annehmen</translation>
    </message>
    <message>
        <source>signature_threshold is %1: with fewer keys nothing could be accepted; add another key first</source>
        <translation>signature_threshold ist %1: mit weniger Schlüsseln ließe sich nichts annehmen; erst einen weiteren Schlüssel hinterlegen</translation>
    </message>
    <message>
        <source>stop nymvisor first, or say --to DIR</source>
        <translation>erst nymvisor anhalten oder --to DIR angeben</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>durch ein Signal beendet</translation>
    </message>
    <message>
        <source>the %1 checksum is %2, not %3 as upstream promised</source>
        <translation>die Prüfsumme %1 ist %2, nicht %3, wie Upstream versprach</translation>
    </message>
    <message>
        <source>the algorithm &apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>der Algorithmus &apos;%1&apos; ist weder sha256 noch sha512</translation>
    </message>
    <message>
        <source>the archive %1 cannot be relied on</source>
        <translation>auf das Archiv %1 ist kein Verlass</translation>
    </message>
    <message>
        <source>the archive %1 cannot be used</source>
        <translation>das Archiv %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the archive cannot be used</source>
        <translation>das Archiv ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the archive is not whole</source>
        <translation>das Archiv ist nicht vollständig</translation>
    </message>
    <message>
        <source>the archive&apos;s list of entries is not where it should be</source>
        <translation>die Liste der Einträge des Archivs ist nicht, wo sie sein sollte</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is not UTF-8, and cannot be passed on</source>
        <translation>das Argument &apos;%1&apos; ist nicht in UTF-8 und lässt sich nicht weitergeben</translation>
    </message>
    <message>
        <source>the binary calls itself &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>die Programmdatei nennt sich &apos;%1&apos;, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the binary is of version %1, but the upgrade is to %2</source>
        <translation>die Programmdatei hat Version %1, aber das Upgrade führt auf %2</translation>
    </message>
    <message>
        <source>the binary name &apos;%1&apos;</source>
        <translation>der Programmname &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the binary of %1 is not staged</source>
        <translation>die Programmdatei von %1 ist nicht bereit</translation>
    </message>
    <message>
        <source>the binary&apos;s build information is not that of the upgrade&apos;s binaryDetails</source>
        <translation>die Build-Informationen der Programmdatei sind nicht die in den binaryDetails des Upgrades</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 bytes: %2</source>
        <translation>die Verbindung riss nach %1 Bytes ab: %2</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 of %2 bytes</source>
        <translation>die Verbindung riss nach %1 von %2 Bytes ab</translation>
    </message>
    <message>
        <source>the daemon&apos;s home is not known: give --daemon-home, or set DAEMON_HOME</source>
        <translation>das Home des Daemons ist nicht bekannt: --daemon-home angeben oder DAEMON_HOME setzen</translation>
    </message>
    <message>
        <source>the daemon&apos;s name is set to &apos;%1&apos;, but %2 calls itself &apos;%3&apos;</source>
        <translation>der Name des Daemons ist auf &apos;%1&apos; gesetzt, aber %2 nennt sich &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the data of an earlier version was being put back into %1, its journal is lost, and %2 names no version that is there: write the one&apos;s name into it as &apos;version&apos;</source>
        <translation>die Daten einer früheren Version wurden gerade nach %1 zurückgelegt, das Journal dazu ist verloren, und %2 nennt keine vorhandene Version: deren Namen dort als &apos;version&apos; eintragen</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is encrypted</source>
        <translation>der Eintrag &apos;%1&apos; ist verschlüsselt</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is neither a file nor a folder</source>
        <translation>der Eintrag &apos;%1&apos; ist weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; leads out of its folder</source>
        <translation>der Eintrag &apos;%1&apos; führt aus seinem Ordner heraus</translation>
    </message>
    <message>
        <source>the environment cannot be used:
  %1</source>
        <translation>die Umgebung ist nicht verwendbar:
  %1</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>das Feld &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;: it is neither 1 nor 2</source>
        <translation>das Feld &apos;%1&apos;: es ist weder 1 noch 2</translation>
    </message>
    <message>
        <source>the first version&apos;s binary, %1, is gone: nothing leads back to it</source>
        <translation>die Programmdatei der ersten Version, %1, ist weg: nichts führt zu ihr zurück</translation>
    </message>
    <message>
        <source>the flags cannot be used:
  %1</source>
        <translation>die Optionen sind nicht verwendbar:
  %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: is this the right user?</source>
        <translation>der Ordner %1 lässt sich nicht lesen: ist das der richtige Benutzer?</translation>
    </message>
    <message>
        <source>the folder %1 lies inside the daemon&apos;s home %2, whose data is backed up and moved: choose a place outside (%3), or another home</source>
        <translation>der Ordner %1 liegt im Home %2 des Daemons, dessen Daten gesichert und verschoben werden: einen Ort außerhalb (%3) oder ein anderes Home wählen</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; belongs to another user: nymvisor could not put aside what it holds. Give it to nymvisor&apos;s user</source>
        <translation>der Ordner &apos;%1&apos; gehört einem anderen Benutzer: nymvisor könnte seinen Inhalt nicht beiseitelegen. Dem Benutzer von nymvisor geben</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is immutable or append-only: nymvisor could not put aside what it holds. Take the attribute away with chattr -i -a</source>
        <translation>der Ordner &apos;%1&apos; ist unveränderlich oder nur anfügbar: nymvisor könnte seinen Inhalt nicht beiseitelegen. Das Attribut mit chattr -i -a wegnehmen</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not an absolute path</source>
        <translation>der Ordner &apos;%1&apos; ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>the hold would be over already: %1 is in the past</source>
        <translation>die Upgrades wären gar nicht erst angehalten: %1 ist vergangen</translation>
    </message>
    <message>
        <source>the home %1 has no folder &apos;nymvisor&apos;; is it mounted?</source>
        <translation>das Home %1 hat keinen Ordner &apos;nymvisor&apos;; ist es eingehängt?</translation>
    </message>
    <message>
        <source>the home %1 holds the data of %2, not of %3: give another --daemon-home</source>
        <translation>das Home %1 enthält die Daten von %2, nicht von %3: ein anderes --daemon-home angeben</translation>
    </message>
    <message>
        <source>the home is in use: %1 holds %2; end it, and start nymvisor again</source>
        <translation>das Home ist in Gebrauch: %1 hält %2; beenden und nymvisor neu starten</translation>
    </message>
    <message>
        <source>the home, the backup and the place to put things must be absolute paths</source>
        <translation>das Home, die Sicherung und der Ort zum Beiseitelegen müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>the instance id &apos;%1&apos;</source>
        <translation>die Kennung der Instanz &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>das Journal</translation>
    </message>
    <message>
        <source>the journal was lost on the way back</source>
        <translation>das Journal ging auf dem Rückweg verloren</translation>
    </message>
    <message>
        <source>the manifest %1 is damaged</source>
        <translation>das Manifest %1 ist beschädigt</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos;</source>
        <translation>der Name &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the nymvisor that runs goes by other values of %1: it reads them again at SIGHUP (&apos;systemctl reload&apos;), names and folders when it is next started; or its environment has others than yours</source>
        <translation>das laufende nymvisor geht von anderen Werten von %1 aus: bei SIGHUP (&apos;systemctl reload&apos;) liest es sie neu, Namen und Ordner beim nächsten Start; oder seine Umgebung hat andere als Ihre</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>der Betreiber hat es gestrichen</translation>
    </message>
    <message>
        <source>the operator holds upgrades; &apos;nymvisor unhold&apos; lets it begin</source>
        <translation>der Betreiber hält Upgrades an; &apos;nymvisor unhold&apos; lässt es beginnen</translation>
    </message>
    <message>
        <source>the operator wants %1 back: that comes first; &apos;nymvisor cancel %1&apos; calls it off</source>
        <translation>der Betreiber will %1 zurück: das kommt zuerst; &apos;nymvisor cancel %1&apos; sagt es ab</translation>
    </message>
    <message>
        <source>the operator went back to %1</source>
        <translation>der Betreiber ist zu %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>die Ausgabe ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>the partial file &apos;%1&apos; is not an absolute path that ends in /.NAME.part</source>
        <translation>die Teildatei &apos;%1&apos; ist kein absoluter Pfad, der auf /.NAME.part endet</translation>
    </message>
    <message>
        <source>the path &apos;%1…&apos; is too long for an archive</source>
        <translation>der Pfad &apos;%1…&apos; ist zu lang für ein Archiv</translation>
    </message>
    <message>
        <source>the program in it is empty</source>
        <translation>das Programm darin ist leer</translation>
    </message>
    <message>
        <source>the program in it is larger than the %1 bytes allowed</source>
        <translation>das Programm darin ist größer als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>the program in it is more than %1 times as large as the archive</source>
        <translation>das Programm darin ist mehr als %1-mal so groß wie das Archiv</translation>
    </message>
    <message>
        <source>the request for &apos;%1&apos; cannot be used</source>
        <translation>die Anforderung für &apos;%1&apos; ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>der Auftrag ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the server announces %1 bytes; at most %2 are allowed</source>
        <translation>der Server kündigt %1 Bytes an; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>the server announces a length that is no number: &apos;%1&apos;</source>
        <translation>der Server kündigt eine Länge an, die keine Zahl ist: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>the server does not announce its length, and no checksum is known: nobody could tell whether it is whole</source>
        <translation>der Server nennt seine Länge nicht, und keine Prüfsumme ist bekannt: niemand könnte sagen, ob es vollständig ist</translation>
    </message>
    <message>
        <source>the server has no rest of it from byte %1 on (status %2)</source>
        <translation>der Server hat keinen Rest davon ab Byte %1 (Status %2)</translation>
    </message>
    <message>
        <source>the server sends it packed as &apos;%1&apos;, which was not asked for</source>
        <translation>der Server sendet es als &apos;%1&apos; gepackt, was nicht verlangt war</translation>
    </message>
    <message>
        <source>the server sends more than the %1 bytes allowed</source>
        <translation>der Server sendet mehr als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>the server sent an empty file</source>
        <translation>der Server sandte eine leere Datei</translation>
    </message>
    <message>
        <source>the service manager cannot be told anything</source>
        <translation>der Dienstverwaltung lässt sich nichts mitteilen</translation>
    </message>
    <message>
        <source>the signature by the key %1 does not match it</source>
        <translation>die Signatur des Schlüssels %1 passt nicht dazu</translation>
    </message>
    <message>
        <source>the size limit is less than one byte</source>
        <translation>die Größengrenze liegt unter einem Byte</translation>
    </message>
    <message>
        <source>the snapshot %1 exists already</source>
        <translation>den Snapshot %1 gibt es schon</translation>
    </message>
    <message>
        <source>the snapshot %1 has had no first pass</source>
        <translation>für den Snapshot %1 gab es keinen ersten Durchgang</translation>
    </message>
    <message>
        <source>the snapshot&apos;s manifest does not begin with the home</source>
        <translation>das Manifest des Snapshots beginnt nicht mit dem Home</translation>
    </message>
    <message>
        <source>the task cannot be kept to what it needs</source>
        <translation>die Aufgabe lässt sich nicht auf das Nötige beschränken</translation>
    </message>
    <message>
        <source>the trusted comment is not the one that the key %1 has signed</source>
        <translation>der vertrauenswürdige Kommentar ist nicht der, den der Schlüssel %1 signiert hat</translation>
    </message>
    <message>
        <source>the upgrade &apos;%1&apos;</source>
        <translation>das Upgrade &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos;</source>
        <translation>der Name des Upgrades &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos; is reserved: genesis, current and manual are</source>
        <translation>der Name &apos;%1&apos; ist für Upgrades nicht erlaubt: genesis, current und manual sind vergeben</translation>
    </message>
    <message>
        <source>the value of --as</source>
        <translation>der Wert von --as</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>die Variable %1</translation>
    </message>
    <message>
        <source>the variable %1 is an old name of %2: use that one</source>
        <translation>die Variable %1 ist ein alter Name von %2: diesen verwenden</translation>
    </message>
    <message>
        <source>the variable %1 says which keys are pinned, and takes precedence over %2: change it there</source>
        <translation>die Variable %1 sagt, welche Schlüssel hinterlegt sind, und geht %2 vor: dort ändern</translation>
    </message>
    <message>
        <source>the version %1 cannot be overwritten: %2</source>
        <translation>die Version %1 lässt sich nicht überschreiben: %2</translation>
    </message>
    <message>
        <source>the version &apos;%1&apos;</source>
        <translation>die Version &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the version&apos;s name &apos;%1&apos;</source>
        <translation>der Name der Version &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be used</source>
        <translation>die Antwort des Workers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; did not end well</source>
        <translation>die Aufgabe &apos;%1&apos; des Workers endete nicht gut</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; ended without a result</source>
        <translation>die Aufgabe &apos;%1&apos; des Workers endete ohne Ergebnis</translation>
    </message>
    <message>
        <source>the { of ${%1} is not closed</source>
        <translation>die { von ${%1} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there are no completions for &apos;%1&apos;: bash, zsh and fish are known</source>
        <translation>für &apos;%1&apos; gibt es keine Vervollständigung: bekannt sind bash, zsh und fish</translation>
    </message>
    <message>
        <source>there is more than one instance: set NYMVISOR_ID to one of %1</source>
        <translation>es gibt mehr als eine Instanz: NYMVISOR_ID auf eine davon setzen: %1</translation>
    </message>
    <message>
        <source>there is neither %1 nor %2, which would say which version runs: run &apos;nymvisor init&apos; again</source>
        <translation>es gibt weder %1 noch %2, die sagen würden, welche Version läuft: &apos;nymvisor init&apos; noch einmal ausführen</translation>
    </message>
    <message>
        <source>there is neither &apos;%1&apos; nor &apos;bin/%1&apos; in it, nor in the one folder that holds all of it</source>
        <translation>weder &apos;%1&apos; noch &apos;bin/%1&apos; ist darin, auch nicht in dem einen Ordner, der alles enthält</translation>
    </message>
    <message>
        <source>there is neither a whole snapshot at &apos;%1&apos; nor an archive at &apos;%2&apos;, and no restore was begun</source>
        <translation>es gibt weder einen vollständigen Snapshot unter &apos;%1&apos; noch ein Archiv unter &apos;%2&apos;, und keine Wiederherstellung war begonnen</translation>
    </message>
    <message>
        <source>there is no %1 to add a binary to</source>
        <translation>es gibt kein %1, zu dem eine Programmdatei hinzukommen könnte</translation>
    </message>
    <message>
        <source>there is no %1, which NYMVISOR_CONFIG_PATH names</source>
        <translation>es gibt kein %1, das NYMVISOR_CONFIG_PATH nennt</translation>
    </message>
    <message>
        <source>there is no %1: mount the daemon&apos;s home, or run &apos;nymvisor init&apos;</source>
        <translation>es gibt kein %1: das Home des Daemons einhängen oder &apos;nymvisor init&apos; ausführen</translation>
    </message>
    <message>
        <source>there is no %1: run &apos;nymvisor init&apos; first</source>
        <translation>es gibt kein %1: erst &apos;nymvisor init&apos; ausführen</translation>
    </message>
    <message>
        <source>there is no %1: was &apos;nymvisor init&apos; run for this daemon, and is DAEMON_NAME its name?</source>
        <translation>es gibt kein %1: lief &apos;nymvisor init&apos; für diesen Daemon, und ist DAEMON_NAME sein Name?</translation>
    </message>
    <message>
        <source>there is no URL to ask</source>
        <translation>es gibt keine URL zu fragen</translation>
    </message>
    <message>
        <source>there is no backup &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Sicherung &apos;%1&apos;; es gibt %2</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>in %1 gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>there is no backup with the data of %1 (%2), or it is not an archive yet: &apos;nymvisor backup list&apos; prints those there are, --keep-data goes back without</source>
        <translation>es gibt keine Sicherung mit den Daten von %1 (%2), oder sie ist noch kein Archiv: &apos;nymvisor backup list&apos; gibt die vorhandenen aus, --keep-data kehrt ohne zurück</translation>
    </message>
    <message>
        <source>there is no binary %1: run &apos;nymvisor init&apos; first</source>
        <translation>es gibt keine Programmdatei %1: erst &apos;nymvisor init&apos; ausführen</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor --help&apos;)</source>
        <translation>es gibt keinen Befehl &apos;%1&apos; (siehe &apos;nymvisor --help&apos;)</translation>
    </message>
    <message>
        <source>there is no earlier version to go back to</source>
        <translation>es gibt keine frühere Version, zu der sich zurückkehren ließe</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>there is no instance &apos;%1&apos; in %2, which NYMVISOR_ID names; there is %3</source>
        <translation>es gibt keine Instanz &apos;%1&apos; in %2, wie NYMVISOR_ID sie nennt; es gibt %3</translation>
    </message>
    <message>
        <source>there is no instance in %1: make one with &apos;nymvisor init --daemon-home HOME BINARY&apos;, or say this as the user who has one</source>
        <translation>es gibt keine Instanz in %1: mit &apos;nymvisor init --daemon-home HOME BINARY&apos; eine anlegen oder dies als der Benutzer ausführen, der eine hat</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt keine Einstellung &apos;%1&apos;; war &apos;%2&apos; gemeint?</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>es gibt keinen Schritt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;; see nymvisor-worker --help</source>
        <translation>es gibt keine Aufgabe &apos;%1&apos;; siehe nymvisor-worker --help</translation>
    </message>
    <message>
        <source>there is no upgrade &apos;%1&apos;: %2 does not exist</source>
        <translation>es gibt kein Upgrade &apos;%1&apos;: %2 ist nicht da</translation>
    </message>
    <message>
        <source>there is no version &apos;%1&apos; to go back to: %2 is missing</source>
        <translation>es gibt keine Version &apos;%1&apos;, zu der sich zurückkehren ließe: %2 fehlt</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there, or have backup_data_directory lead where there is some</source>
        <translation>auf dem Dateisystem von %1 ist nicht genug Platz: %2 werden gebraucht (%3), %4 sind frei. Dort Platz schaffen oder backup_data_directory dorthin zeigen lassen, wo welcher ist</translation>
    </message>
    <message>
        <source>there was no answer within %1 s</source>
        <translation>binnen %1 s kam keine Antwort</translation>
    </message>
    <message>
        <source>this instance is run already, by process %1</source>
        <translation>diese Instanz läuft schon, mit Prozess %1</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off: what handles upstream&apos;s bytes has limits, but can read and write what nymvisor can</source>
        <translation>dieser Kernel hat kein Landlock, oder es ist ausgeschaltet: was Bytes von Upstream verarbeitet, ist begrenzt, kann aber lesen und schreiben, was nymvisor kann</translation>
    </message>
    <message>
        <source>this version reads format %1</source>
        <translation>diese Version liest Format %1</translation>
    </message>
    <message>
        <source>too few of the pinned keys have signed it (signature_threshold is %1): upstream has to announce it again, signed</source>
        <translation>zu wenige der hinterlegten Schlüssel haben es signiert (signature_threshold ist %1): Upstream muss es neu ankündigen, signiert</translation>
    </message>
    <message>
        <source>upgrades are held until %1; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>Upgrades sind bis %1 angehalten; &apos;nymvisor unhold&apos; lässt sie beginnen</translation>
    </message>
    <message>
        <source>upgrades are held; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>Upgrades sind angehalten; &apos;nymvisor unhold&apos; lässt sie beginnen</translation>
    </message>
    <message>
        <source>upgrades begin only in the upgrade_window</source>
        <translation>Upgrades beginnen nur im upgrade_window</translation>
    </message>
    <message>
        <source>upstream asks to be left alone: %1</source>
        <translation>Upstream will in Ruhe gelassen werden: %1</translation>
    </message>
    <message>
        <source>upstream has %1, but no binary of it for %2: add one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>Upstream hat %1, aber keine Programmdatei davon für %2: mit &apos;nymvisor add-upgrade&apos; eine hinzufügen</translation>
    </message>
    <message>
        <source>upstream has given no valid answer since %1: releases may have been missed</source>
        <translation>Upstream hat seit %1 keine gültige Antwort gegeben: Releases können verpasst sein</translation>
    </message>
    <message>
        <source>upstream names no checksum for %1, and enforce_download_checksum is true, or keys are pinned: it is not downloaded</source>
        <translation>Upstream nennt keine Prüfsumme für %1, und enforce_download_checksum ist true, oder Schlüssel sind hinterlegt: es wird nicht heruntergeladen</translation>
    </message>
    <message>
        <source>upstream&apos;s answer holds no release</source>
        <translation>die Antwort von Upstream enthält kein Release</translation>
    </message>
    <message>
        <source>version %1 is lower than %2, which runs: say --allow-downgrade if it is meant</source>
        <translation>Version %1 ist niedriger als die laufende %2: --allow-downgrade angeben, wenn das gewollt ist</translation>
    </message>
    <message>
        <source>what goes on right now is not known</source>
        <translation>was gerade vorgeht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what goes on right now is not known: %1 is of an earlier run</source>
        <translation>was gerade vorgeht, ist nicht bekannt: %1 stammt von einem früheren Lauf</translation>
    </message>
    <message>
        <source>what upstream says has expired at %1: somebody may be keeping newer releases back</source>
        <translation>was Upstream sagt, ist am %1 abgelaufen: jemand könnte neuere Releases zurückhalten</translation>
    </message>
    <message>
        <source>what upstream says is not taken</source>
        <translation>was Upstream sagt, wird nicht angenommen</translation>
    </message>
    <message>
        <source>what upstream says is not taken: %1</source>
        <translation>was Upstream sagt, wird nicht angenommen: %1</translation>
    </message>
    <message>
        <source>what was found cannot be kept for &apos;backup list&apos;</source>
        <translation>was gefunden wurde, lässt sich nicht für &apos;backup list&apos; aufheben</translation>
    </message>
    <message>
        <source>zlib cannot pack &apos;%1&apos;</source>
        <translation>zlib kann &apos;%1&apos; nicht packen</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets %1 be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; lässt %1 erneut versuchen</translation>
    </message>
    <message>
        <source>it was vetoed here: %1</source>
        <translation>es wurde hier abgelehnt: %1</translation>
    </message>
    <message>
        <source>it was cancelled here: %1</source>
        <translation>es wurde hier gestrichen: %1</translation>
    </message>
    <message>
        <source>it has failed here: %1</source>
        <translation>es ist hier gescheitert: %1</translation>
    </message>
    <message>
        <source>it was called off here: %1</source>
        <translation>es wurde hier abgesagt: %1</translation>
    </message>
    <message>
        <source>it is the version that runs</source>
        <translation>es ist die laufende Version</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs, and allow_downgrade is false</source>
        <translation>es ist niedriger als die laufende %1, und allow_downgrade ist false</translation>
    </message>
    <message>
        <source>it has the name of the version that runs, %1, but another version</source>
        <translation>es trägt den Namen der laufenden Version %1, ist aber eine andere</translation>
    </message>
    <message>
        <source>the operator has planned an upgrade of that name</source>
        <translation>der Betreiber hat ein Upgrade dieses Namens geplant</translation>
    </message>
    <message>
        <source>%1 releases of upstream&apos;s are planned already: &apos;nymvisor cancel NAME&apos; leaves one out</source>
        <translation>es sind schon %1 Releases von Upstream geplant: &apos;nymvisor cancel NAME&apos; lässt eine aus</translation>
    </message>
    <message>
        <source>it is planned already</source>
        <translation>es ist schon geplant</translation>
    </message>
    <message>
        <source>it is announced differently now</source>
        <translation>es ist jetzt anders angekündigt</translation>
    </message>
    <message>
        <source>it is newer than what runs</source>
        <translation>es ist neuer als das, was läuft</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>es gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>others can write it</source>
        <translation>andere können es schreiben</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not executable</source>
        <translation>es ist nicht ausführbar</translation>
    </message>
    <message>
        <source>of its folder %1</source>
        <translation>zu seinem Ordner %1</translation>
    </message>
    <message>
        <source>the hook %1 is passed over</source>
        <translation>der Hook %1 wird übergangen</translation>
    </message>
    <message>
        <source>none are pinned</source>
        <translation>keine sind hinterlegt</translation>
    </message>
    <message>
        <source>%1 of %2 must have signed; unsigned releases are refused</source>
        <translation>%1 von %2 müssen signiert haben; Releases ohne Signatur werden abgelehnt</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock</source>
        <translation>keine neuen Rechte, Grenzen, Landlock</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other files of this user could be emptied (not from Linux 6.2 on), and other processes of this user ended (not from Linux 6.12 on)</source>
        <translation>keine neuen Rechte, Grenzen, Landlock; andere Dateien dieses Benutzers ließen sich leeren (ab Linux 6.2 nicht mehr) und andere Prozesse dieses Benutzers beenden (ab Linux 6.12 nicht mehr)</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other processes of this user could be ended (not from Linux 6.12 on)</source>
        <translation>keine neuen Rechte, Grenzen, Landlock; andere Prozesse dieses Benutzers ließen sich beenden (ab Linux 6.12 nicht mehr)</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs: &apos;nymvisor add-upgrade --force --allow-downgrade&apos; if it is meant, &apos;nymvisor cancel %2&apos; if not</source>
        <translation>es ist niedriger als %1, die läuft: &apos;nymvisor add-upgrade --force --allow-downgrade&apos;, falls das gewollt ist, &apos;nymvisor cancel %2&apos;, falls nicht</translation>
    </message>
    <message>
        <source>its binary is gone: put it there again with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>seine Programmdatei ist weg: &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos; legt sie wieder hin</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2 has a control character</source>
        <translation>%1 ist kein TOML: Zeile %2 hat ein Steuerzeichen</translation>
    </message>
    <message>
        <source>%1; it is planned again when upstream announces it again, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1; es wird wieder geplant, wenn Upstream es wieder ankündigt, oder nach &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>upstream announces nothing: %1</source>
        <translation>Upstream kündigt nichts an: %1</translation>
    </message>
    <message>
        <source>upstream did not announce it any more when it was last asked: its next answer tells</source>
        <translation>Upstream hat es bei der letzten Frage nicht mehr angekündigt: Die nächste Antwort entscheidet</translation>
    </message>
    <message>
        <source>upstream has withdrawn %1, which runs: &apos;nymvisor rollback&apos; goes back to an earlier version</source>
        <translation>Upstream hat %1 zurückgezogen, das läuft: &apos;nymvisor rollback&apos; geht zu einer früheren Version zurück</translation>
    </message>
    <message>
        <source>upstream has withdrawn it</source>
        <translation>Upstream hat es zurückgezogen</translation>
    </message>
    <message>
        <source>%1 cannot be read by the user %2, as whom this is done: put it where that user can read it</source>
        <translation>%1 lässt sich vom Benutzer %2, als der dies geschieht, nicht lesen: legen Sie es dorthin, wo dieser Benutzer es lesen kann</translation>
    </message>
    <message>
        <source>%1 has become shorter meanwhile</source>
        <translation>%1 ist inzwischen kürzer geworden</translation>
    </message>
    <message>
        <source>cannot set the mode of the copy of %1</source>
        <translation>die Zugriffsrechte der Kopie von %1 lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>%1 is a folder, not a link: move it away, and &apos;nymvisor run&apos; makes the link</source>
        <translation>%1 ist ein Ordner, kein Link: verschieben Sie ihn, und &apos;nymvisor run&apos; legt den Link an</translation>
    </message>
    <message>
        <source>an upgrade is being taken back in %1: &apos;nymvisor run&apos; ends that</source>
        <translation>ein Upgrade wird in %1 zurückgenommen: &apos;nymvisor run&apos; bringt das zu Ende</translation>
    </message>
    <message>
        <source>&apos;backup create&apos; copies this home: let it end first, or say --to DIR</source>
        <translation>&apos;backup create&apos; kopiert dieses Home gerade: erst enden lassen, oder --to DIR angeben</translation>
    </message>
    <message>
        <source>another &apos;backup create&apos; or a &apos;backup restore&apos; may be at work</source>
        <translation>ein anderes &apos;backup create&apos; oder ein &apos;backup restore&apos; ist vielleicht am Werk</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it runs, on probation; &apos;nymvisor rollback --with-data&apos; takes it back</source>
        <translation>%1 kann nicht mehr abgesagt werden: es läuft, auf Probe; &apos;nymvisor rollback --with-data&apos; nimmt es zurück</translation>
    </message>
    <message>
        <source>%1 needs a value: &apos;%1 %2&apos; (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 braucht einen Wert: &apos;%1 %2&apos; (siehe &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor help&apos;)</source>
        <translation>es gibt keinen Befehl &apos;%1&apos; (siehe &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;: is &apos;%2&apos; meant? (see &apos;nymvisor help&apos;)</source>
        <translation>es gibt keinen Befehl &apos;%1&apos;: ist &apos;%2&apos; gemeint? (siehe &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>systemd does not run here</source>
        <translation>systemd läuft hier nicht</translation>
    </message>
    <message>
        <source>the restore of %1 was interrupted, and %2 may hold only a part of it: &apos;nymvisor backup restore %1&apos; goes on with it, and so does &apos;nymvisor run&apos;; what was there is in %3</source>
        <translation>die Wiederherstellung von %1 wurde unterbrochen, und %2 enthält vielleicht nur einen Teil davon: &apos;nymvisor backup restore %1&apos; setzt sie fort, &apos;nymvisor run&apos; ebenso; was dort war, liegt in %3</translation>
    </message>
    <message>
        <source>another restore has to end first, or say --to DIR</source>
        <translation>eine andere Wiederherstellung muss zuerst zu Ende gehen; oder --to DIR angeben</translation>
    </message>
    <message>
        <source>a copy would not be whole</source>
        <translation>eine Kopie wäre nicht vollständig</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there</source>
        <translation>auf dem Dateisystem von %1 ist zu wenig Platz: %2 werden gebraucht (%3), %4 sind frei. Dort Platz schaffen</translation>
    </message>
    <message>
        <source>the system calls that it has no use for are refused it</source>
        <translation>Systemaufrufe, die er nicht braucht, werden ihm verweigert</translation>
    </message>
    <message>
        <source>this kernel cannot refuse system calls (seccomp): what handles upstream&apos;s bytes could make any</source>
        <translation>dieser Kernel kann keine Systemaufrufe verweigern (seccomp): was Daten von Upstream verarbeitet, könnte jeden machen</translation>
    </message>
    <message>
        <source>%1 is no earlier version: it is planned, and higher than %2, which runs</source>
        <translation>%1 ist keine frühere Version: es ist geplant, und höher als %2, das läuft</translation>
    </message>
    <message>
        <source>hooks are looked for only in the folders %1</source>
        <translation>Hooks werden nur in den Ordnern %1 gesucht</translation>
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
        <source>%1, by instance %2</source>
        <translation>%1, durch Instanz %2</translation>
    </message>
    <message>
        <source>the daemon was down for %1</source>
        <translation>der Daemon war %1 lang angehalten</translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <translation>%1, von %2 (%3)</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; lässt es noch einmal versuchen</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>on probation</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>in Probezeit</translation>
    </message>
    <message>
        <source>rolled back</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>vetoed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ruht</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>it waits</source>
        <translation>es wartet</translation>
    </message>
    <message>
        <source>its binary is downloaded now</source>
        <translation>seine Programmdatei wird jetzt heruntergeladen</translation>
    </message>
    <message>
        <source>its binary is downloaded when &apos;nymvisor run&apos; is started</source>
        <translation>seine Programmdatei wird heruntergeladen, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>its binary is verified now</source>
        <translation>seine Programmdatei wird jetzt geprüft</translation>
    </message>
    <message>
        <source>its binary is verified when &apos;nymvisor run&apos; is started</source>
        <translation>seine Programmdatei wird geprüft, wenn &apos;nymvisor run&apos; gestartet wird</translation>
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
        <translation>seine Programmdatei ist noch nicht da</translation>
    </message>
    <message>
        <source>its binary is being downloaded</source>
        <translation>seine Programmdatei wird heruntergeladen</translation>
    </message>
    <message>
        <source>its binary is there, and yet to be verified</source>
        <translation>seine Programmdatei ist da, aber noch nicht geprüft</translation>
    </message>
    <message>
        <source>its binary is in place</source>
        <translation>seine Programmdatei ist bereit</translation>
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
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1, by the operator</source>
        <translation>%1, vom Betreiber</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>manual: nymvisor ends after the switch, and its next start goes on</source>
        <translation>von Hand: nymvisor endet nach dem Wechsel, und sein nächster Start macht weiter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>and %1 more: &apos;nymvisor plan&apos; lists them</source>
        <translation>und %1 weitere: &apos;nymvisor plan&apos; listet sie auf</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when &apos;nymvisor run&apos; is started</source>
        <translation>der Betreiber streicht es: das geschieht, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when &apos;nymvisor run&apos; is started</source>
        <translation>was misslang, wird vergessen, wenn &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>it is being taken back</source>
        <translation>es wird zurückgenommen</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>an Ort</translation>
    </message>
    <message>
        <source>%1, not started yet</source>
        <translation>%1, noch nicht gestartet</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when the upgrade that is under way has ended</source>
        <translation>der Betreiber streicht es: das geschieht, wenn das laufende Upgrade zu Ende ist</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when the upgrade that is under way has ended</source>
        <translation>was misslang, wird vergessen, wenn das laufende Upgrade zu Ende ist</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>verlangt</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
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
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 von %2 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 von %2 KiB</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of this instance of nymvisor.</source>
        <translation>Name dieser Instanz von nymvisor.</translation>
    </message>
    <message>
        <source>Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.</source>
        <translation>Wo Releases angekündigt werden: Gefragt wird nach BASE/DAEMON/upgrade-info.json.</translation>
    </message>
    <message>
        <source>How often upstream is asked for a new release.</source>
        <translation>Wie oft Upstream nach einem neuen Release gefragt wird.</translation>
    </message>
    <message>
        <source>Silences nymvisor&apos;s own log, not the daemon&apos;s output.</source>
        <translation>Unterdrückt das Protokoll von nymvisor, nicht die Ausgabe des Daemons.</translation>
    </message>
    <message>
        <source>Where binaries and upgrade plans are kept, instead of nymvisor&apos;s own data folder.</source>
        <translation>Wo Programmdateien und Upgrade-Pläne liegen, statt im Datenordner von nymvisor.</translation>
    </message>
    <message>
        <source>Where this instance&apos;s hooks are, in PHASE.d folders, instead of the instance&apos;s own hooks folder.</source>
        <translation>Wo die Hooks dieser Instanz liegen, in Ordnern PHASE.d, statt im Hook-Ordner der Instanz.</translation>
    </message>
    <message>
        <source>How long one hook may run before it is ended and counts as failed; 0s: no limit.</source>
        <translation>Wie lange ein Hook laufen darf, bevor er beendet wird und als gescheitert gilt; 0s: unbegrenzt.</translation>
    </message>
    <message>
        <source>Keys of minisign, parted by blanks, that upstream&apos;s releases must be signed with; none: signatures are not looked at.</source>
        <translation>Schlüssel von minisign, durch Leerzeichen getrennt, mit denen Releases von Upstream signiert sein müssen; keine: Signaturen werden nicht beachtet.</translation>
    </message>
    <message>
        <source>How many of the public keys must have signed a release.</source>
        <translation>Wie viele der öffentlichen Schlüssel ein Release signiert haben müssen.</translation>
    </message>
    <message>
        <source>How long a release of upstream&apos;s must have been seen here before its upgrade may begin.</source>
        <translation>Wie lange ein Release von Upstream hier bekannt sein muss, bevor sein Upgrade beginnen darf.</translation>
    </message>
    <message>
        <source>Span over which hosts and instances spread an upgrade of upstream&apos;s, each at its own fixed point of it.</source>
        <translation>Zeitspanne, über die Rechner und Instanzen ein Upgrade von Upstream verteilen, jede an ihrem eigenen festen Punkt.</translation>
    </message>
    <message>
        <source>When upgrades of upstream&apos;s may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.</source>
        <translation>Wann Upgrades von Upstream beginnen dürfen, in UTC, etwa `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; keine Angabe: jederzeit.</translation>
    </message>
    <message>
        <source>Whether a release with a lower version than the one that runs is taken.</source>
        <translation>Ob ein Release mit niedrigerer Version als der laufenden angenommen wird.</translation>
    </message>
    <message>
        <source>How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.</source>
        <translation>Wie viele Versionen außer der ersten, den laufenden oder geplanten und der letzten bewährten aufbewahrt werden; 0: alle.</translation>
    </message>
    <message>
        <source>The largest binary that is downloaded.</source>
        <translation>Die größte Programmdatei, die heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Form of nymvisor&apos;s own log: text, or json for an object a line.</source>
        <translation>Form von nymvisors eigenem Protokoll: text, oder json mit einem Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Name of the daemon&apos;s binary, such as nym-node. `init` takes it from the binary itself.</source>
        <translation>Name der Programmdatei des Daemons, etwa nym-node. `init` erfährt ihn von ihr selbst.</translation>
    </message>
    <message>
        <source>The daemon&apos;s home: its data, and beside it nymvisor&apos;s own folder with backups and the current version.</source>
        <translation>Das Home des Daemons: seine Daten und daneben der Ordner von nymvisor mit Sicherungen und der aktuellen Version.</translation>
    </message>
    <message>
        <source>The whole URL of this daemon&apos;s upgrade-info.json, instead of one made from the base.</source>
        <translation>Die ganze URL der upgrade-info.json dieses Daemons, statt einer aus der Basis gebildeten.</translation>
    </message>
    <message>
        <source>Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.</source>
        <translation>Ob neue Programmdateien heruntergeladen werden; sonst werden sie von Hand oder mit add-upgrade bereitgestellt.</translation>
    </message>
    <message>
        <source>Whether a release must name a checksum. One that is named is always checked.</source>
        <translation>Ob ein Release eine Prüfsumme nennen muss. Eine genannte wird immer geprüft.</translation>
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
        <source>Whether a new version that does not stay up is taken back, and the data of the old one restored.</source>
        <translation>Ob eine neue Version, die nicht am Laufen bleibt, zurückgenommen wird und die alte ihre Daten zurückerhält.</translation>
    </message>
    <message>
        <source>How long a new version must stay up before it counts as good; 0s: no probation, and no way back.</source>
        <translation>Wie lange eine neue Version laufen muss, bis sie als bewährt gilt; 0s: keine Probezeit und kein Rückweg.</translation>
    </message>
    <message>
        <source>How many archives of upgrades, and how many failed versions&apos; data, are kept; 0: all.</source>
        <translation>Wie viele Archive von Upgrades und Daten gescheiterter Versionen aufbewahrt werden; 0: alle.</translation>
    </message>
</context>
<context>
    <name>Status</name>
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
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed starts in a row</source>
        <translation>
            <numerusform>%n Fehlstart</numerusform>
            <numerusform>%n Fehlstarts in Folge</numerusform>
        </translation>
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
        <source>no upgrade begins until %1</source>
        <translation>bis %1 beginnt kein Upgrade</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>kein Upgrade beginnt bis &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signiert: %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>%1, of %2 in %3</source>
        <translation>%1, von %2 in %3</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
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
        <source>it ended with %1</source>
        <translation>er endete mit %1</translation>
    </message>
    <message>
        <source>it has not been started yet</source>
        <translation>es wurde noch nicht gestartet</translation>
    </message>
</context>
<context>
    <name>nymvisor::AddUpgradeCommand</name>
    <message>
        <source>Put a binary in place and its upgrade into the plan</source>
        <translation>Eine Programmdatei bereitstellen und ihr Upgrade in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Name of the upgrade (required)</source>
        <translation>Name des Upgrades (erforderlich)</translation>
    </message>
    <message>
        <source>Overwrite the binary, its upgrade-info.json and the plan&apos;s entry</source>
        <translation>Programmdatei, upgrade-info.json und Planeintrag überschreiben</translation>
    </message>
    <message>
        <source>Only add the binary to an upgrade that is there already</source>
        <translation>Nur die Programmdatei zu einem vorhandenen Upgrade hinzufügen</translation>
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
        <translation>Die Programmdatei, auf die aktualisiert wird</translation>
    </message>
    <message>
        <source>%1: the binary of version %2 is in place</source>
        <translation>%1: die Programmdatei der Version %2 ist bereit</translation>
    </message>
    <message>
        <source>%1: the upgrade to version %2 is planned for %3</source>
        <translation>%1: das Upgrade auf Version %2 ist für %3 geplant</translation>
    </message>
    <message>
        <source>%1; no nymvisor runs for this instance: it does not begin before &apos;nymvisor run&apos; is started</source>
        <translation>%1; für diese Instanz läuft kein nymvisor: es beginnt nicht, bevor &apos;nymvisor run&apos; gestartet wird</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message>
        <source>Back the daemon&apos;s home up</source>
        <translation>Das Home des Daemons sichern</translation>
    </message>
    <message>
        <source>Stop the daemon for a moment, for a copy that is exact; otherwise it runs on</source>
        <translation>Den Daemon für einen Augenblick anhalten, damit die Kopie genau ist; sonst läuft er weiter</translation>
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
        <source>not in the backup: %1 is neither a file nor a folder nor a link</source>
        <translation>nicht in der Sicherung: %1 ist weder Datei noch Ordner noch Link</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>archiviere</translation>
    </message>
    <message>
        <source>%1 has more extended attributes than an archive holds: it has none there</source>
        <translation>%1 hat mehr erweiterte Attribute, als ein Archiv fasst: dort hat es keine</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files with %2 in %3, read back and checked</source>
        <translation>
            <numerusform>%1: %n Datei mit %2 in %3, zurückgelesen und geprüft</numerusform>
            <numerusform>%1: %n Dateien mit %2 in %3, zurückgelesen und geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: the daemon was down for %1</source>
        <translation>nymvisor: der Daemon war %1 lang angehalten</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was running: what it wrote in the last moments of copying may be in the backup in part; with --stop it is exact</source>
        <translation>nymvisor: der Daemon lief: was er in den letzten Augenblicken des Kopierens schrieb, kann unvollständig in der Sicherung sein; mit --stop ist sie genau</translation>
    </message>
    <message>
        <source>not in the backup: extended attributes, which its file system does not keep (files: %2; the first: %1)</source>
        <translation>nicht in der Sicherung: erweiterte Attribute, die ihr Dateisystem nicht behält (Dateien: %2; die erste: %1)</translation>
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
        <translation>nicht geprüft: von Nyms nymvisor angelegt</translation>
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
    <name>nymvisor::BackupRestoreCommand</name>
    <message>
        <source>Put a backup in the place of what the home holds, or into a folder</source>
        <translation>Eine Sicherung an die Stelle dessen setzen, was das Home enthält, oder in einen Ordner</translation>
    </message>
    <message>
        <source>A new folder for it; the home stays as it is</source>
        <translation>Ein neuer Ordner dafür; das Home bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it</source>
        <translation>Die Sicherung, wie &apos;backup list&apos; sie nennt</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>stelle wieder her</translation>
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
    <name>nymvisor::BackupTaskCommand</name>
    <message>
        <source>Make, list, check and restore backups of the daemon&apos;s home</source>
        <translation>Sicherungen des Homes des Daemons anlegen, auflisten, prüfen und wiederherstellen</translation>
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
        <source>there is no backup in %1</source>
        <translation>in %1 gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>prüfe</translation>
    </message>
    <message numerus="yes">
        <source>%1: whole, %n files with %2</source>
        <translation>
            <numerusform>%1: vollständig, %n Datei mit %2</numerusform>
            <numerusform>%1: vollständig, %n Dateien mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor: %1</translation>
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
        <source>%1 is cancelled already</source>
        <translation>%1 ist schon abgesagt</translation>
    </message>
    <message>
        <source>%1: nymvisor calls it off now</source>
        <translation>%1: nymvisor sagt es jetzt ab</translation>
    </message>
    <message>
        <source>%1: it is called off when &apos;nymvisor run&apos; is next started; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1: es wird beim nächsten Start von &apos;nymvisor run&apos; abgesagt; bis dahin nimmt &apos;nymvisor retry %1&apos; das zurück</translation>
    </message>
    <message>
        <source>%1: it is called off when the upgrade that is under way has ended; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1: es wird abgesagt, wenn das laufende Upgrade zu Ende ist; bis dahin nimmt &apos;nymvisor retry %1&apos; das zurück</translation>
    </message>
</context>
<context>
    <name>nymvisor::CheckCommand</name>
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
    <message>
        <source>Ask upstream now, and say what would be done; changes nothing</source>
        <translation>Jetzt Upstream fragen und sagen, was getan würde; ändert nichts</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
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
        <translation>Die Build-Informationen der Programmdatei des Daemons ausgeben</translation>
    </message>
</context>
<context>
    <name>nymvisor::DoctorCommand</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>ok: %1</source>
        <translation>in Ordnung: %1</translation>
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
        <source>Look at everything an upgrade will need, and say what would fail</source>
        <translation>Alles ansehen, was ein Upgrade braucht, und sagen, was scheitern würde</translation>
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
    <name>nymvisor::HistoryCommand</name>
    <message>
        <source>Print every upgrade and how it ended</source>
        <translation>Jedes Upgrade und seinen Ausgang ausgeben</translation>
    </message>
    <message>
        <source>No upgrade has been made yet.</source>
        <translation>Es wurde noch kein Upgrade durchgeführt.</translation>
    </message>
</context>
<context>
    <name>nymvisor::HoldCommand</name>
    <message>
        <source>Let no upgrade begin but those added with --now, until &apos;nymvisor unhold&apos;</source>
        <translation>Kein Upgrade beginnen lassen außer mit --now hinzugefügten, bis &apos;nymvisor unhold&apos;</translation>
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
        <source>[default: %1]</source>
        <translation>[Vorgabe: %1]</translation>
    </message>
    <message>
        <source>[required, here or as %1]</source>
        <translation>[nötig, hier oder als %1]</translation>
    </message>
    <message>
        <source>Lay out an instance for a daemon&apos;s binary, and print its configuration</source>
        <translation>Eine Instanz für die Programmdatei eines Daemons einrichten und ihre Konfiguration ausgeben</translation>
    </message>
    <message>
        <source>The daemon&apos;s executable</source>
        <translation>Die Programmdatei des Daemons</translation>
    </message>
    <message>
        <source>the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, give another --id</source>
        <translation>die Instanz %1 war bisher für %2 und ist ab ihrem nächsten Start für %3; für eine zweite Instanz geben Sie eine andere --id an</translation>
    </message>
    <message>
        <source>the instance %1 has the home %2 too: only one of them can run at a time</source>
        <translation>die Instanz %1 hat auch das Home %2: nur eine von beiden kann zur selben Zeit laufen</translation>
    </message>
    <message>
        <source>nymvisor: these settings are in %1; &apos;nymvisor doctor&apos; looks whether all is well, &apos;nymvisor run ARGS...&apos; starts the daemon with ARGS</source>
        <translation>nymvisor: diese Einstellungen stehen in %1; &apos;nymvisor doctor&apos; sieht nach, ob alles in Ordnung ist, &apos;nymvisor run ARGS...&apos; startet den Daemon mit ARGS</translation>
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
    <name>nymvisor::KeysListCommand</name>
    <message>
        <source>The keys that upstream&apos;s releases must be signed with</source>
        <translation>Die Schlüssel, mit denen Releases von Upstream signiert sein müssen</translation>
    </message>
    <message>
        <source>no keys are pinned: signatures are not looked at</source>
        <translation>keine Schlüssel sind hinterlegt: Signaturen werden nicht beachtet</translation>
    </message>
    <message>
        <source>a release must be signed by %1 of %2</source>
        <translation>ein Release muss von %1 von %2 signiert sein</translation>
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
    <name>nymvisor::PlanCommand</name>
    <message>
        <source>Print what is planned, and why it waits</source>
        <translation>Ausgeben, was geplant ist und warum es wartet</translation>
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
    <name>nymvisor::RetryCommand</name>
    <message>
        <source>Let an upgrade that failed, was called off, vetoed, cancelled or withdrawn be tried again</source>
        <translation>Ein gescheitertes, abgesagtes, abgelehntes, gestrichenes oder zurückgezogenes Upgrade erneut versuchen lassen</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Name des Upgrades</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten; &apos;nymvisor status&apos; tells when it is tried again</source>
        <translation>%1: was misslang, ist vergessen; &apos;nymvisor status&apos; zeigt, wann es erneut versucht wird</translation>
    </message>
    <message>
        <source>%1: it is tried again when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: wird erneut versucht, wenn &apos;nymvisor run&apos; das nächste Mal gestartet wird</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten, but nothing of it is kept here any more: it is tried again once upstream announces it, or &apos;nymvisor add-upgrade&apos; brings it</source>
        <translation>%1: was misslang, ist vergessen, aber nichts davon ist hier noch vorhanden: es wird erneut versucht, sobald Upstream es ankündigt oder &apos;nymvisor add-upgrade&apos; es bringt</translation>
    </message>
    <message>
        <source>%1: it is not called off after all</source>
        <translation>%1: es wird doch nicht abgesagt</translation>
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
        <translation>Die neueste Sicherung ihrer Daten kommt zurück; was das Home enthält, wird beiseitegelegt</translation>
    </message>
    <message>
        <source>The data stays as it is</source>
        <translation>Die Daten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Name of the version; default: the last good one</source>
        <translation>Name der Version; ohne Angabe die letzte bewährte</translation>
    </message>
    <message>
        <source>%1: it is gone back to when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: dahin wird zurückgekehrt, wenn &apos;nymvisor run&apos; das nächste Mal gestartet wird</translation>
    </message>
    <message>
        <source>%1: it is gone back to when the upgrade that is under way has ended</source>
        <translation>%1: dahin wird zurückgekehrt, wenn das laufende Upgrade zu Ende ist</translation>
    </message>
    <message>
        <source>passed over: %1 was damaged when it was last verified: %2</source>
        <translation>übergangen: %1 war bei der letzten Prüfung beschädigt: %2</translation>
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
        <translation>Ihre Daten kommen zurück, vom Anhalten vor dem laufenden Upgrade.
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
    <message>
        <source>%1: nymvisor goes back to it now</source>
        <translation>%1: nymvisor geht jetzt darauf zurück</translation>
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
    <name>OpenUpgrade</name>
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
        <source>taken back: %1 runs again, and is watched</source>
        <translation>zurückgenommen: %1 läuft wieder und wird beobachtet</translation>
    </message>
</context>
</TS>
