<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Passed on to the daemon, untouched</source>
        <translation>Transmis tel quel au démon</translation>
    </message>
    <message>
        <source>Supervises a network node and upgrades it unattended</source>
        <translation>Supervise un nœud de réseau et le met à niveau sans intervention</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>yY</source>
        <extracomment>The letters that say yes to a question that ends with [y/N], in your language and in English</extracomment>
        <translation>oOyY</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 (voir &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 is empty, and needs a value (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 est vide et demande une valeur (voir &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 takes no value, so that &apos;%2&apos; is not understood (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 ne prend pas de valeur : &apos;%2&apos; n&apos;est pas compris (voir &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>%1 asks for a copy elsewhere</source>
        <translation>%1 demande une copie à un autre endroit</translation>
    </message>
    <message>
        <source>%1 belongs to another user than its folder: chown it, or remove it</source>
        <translation>%1 appartient à un autre utilisateur que son dossier : le lui rendre par chown, ou le supprimer</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, but nymvisor was started as root: start it as that user (User= in a systemd unit)</source>
        <translation>%1 appartient à l&apos;utilisateur %2, mais nymvisor a été démarré par root : le démarrer sous cet utilisateur (User= dans une unité systemd)</translation>
    </message>
    <message>
        <source>%1 calls itself &apos;%2&apos;, but this instance runs &apos;%3&apos;</source>
        <translation>%1 se nomme &apos;%2&apos;, mais cette instance exécute &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it is in its step &apos;%2&apos;, and only before &apos;stop&apos; nothing is touched</source>
        <translation>%1 ne peut plus être abandonnée : elle en est à l&apos;étape &apos;%2&apos;, et ce n&apos;est qu&apos;avant &apos;stop&apos; que rien n&apos;est touché</translation>
    </message>
    <message>
        <source>%1 cannot be read, and holds upgrades until &apos;nymvisor unhold&apos;</source>
        <translation>%1 est illisible, et suspend les mises à niveau jusqu&apos;à &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>%1 cannot be used:
  %2</source>
        <translation>%1 est inutilisable :
  %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: give it to the user that nymvisor runs as</source>
        <translation>%1 n&apos;est pas accessible en écriture : le donner à l&apos;utilisateur qui exécute nymvisor</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 passe d&apos;abord</translation>
    </message>
    <message>
        <source>%1 did not end within %2 s</source>
        <translation>%1 ne s&apos;est pas terminé en %2 s</translation>
    </message>
    <message>
        <source>%1 did not work the last time, and is tried again: %2</source>
        <translation>%1 n&apos;a pas marché la dernière fois, une nouvelle tentative aura lieu : %2</translation>
    </message>
    <message>
        <source>%1 does not describe an upgrade</source>
        <translation>%1 ne décrit pas une mise à niveau</translation>
    </message>
    <message>
        <source>%1 does not say which version runs: start &apos;nymvisor run&apos;, which finds out</source>
        <translation>%1 ne dit pas quelle version est en service : démarrer &apos;nymvisor run&apos;, qui le détermine</translation>
    </message>
    <message>
        <source>%1 does not set %2.%3, and the variable %4 is not set either</source>
        <translation>%1 ne définit pas %2.%3, et la variable %4 n&apos;est pas définie non plus</translation>
    </message>
    <message>
        <source>%1 does not tell its build information when it is asked with &apos;build-info --output=json&apos;</source>
        <translation>%1 ne donne pas ses informations de compilation à l&apos;appel de &apos;build-info --output=json&apos;</translation>
    </message>
    <message>
        <source>%1 ended with status %2</source>
        <translation>%1 s&apos;est terminé avec le code %2</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 s&apos;est terminé avec le code %2 : %3</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it</source>
        <translation>%1 existe déjà : donner --force pour l&apos;écraser</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it, or --add-binary to add only the binary</source>
        <translation>%1 existe déjà : donner --force pour l&apos;écraser, ou --add-binary pour n&apos;ajouter que le binaire</translation>
    </message>
    <message>
        <source>%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed</source>
        <translation>%1 a KillMode=control-group : systemd arrête le démon en même temps que nymvisor ; mettre KillMode=mixed</translation>
    </message>
    <message>
        <source>no unit of systemd is enabled for this instance, so that nymvisor does not start after a reboot: say &apos;systemctl enable %1&apos;, or &apos;systemctl --user enable %1&apos; where a user&apos;s own is meant</source>
        <translation>aucune unité de systemd n&apos;est activée pour cette instance : nymvisor ne démarre pas après un redémarrage ; exécuter &apos;systemctl enable %1&apos;, ou &apos;systemctl --user enable %1&apos; pour celle d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <translation>%1 de l&apos;utilisateur %2</translation>
    </message>
    <message>
        <source>%1 of the user %2 ends with their last session, and does not start after a reboot: say &apos;loginctl enable-linger %2&apos;</source>
        <translation>%1 de l&apos;utilisateur %2 s&apos;arrête avec sa dernière session et ne démarre pas après un redémarrage : exécuter &apos;loginctl enable-linger %2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2, so that nymvisor does not start after a reboot: say &apos;%3 %1&apos;</source>
        <translation>%1 est %2 : nymvisor ne démarre pas après un redémarrage ; exécuter &apos;%3 %1&apos;</translation>
    </message>
    <message>
        <source>%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is started again</source>
        <translation>%1 a Type=%2 : avec Type=notify, systemd sait ce qui se passe, et un nymvisor bloqué est redémarré</translation>
    </message>
    <message>
        <source>%1 has capabilities, which the next version&apos;s file will not have: give them in the unit of nymvisor instead (AmbientCapabilities=)</source>
        <translation>%1 a des capacités, que le fichier de la version suivante n&apos;aura pas : les donner plutôt dans l&apos;unité de nymvisor (AmbientCapabilities=)</translation>
    </message>
    <message>
        <source>%1 has changed since it was verified: its sha256 is %2, not %3</source>
        <translation>%1 a changé depuis sa vérification : son sha256 est %2, et non %3</translation>
    </message>
    <message>
        <source>%1 is not gone back to (&apos;nymvisor retry %1&apos; first, if it is meant)</source>
        <translation>pas de retour à %1 (d&apos;abord &apos;nymvisor retry %1&apos;, si c&apos;est bien voulu)</translation>
    </message>
    <message>
        <source>%1 holds no signatures of minisign</source>
        <translation>%1 ne contient pas de signatures de minisign</translation>
    </message>
    <message>
        <source>%1 is %2, which is another build than the %3 that was put there</source>
        <translation>%1 est en %2, une autre compilation que la %3 qui y a été mise</translation>
    </message>
    <message>
        <source>%1 is a folder, not an executable file</source>
        <translation>%1 est un dossier, non un fichier exécutable</translation>
    </message>
    <message>
        <source>%1 is damaged, and no way back can use it: remove it, and make another with &apos;nymvisor backup create&apos; (%2)</source>
        <translation>%1 est endommagée, et aucun retour arrière ne peut s&apos;en servir : la supprimer, et en faire une autre avec &apos;nymvisor backup create&apos; (%2)</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 is gone: start &apos;nymvisor run&apos; anew, which rebuilds it</source>
        <translation>%1 a disparu : redémarrer &apos;nymvisor run&apos;, qui le reconstruit</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed</source>
        <translation>%1 dépasse les %2 octets autorisés</translation>
    </message>
    <message>
        <source>%1 is missing, and nothing says which binary %2 is</source>
        <translation>%1 manque, et rien ne dit quel binaire est %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3: %4</source>
        <translation>%1 n&apos;est pas du JSON : ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2, column %3: %4 (texts and durations need quotes, booleans are true or false)</source>
        <translation>%1 n&apos;est pas du TOML : ligne %2, colonne %3 : %4 (textes et durées entre guillemets, booléens true ou false)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 is not a folder: move it out of the way</source>
        <translation>%1 n&apos;est pas un dossier : le déplacer ailleurs</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8</source>
        <translation>%1 n&apos;est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>%1 is not build information</source>
        <translation>%1 : ce ne sont pas des informations de compilation</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be executed: install nymvisor anew, with both programs</source>
        <translation>%1 est absent ou non exécutable : réinstaller nymvisor, avec ses deux programmes</translation>
    </message>
    <message>
        <source>%1 is not there: is the daemon&apos;s home mounted, and was &apos;nymvisor init&apos; run for it?</source>
        <translation>%1 est absent : le répertoire home du démon est-il monté, et &apos;nymvisor init&apos; a-t-il été exécuté pour lui ?</translation>
    </message>
    <message>
        <source>%1 is not to be trusted</source>
        <translation>%1 n&apos;est pas digne de confiance</translation>
    </message>
    <message>
        <source>%1 is set-user-ID or set-group-ID, and the next version&apos;s file will not be: run nymvisor as that user instead</source>
        <translation>%1 est set-user-ID ou set-group-ID, et le fichier de la version suivante ne le sera pas : exécuter plutôt nymvisor sous cet utilisateur</translation>
    </message>
    <message>
        <source>%1 is the version that runs</source>
        <translation>%1 est la version en service</translation>
    </message>
    <message>
        <source>%1 is there already, and not an empty folder</source>
        <translation>%1 existe déjà, et n&apos;est pas un dossier vide</translation>
    </message>
    <message>
        <source>%1 is version %2, but %3 was laid out for another binary: %4; give that one, or add this one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>%1 est la version %2, mais %3 a été créé pour un autre binaire : %4 ; donner celui-là, ou ajouter celui-ci avec &apos;nymvisor add-upgrade&apos;</translation>
    </message>
    <message>
        <source>%1 lacked settings of this version: they were added with their defaults, the old file was kept beside it</source>
        <translation>il manquait à %1 des paramètres de cette version : ils ont été ajoutés avec leurs valeurs par défaut, l&apos;ancien fichier a été gardé à côté</translation>
    </message>
    <message>
        <source>%1 lacks settings of this version, and cannot be completed</source>
        <translation>il manque à %1 des paramètres de cette version, impossibles à ajouter</translation>
    </message>
    <message>
        <source>%1 leads to no version: a start of &apos;nymvisor run&apos; puts it right</source>
        <translation>%1 ne mène à aucune version : un démarrage de &apos;nymvisor run&apos; le corrige</translation>
    </message>
    <message>
        <source>%1 of the pinned keys have signed it, and signature_threshold is %2</source>
        <translation>clés épinglées qui ont signé : %1, et signature_threshold vaut %2</translation>
    </message>
    <message>
        <source>%1 runs nymvisor as %2, but the daemon&apos;s home belongs to %3: set User=%3</source>
        <translation>%1 exécute nymvisor sous %2, mais le répertoire home du démon appartient à %3 : mettre User=%3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2</source>
        <translation>%1 a été terminé par le signal %2</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor, and nothing says what it should hold; &apos;tar -tzf&apos; tells what it does</source>
        <translation>%1 a été faite par le nymvisor de Nym, et rien ne dit ce qu&apos;elle devrait contenir ; &apos;tar -tzf&apos; montre ce qu&apos;elle contient</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor: &apos;tar -xzf&apos; unpacks it, into a new folder</source>
        <translation>%1 a été faite par le nymvisor de Nym : &apos;tar -xzf&apos; l&apos;extrait, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>%1 wrote more than the %2 bytes allowed</source>
        <translation>%1 a écrit plus que les %2 octets autorisés</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, which runs, is not there or not executable: put it back</source>
        <translation>%1, qui est en service, est absent ou non exécutable : le remettre</translation>
    </message>
    <message>
        <source>%1; it is asked for again once upstream announces it differently, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1 ; nouvelle demande dès que l&apos;amont l&apos;annonce autrement, ou après &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; are no times of the week: write them as in &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, in UTC</source>
        <translation>&apos;%1&apos; : ce ne sont pas des horaires de la semaine : les écrire comme &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, en UTC</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to another user: nymvisor could not put it aside. Give it to nymvisor&apos;s user</source>
        <translation>&apos;%1&apos; appartient à un autre utilisateur : nymvisor ne pourrait pas le mettre de côté. Le donner à l&apos;utilisateur de nymvisor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the home is a mount point that cannot be replaced</source>
        <translation>&apos;%1&apos;, dans le répertoire home, est un point de montage qui ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the snapshot is not what its manifest says</source>
        <translation>&apos;%1&apos;, dans l&apos;instantané, n&apos;est pas ce que dit son manifeste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is immutable or append-only: nymvisor could not put it aside. Take the attribute away with chattr -i -a</source>
        <translation>&apos;%1&apos; est immuable ou en ajout seul : nymvisor ne pourrait pas le mettre de côté. Retirer l&apos;attribut avec chattr -i -a</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>&apos;%1&apos; n&apos;est ni sha256 ni sha512</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true (t, 1) nor false (f, 0)</source>
        <translation>&apos;%1&apos; n&apos;est ni true (t, 1) ni false (f, 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a local socket</source>
        <translation>&apos;%1&apos; n&apos;est pas l&apos;adresse d&apos;un socket local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no copy of &apos;backup create&apos;</source>
        <translation>&apos;%1&apos; n&apos;est pas une copie de &apos;backup create&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of a log: text and json are</source>
        <translation>&apos;%1&apos; n&apos;est pas un format de journal : text et json le sont</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of output: %2 and %3 are</source>
        <translation>&apos;%1&apos; n&apos;est pas un format de sortie : %2 et %3 le sont</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no phase: %2 are</source>
        <translation>&apos;%1&apos; n&apos;est pas une phase ; les phases sont : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key of minisign: it is the second line of a .pub file, 56 characters that begin with RW</source>
        <translation>&apos;%1&apos; n&apos;est pas une clé publique de minisign : c&apos;est la seconde ligne d&apos;un fichier .pub, 56 caractères commençant par RW</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no request: retry and cancel are</source>
        <translation>&apos;%1&apos; n&apos;est pas une requête : retry et cancel le sont</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL that can be asked: it must begin with https:// or http://</source>
        <translation>&apos;%1&apos; n&apos;est pas une URL interrogeable : elle doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration: write numbers with units, such as 10s, 1h 30m or 2days (units: ns us ms s m h days weeks months years)</source>
        <translation>&apos;%1&apos; n&apos;est pas une durée : écrire des nombres avec unités, par exemple 10s, 1h 30m ou 2days (unités : ns us ms s m h days weeks months years)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size: write a number above 0 with B, KiB, MiB, GiB or TiB</source>
        <translation>&apos;%1&apos; n&apos;est pas une taille : écrire un nombre supérieur à 0 avec B, KiB, MiB, GiB ou TiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00</source>
        <translation>&apos;%1&apos; n&apos;est pas une date au format RFC 3339, par exemple 2026-01-31T23:59:59Z ou 2026-01-31T23:59:59+01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 on</source>
        <translation>&apos;%1&apos; n&apos;est pas un entier supérieur ou égal à %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>&apos;%1&apos; n&apos;est pas un chemin absolu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path: it must begin with /</source>
        <translation>&apos;%1&apos; n&apos;est pas un chemin absolu : il doit commencer par /</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not planned; %2 is</source>
        <translation>&apos;%1&apos; n&apos;est pas planifiée ; planifiées : %2</translation>
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
        <translation>--upgrade-name est obligatoire</translation>
    </message>
    <message>
        <source>--upgrade-time</source>
        <translation>--upgrade-time</translation>
    </message>
    <message>
        <source>-c/--config-env-file stands before the command: &apos;nymvisor -c FILE %1 ...&apos;</source>
        <translation>-c/--config-env-file se place avant la commande : &apos;nymvisor -c FILE %1 ...&apos;</translation>
    </message>
    <message>
        <source>1 to 128 of A-Z a-z 0-9 . _ + - are allowed, not beginning with . or -</source>
        <translation>de 1 à 128 caractères parmi A-Z a-z 0-9 . _ + - sont autorisés, sans commencer par . ou -</translation>
    </message>
    <message>
        <source>a %1 hook failed</source>
        <translation>un hook %1 a échoué</translation>
    </message>
    <message>
        <source>a %1 hook said no</source>
        <translation>un hook %1 a dit non</translation>
    </message>
    <message>
        <source>a %1 hook said not now</source>
        <translation>un hook %1 a dit pas maintenant</translation>
    </message>
    <message>
        <source>a backslash may stand only between quotes</source>
        <translation>une barre oblique inverse n&apos;est permise qu&apos;entre guillemets</translation>
    </message>
    <message>
        <source>a daemon runs on this home that no nymvisor stops: stop it first</source>
        <translation>un démon qu&apos;aucun nymvisor n&apos;arrête tourne sur ce répertoire home : l&apos;arrêter d&apos;abord</translation>
    </message>
    <message>
        <source>a daemon runs on this home: stop it first, or say --to DIR</source>
        <translation>un démon tourne sur ce répertoire home : l&apos;arrêter d&apos;abord, ou donner --to DIR</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>un guillemet double n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a line of the worker is neither progress nor a result nor an error</source>
        <translation>une ligne du worker n&apos;est ni un avancement, ni un résultat, ni une erreur</translation>
    </message>
    <message>
        <source>a signature must begin with &apos;%1&apos;</source>
        <translation>une signature doit commencer par &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a signature must have a line that begins with &apos;%1&apos;, of at most %2 bytes</source>
        <translation>une signature doit avoir une ligne qui commence par &apos;%1&apos;, d&apos;au plus %2 octets</translation>
    </message>
    <message>
        <source>a single quote is not closed</source>
        <translation>un guillemet simple n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>after $ there must be a name; a plain $ is written \$ between double quotes</source>
        <translation>après $, il faut un nom ; un $ littéral s&apos;écrit \$ entre guillemets doubles</translation>
    </message>
    <message>
        <source>after the value there is more: a value with blanks needs quotes</source>
        <translation>la valeur est suivie d&apos;autre chose : une valeur avec espaces exige des guillemets</translation>
    </message>
    <message>
        <source>an error without a text was reported</source>
        <translation>une erreur sans texte a été signalée</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: let &apos;nymvisor run&apos; end it first, or say --to DIR</source>
        <translation>une mise à niveau est en cours dans %1 : laisser d&apos;abord &apos;nymvisor run&apos; la terminer, ou donner --to DIR</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: which version&apos;s data a copy would hold is not known until it has ended</source>
        <translation>une mise à niveau est en cours dans %1 : tant qu&apos;elle n&apos;est pas terminée, on ne sait de quelle version une copie contiendrait les données</translation>
    </message>
    <message>
        <source>an upgrade went through while %1 was copied: the copy would be of two versions&apos; data</source>
        <translation>une mise à niveau a eu lieu pendant la copie de %1 : la copie mêlerait les données de deux versions</translation>
    </message>
    <message>
        <source>another binary was put in place meanwhile</source>
        <translation>un autre binaire a été mis en place entre-temps</translation>
    </message>
    <message>
        <source>another copy than %1 is asked for by now</source>
        <translation>c&apos;est désormais une autre copie que %1 qui est demandée</translation>
    </message>
    <message>
        <source>another instance is downloading it</source>
        <translation>une autre instance est en train de la télécharger</translation>
    </message>
    <message>
        <source>another instance is run on this home, by process %1: each needs its own</source>
        <translation>une autre instance tourne sur ce répertoire home, processus %1 : chacune doit avoir le sien</translation>
    </message>
    <message>
        <source>another process fills %1</source>
        <translation>un autre processus remplit %1</translation>
    </message>
    <message>
        <source>another process holds the lock %1</source>
        <translation>un autre processus détient le verrou %1</translation>
    </message>
    <message>
        <source>another worker has just made the snapshot %1</source>
        <translation>un autre worker vient de faire l&apos;instantané %1</translation>
    </message>
    <message>
        <source>another worker may be making the snapshot %1</source>
        <translation>un autre worker est peut-être en train de faire l&apos;instantané %1</translation>
    </message>
    <message>
        <source>between double quotes a backslash may stand only before n, &quot;, \ and $</source>
        <translation>entre guillemets doubles, une barre oblique inverse n&apos;est permise que devant n, &quot;, \ et $</translation>
    </message>
    <message>
        <source>both &apos;%1&apos; and &apos;%2&apos; could be the program</source>
        <translation>&apos;%1&apos; comme &apos;%2&apos; pourraient être le programme</translation>
    </message>
    <message>
        <source>both the archive and the folder must be absolute paths</source>
        <translation>l&apos;archive et le dossier doivent être des chemins absolus</translation>
    </message>
    <message>
        <source>both the home and the folder of the backups must be absolute paths</source>
        <translation>le répertoire home et le dossier des sauvegardes doivent être des chemins absolus</translation>
    </message>
    <message>
        <source>both the home and the snapshot must be absolute paths</source>
        <translation>le répertoire home et l&apos;instantané doivent être des chemins absolus</translation>
    </message>
    <message>
        <source>both the snapshot and the archive must be absolute paths</source>
        <translation>l&apos;instantané et l&apos;archive doivent être des chemins absolus</translation>
    </message>
    <message>
        <source>cannot ask upstream</source>
        <translation>impossible d&apos;interroger l&apos;amont</translation>
    </message>
    <message>
        <source>cannot ask upstream at %1</source>
        <translation>impossible d&apos;interroger l&apos;amont à %1</translation>
    </message>
    <message>
        <source>cannot back up %1</source>
        <translation>impossible de sauvegarder %1</translation>
    </message>
    <message>
        <source>cannot be confined to %1</source>
        <translation>impossible de se confiner à %1</translation>
    </message>
    <message>
        <source>cannot become the user that owns %1</source>
        <translation>impossible de devenir l&apos;utilisateur propriétaire de %1</translation>
    </message>
    <message>
        <source>cannot begin the archive</source>
        <translation>impossible de commencer l&apos;archive</translation>
    </message>
    <message>
        <source>cannot correct the list of entries: %1</source>
        <translation>impossible de corriger la liste des entrées : %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>impossible de créer %1 : %2</translation>
    </message>
    <message>
        <source>cannot create %1: another backup is writing it</source>
        <translation>impossible de créer %1 : une autre sauvegarde l&apos;écrit</translation>
    </message>
    <message>
        <source>cannot create %1: another download is writing it</source>
        <translation>impossible de créer %1 : un autre téléchargement l&apos;écrit</translation>
    </message>
    <message>
        <source>cannot create %1: something that is no file has that name</source>
        <translation>impossible de créer %1 : quelque chose qui n&apos;est pas un fichier porte ce nom</translation>
    </message>
    <message>
        <source>cannot create another name of a file, %1</source>
        <translation>impossible de créer un autre nom d&apos;un fichier, %1</translation>
    </message>
    <message>
        <source>cannot create the copy of %1</source>
        <translation>impossible de créer la copie de %1</translation>
    </message>
    <message>
        <source>cannot create the copy of the folder %1</source>
        <translation>impossible de créer la copie du dossier %1</translation>
    </message>
    <message>
        <source>cannot create the copy of the link %1</source>
        <translation>impossible de créer la copie du lien %1</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>cannot create the folder %1: a file has that name</source>
        <translation>impossible de créer le dossier %1 : un fichier porte ce nom</translation>
    </message>
    <message>
        <source>cannot create the link %1</source>
        <translation>impossible de créer le lien %1</translation>
    </message>
    <message>
        <source>cannot download %1</source>
        <translation>impossible de télécharger %1</translation>
    </message>
    <message>
        <source>cannot empty %1</source>
        <translation>impossible de vider %1</translation>
    </message>
    <message>
        <source>cannot give up new privileges</source>
        <translation>impossible de renoncer à de nouveaux privilèges</translation>
    </message>
    <message>
        <source>cannot go back to %1: there is no %2</source>
        <translation>impossible de revenir à %1 : il n&apos;y a pas de %2</translation>
    </message>
    <message>
        <source>cannot go on with %1</source>
        <translation>impossible de poursuivre %1</translation>
    </message>
    <message>
        <source>cannot hash %1: it is not a regular file</source>
        <translation>impossible de calculer la somme de contrôle de %1 : ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot limit %1</source>
        <translation>impossible de limiter %1</translation>
    </message>
    <message>
        <source>cannot link the copy of %1</source>
        <translation>impossible de lier la copie de %1</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>impossible de verrouiller %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>impossible d&apos;examiner %1</translation>
    </message>
    <message>
        <source>cannot look at the copy of %1</source>
        <translation>impossible d&apos;examiner la copie de %1</translation>
    </message>
    <message>
        <source>cannot look at the file system of %1</source>
        <translation>impossible d&apos;examiner le système de fichiers de %1</translation>
    </message>
    <message>
        <source>cannot make %1 executable</source>
        <translation>impossible de rendre %1 exécutable</translation>
    </message>
    <message>
        <source>cannot make a socket for %1</source>
        <translation>impossible de créer un socket pour %1</translation>
    </message>
    <message>
        <source>cannot move %1</source>
        <translation>impossible de déplacer %1</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>impossible d&apos;ouvrir %1</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d&apos;ouvrir %1 : %2</translation>
    </message>
    <message>
        <source>cannot open the copy of the folder %1</source>
        <translation>impossible d&apos;ouvrir la copie du dossier %1</translation>
    </message>
    <message>
        <source>cannot open the folder %1</source>
        <translation>impossible d&apos;ouvrir le dossier %1</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>impossible d&apos;ouvrir le verrou %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>cannot read the extended attributes of %1</source>
        <translation>impossible de lire les attributs étendus de %1</translation>
    </message>
    <message>
        <source>cannot read the folder %1</source>
        <translation>impossible de lire le dossier %1</translation>
    </message>
    <message>
        <source>cannot read the limit of %1</source>
        <translation>impossible de lire la limite pour %1</translation>
    </message>
    <message>
        <source>cannot read the link %1</source>
        <translation>impossible de lire le lien %1</translation>
    </message>
    <message>
        <source>cannot read the request</source>
        <translation>impossible de lire la requête</translation>
    </message>
    <message>
        <source>cannot refuse system calls</source>
        <translation>impossible de refuser des appels système</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>impossible de supprimer %1</translation>
    </message>
    <message>
        <source>cannot remove the folder %1</source>
        <translation>impossible de supprimer le dossier %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>impossible de renommer %1</translation>
    </message>
    <message>
        <source>cannot restore %1</source>
        <translation>impossible de restaurer %1</translation>
    </message>
    <message>
        <source>cannot restore to %1</source>
        <translation>impossible de restaurer dans %1</translation>
    </message>
    <message>
        <source>cannot send to %1</source>
        <translation>impossible d&apos;envoyer à %1</translation>
    </message>
    <message>
        <source>cannot send to %1: its queue is full</source>
        <translation>impossible d&apos;envoyer à %1 : sa file d&apos;attente est pleine</translation>
    </message>
    <message>
        <source>cannot set the extended attributes of %1</source>
        <translation>impossible de définir les attributs étendus de %1</translation>
    </message>
    <message>
        <source>cannot set the mode of %1</source>
        <translation>impossible de définir le mode de %1</translation>
    </message>
    <message>
        <source>cannot set the owner of %1</source>
        <translation>impossible de définir le propriétaire de %1</translation>
    </message>
    <message>
        <source>cannot set the times of %1</source>
        <translation>impossible de définir les dates de %1</translation>
    </message>
    <message>
        <source>cannot stage %1</source>
        <translation>impossible de préparer %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>impossible de démarrer %1 : %2</translation>
    </message>
    <message>
        <source>cannot sync %1</source>
        <translation>impossible de synchroniser %1</translation>
    </message>
    <message>
        <source>cannot sync the file system of %1</source>
        <translation>impossible de synchroniser le système de fichiers de %1</translation>
    </message>
    <message>
        <source>cannot sync the folder %1</source>
        <translation>impossible de synchroniser le dossier %1</translation>
    </message>
    <message>
        <source>cannot take a snapshot of %1</source>
        <translation>impossible de faire un instantané de %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d&apos;écrire %1</translation>
    </message>
    <message>
        <source>cannot write the copy of %1</source>
        <translation>impossible d&apos;écrire la copie de %1</translation>
    </message>
    <message>
        <source>cannot write the entry &apos;%1&apos;</source>
        <translation>impossible d&apos;écrire l&apos;entrée &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot write the journal</source>
        <translation>impossible d&apos;écrire le journal de transaction</translation>
    </message>
    <message>
        <source>cannot write the list of entries</source>
        <translation>impossible d&apos;écrire la liste des entrées</translation>
    </message>
    <message>
        <source>cannot write the lock&apos;s note</source>
        <translation>impossible d&apos;écrire la note du verrou</translation>
    </message>
    <message>
        <source>exactly one task must be named; see nymvisor-worker --help</source>
        <translation>il faut nommer exactement une tâche ; voir nymvisor-worker --help</translation>
    </message>
    <message>
        <source>it did not arrive within %1 s</source>
        <translation>non reçu en %1 s</translation>
    </message>
    <message>
        <source>it did not stay up: it ended at once, with %1</source>
        <translation>elle n&apos;a pas tenu : terminée aussitôt, avec %1</translation>
    </message>
    <message>
        <source>it did not stay up: it ended with %1</source>
        <translation>elle n&apos;a pas tenu : terminée avec %1</translation>
    </message>
    <message>
        <source>it did not stay up: it is not running</source>
        <translation>elle n&apos;a pas tenu : elle ne tourne pas</translation>
    </message>
    <message>
        <source>it does not begin with &apos;%1&apos;: it is no backup that nymvisor has made</source>
        <translation>le début n&apos;est pas &apos;%1&apos; : ce n&apos;est pas une sauvegarde faite par nymvisor</translation>
    </message>
    <message>
        <source>it ends in the middle of a signature</source>
        <translation>la fin est au milieu d&apos;une signature</translation>
    </message>
    <message>
        <source>it has an algorithm that is not minisign&apos;s</source>
        <translation>l&apos;algorithme n&apos;est pas celui de minisign</translation>
    </message>
    <message>
        <source>it has been cancelled; &apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>elle a été supprimée ; &apos;nymvisor retry %1&apos; permet une nouvelle tentative</translation>
    </message>
    <message>
        <source>it has been vetoed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>elle a été refusée : %1 ; &apos;nymvisor retry %2&apos; permet une nouvelle tentative</translation>
    </message>
    <message>
        <source>it has failed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>elle a échoué : %1 ; &apos;nymvisor retry %2&apos; permet une nouvelle tentative</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>il y a plus de %1 entrées</translation>
    </message>
    <message>
        <source>it has to be known here for %1 first (minimum_release_age)</source>
        <translation>elle doit d&apos;abord être connue ici depuis %1 (minimum_release_age)</translation>
    </message>
    <message>
        <source>it holds more than %1 signatures</source>
        <translation>il y a plus de %1 signatures</translation>
    </message>
    <message>
        <source>it holds no signature</source>
        <translation>il n&apos;y a aucune signature</translation>
    </message>
    <message>
        <source>it is a web page, not an upgrade-info.json</source>
        <translation>c&apos;est une page web, non un upgrade-info.json</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>le contenu est endommagé</translation>
    </message>
    <message>
        <source>it is due then</source>
        <translation>elle est prévue à ce moment-là</translation>
    </message>
    <message>
        <source>it is missing, though upstream has changed</source>
        <translation>absent, bien que l&apos;amont ait changé</translation>
    </message>
    <message>
        <source>it is missing; it must be a list</source>
        <translation>absent ; il faut une liste</translation>
    </message>
    <message>
        <source>it is missing; it must be a text</source>
        <translation>absent ; il faut un texte</translation>
    </message>
    <message>
        <source>it is missing; it must be a whole number</source>
        <translation>absent ; il faut un entier</translation>
    </message>
    <message>
        <source>it is missing; it must be an object</source>
        <translation>absent ; il faut un objet</translation>
    </message>
    <message>
        <source>it is missing; it must be true or false</source>
        <translation>absent ; il faut true ou false</translation>
    </message>
    <message>
        <source>it is neither &apos;not now&apos; nor &apos;no&apos;</source>
        <translation>ce n&apos;est ni &apos;not now&apos; ni &apos;no&apos;</translation>
    </message>
    <message>
        <source>it is neither forward nor back</source>
        <translation>ce n&apos;est ni forward ni back</translation>
    </message>
    <message>
        <source>it is not %1 bytes in base64</source>
        <translation>ce ne sont pas %1 octets en base64</translation>
    </message>
    <message>
        <source>it is not %1 hexadecimal digits, as %2 has</source>
        <translation>ce ne sont pas %1 chiffres hexadécimaux, comme pour %2</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ce n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>it is not a list of texts</source>
        <translation>ce n&apos;est pas une liste de textes</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>ce n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>ce n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ce n&apos;est pas un entier</translation>
    </message>
    <message>
        <source>it is not a zip archive, or it is cut off</source>
        <translation>ce n&apos;est pas une archive zip, ou elle est tronquée</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>it is not known which version runs</source>
        <translation>on ne sait pas quelle version est en service</translation>
    </message>
    <message>
        <source>it is not newer than what runs</source>
        <translation>elle n&apos;est pas plus récente que la version en service</translation>
    </message>
    <message>
        <source>it is not newer than what runs here; another instance may do it</source>
        <translation>elle n&apos;est pas plus récente que la version en service ici ; une autre instance la fera peut-être</translation>
    </message>
    <message>
        <source>it is not of the form KEY=VALUE</source>
        <translation>ce n&apos;est pas de la forme KEY=VALUE</translation>
    </message>
    <message>
        <source>it is not said where to put aside what the home holds</source>
        <translation>il n&apos;est pas dit où mettre de côté le contenu du répertoire home</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>ce n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>it is put aside and made anew when &apos;nymvisor run&apos; is next started, or mend it</source>
        <translation>mis de côté et refait au prochain démarrage de &apos;nymvisor run&apos;, à moins de le réparer</translation>
    </message>
    <message>
        <source>it is set, but empty</source>
        <translation>définie, mais vide</translation>
    </message>
    <message>
        <source>it is too slow: %1 bytes arrived in %2 s, at least %3 should have</source>
        <translation>trop lent : %1 octets reçus en %2 s, il en fallait au moins %3</translation>
    </message>
    <message>
        <source>it must be a single value, neither a list nor a table</source>
        <translation>il faut une valeur simple, ni liste ni table</translation>
    </message>
    <message>
        <source>it names no binary for %1</source>
        <translation>elle ne donne aucun binaire pour %1</translation>
    </message>
    <message>
        <source>it names no checksum for %1, and enforce_download_checksum is true, or keys are pinned</source>
        <translation>elle ne donne aucune somme de contrôle pour %1, alors que enforce_download_checksum est true ou que des clés sont épinglées</translation>
    </message>
    <message>
        <source>it redirects from https to %1, which is not encrypted</source>
        <translation>redirection de https vers %1, qui n&apos;est pas chiffré</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>it redirects to a URL without a host</source>
        <translation>redirection vers une URL sans hôte</translation>
    </message>
    <message>
        <source>it redirects to the scheme &apos;%1&apos;; only http and https are allowed</source>
        <translation>redirection vers le schéma &apos;%1&apos; ; seuls http et https sont permis</translation>
    </message>
    <message>
        <source>it redirects without saying where to</source>
        <translation>redirection sans destination</translation>
    </message>
    <message>
        <source>it says something else than the one that has been accepted already, and both were published at %1: which is the later one nobody could tell; publishers give it a later &apos;publishDate&apos;</source>
        <translation>le contenu diffère de celui déjà accepté, et tous deux ont été publiés le %1 : nul ne peut dire lequel est le plus récent ; à l&apos;éditeur de lui donner une &apos;publishDate&apos; ultérieure</translation>
    </message>
    <message>
        <source>it was announced differently while it was downloaded</source>
        <translation>elle a été annoncée autrement pendant son téléchargement</translation>
    </message>
    <message>
        <source>it was published at %1, and one of %2 has been accepted already: an older file is shown again</source>
        <translation>publié le %1, alors qu&apos;un fichier du %2 a déjà été accepté : un fichier plus ancien est présenté à nouveau</translation>
    </message>
    <message>
        <source>it was stopped on request</source>
        <translation>arrêt sur demande</translation>
    </message>
    <message>
        <source>its &apos;publishDate&apos;, %1, is more than a day ahead of this machine&apos;s clock, which says %2: after it nothing else could be accepted until then</source>
        <translation>sa &apos;publishDate&apos;, %1, est en avance de plus d&apos;un jour sur l&apos;horloge de cette machine, qui indique %2 : rien d&apos;autre ne pourrait ensuite être accepté d&apos;ici là</translation>
    </message>
    <message>
        <source>its binary is not there, and downloads are switched off: put it there with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>son binaire est absent, et les téléchargements sont désactivés : le mettre en place avec &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</translation>
    </message>
    <message>
        <source>its binary was downloaded for another announcement, and stays: %1</source>
        <translation>son binaire a été téléchargé pour une autre annonce, et reste : %1</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; cannot be read</source>
        <translation>son entrée &apos;%1&apos; est illisible</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is below what is no folder</source>
        <translation>son entrée &apos;%1&apos; est sous ce qui n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is damaged</source>
        <translation>son entrée &apos;%1&apos; est endommagée</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is missing</source>
        <translation>son entrée &apos;%1&apos; manque</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its manifest</source>
        <translation>son entrée &apos;%1&apos; n&apos;est pas dans son manifeste</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its place</source>
        <translation>son entrée &apos;%1&apos; n&apos;est pas à sa place</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not what its manifest says</source>
        <translation>son entrée &apos;%1&apos; n&apos;est pas ce que dit son manifeste</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; leads out of its folder</source>
        <translation>son entrée &apos;%1&apos; sort de son dossier</translation>
    </message>
    <message>
        <source>its fourth line</source>
        <translation>sa quatrième ligne</translation>
    </message>
    <message>
        <source>its list of entries cannot be read</source>
        <translation>sa liste des entrées est illisible</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>sa deuxième ligne</translation>
    </message>
    <message>
        <source>its signature cannot be used</source>
        <translation>sa signature est inutilisable</translation>
    </message>
    <message>
        <source>keys are pinned, and it names no &apos;publishDate&apos;: nobody could tell it from an older one that is shown again</source>
        <translation>des clés sont épinglées, et il n&apos;y a pas de &apos;publishDate&apos; : nul ne pourrait le distinguer d&apos;un plus ancien présenté à nouveau</translation>
    </message>
    <message>
        <source>keys are pinned, and its signature at %1 cannot be had</source>
        <translation>des clés sont épinglées, et sa signature à %1 ne peut être obtenue</translation>
    </message>
    <message>
        <source>no backup is made: unsafe_skip_backup is true, and a way back keeps the data as it is then</source>
        <translation>aucune sauvegarde n&apos;est faite : unsafe_skip_backup est true, et un retour arrière garde les données telles qu&apos;elles sont alors</translation>
    </message>
    <message>
        <source>no certificate (PEM) can be read from %1, which SSL_CERT_FILE or SSL_CERT_DIR names</source>
        <translation>aucun certificat (PEM) lisible dans %1, que désigne SSL_CERT_FILE ou SSL_CERT_DIR</translation>
    </message>
    <message>
        <source>no keys are pinned: &apos;nymvisor keys add KEY&apos; pins one</source>
        <translation>aucune clé n&apos;est épinglée : &apos;nymvisor keys add KEY&apos; en épingle une</translation>
    </message>
    <message>
        <source>no more than %1 are left on the file system of %2, where %3 are kept free</source>
        <translation>il ne reste que %1 sur le système de fichiers de %2, où %3 sont gardés libres</translation>
    </message>
    <message>
        <source>no such key is pinned: %1; &apos;nymvisor keys list&apos; prints those that are</source>
        <translation>cette clé n&apos;est pas épinglée : %1 ; &apos;nymvisor keys list&apos; affiche celles qui le sont</translation>
    </message>
    <message>
        <source>nobody waits for the backup any more that %1 asks for</source>
        <translation>plus personne n&apos;attend la sauvegarde que demande %1</translation>
    </message>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>rien n&apos;est arrivé pendant %1 s</translation>
    </message>
    <message>
        <source>nothing has gone wrong with &apos;%1&apos;; it has with %2</source>
        <translation>rien n&apos;a échoué pour &apos;%1&apos; ; échecs : %2</translation>
    </message>
    <message>
        <source>nothing has gone wrong with any upgrade: there is nothing to try again</source>
        <translation>aucune mise à niveau n&apos;a échoué : il n&apos;y a rien à réessayer</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>rien n&apos;est fait</translation>
    </message>
    <message>
        <source>nothing is planned: there is nothing to cancel</source>
        <translation>rien n&apos;est planifié : il n&apos;y a rien à supprimer</translation>
    </message>
    <message>
        <source>nymvisor ended before the copy was exact</source>
        <translation>nymvisor s&apos;est terminé avant que la copie soit exacte</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly %1 times in the step &apos;%2&apos;</source>
        <translation>nymvisor s&apos;est terminé inopinément %1 fois à l&apos;étape &apos;%2&apos;</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly in the step &apos;%1&apos;</source>
        <translation>nymvisor s&apos;est terminé inopinément à l&apos;étape &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nymvisor was told to stop in the step &apos;%1&apos;</source>
        <translation>nymvisor a reçu l&apos;ordre de s&apos;arrêter à l&apos;étape &apos;%1&apos;</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigé vers %1</translation>
    </message>
    <message>
        <source>say --as NAME to run the hooks as for that upgrade, or --dry-run to see what would be run</source>
        <translation>donner --as NAME pour exécuter les hooks comme pour cette mise à niveau, ou --dry-run pour voir ce qui serait exécuté</translation>
    </message>
    <message>
        <source>say --with-data or --keep-data: whether the data of then comes back, or that of now stays</source>
        <translation>donner --with-data ou --keep-data : soit les données d&apos;alors reviennent, soit les données actuelles restent</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>signature %1</translation>
    </message>
    <message>
        <source>signature_threshold is %1, and only %2 keys are pinned: nothing could ever be accepted</source>
        <translation>signature_threshold vaut %1, et seules %2 clés sont épinglées : rien ne pourrait jamais être accepté</translation>
    </message>
    <message>
        <source>signature_threshold is %1: with fewer keys nothing could be accepted; add another key first</source>
        <translation>signature_threshold vaut %1 : avec moins de clés, rien ne pourrait être accepté ; ajouter d&apos;abord une autre clé</translation>
    </message>
    <message>
        <source>stop nymvisor first, or say --to DIR</source>
        <translation>arrêter d&apos;abord nymvisor, ou donner --to DIR</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>arrêté par un signal</translation>
    </message>
    <message>
        <source>the %1 checksum is %2, not %3 as upstream promised</source>
        <translation>la somme de contrôle %1 est %2, et non %3 comme l&apos;amont l&apos;a promis</translation>
    </message>
    <message>
        <source>the algorithm &apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>l&apos;algorithme &apos;%1&apos; n&apos;est ni sha256 ni sha512</translation>
    </message>
    <message>
        <source>the archive %1 cannot be relied on</source>
        <translation>l&apos;archive %1 n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>the archive %1 cannot be used</source>
        <translation>l&apos;archive %1 est inutilisable</translation>
    </message>
    <message>
        <source>the archive cannot be used</source>
        <translation>l&apos;archive est inutilisable</translation>
    </message>
    <message>
        <source>the archive is not whole</source>
        <translation>l&apos;archive n&apos;est pas intègre</translation>
    </message>
    <message>
        <source>the archive&apos;s list of entries is not where it should be</source>
        <translation>la liste des entrées de l&apos;archive n&apos;est pas à sa place</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is not UTF-8, and cannot be passed on</source>
        <translation>l&apos;argument &apos;%1&apos; n&apos;est pas en UTF-8, et ne peut pas être transmis</translation>
    </message>
    <message>
        <source>the binary calls itself &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>le binaire se nomme &apos;%1&apos;, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the binary is of version %1, but the upgrade is to %2</source>
        <translation>le binaire est de la version %1, mais la mise à niveau va vers %2</translation>
    </message>
    <message>
        <source>the binary name &apos;%1&apos;</source>
        <translation>le nom de binaire &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the binary of %1 is not staged</source>
        <translation>le binaire de %1 n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>the binary&apos;s build information is not that of the upgrade&apos;s binaryDetails</source>
        <translation>les informations de compilation du binaire ne sont pas celles de binaryDetails dans la mise à niveau</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 bytes: %2</source>
        <translation>connexion coupée après %1 octets : %2</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 of %2 bytes</source>
        <translation>connexion coupée après %1 octets sur %2</translation>
    </message>
    <message>
        <source>the daemon&apos;s home is not known: give --daemon-home, or set DAEMON_HOME</source>
        <translation>le répertoire home du démon n&apos;est pas connu : donner --daemon-home, ou définir DAEMON_HOME</translation>
    </message>
    <message>
        <source>the daemon&apos;s name is set to &apos;%1&apos;, but %2 calls itself &apos;%3&apos;</source>
        <translation>le nom du démon est fixé à &apos;%1&apos;, mais %2 se nomme &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the data of an earlier version was being put back into %1, its journal is lost, and %2 names no version that is there: write the one&apos;s name into it as &apos;version&apos;</source>
        <translation>les données d&apos;une version antérieure étaient en cours de remise dans %1, le journal de transaction est perdu, et %2 ne nomme aucune version présente : y écrire le nom de la bonne sous &apos;version&apos;</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is encrypted</source>
        <translation>l&apos;entrée &apos;%1&apos; est chiffrée</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is neither a file nor a folder</source>
        <translation>l&apos;entrée &apos;%1&apos; n&apos;est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; leads out of its folder</source>
        <translation>l&apos;entrée &apos;%1&apos; sort de son dossier</translation>
    </message>
    <message>
        <source>the environment cannot be used:
  %1</source>
        <translation>l&apos;environnement est inutilisable :
  %1</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>le champ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;: it is neither 1 nor 2</source>
        <translation>le champ &apos;%1&apos; : ce n&apos;est ni 1 ni 2</translation>
    </message>
    <message>
        <source>the first version&apos;s binary, %1, is gone: nothing leads back to it</source>
        <translation>le binaire de la première version, %1, a disparu : rien n&apos;y ramène</translation>
    </message>
    <message>
        <source>the flags cannot be used:
  %1</source>
        <translation>les options sont inutilisables :
  %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: is this the right user?</source>
        <translation>le dossier %1 est illisible : est-ce le bon utilisateur ?</translation>
    </message>
    <message>
        <source>the folder %1 lies inside the daemon&apos;s home %2, whose data is backed up and moved: choose a place outside (%3), or another home</source>
        <translation>le dossier %1 est dans le répertoire home du démon %2, dont les données sont sauvegardées et déplacées : choisir un emplacement extérieur (%3), ou un autre répertoire home</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; belongs to another user: nymvisor could not put aside what it holds. Give it to nymvisor&apos;s user</source>
        <translation>le dossier &apos;%1&apos; appartient à un autre utilisateur : nymvisor ne pourrait pas mettre de côté son contenu. Le donner à l&apos;utilisateur de nymvisor</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is immutable or append-only: nymvisor could not put aside what it holds. Take the attribute away with chattr -i -a</source>
        <translation>le dossier &apos;%1&apos; est immuable ou en ajout seul : nymvisor ne pourrait pas mettre de côté son contenu. Retirer l&apos;attribut avec chattr -i -a</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not an absolute path</source>
        <translation>le dossier &apos;%1&apos; n&apos;est pas un chemin absolu</translation>
    </message>
    <message>
        <source>the hold would be over already: %1 is in the past</source>
        <translation>la suspension serait déjà finie : %1 est dans le passé</translation>
    </message>
    <message>
        <source>the home %1 has no folder &apos;nymvisor&apos;; is it mounted?</source>
        <translation>le répertoire home %1 n&apos;a pas de dossier &apos;nymvisor&apos; ; est-il monté ?</translation>
    </message>
    <message>
        <source>the home %1 holds the data of %2, not of %3: give another --daemon-home</source>
        <translation>le répertoire home %1 contient les données de %2, non de %3 : donner un autre --daemon-home</translation>
    </message>
    <message>
        <source>the home is in use: %1 holds %2; end it, and start nymvisor again</source>
        <translation>le répertoire home est utilisé : %1 détient %2 ; y mettre fin, et redémarrer nymvisor</translation>
    </message>
    <message>
        <source>the home, the backup and the place to put things must be absolute paths</source>
        <translation>le répertoire home, la sauvegarde et l&apos;endroit où mettre les choses doivent être des chemins absolus</translation>
    </message>
    <message>
        <source>the instance id &apos;%1&apos;</source>
        <translation>l&apos;identifiant d&apos;instance &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>le journal de transaction</translation>
    </message>
    <message>
        <source>the journal was lost on the way back</source>
        <translation>le journal de transaction a été perdu pendant le retour arrière</translation>
    </message>
    <message>
        <source>the manifest %1 is damaged</source>
        <translation>le manifeste %1 est endommagé</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos;</source>
        <translation>le nom &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the nymvisor that runs goes by other values of %1: it reads them again at SIGHUP (&apos;systemctl reload&apos;), names and folders when it is next started; or its environment has others than yours</source>
        <translation>le nymvisor en marche suit d&apos;autres valeurs de %1 : il les relit à SIGHUP (&apos;systemctl reload&apos;), les noms et dossiers au prochain démarrage ; ou son environnement en a d&apos;autres que le vôtre</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>l&apos;opérateur l&apos;a supprimée</translation>
    </message>
    <message>
        <source>the operator holds upgrades; &apos;nymvisor unhold&apos; lets it begin</source>
        <translation>l&apos;opérateur suspend les mises à niveau ; &apos;nymvisor unhold&apos; lui permet de commencer</translation>
    </message>
    <message>
        <source>the operator wants %1 back: that comes first; &apos;nymvisor cancel %1&apos; calls it off</source>
        <translation>l&apos;opérateur veut revenir à %1 : cela passe d&apos;abord ; &apos;nymvisor cancel %1&apos; abandonne ce retour</translation>
    </message>
    <message>
        <source>the operator went back to %1</source>
        <translation>l&apos;opérateur est revenu à %1</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>la sortie n&apos;a pas pu être écrite</translation>
    </message>
    <message>
        <source>the partial file &apos;%1&apos; is not an absolute path that ends in /.NAME.part</source>
        <translation>le fichier partiel &apos;%1&apos; n&apos;est pas un chemin absolu qui finit par /.NAME.part</translation>
    </message>
    <message>
        <source>the path &apos;%1…&apos; is too long for an archive</source>
        <translation>le chemin &apos;%1…&apos; est trop long pour une archive</translation>
    </message>
    <message>
        <source>the program in it is empty</source>
        <translation>le programme contenu est vide</translation>
    </message>
    <message>
        <source>the program in it is larger than the %1 bytes allowed</source>
        <translation>le programme contenu dépasse les %1 octets autorisés</translation>
    </message>
    <message>
        <source>the program in it is more than %1 times as large as the archive</source>
        <translation>le programme contenu est plus de %1 fois plus gros que l&apos;archive</translation>
    </message>
    <message>
        <source>the request for &apos;%1&apos; cannot be used</source>
        <translation>la requête pour &apos;%1&apos; est inutilisable</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>la requête dépasse %1 octets</translation>
    </message>
    <message>
        <source>the server announces %1 bytes; at most %2 are allowed</source>
        <translation>le serveur annonce %1 octets ; %2 au plus sont autorisés</translation>
    </message>
    <message>
        <source>the server announces a length that is no number: &apos;%1&apos;</source>
        <translation>le serveur annonce une longueur qui n&apos;est pas un nombre : &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>le serveur a répondu avec le code %1</translation>
    </message>
    <message>
        <source>the server does not announce its length, and no checksum is known: nobody could tell whether it is whole</source>
        <translation>le serveur n&apos;annonce pas la longueur, et aucune somme de contrôle n&apos;est connue : nul ne pourrait dire si le fichier est complet</translation>
    </message>
    <message>
        <source>the server has no rest of it from byte %1 on (status %2)</source>
        <translation>le serveur n&apos;a pas de suite à partir de l&apos;octet %1 (code %2)</translation>
    </message>
    <message>
        <source>the server sends it packed as &apos;%1&apos;, which was not asked for</source>
        <translation>le serveur l&apos;envoie compressé en &apos;%1&apos;, ce qui n&apos;était pas demandé</translation>
    </message>
    <message>
        <source>the server sends more than the %1 bytes allowed</source>
        <translation>le serveur envoie plus que les %1 octets autorisés</translation>
    </message>
    <message>
        <source>the server sent an empty file</source>
        <translation>le serveur a envoyé un fichier vide</translation>
    </message>
    <message>
        <source>the service manager cannot be told anything</source>
        <translation>impossible d&apos;informer le gestionnaire de services</translation>
    </message>
    <message>
        <source>the signature by the key %1 does not match it</source>
        <translation>la signature de la clé %1 ne correspond pas</translation>
    </message>
    <message>
        <source>the size limit is less than one byte</source>
        <translation>la limite de taille est inférieure à un octet</translation>
    </message>
    <message>
        <source>the snapshot %1 exists already</source>
        <translation>l&apos;instantané %1 existe déjà</translation>
    </message>
    <message>
        <source>the snapshot %1 has had no first pass</source>
        <translation>l&apos;instantané %1 n&apos;a pas eu de première passe</translation>
    </message>
    <message>
        <source>the snapshot&apos;s manifest does not begin with the home</source>
        <translation>le manifeste de l&apos;instantané ne commence pas par le répertoire home</translation>
    </message>
    <message>
        <source>the task cannot be kept to what it needs</source>
        <translation>la tâche ne peut être limitée à ce dont elle a besoin</translation>
    </message>
    <message>
        <source>the trusted comment is not the one that the key %1 has signed</source>
        <translation>le commentaire de confiance n&apos;est pas celui que la clé %1 a signé</translation>
    </message>
    <message>
        <source>the upgrade &apos;%1&apos;</source>
        <translation>la mise à niveau &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos;</source>
        <translation>le nom de mise à niveau &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos; is reserved: genesis, current and manual are</source>
        <translation>le nom de mise à niveau &apos;%1&apos; est réservé, comme genesis, current et manual</translation>
    </message>
    <message>
        <source>the value of --as</source>
        <translation>la valeur de --as</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>the variable %1 is an old name of %2: use that one</source>
        <translation>la variable %1 est un ancien nom de %2 : utiliser celle-ci</translation>
    </message>
    <message>
        <source>the variable %1 says which keys are pinned, and takes precedence over %2: change it there</source>
        <translation>la variable %1 dit quelles clés sont épinglées, et prime sur %2 : le changer là</translation>
    </message>
    <message>
        <source>the version %1 cannot be overwritten: %2</source>
        <translation>la version %1 ne peut pas être écrasée : %2</translation>
    </message>
    <message>
        <source>the version &apos;%1&apos;</source>
        <translation>la version &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the version&apos;s name &apos;%1&apos;</source>
        <translation>le nom de version &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be used</source>
        <translation>la réponse du worker est inutilisable</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; did not end well</source>
        <translation>la tâche &apos;%1&apos; du worker s&apos;est mal terminée</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; ended without a result</source>
        <translation>la tâche &apos;%1&apos; du worker s&apos;est terminée sans résultat</translation>
    </message>
    <message>
        <source>the { of ${%1} is not closed</source>
        <translation>l&apos;accolade { de ${%1} n&apos;est pas fermée</translation>
    </message>
    <message>
        <source>there are no completions for &apos;%1&apos;: bash, zsh and fish are known</source>
        <translation>il n&apos;y a pas de complétion pour &apos;%1&apos; : bash, zsh et fish sont connus</translation>
    </message>
    <message>
        <source>there is more than one instance: set NYMVISOR_ID to one of %1</source>
        <translation>il y a plus d&apos;une instance : définir NYMVISOR_ID parmi %1</translation>
    </message>
    <message>
        <source>there is neither %1 nor %2, which would say which version runs: run &apos;nymvisor init&apos; again</source>
        <translation>il n&apos;y a ni %1 ni %2, qui diraient quelle version est en service : exécuter à nouveau &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is neither &apos;%1&apos; nor &apos;bin/%1&apos; in it, nor in the one folder that holds all of it</source>
        <translation>elle ne contient ni &apos;%1&apos; ni &apos;bin/%1&apos;, pas non plus dans le dossier unique qui contient tout</translation>
    </message>
    <message>
        <source>there is neither a whole snapshot at &apos;%1&apos; nor an archive at &apos;%2&apos;, and no restore was begun</source>
        <translation>il n&apos;y a ni instantané complet en &apos;%1&apos; ni archive en &apos;%2&apos;, et aucune restauration n&apos;a été commencée</translation>
    </message>
    <message>
        <source>there is no %1 to add a binary to</source>
        <translation>il n&apos;y a pas de %1 à qui ajouter un binaire</translation>
    </message>
    <message>
        <source>there is no %1, which NYMVISOR_CONFIG_PATH names</source>
        <translation>il n&apos;y a pas de %1, que désigne NYMVISOR_CONFIG_PATH</translation>
    </message>
    <message>
        <source>there is no %1: mount the daemon&apos;s home, or run &apos;nymvisor init&apos;</source>
        <translation>il n&apos;y a pas de %1 : monter le répertoire home du démon, ou exécuter &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: run &apos;nymvisor init&apos; first</source>
        <translation>il n&apos;y a pas de %1 : exécuter d&apos;abord &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: was &apos;nymvisor init&apos; run for this daemon, and is DAEMON_NAME its name?</source>
        <translation>il n&apos;y a pas de %1 : &apos;nymvisor init&apos; a-t-il été exécuté pour ce démon, et DAEMON_NAME est-il son nom ?</translation>
    </message>
    <message>
        <source>there is no URL to ask</source>
        <translation>il n&apos;y a pas d&apos;URL à interroger</translation>
    </message>
    <message>
        <source>there is no backup &apos;%1&apos;; there are %2</source>
        <translation>il n&apos;y a pas de sauvegarde &apos;%1&apos; ; il y a %2</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>il n&apos;y a aucune sauvegarde dans %1</translation>
    </message>
    <message>
        <source>there is no backup with the data of %1 (%2), or it is not an archive yet: &apos;nymvisor backup list&apos; prints those there are, --keep-data goes back without</source>
        <translation>il n&apos;y a pas de sauvegarde avec les données de %1 (%2), ou ce n&apos;est pas encore une archive : &apos;nymvisor backup list&apos; affiche celles qui existent, --keep-data revient sans données</translation>
    </message>
    <message>
        <source>there is no binary %1: run &apos;nymvisor init&apos; first</source>
        <translation>il n&apos;y a pas de binaire %1 : exécuter d&apos;abord &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor --help&apos;)</source>
        <translation>il n&apos;y a pas de commande &apos;%1&apos; (voir &apos;nymvisor --help&apos;)</translation>
    </message>
    <message>
        <source>there is no earlier version to go back to</source>
        <translation>il n&apos;y a pas de version antérieure à laquelle revenir</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n&apos;y a pas de fichier %1</translation>
    </message>
    <message>
        <source>there is no instance &apos;%1&apos; in %2, which NYMVISOR_ID names; there is %3</source>
        <translation>il n&apos;y a pas dans %2 d&apos;instance &apos;%1&apos;, que désigne NYMVISOR_ID ; il y a %3</translation>
    </message>
    <message>
        <source>there is no instance in %1: make one with &apos;nymvisor init --daemon-home HOME BINARY&apos;, or say this as the user who has one</source>
        <translation>il n&apos;y a pas d&apos;instance dans %1 : en créer une avec &apos;nymvisor init --daemon-home HOME BINARY&apos;, ou exécuter ceci sous l&apos;utilisateur qui en a une</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>il n&apos;y a pas de paramètre &apos;%1&apos; ; vouliez-vous dire &apos;%2&apos; ?</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>il n&apos;y a pas d&apos;étape &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;; see nymvisor-worker --help</source>
        <translation>il n&apos;y a pas de tâche &apos;%1&apos; ; voir nymvisor-worker --help</translation>
    </message>
    <message>
        <source>there is no upgrade &apos;%1&apos;: %2 does not exist</source>
        <translation>il n&apos;y a pas de mise à niveau &apos;%1&apos; : %2 n&apos;existe pas</translation>
    </message>
    <message>
        <source>there is no version &apos;%1&apos; to go back to: %2 is missing</source>
        <translation>il n&apos;y a pas de version &apos;%1&apos; à laquelle revenir : %2 manque</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there, or have backup_data_directory lead where there is some</source>
        <translation>il n&apos;y a pas assez de place sur le système de fichiers de %1 : il faut %2 (%3), %4 sont libres. Y faire de la place, ou faire pointer backup_data_directory là où il y en a</translation>
    </message>
    <message>
        <source>there was no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>this instance is run already, by process %1</source>
        <translation>cette instance est déjà exécutée, par le processus %1</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off: what handles upstream&apos;s bytes has limits, but can read and write what nymvisor can</source>
        <translation>ce noyau n&apos;a pas Landlock, ou il est désactivé : ce qui traite les octets de l&apos;amont a des limites, mais peut lire et écrire ce que peut nymvisor</translation>
    </message>
    <message>
        <source>this version reads format %1</source>
        <translation>cette version lit le format %1</translation>
    </message>
    <message>
        <source>too few of the pinned keys have signed it (signature_threshold is %1): upstream has to announce it again, signed</source>
        <translation>trop peu de clés épinglées l&apos;ont signée (signature_threshold vaut %1) : l&apos;amont doit l&apos;annoncer à nouveau, signée</translation>
    </message>
    <message>
        <source>upgrades are held until %1; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>les mises à niveau sont suspendues jusqu&apos;au %1 ; &apos;nymvisor unhold&apos; leur permet de commencer</translation>
    </message>
    <message>
        <source>upgrades are held; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>les mises à niveau sont suspendues ; &apos;nymvisor unhold&apos; leur permet de commencer</translation>
    </message>
    <message>
        <source>upgrades begin only in the upgrade_window</source>
        <translation>les mises à niveau ne commencent que dans la plage upgrade_window</translation>
    </message>
    <message>
        <source>upstream asks to be left alone: %1</source>
        <translation>l&apos;amont demande qu&apos;on le laisse tranquille : %1</translation>
    </message>
    <message>
        <source>upstream has %1, but no binary of it for %2: add one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>l&apos;amont a %1, mais pas de binaire pour %2 : en ajouter un avec &apos;nymvisor add-upgrade&apos;</translation>
    </message>
    <message>
        <source>upstream has given no valid answer since %1: releases may have been missed</source>
        <translation>l&apos;amont n&apos;a donné aucune réponse valide depuis le %1 : des versions publiées ont pu être manquées</translation>
    </message>
    <message>
        <source>upstream names no checksum for %1, and enforce_download_checksum is true, or keys are pinned: it is not downloaded</source>
        <translation>l&apos;amont ne donne aucune somme de contrôle pour %1, alors que enforce_download_checksum est true ou que des clés sont épinglées : pas de téléchargement</translation>
    </message>
    <message>
        <source>upstream&apos;s answer holds no release</source>
        <translation>la réponse de l&apos;amont ne contient aucune version publiée</translation>
    </message>
    <message>
        <source>version %1 is lower than %2, which runs: say --allow-downgrade if it is meant</source>
        <translation>la version %1 est inférieure à %2, en service : donner --allow-downgrade si c&apos;est bien voulu</translation>
    </message>
    <message>
        <source>what goes on right now is not known</source>
        <translation>on ne sait pas ce qui se passe en ce moment</translation>
    </message>
    <message>
        <source>what goes on right now is not known: %1 is of an earlier run</source>
        <translation>on ne sait pas ce qui se passe en ce moment : %1 date d&apos;une exécution antérieure</translation>
    </message>
    <message>
        <source>what upstream says has expired at %1: somebody may be keeping newer releases back</source>
        <translation>ce que dit l&apos;amont a expiré le %1 : quelqu&apos;un retient peut-être des versions plus récentes</translation>
    </message>
    <message>
        <source>what upstream says is not taken</source>
        <translation>ce que dit l&apos;amont n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>what upstream says is not taken: %1</source>
        <translation>ce que dit l&apos;amont n&apos;est pas accepté : %1</translation>
    </message>
    <message>
        <source>what was found cannot be kept for &apos;backup list&apos;</source>
        <translation>le résultat ne peut être conservé pour &apos;backup list&apos;</translation>
    </message>
    <message>
        <source>zlib cannot pack &apos;%1&apos;</source>
        <translation>zlib ne peut compresser &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets %1 be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; permet une nouvelle tentative de %1</translation>
    </message>
    <message>
        <source>it was vetoed here: %1</source>
        <translation>elle a été refusée ici : %1</translation>
    </message>
    <message>
        <source>it was cancelled here: %1</source>
        <translation>elle a été supprimée ici : %1</translation>
    </message>
    <message>
        <source>it has failed here: %1</source>
        <translation>elle a échoué ici : %1</translation>
    </message>
    <message>
        <source>it was called off here: %1</source>
        <translation>elle a été abandonnée ici : %1</translation>
    </message>
    <message>
        <source>it is the version that runs</source>
        <translation>c&apos;est la version en service</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs, and allow_downgrade is false</source>
        <translation>elle est inférieure à %1, qui est en service, et allow_downgrade vaut false</translation>
    </message>
    <message>
        <source>it has the name of the version that runs, %1, but another version</source>
        <translation>elle porte le nom de la version en service, %1, mais c&apos;est une autre version</translation>
    </message>
    <message>
        <source>the operator has planned an upgrade of that name</source>
        <translation>l&apos;opérateur a planifié une mise à niveau de ce nom</translation>
    </message>
    <message>
        <source>%1 releases of upstream&apos;s are planned already: &apos;nymvisor cancel NAME&apos; leaves one out</source>
        <translation>%1 versions d’upstream sont déjà planifiées : &apos;nymvisor cancel NAME&apos; en écarte une</translation>
    </message>
    <message>
        <source>it is planned already</source>
        <translation>elle est déjà planifiée</translation>
    </message>
    <message>
        <source>it is announced differently now</source>
        <translation>elle est annoncée différemment à présent</translation>
    </message>
    <message>
        <source>it is newer than what runs</source>
        <translation>elle est plus récente que la version en service</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>others can write it</source>
        <translation>d&apos;autres peuvent y écrire</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not executable</source>
        <translation>il n&apos;est pas exécutable</translation>
    </message>
    <message>
        <source>of its folder %1</source>
        <translation>pour son dossier %1</translation>
    </message>
    <message>
        <source>the hook %1 is passed over</source>
        <translation>le hook %1 est ignoré</translation>
    </message>
    <message>
        <source>none are pinned</source>
        <translation>aucune n&apos;est épinglée</translation>
    </message>
    <message>
        <source>%1 of %2 must have signed; unsigned releases are refused</source>
        <translation>%1 sur %2 doivent avoir signé ; les versions publiées non signées sont refusées</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock</source>
        <translation>pas de nouveaux privilèges, limites, Landlock</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other files of this user could be emptied (not from Linux 6.2 on), and other processes of this user ended (not from Linux 6.12 on)</source>
        <translation>pas de nouveaux privilèges, limites, Landlock ; d&apos;autres fichiers de cet utilisateur pourraient être vidés (plus à partir de Linux 6.2), et d&apos;autres de ses processus terminés (plus à partir de Linux 6.12)</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other processes of this user could be ended (not from Linux 6.12 on)</source>
        <translation>pas de nouveaux privilèges, limites, Landlock ; d&apos;autres processus de cet utilisateur pourraient être terminés (plus à partir de Linux 6.12)</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs: &apos;nymvisor add-upgrade --force --allow-downgrade&apos; if it is meant, &apos;nymvisor cancel %2&apos; if not</source>
        <translation>elle est inférieure à %1, qui tourne : &apos;nymvisor add-upgrade --force --allow-downgrade&apos; si c&apos;est voulu, &apos;nymvisor cancel %2&apos; sinon</translation>
    </message>
    <message>
        <source>its binary is gone: put it there again with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>son binaire a disparu : le remettre avec &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2 has a control character</source>
        <translation>%1 n&apos;est pas du TOML : la ligne %2 contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>%1; it is planned again when upstream announces it again, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1 ; elle est de nouveau prévue quand l&apos;amont l&apos;annonce à nouveau, ou après &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>upstream announces nothing: %1</source>
        <translation>l&apos;amont n&apos;annonce rien : %1</translation>
    </message>
    <message>
        <source>upstream did not announce it any more when it was last asked: its next answer tells</source>
        <translation>l&apos;amont ne l&apos;annonçait plus à la dernière demande : sa prochaine réponse tranchera</translation>
    </message>
    <message>
        <source>upstream has withdrawn %1, which runs: &apos;nymvisor rollback&apos; goes back to an earlier version</source>
        <translation>l&apos;amont a retiré %1, qui est en cours d&apos;exécution : &apos;nymvisor rollback&apos; revient à une version antérieure</translation>
    </message>
    <message>
        <source>upstream has withdrawn it</source>
        <translation>l&apos;amont l&apos;a retirée</translation>
    </message>
    <message>
        <source>%1 cannot be read by the user %2, as whom this is done: put it where that user can read it</source>
        <translation>%1 est illisible pour l’utilisateur %2, sous lequel ceci se fait : placez-le là où cet utilisateur peut le lire</translation>
    </message>
    <message>
        <source>%1 has become shorter meanwhile</source>
        <translation>%1 a raccourci entre-temps</translation>
    </message>
    <message>
        <source>cannot set the mode of the copy of %1</source>
        <translation>impossible de définir le mode de la copie de %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a link: move it away, and &apos;nymvisor run&apos; makes the link</source>
        <translation>%1 est un dossier, pas un lien : déplacez-le, et &apos;nymvisor run&apos; créera le lien</translation>
    </message>
    <message>
        <source>an upgrade is being taken back in %1: &apos;nymvisor run&apos; ends that</source>
        <translation>une mise à niveau est en cours d&apos;annulation dans %1 : &apos;nymvisor run&apos; la termine</translation>
    </message>
    <message>
        <source>&apos;backup create&apos; copies this home: let it end first, or say --to DIR</source>
        <translation>&apos;backup create&apos; copie ce répertoire : laissez-la finir, ou indiquez --to DIR</translation>
    </message>
    <message>
        <source>another &apos;backup create&apos; or a &apos;backup restore&apos; may be at work</source>
        <translation>un autre &apos;backup create&apos; ou un &apos;backup restore&apos; est peut-être en cours</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it runs, on probation; &apos;nymvisor rollback --with-data&apos; takes it back</source>
        <translation>%1 ne peut plus être annulée : elle tourne, à l&apos;essai ; &apos;nymvisor rollback --with-data&apos; revient en arrière</translation>
    </message>
    <message>
        <source>%1 needs a value: &apos;%1 %2&apos; (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 demande une valeur : &apos;%1 %2&apos; (voir &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor help&apos;)</source>
        <translation>il n&apos;y a pas de commande &apos;%1&apos; (voir &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;: is &apos;%2&apos; meant? (see &apos;nymvisor help&apos;)</source>
        <translation>il n&apos;y a pas de commande &apos;%1&apos; : s&apos;agit-il de &apos;%2&apos; ? (voir &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>systemd does not run here</source>
        <translation>systemd ne tourne pas ici</translation>
    </message>
    <message>
        <source>the restore of %1 was interrupted, and %2 may hold only a part of it: &apos;nymvisor backup restore %1&apos; goes on with it, and so does &apos;nymvisor run&apos;; what was there is in %3</source>
        <translation>la restauration de %1 a été interrompue, et %2 n&apos;en contient peut-être qu&apos;une partie : &apos;nymvisor backup restore %1&apos; la poursuit, &apos;nymvisor run&apos; aussi ; ce qui s&apos;y trouvait est dans %3</translation>
    </message>
    <message>
        <source>another restore has to end first, or say --to DIR</source>
        <translation>une autre restauration doit d&apos;abord se terminer, ou indiquez --to DIR</translation>
    </message>
    <message>
        <source>a copy would not be whole</source>
        <translation>une copie ne serait pas complète</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there</source>
        <translation>il n&apos;y a pas assez de place sur le système de fichiers de %1 : il faut %2 (%3), %4 sont libres. Faites-y de la place</translation>
    </message>
    <message>
        <source>the system calls that it has no use for are refused it</source>
        <translation>les appels système dont il n&apos;a pas besoin lui sont refusés</translation>
    </message>
    <message>
        <source>this kernel cannot refuse system calls (seccomp): what handles upstream&apos;s bytes could make any</source>
        <translation>ce noyau ne peut pas refuser d&apos;appels système (seccomp) : ce qui traite les octets de l&apos;amont pourrait tous les faire</translation>
    </message>
    <message>
        <source>%1 is no earlier version: it is planned, and higher than %2, which runs</source>
        <translation>%1 n&apos;est pas une version antérieure : elle est planifiée, et supérieure à %2, qui est en service</translation>
    </message>
    <message>
        <source>hooks are looked for only in the folders %1</source>
        <translation>les hooks ne sont cherchés que dans les dossiers %1</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, by instance %2</source>
        <translation>%1, par l&apos;instance %2</translation>
    </message>
    <message>
        <source>the daemon was down for %1</source>
        <translation>le démon a été arrêté pendant %1</translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <translation>%1, depuis %2 (%3)</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; permet une nouvelle tentative</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>on probation</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>à l&apos;essai</translation>
    </message>
    <message>
        <source>rolled back</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>rétrogradée</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>vetoed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>it waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>its binary is downloaded now</source>
        <translation>son binaire va être téléchargé</translation>
    </message>
    <message>
        <source>its binary is downloaded when &apos;nymvisor run&apos; is started</source>
        <translation>son binaire sera téléchargé au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>its binary is verified now</source>
        <translation>son binaire va être vérifié</translation>
    </message>
    <message>
        <source>its binary is verified when &apos;nymvisor run&apos; is started</source>
        <translation>son binaire sera vérifié au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>it begins now</source>
        <translation>elle commence maintenant</translation>
    </message>
    <message>
        <source>it begins when &apos;nymvisor run&apos; is started</source>
        <translation>elle commencera au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>it is not newer than what runs, and is dropped</source>
        <translation>elle n&apos;est pas plus récente que la version en service, et est écartée</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>elle est en cours</translation>
    </message>
    <message>
        <source>it is under way, and gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>elle est en cours, et reprendra au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>its binary is not there yet</source>
        <translation>son binaire n&apos;est pas encore là</translation>
    </message>
    <message>
        <source>its binary is being downloaded</source>
        <translation>son binaire est en cours de téléchargement</translation>
    </message>
    <message>
        <source>its binary is there, and yet to be verified</source>
        <translation>son binaire est là, mais pas encore vérifié</translation>
    </message>
    <message>
        <source>its binary is in place</source>
        <translation>son binaire est prêt</translation>
    </message>
    <message>
        <source>it waits: %1</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>it waits until %1: %2</source>
        <translation>en attente jusqu&apos;au %1 : %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>%1, by the operator</source>
        <translation>%1, par l&apos;opérateur</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prévue : %1</translation>
    </message>
    <message>
        <source>manual: nymvisor ends after the switch, and its next start goes on</source>
        <translation>manuelle : nymvisor se termine après le basculement, et son prochain démarrage la poursuit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>and %1 more: &apos;nymvisor plan&apos; lists them</source>
        <translation>et %1 de plus : &apos;nymvisor plan&apos; les affiche</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when &apos;nymvisor run&apos; is started</source>
        <translation>l&apos;opérateur l&apos;annule : ce sera fait au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when &apos;nymvisor run&apos; is started</source>
        <translation>l&apos;échec sera oublié au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>it is being taken back</source>
        <translation>elle est en cours d&apos;annulation</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>%1, not started yet</source>
        <translation>%1, pas encore démarrée</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when the upgrade that is under way has ended</source>
        <translation>l&apos;opérateur l&apos;annule : ce sera fait à la fin de la mise à niveau en cours</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when the upgrade that is under way has ended</source>
        <translation>l&apos;échec sera oublié à la fin de la mise à niveau en cours</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>File with variables of the environment, KEY=VALUE a line</source>
        <translation>Fichier de variables d&apos;environnement, KEY=VALUE par ligne</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Print the version and the build information</source>
        <translation>Afficher la version et les informations de compilation</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 sur %2 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 sur %2 KiB</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of this instance of nymvisor.</source>
        <translation>Nom de cette instance de nymvisor.</translation>
    </message>
    <message>
        <source>Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.</source>
        <translation>Où les versions publiées sont annoncées : BASE/DAEMON/upgrade-info.json est demandé.</translation>
    </message>
    <message>
        <source>How often upstream is asked for a new release.</source>
        <translation>Intervalle entre deux demandes d&apos;une nouvelle version à l&apos;amont.</translation>
    </message>
    <message>
        <source>Silences nymvisor&apos;s own log, not the daemon&apos;s output.</source>
        <translation>Rend muet le journal de nymvisor, non la sortie du démon.</translation>
    </message>
    <message>
        <source>Where binaries and upgrade plans are kept, instead of nymvisor&apos;s own data folder.</source>
        <translation>Où sont rangés les binaires et les plans de mise à niveau, au lieu du dossier de données de nymvisor.</translation>
    </message>
    <message>
        <source>Where this instance&apos;s hooks are, in PHASE.d folders, instead of the instance&apos;s own hooks folder.</source>
        <translation>Où sont les hooks de cette instance, dans des dossiers PHASE.d, au lieu de son propre dossier de hooks.</translation>
    </message>
    <message>
        <source>How long one hook may run before it is ended and counts as failed; 0s: no limit.</source>
        <translation>Durée maximale d&apos;un hook, au-delà de laquelle il est arrêté et compte comme échoué ; 0s : sans limite.</translation>
    </message>
    <message>
        <source>Keys of minisign, parted by blanks, that upstream&apos;s releases must be signed with; none: signatures are not looked at.</source>
        <translation>Clés de minisign, séparées par des espaces, avec lesquelles les versions publiées par l&apos;amont doivent être signées ; aucune : les signatures sont ignorées.</translation>
    </message>
    <message>
        <source>How many of the public keys must have signed a release.</source>
        <translation>Nombre de clés publiques qui doivent avoir signé une version publiée.</translation>
    </message>
    <message>
        <source>How long a release of upstream&apos;s must have been seen here before its upgrade may begin.</source>
        <translation>Depuis combien de temps une version publiée par l&apos;amont doit être connue ici avant que sa mise à niveau puisse commencer.</translation>
    </message>
    <message>
        <source>Span over which hosts and instances spread an upgrade of upstream&apos;s, each at its own fixed point of it.</source>
        <translation>Durée sur laquelle machines et instances étalent une mise à niveau de l&apos;amont, chacune à un instant fixe qui lui est propre.</translation>
    </message>
    <message>
        <source>When upgrades of upstream&apos;s may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.</source>
        <translation>Quand les mises à niveau de l&apos;amont peuvent commencer, en UTC, par exemple `Mon-Fri 22:00-05:00, Sun 01:00-06:00` ; rien : à tout moment.</translation>
    </message>
    <message>
        <source>Whether a release with a lower version than the one that runs is taken.</source>
        <translation>Si une version publiée inférieure à celle en service est acceptée.</translation>
    </message>
    <message>
        <source>How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.</source>
        <translation>Nombre de versions conservées outre la première, celles en service ou planifiées et la dernière éprouvée ; 0 : toutes.</translation>
    </message>
    <message>
        <source>The largest binary that is downloaded.</source>
        <translation>Taille maximale d&apos;un binaire téléchargé.</translation>
    </message>
    <message>
        <source>Form of nymvisor&apos;s own log: text, or json for an object a line.</source>
        <translation>Format du journal de nymvisor : text, ou json pour un objet par ligne.</translation>
    </message>
    <message>
        <source>Name of the daemon&apos;s binary, such as nym-node. `init` takes it from the binary itself.</source>
        <translation>Nom du binaire du démon, par exemple nym-node. `init` le tire du binaire lui-même.</translation>
    </message>
    <message>
        <source>The daemon&apos;s home: its data, and beside it nymvisor&apos;s own folder with backups and the current version.</source>
        <translation>Le répertoire home du démon : ses données et, à côté, le dossier de nymvisor avec les sauvegardes et la version courante.</translation>
    </message>
    <message>
        <source>The whole URL of this daemon&apos;s upgrade-info.json, instead of one made from the base.</source>
        <translation>L&apos;URL complète du fichier upgrade-info.json de ce démon, au lieu d&apos;une URL formée à partir de la base.</translation>
    </message>
    <message>
        <source>Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.</source>
        <translation>Si les nouveaux binaires sont téléchargés ; sinon, ils sont mis en place à la main ou par add-upgrade.</translation>
    </message>
    <message>
        <source>Whether a release must name a checksum. One that is named is always checked.</source>
        <translation>Si une version publiée doit donner une somme de contrôle. Lorsqu&apos;elle est donnée, elle est toujours vérifiée.</translation>
    </message>
    <message>
        <source>Whether the daemon is started again after an upgrade; otherwise nymvisor ends after the switch.</source>
        <translation>Si le démon est redémarré après une mise à niveau ; sinon, nymvisor se termine après le basculement.</translation>
    </message>
    <message>
        <source>Whether a daemon that ended with another status than 0, or by a signal, is started again.</source>
        <translation>Si un démon terminé avec un code autre que 0, ou par un signal, est redémarré.</translation>
    </message>
    <message>
        <source>How long to wait before a failed daemon is started again.</source>
        <translation>Délai avant de redémarrer un démon en échec.</translation>
    </message>
    <message>
        <source>After how many failed starts in a row nymvisor gives up.</source>
        <translation>Nombre de démarrages échoués consécutifs après lequel nymvisor abandonne.</translation>
    </message>
    <message>
        <source>How long after its start a daemon&apos;s failure counts as a failed start.</source>
        <translation>Durée après le démarrage pendant laquelle un échec du démon compte comme démarrage échoué.</translation>
    </message>
    <message>
        <source>How long a daemon that was told to stop may take before it is killed.</source>
        <translation>Temps laissé à un démon pour s&apos;arrêter avant d&apos;être tué.</translation>
    </message>
    <message>
        <source>Where backups of the daemon&apos;s data are kept, instead of DAEMON_HOME/nymvisor/backups.</source>
        <translation>Où sont rangées les sauvegardes des données du démon, au lieu de DAEMON_HOME/nymvisor/backups.</translation>
    </message>
    <message>
        <source>Upgrades without a backup of the daemon&apos;s data.</source>
        <translation>Met à niveau sans sauvegarde des données du démon.</translation>
    </message>
    <message>
        <source>Whether a new version that does not stay up is taken back, and the data of the old one restored.</source>
        <translation>Si une nouvelle version qui ne tient pas est retirée, et les données de l&apos;ancienne restaurées.</translation>
    </message>
    <message>
        <source>How long a new version must stay up before it counts as good; 0s: no probation, and no way back.</source>
        <translation>Durée pendant laquelle une nouvelle version doit tenir avant d&apos;être tenue pour éprouvée ; 0s : ni période probatoire ni retour arrière.</translation>
    </message>
    <message>
        <source>How many archives of upgrades, and how many failed versions&apos; data, are kept; 0: all.</source>
        <translation>Nombre d&apos;archives de mises à niveau, et de jeux de données de versions échouées, qui sont conservés ; 0 : tous.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>daemon</source>
        <translation>démon</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>up, though no nymvisor runs</source>
        <translation>en marche, mais aucun nymvisor ne tourne</translation>
    </message>
    <message>
        <source>down</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> depuis le %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed starts in a row</source>
        <translation>
            <numerusform>%n démarrage échoué</numerusform>
            <numerusform>%n démarrages échoués de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>it has proved itself</source>
        <translation>éprouvée</translation>
    </message>
    <message>
        <source>it has yet to prove itself</source>
        <translation>pas encore éprouvée</translation>
    </message>
    <message>
        <source>the last good one is %1</source>
        <translation>la dernière éprouvée est %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>nymvisor</source>
        <translation>nymvisor</translation>
    </message>
    <message>
        <source>it does not run: nothing is asked, downloaded or upgraded</source>
        <translation>arrêté : rien n&apos;est demandé, téléchargé ni mis à niveau</translation>
    </message>
    <message>
        <source>runs since %1, pid %2</source>
        <translation>en marche depuis le %1, PID %2</translation>
    </message>
    <message>
        <source>runs, pid %1</source>
        <translation>en marche, PID %1</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>aucune mise à niveau ne commence avant le %1</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>aucune mise à niveau ne commence avant &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendues</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>amont</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>interrogé le %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signé : %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>à nouveau le %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>%1, of %2 in %3</source>
        <translation>%1, de %2 dans %3</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en arrêt</translation>
    </message>
    <message>
        <source>waiting to be restarted</source>
        <translation>en attente de redémarrage</translation>
    </message>
    <message>
        <source>download</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>it ended with %1</source>
        <translation>il s&apos;est terminé avec %1</translation>
    </message>
    <message>
        <source>it has not been started yet</source>
        <translation>elle n&apos;a pas encore été démarrée</translation>
    </message>
</context>
<context>
    <name>nymvisor::AddUpgradeCommand</name>
    <message>
        <source>Put a binary in place and its upgrade into the plan</source>
        <translation>Mettre un binaire en place et sa mise à niveau dans le plan</translation>
    </message>
    <message>
        <source>Name of the upgrade (required)</source>
        <translation>Nom de la mise à niveau (obligatoire)</translation>
    </message>
    <message>
        <source>Overwrite the binary, its upgrade-info.json and the plan&apos;s entry</source>
        <translation>Écraser le binaire, son upgrade-info.json et l&apos;entrée du plan</translation>
    </message>
    <message>
        <source>Only add the binary to an upgrade that is there already</source>
        <translation>Ajouter seulement le binaire à une mise à niveau déjà présente</translation>
    </message>
    <message>
        <source>Upgrade at once</source>
        <translation>Mettre à niveau immédiatement</translation>
    </message>
    <message>
        <source>When to upgrade, such as 2026-01-31T22:00:00Z; in 15 minutes unless given</source>
        <translation>Quand mettre à niveau, par exemple 2026-01-31T22:00:00Z ; par défaut dans 15 minutes</translation>
    </message>
    <message>
        <source>How long to wait before the upgrade, such as 2h</source>
        <translation>Délai avant la mise à niveau, par exemple 2h</translation>
    </message>
    <message>
        <source>When it was published; now unless given</source>
        <translation>Date de publication ; par défaut maintenant</translation>
    </message>
    <message>
        <source>Take a version that is lower than the one that runs</source>
        <translation>Accepter une version inférieure à celle en service</translation>
    </message>
    <message>
        <source>The executable to upgrade to</source>
        <translation>L&apos;exécutable vers lequel mettre à niveau</translation>
    </message>
    <message>
        <source>%1: the binary of version %2 is in place</source>
        <translation>%1 : le binaire de la version %2 est prêt</translation>
    </message>
    <message>
        <source>%1: the upgrade to version %2 is planned for %3</source>
        <translation>%1 : la mise à niveau vers la version %2 est planifiée pour %3</translation>
    </message>
    <message>
        <source>%1; no nymvisor runs for this instance: it does not begin before &apos;nymvisor run&apos; is started</source>
        <translation>%1 ; aucun nymvisor ne tourne pour cette instance : elle ne commence pas avant le démarrage de &apos;nymvisor run&apos;</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message>
        <source>Back the daemon&apos;s home up</source>
        <translation>Sauvegarder le répertoire home du démon</translation>
    </message>
    <message>
        <source>Stop the daemon for a moment, for a copy that is exact; otherwise it runs on</source>
        <translation>Arrêter un instant le démon, pour une copie exacte ; sinon, il continue de tourner</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>not in the backup: %1 is neither a file nor a folder nor a link</source>
        <translation>absent de la sauvegarde : %1 n&apos;est ni un fichier, ni un dossier, ni un lien</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>%1 has more extended attributes than an archive holds: it has none there</source>
        <translation>%1 a plus d&apos;attributs étendus qu&apos;une archive n&apos;en contient : il n&apos;y en a aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files with %2 in %3, read back and checked</source>
        <translation>
            <numerusform>%1 : %n fichier, %2 dans %3, relu et vérifié</numerusform>
            <numerusform>%1 : %n fichiers, %2 dans %3, relus et vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: the daemon was down for %1</source>
        <translation>nymvisor : le démon a été arrêté pendant %1</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was running: what it wrote in the last moments of copying may be in the backup in part; with --stop it is exact</source>
        <translation>nymvisor : le démon tournait : ce qu&apos;il a écrit aux derniers instants de la copie peut n&apos;être qu&apos;en partie dans la sauvegarde ; avec --stop, elle est exacte</translation>
    </message>
    <message>
        <source>not in the backup: extended attributes, which its file system does not keep (files: %2; the first: %1)</source>
        <translation>absents de la sauvegarde : les attributs étendus, que son système de fichiers ne conserve pas (fichiers : %2 ; le premier : %1)</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupListCommand</name>
    <message>
        <source>checked %1 ago</source>
        <translation>vérifiée il y a %1</translation>
    </message>
    <message>
        <source>found damaged %1 ago</source>
        <translation>trouvée endommagée il y a %1</translation>
    </message>
    <message>
        <source>checked when made</source>
        <translation>vérifiée à sa création</translation>
    </message>
    <message>
        <source>not checked: made by Nym&apos;s nymvisor</source>
        <translation>non vérifiée : faite par le nymvisor de Nym</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âge : %1</translation>
    </message>
    <message>
        <source>List the backups there are</source>
        <translation>Lister les sauvegardes présentes</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>il n&apos;y a aucune sauvegarde dans %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupRestoreCommand</name>
    <message>
        <source>Put a backup in the place of what the home holds, or into a folder</source>
        <translation>Remettre une sauvegarde à la place du contenu du répertoire home, ou dans un dossier</translation>
    </message>
    <message>
        <source>A new folder for it; the home stays as it is</source>
        <translation>Un nouveau dossier pour elle ; le répertoire home reste tel quel</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it</source>
        <translation>La sauvegarde, telle que &apos;backup list&apos; la nomme</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 est dans %2</translation>
    </message>
    <message>
        <source>%1 is in %2; what was there is in %3</source>
        <translation>%1 est dans %2 ; ce qui s&apos;y trouvait est dans %3</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupTaskCommand</name>
    <message>
        <source>Make, list, check and restore backups of the daemon&apos;s home</source>
        <translation>Créer, lister, vérifier et restaurer des sauvegardes du répertoire home du démon</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupVerifyCommand</name>
    <message>
        <source>Read backups and compare them with what they should hold</source>
        <translation>Lire des sauvegardes et les comparer à ce qu&apos;elles devraient contenir</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it; all of them unless given</source>
        <translation>La sauvegarde, telle que &apos;backup list&apos; la nomme ; toutes par défaut</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>il n&apos;y a aucune sauvegarde dans %1</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification</translation>
    </message>
    <message numerus="yes">
        <source>%1: whole, %n files with %2</source>
        <translation>
            <numerusform>%1 : intègre, %n fichier, %2</numerusform>
            <numerusform>%1 : intègre, %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor : %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::BuildInfoCommand</name>
    <message>
        <source>Print nymvisor&apos;s build information</source>
        <translation>Afficher les informations de compilation de nymvisor</translation>
    </message>
</context>
<context>
    <name>nymvisor::CancelCommand</name>
    <message>
        <source>Leave an upgrade out, until it is retried</source>
        <translation>Écarter une mise à niveau, jusqu&apos;à retry</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Nom de la mise à niveau</translation>
    </message>
    <message>
        <source>%1 is cancelled already</source>
        <translation>%1 est déjà annulée</translation>
    </message>
    <message>
        <source>%1: nymvisor calls it off now</source>
        <translation>%1 : nymvisor l&apos;annule maintenant</translation>
    </message>
    <message>
        <source>%1: it is called off when &apos;nymvisor run&apos; is next started; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1 : elle est annulée au prochain démarrage de &apos;nymvisor run&apos; ; d&apos;ici là &apos;nymvisor retry %1&apos; y renonce</translation>
    </message>
    <message>
        <source>%1: it is called off when the upgrade that is under way has ended; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1 : elle est annulée à la fin de la mise à niveau en cours ; d&apos;ici là &apos;nymvisor retry %1&apos; y renonce</translation>
    </message>
</context>
<context>
    <name>nymvisor::CheckCommand</name>
    <message>
        <source>nothing to plan: %1</source>
        <translation>rien à planifier : %1</translation>
    </message>
    <message>
        <source>it would be planned: %1</source>
        <translation>elle serait planifiée : %1</translation>
    </message>
    <message>
        <source>its entry would be replaced: %1</source>
        <translation>son entrée serait remplacée : %1</translation>
    </message>
    <message>
        <source>Ask upstream now, and say what would be done; changes nothing</source>
        <translation>Interroger l&apos;amont maintenant et dire ce qui serait fait ; ne change rien</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>amont</translation>
    </message>
</context>
<context>
    <name>nymvisor::Command</name>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor : %1</translation>
    </message>
    <message>
        <source>nymvisor: warning: %1</source>
        <translation>nymvisor : avertissement : %1</translation>
    </message>
    <message>
        <source>Form of the output: text (default) or json</source>
        <translation>Format de sortie : text (par défaut) ou json</translation>
    </message>
</context>
<context>
    <name>nymvisor::CompletionsCommand</name>
    <message>
        <source>Print the script that completes the command line in a shell</source>
        <translation>Afficher le script qui complète la ligne de commande dans un shell</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Le shell</translation>
    </message>
</context>
<context>
    <name>nymvisor::ConfigCommand</name>
    <message>
        <source>Print the configuration that is in force</source>
        <translation>Afficher la configuration en vigueur</translation>
    </message>
</context>
<context>
    <name>nymvisor::DaemonBuildInfoCommand</name>
    <message>
        <source>Print the build information of the daemon&apos;s binary</source>
        <translation>Afficher les informations de compilation du binaire du démon</translation>
    </message>
</context>
<context>
    <name>nymvisor::DoctorCommand</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>ok: %1</source>
        <translation>ok : %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
    <message>
        <source>FAILS: %1</source>
        <translation>ÉCHEC : %1</translation>
    </message>
    <message>
        <source>Look at everything an upgrade will need, and say what would fail</source>
        <translation>Examiner tout ce qu&apos;exige une mise à niveau, et dire ce qui échouerait</translation>
    </message>
    <message>
        <source>Nothing would fail; warnings: %2.</source>
        <translation>Rien n&apos;échouerait ; avertissements : %2.</translation>
    </message>
    <message>
        <source>Would fail: %1; warnings: %2.</source>
        <translation>Échoueraient : %1 ; avertissements : %2.</translation>
    </message>
</context>
<context>
    <name>nymvisor::HelpCommand</name>
    <message>
        <source>Print this help, or that of a command</source>
        <translation>Afficher cette aide, ou celle d&apos;une commande</translation>
    </message>
    <message>
        <source>The command to explain</source>
        <translation>La commande à expliquer</translation>
    </message>
</context>
<context>
    <name>nymvisor::HistoryCommand</name>
    <message>
        <source>Print every upgrade and how it ended</source>
        <translation>Afficher chaque mise à niveau et son issue</translation>
    </message>
    <message>
        <source>No upgrade has been made yet.</source>
        <translation>Aucune mise à niveau n&apos;a encore eu lieu.</translation>
    </message>
</context>
<context>
    <name>nymvisor::HoldCommand</name>
    <message>
        <source>Let no upgrade begin but those added with --now, until &apos;nymvisor unhold&apos;</source>
        <translation>Suspendre les mises à niveau, sauf celles ajoutées avec --now, jusqu&apos;à &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>Only until then, such as 2026-01-31T22:00:00Z</source>
        <translation>Seulement jusque-là, par exemple 2026-01-31T22:00:00Z</translation>
    </message>
    <message>
        <source>Only for so long, such as 2days</source>
        <translation>Seulement pour cette durée, par exemple 2days</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>aucune mise à niveau ne commence avant le %1</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>aucune mise à niveau ne commence avant &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1; the one that is under way goes on</source>
        <translation>%1 ; celle qui est en cours se poursuit</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksListCommand</name>
    <message>
        <source>%1 (passed over: %2)</source>
        <translation>%1 (ignoré : %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Looked for in PHASE.d below:</source>
        <translation>Cherchés dans PHASE.d sous :</translation>
    </message>
    <message>
        <source>Look at the hooks, and try them</source>
        <translation>Examiner les hooks et les essayer</translation>
    </message>
    <message>
        <source>Print what would run, in its order, and what would not, and why</source>
        <translation>Afficher ce qui serait exécuté, dans l&apos;ordre, ce qui ne le serait pas, et pourquoi</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksRunCommand</name>
    <message>
        <source>Try the hooks of a phase</source>
        <translation>Essayer les hooks d&apos;une phase</translation>
    </message>
    <message>
        <source>Run them, and tell them of this upgrade</source>
        <translation>Les exécuter comme pour cette mise à niveau</translation>
    </message>
    <message>
        <source>Only print what would be run, and with which environment</source>
        <translation>Seulement afficher ce qui serait exécuté, et avec quel environnement</translation>
    </message>
    <message>
        <source>pre-download, pre-upgrade, health-check, post-upgrade, rollback or failure</source>
        <translation>pre-download, pre-upgrade, health-check, post-upgrade, rollback ou failure</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>exécuté : %1</translation>
    </message>
    <message>
        <source>passed over: %1 (%2)</source>
        <translation>ignoré : %1 (%2)</translation>
    </message>
    <message>
        <source>no hooks in this phase</source>
        <translation>aucun hook dans cette phase</translation>
    </message>
    <message>
        <source>the %1 hooks say yes</source>
        <translation>les hooks %1 disent oui</translation>
    </message>
    <message>
        <source>the %1 hooks have run</source>
        <translation>les hooks %1 ont été exécutés</translation>
    </message>
</context>
<context>
    <name>nymvisor::InitCommand</name>
    <message>
        <source>[default: %1]</source>
        <translation>[défaut : %1]</translation>
    </message>
    <message>
        <source>[required, here or as %1]</source>
        <translation>[obligatoire, ici ou par %1]</translation>
    </message>
    <message>
        <source>Lay out an instance for a daemon&apos;s binary, and print its configuration</source>
        <translation>Créer une instance pour le binaire d&apos;un démon et afficher sa configuration</translation>
    </message>
    <message>
        <source>The daemon&apos;s executable</source>
        <translation>L&apos;exécutable du démon</translation>
    </message>
    <message>
        <source>the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, give another --id</source>
        <translation>l&apos;instance %1 était jusqu&apos;ici pour %2 et sera pour %3 dès son prochain démarrage ; pour une seconde instance, donner un autre --id</translation>
    </message>
    <message>
        <source>the instance %1 has the home %2 too: only one of them can run at a time</source>
        <translation>l&apos;instance %1 a aussi le répertoire home %2 : une seule des deux peut tourner à la fois</translation>
    </message>
    <message>
        <source>nymvisor: these settings are in %1; &apos;nymvisor doctor&apos; looks whether all is well, &apos;nymvisor run ARGS...&apos; starts the daemon with ARGS</source>
        <translation>nymvisor : ces paramètres sont dans %1 ; &apos;nymvisor doctor&apos; vérifie que tout va bien, &apos;nymvisor run ARGS...&apos; démarre le démon avec ARGS</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysAddCommand</name>
    <message>
        <source>Pin a key: from then on what is not signed is refused</source>
        <translation>Épingler une clé : dès lors, ce qui n&apos;est pas signé est refusé</translation>
    </message>
    <message>
        <source>A public key of minisign, or its .pub file</source>
        <translation>Une clé publique de minisign, ou son fichier .pub</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysListCommand</name>
    <message>
        <source>The keys that upstream&apos;s releases must be signed with</source>
        <translation>Les clés avec lesquelles les versions publiées par l&apos;amont doivent être signées</translation>
    </message>
    <message>
        <source>no keys are pinned: signatures are not looked at</source>
        <translation>aucune clé n&apos;est épinglée : les signatures sont ignorées</translation>
    </message>
    <message>
        <source>a release must be signed by %1 of %2</source>
        <translation>une version publiée doit être signée par %1 sur %2</translation>
    </message>
    <message>
        <source>Print the pinned keys, and how many must have signed</source>
        <translation>Afficher les clés épinglées, et combien doivent avoir signé</translation>
    </message>
    <message>
        <source>&apos;nymvisor run&apos; takes it up at SIGHUP, or when it is started next</source>
        <translation>&apos;nymvisor run&apos; en tient compte à SIGHUP ou à son prochain démarrage</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysRemoveCommand</name>
    <message>
        <source>No longer trust a key; without the last one, signatures are not looked at</source>
        <translation>Ne plus se fier à une clé ; sans la dernière, les signatures sont ignorées</translation>
    </message>
    <message>
        <source>The key, its .pub file, or its id as &apos;keys list&apos; prints it</source>
        <translation>La clé, son fichier .pub, ou son identifiant tel que &apos;keys list&apos; l&apos;affiche</translation>
    </message>
</context>
<context>
    <name>nymvisor::PlanCommand</name>
    <message>
        <source>Print what is planned, and why it waits</source>
        <translation>Afficher ce qui est planifié, et pourquoi cela attend</translation>
    </message>
</context>
<context>
    <name>nymvisor::Program</name>
    <message>
        <source>nymvisor: %1</source>
        <translation>nymvisor : %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::RetryCommand</name>
    <message>
        <source>Let an upgrade that failed, was called off, vetoed, cancelled or withdrawn be tried again</source>
        <translation>Permettre une nouvelle tentative d&apos;une mise à niveau échouée, abandonnée, refusée, supprimée ou retirée</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Nom de la mise à niveau</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten; &apos;nymvisor status&apos; tells when it is tried again</source>
        <translation>%1 : l&apos;échec est oublié ; &apos;nymvisor status&apos; indique quand aura lieu la nouvelle tentative</translation>
    </message>
    <message>
        <source>%1: it is tried again when &apos;nymvisor run&apos; is next started</source>
        <translation>%1 : nouvelle tentative au prochain démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten, but nothing of it is kept here any more: it is tried again once upstream announces it, or &apos;nymvisor add-upgrade&apos; brings it</source>
        <translation>%1 : l&apos;échec est oublié, mais rien n&apos;en est plus conservé ici : nouvelle tentative dès que l&apos;amont l&apos;annonce, ou que &apos;nymvisor add-upgrade&apos; l&apos;apporte</translation>
    </message>
    <message>
        <source>%1: it is not called off after all</source>
        <translation>%1 : elle n&apos;est finalement pas annulée</translation>
    </message>
</context>
<context>
    <name>nymvisor::RollbackCommand</name>
    <message>
        <source>Go back to an earlier version, with its own data or with that of now</source>
        <translation>Revenir à une version antérieure, avec ses propres données ou les données actuelles</translation>
    </message>
    <message>
        <source>The newest backup of its data comes back; what the home holds is put aside</source>
        <translation>La sauvegarde la plus récente de ses données est restaurée ; le contenu du répertoire home est mis de côté</translation>
    </message>
    <message>
        <source>The data stays as it is</source>
        <translation>Les données restent telles quelles</translation>
    </message>
    <message>
        <source>Name of the version; default: the last good one</source>
        <translation>Nom de la version ; par défaut : la dernière éprouvée</translation>
    </message>
    <message>
        <source>%1: it is gone back to when &apos;nymvisor run&apos; is next started</source>
        <translation>%1 : retour à cette version au prochain démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>%1: it is gone back to when the upgrade that is under way has ended</source>
        <translation>%1 : retour à cette version une fois terminée la mise à niveau en cours</translation>
    </message>
    <message>
        <source>passed over: %1 was damaged when it was last verified: %2</source>
        <translation>ignorée : %1 était endommagée à la dernière vérification : %2</translation>
    </message>
    <message>
        <source>Go back to %1 (%2)</source>
        <translation>Revenir à %1 (%2)</translation>
    </message>
    <message>
        <source> from %1 (%2)</source>
        <translation> depuis %1 (%2)</translation>
    </message>
    <message>
        <source>Its data comes back as of %1. What was written since is put aside in %2.
</source>
        <translation>Ses données reviennent dans leur état du %1. Ce qui a été écrit depuis est mis de côté dans %2.
</translation>
    </message>
    <message>
        <source>Its data comes back as of the stop before the upgrade that is under way.
</source>
        <translation>Ses données reviennent dans leur état de l&apos;arrêt précédant la mise à niveau en cours.
</translation>
    </message>
    <message>
        <source>It runs on the data of now: not every version can read that of a later one.
</source>
        <translation>Elle tourne sur les données actuelles : toutes les versions ne savent pas lire celles d&apos;une version ultérieure.
</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Continuer ? [o/N] </translation>
    </message>
    <message>
        <source>%1: nymvisor goes back to it now</source>
        <translation>%1 : nymvisor y revient maintenant</translation>
    </message>
</context>
<context>
    <name>nymvisor::RunCommand</name>
    <message>
        <source>Run the daemon with the arguments that follow, and upgrade it</source>
        <translation>Exécuter le démon avec les arguments qui suivent, et le mettre à niveau</translation>
    </message>
</context>
<context>
    <name>nymvisor::StatusCommand</name>
    <message>
        <source>Print what runs, what goes on, and what is next</source>
        <translation>Afficher ce qui est en service, ce qui se passe et ce qui va suivre</translation>
    </message>
    <message>
        <source>Form of the output: text (default), json or prometheus</source>
        <translation>Format de sortie : text (par défaut), json ou prometheus</translation>
    </message>
    <message>
        <source>Go on with it as it changes, until interrupted</source>
        <translation>Réafficher à chaque changement, jusqu&apos;à interruption</translation>
    </message>
</context>
<context>
    <name>nymvisor::UnholdCommand</name>
    <message>
        <source>Let upgrades begin again</source>
        <translation>Autoriser à nouveau les mises à niveau</translation>
    </message>
    <message>
        <source>upgrades begin again when they are due</source>
        <translation>les mises à niveau recommencent quand elles sont prévues</translation>
    </message>
    <message>
        <source>upgrades were not held</source>
        <translation>les mises à niveau n&apos;étaient pas suspendues</translation>
    </message>
</context>
<context>
    <name>nymvisor::VerifyCommand</name>
    <message>
        <source>%1: signed by %2: %3</source>
        <translation>%1 : signé par %2 : %3</translation>
    </message>
    <message>
        <source>Check by hand that the pinned keys have signed a file</source>
        <translation>Vérifier à la main que les clés épinglées ont signé un fichier</translation>
    </message>
    <message>
        <source>Its signatures [default: FILE.minisig]</source>
        <translation>Ses signatures [défaut : FILE.minisig]</translation>
    </message>
    <message>
        <source>An upgrade-info.json, or any other file that was signed with minisign</source>
        <translation>Un upgrade-info.json, ou tout autre fichier signé avec minisign</translation>
    </message>
</context>
<context>
    <name>OpenUpgrade</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>mise à niveau</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>taking back step %1</source>
        <translation>retour arrière de l&apos;étape %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>it is tried again %1: %2</source>
        <translation>nouvelle tentative le %1 : %2</translation>
    </message>
    <message>
        <source>it is gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>elle reprendra au démarrage de &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>taken back: %1 runs again, and is watched</source>
        <translation>rétrogradée : %1 tourne à nouveau, sous surveillance</translation>
    </message>
</context>
</TS>
