<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Muestra esta ayuda</translation>
    </message>
    <message>
        <source>Passed on to the daemon, untouched</source>
        <translation>Se pasa al demonio sin cambios</translation>
    </message>
    <message>
        <source>Supervises a network node and upgrades it unattended</source>
        <translation>Supervisa un nodo de red y lo actualiza de forma desatendida</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>yY</source>
        <extracomment>The letters that say yes to a question that ends with [y/N], in your language and in English</extracomment>
        <translation>sSyY</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 (véase &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 is empty, and needs a value (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 está vacío y necesita un valor (véase &apos;nymvisor help%2&apos;)</translation>
    </message>
    <message>
        <source>%1 takes no value, so that &apos;%2&apos; is not understood (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 no lleva valor: &apos;%2&apos; no se entiende (véase &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>%1 asks for a copy elsewhere</source>
        <translation>%1 pide una copia en otro sitio</translation>
    </message>
    <message>
        <source>%1 belongs to another user than its folder: chown it, or remove it</source>
        <translation>%1 pertenece a otro usuario que su carpeta: cámbielo con chown, o elimínelo</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, but nymvisor was started as root: start it as that user (User= in a systemd unit)</source>
        <translation>%1 pertenece al usuario %2, pero nymvisor se inició como root: inícielo como ese usuario (User= en una unidad de systemd)</translation>
    </message>
    <message>
        <source>%1 calls itself &apos;%2&apos;, but this instance runs &apos;%3&apos;</source>
        <translation>%1 se llama a sí mismo &apos;%2&apos;, pero esta instancia ejecuta &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it is in its step &apos;%2&apos;, and only before &apos;stop&apos; nothing is touched</source>
        <translation>%1 ya no se puede suspender: está en el paso &apos;%2&apos;, y solo antes de &apos;stop&apos; no se toca nada</translation>
    </message>
    <message>
        <source>%1 cannot be read, and holds upgrades until &apos;nymvisor unhold&apos;</source>
        <translation>%1 no se puede leer, y retiene las actualizaciones hasta &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>%1 cannot be used:
  %2</source>
        <translation>%1 no se puede usar:
  %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: give it to the user that nymvisor runs as</source>
        <translation>%1 no se puede escribir: déselo al usuario con el que se ejecuta nymvisor</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 va primero</translation>
    </message>
    <message>
        <source>%1 did not end within %2 s</source>
        <translation>%1 no terminó en %2 s</translation>
    </message>
    <message>
        <source>%1 did not work the last time, and is tried again: %2</source>
        <translation>%1 no funcionó la última vez, y se reintenta: %2</translation>
    </message>
    <message>
        <source>%1 does not describe an upgrade</source>
        <translation>%1 no describe una actualización</translation>
    </message>
    <message>
        <source>%1 does not say which version runs: start &apos;nymvisor run&apos;, which finds out</source>
        <translation>%1 no dice qué versión está en marcha: inicie &apos;nymvisor run&apos;, que lo averigua</translation>
    </message>
    <message>
        <source>%1 does not set %2.%3, and the variable %4 is not set either</source>
        <translation>%1 no define %2.%3, y la variable %4 tampoco está definida</translation>
    </message>
    <message>
        <source>%1 does not tell its build information when it is asked with &apos;build-info --output=json&apos;</source>
        <translation>%1 no da su información de compilación con &apos;build-info --output=json&apos;</translation>
    </message>
    <message>
        <source>%1 ended with status %2</source>
        <translation>%1 terminó con el estado %2</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 terminó con el estado %2: %3</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it</source>
        <translation>%1 ya existe: use --force para sobrescribirlo</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it, or --add-binary to add only the binary</source>
        <translation>%1 ya existe: use --force para sobrescribirlo, o --add-binary para añadir solo el binario</translation>
    </message>
    <message>
        <source>%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed</source>
        <translation>%1 tiene KillMode=control-group: systemd detiene el demonio a la vez que nymvisor; ponga KillMode=mixed</translation>
    </message>
    <message>
        <source>no unit of systemd is enabled for this instance, so that nymvisor does not start after a reboot: say &apos;systemctl enable %1&apos;, or &apos;systemctl --user enable %1&apos; where a user&apos;s own is meant</source>
        <translation>ninguna unidad de systemd está habilitada para esta instancia: nymvisor no arranca tras un reinicio; use &apos;systemctl enable %1&apos;, o &apos;systemctl --user enable %1&apos; para la propia de un usuario</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <translation>%1 del usuario %2</translation>
    </message>
    <message>
        <source>%1 of the user %2 ends with their last session, and does not start after a reboot: say &apos;loginctl enable-linger %2&apos;</source>
        <translation>%1 del usuario %2 termina con su última sesión y no arranca tras un reinicio: use &apos;loginctl enable-linger %2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2, so that nymvisor does not start after a reboot: say &apos;%3 %1&apos;</source>
        <translation>%1 está %2: nymvisor no arranca tras un reinicio; use &apos;%3 %1&apos;</translation>
    </message>
    <message>
        <source>%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is started again</source>
        <translation>%1 tiene Type=%2: con Type=notify systemd sabe lo que ocurre, y un nymvisor colgado se vuelve a iniciar</translation>
    </message>
    <message>
        <source>%1 has capabilities, which the next version&apos;s file will not have: give them in the unit of nymvisor instead (AmbientCapabilities=)</source>
        <translation>%1 tiene capacidades, que el fichero de la próxima versión no tendrá: concédalas en la unidad de nymvisor (AmbientCapabilities=)</translation>
    </message>
    <message>
        <source>%1 has changed since it was verified: its sha256 is %2, not %3</source>
        <translation>%1 ha cambiado desde que se verificó: su sha256 es %2, no %3</translation>
    </message>
    <message>
        <source>%1 is not gone back to (&apos;nymvisor retry %1&apos; first, if it is meant)</source>
        <translation>no se vuelve a %1 (antes &apos;nymvisor retry %1&apos;, si es lo que se quiere)</translation>
    </message>
    <message>
        <source>%1 holds no signatures of minisign</source>
        <translation>%1 no contiene firmas de minisign</translation>
    </message>
    <message>
        <source>%1 is %2, which is another build than the %3 that was put there</source>
        <translation>%1 es %2, otra compilación que la %3 que se puso allí</translation>
    </message>
    <message>
        <source>%1 is a folder, not an executable file</source>
        <translation>%1 es una carpeta, no un fichero ejecutable</translation>
    </message>
    <message>
        <source>%1 is damaged, and no way back can use it: remove it, and make another with &apos;nymvisor backup create&apos; (%2)</source>
        <translation>%1 está dañada, y ninguna vuelta atrás puede usarla: elimínela, y haga otra con &apos;nymvisor backup create&apos; (%2)</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ha desaparecido</translation>
    </message>
    <message>
        <source>%1 is gone: start &apos;nymvisor run&apos; anew, which rebuilds it</source>
        <translation>%1 ha desaparecido: reinicie &apos;nymvisor run&apos;, que lo reconstruye</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed</source>
        <translation>%1 supera los %2 bytes permitidos</translation>
    </message>
    <message>
        <source>%1 is missing, and nothing says which binary %2 is</source>
        <translation>falta %1, y nada dice qué binario es %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3: %4</source>
        <translation>%1 no es JSON: línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2, column %3: %4 (texts and durations need quotes, booleans are true or false)</source>
        <translation>%1 no es TOML: línea %2, columna %3: %4 (los textos y las duraciones van entre comillas, los booleanos son true o false)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is not a folder: move it out of the way</source>
        <translation>%1 no es una carpeta: quítelo de en medio</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8</source>
        <translation>%1 no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>%1 is not build information</source>
        <translation>%1 no es información de compilación</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be executed: install nymvisor anew, with both programs</source>
        <translation>%1 no está o no se puede ejecutar: reinstale nymvisor, con ambos programas</translation>
    </message>
    <message>
        <source>%1 is not there: is the daemon&apos;s home mounted, and was &apos;nymvisor init&apos; run for it?</source>
        <translation>%1 no está: ¿está montado el directorio home del demonio, y se ejecutó &apos;nymvisor init&apos; para él?</translation>
    </message>
    <message>
        <source>%1 is not to be trusted</source>
        <translation>%1 no es de fiar</translation>
    </message>
    <message>
        <source>%1 is set-user-ID or set-group-ID, and the next version&apos;s file will not be: run nymvisor as that user instead</source>
        <translation>%1 es set-user-ID o set-group-ID, y el fichero de la próxima versión no lo será: ejecute nymvisor como ese usuario</translation>
    </message>
    <message>
        <source>%1 is the version that runs</source>
        <translation>%1 es la versión que está en marcha</translation>
    </message>
    <message>
        <source>%1 is there already, and not an empty folder</source>
        <translation>%1 ya existe, y no es una carpeta vacía</translation>
    </message>
    <message>
        <source>%1 is version %2, but %3 was laid out for another binary: %4; give that one, or add this one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>%1 es la versión %2, pero %3 se creó para otro binario: %4; indique aquel, o añada este con &apos;nymvisor add-upgrade&apos;</translation>
    </message>
    <message>
        <source>%1 lacked settings of this version: they were added with their defaults, the old file was kept beside it</source>
        <translation>a %1 le faltaban ajustes de esta versión: se añadieron con sus valores por defecto, el fichero antiguo se guardó al lado</translation>
    </message>
    <message>
        <source>%1 lacks settings of this version, and cannot be completed</source>
        <translation>a %1 le faltan ajustes de esta versión, y no se puede completar</translation>
    </message>
    <message>
        <source>%1 leads to no version: a start of &apos;nymvisor run&apos; puts it right</source>
        <translation>%1 no lleva a ninguna versión: un arranque de &apos;nymvisor run&apos; lo corrige</translation>
    </message>
    <message>
        <source>%1 of the pinned keys have signed it, and signature_threshold is %2</source>
        <translation>claves fijadas que lo han firmado: %1, y signature_threshold es %2</translation>
    </message>
    <message>
        <source>%1 runs nymvisor as %2, but the daemon&apos;s home belongs to %3: set User=%3</source>
        <translation>%1 ejecuta nymvisor como %2, pero el directorio home del demonio pertenece a %3: ponga User=%3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2</source>
        <translation>%1 terminó por la señal %2</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor, and nothing says what it should hold; &apos;tar -tzf&apos; tells what it does</source>
        <translation>%1 se hizo con el nymvisor de Nym, y nada dice qué debería contener; &apos;tar -tzf&apos; muestra lo que contiene</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor: &apos;tar -xzf&apos; unpacks it, into a new folder</source>
        <translation>%1 se hizo con el nymvisor de Nym: &apos;tar -xzf&apos; la extrae, en una carpeta nueva</translation>
    </message>
    <message>
        <source>%1 wrote more than the %2 bytes allowed</source>
        <translation>%1 escribió más de los %2 bytes permitidos</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, which runs, is not there or not executable: put it back</source>
        <translation>%1, que está en marcha, no está o no es ejecutable: repóngalo</translation>
    </message>
    <message>
        <source>%1; it is asked for again once upstream announces it differently, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1; se pide de nuevo cuando upstream la anuncie de otra forma, o tras &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; are no times of the week: write them as in &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, in UTC</source>
        <translation>&apos;%1&apos; no son horas de la semana: escríbalas como en &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, en UTC</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to another user: nymvisor could not put it aside. Give it to nymvisor&apos;s user</source>
        <translation>&apos;%1&apos; pertenece a otro usuario: nymvisor no podría apartarlo. Déselo al usuario de nymvisor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the home is a mount point that cannot be replaced</source>
        <translation>&apos;%1&apos;, en el directorio home, es un punto de montaje que no se puede sustituir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the snapshot is not what its manifest says</source>
        <translation>&apos;%1&apos;, en la instantánea, no es lo que dice su manifiesto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is immutable or append-only: nymvisor could not put it aside. Take the attribute away with chattr -i -a</source>
        <translation>&apos;%1&apos; es inmutable o de solo añadir: nymvisor no podría apartarlo. Quite el atributo con chattr -i -a</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>&apos;%1&apos; no es sha256 ni sha512</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true (t, 1) nor false (f, 0)</source>
        <translation>&apos;%1&apos; no es true (t, 1) ni false (f, 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a local socket</source>
        <translation>&apos;%1&apos; no es la dirección de un socket local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no copy of &apos;backup create&apos;</source>
        <translation>&apos;%1&apos; no es una copia de &apos;backup create&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of a log: text and json are</source>
        <translation>&apos;%1&apos; no es un formato de registro: lo son text y json</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of output: %2 and %3 are</source>
        <translation>&apos;%1&apos; no es un formato de salida: lo son %2 y %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no phase: %2 are</source>
        <translation>&apos;%1&apos; no es una fase; las fases son: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key of minisign: it is the second line of a .pub file, 56 characters that begin with RW</source>
        <translation>&apos;%1&apos; no es una clave pública de minisign: es la segunda línea de un fichero .pub, 56 caracteres que empiezan por RW</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no request: retry and cancel are</source>
        <translation>&apos;%1&apos; no es una petición: lo son retry y cancel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL that can be asked: it must begin with https:// or http://</source>
        <translation>&apos;%1&apos; no es una URL que se pueda consultar: debe empezar por https:// o http://</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration: write numbers with units, such as 10s, 1h 30m or 2days (units: ns us ms s m h days weeks months years)</source>
        <translation>&apos;%1&apos; no es una duración: escriba números con unidades, por ejemplo 10s, 1h 30m o 2days (unidades: ns us ms s m h days weeks months years)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size: write a number above 0 with B, KiB, MiB, GiB or TiB</source>
        <translation>&apos;%1&apos; no es un tamaño: escriba un número mayor que 0 con B, KiB, MiB, GiB o TiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00</source>
        <translation>&apos;%1&apos; no es una fecha en formato RFC 3339, por ejemplo 2026-01-31T23:59:59Z o 2026-01-31T23:59:59+01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 on</source>
        <translation>&apos;%1&apos; no es un número entero a partir de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>&apos;%1&apos; no es una ruta absoluta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path: it must begin with /</source>
        <translation>&apos;%1&apos; no es una ruta absoluta: debe empezar por /</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not planned; %2 is</source>
        <translation>&apos;%1&apos; no está planificada; planificadas: %2</translation>
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
        <translation>--upgrade-name es obligatorio</translation>
    </message>
    <message>
        <source>--upgrade-time</source>
        <translation>--upgrade-time</translation>
    </message>
    <message>
        <source>-c/--config-env-file stands before the command: &apos;nymvisor -c FILE %1 ...&apos;</source>
        <translation>-c/--config-env-file va antes de la orden: &apos;nymvisor -c FILE %1 ...&apos;</translation>
    </message>
    <message>
        <source>1 to 128 of A-Z a-z 0-9 . _ + - are allowed, not beginning with . or -</source>
        <translation>se permiten de 1 a 128 caracteres de A-Z a-z 0-9 . _ + -, sin empezar por . ni -</translation>
    </message>
    <message>
        <source>a %1 hook failed</source>
        <translation>un hook %1 falló</translation>
    </message>
    <message>
        <source>a %1 hook said no</source>
        <translation>un hook %1 dijo que no</translation>
    </message>
    <message>
        <source>a %1 hook said not now</source>
        <translation>un hook %1 dijo que ahora no</translation>
    </message>
    <message>
        <source>a backslash may stand only between quotes</source>
        <translation>una barra invertida solo puede estar entre comillas</translation>
    </message>
    <message>
        <source>a daemon runs on this home that no nymvisor stops: stop it first</source>
        <translation>en este directorio home se ejecuta un demonio que ningún nymvisor detiene: deténgalo antes</translation>
    </message>
    <message>
        <source>a daemon runs on this home: stop it first, or say --to DIR</source>
        <translation>en este directorio home se ejecuta un demonio: deténgalo antes, o use --to DIR</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>unas comillas dobles no se cierran</translation>
    </message>
    <message>
        <source>a line of the worker is neither progress nor a result nor an error</source>
        <translation>una línea del worker no es progreso, resultado ni error</translation>
    </message>
    <message>
        <source>a signature must begin with &apos;%1&apos;</source>
        <translation>una firma debe empezar por &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a signature must have a line that begins with &apos;%1&apos;, of at most %2 bytes</source>
        <translation>una firma debe tener una línea que empiece por &apos;%1&apos;, de %2 bytes como máximo</translation>
    </message>
    <message>
        <source>a single quote is not closed</source>
        <translation>unas comillas simples no se cierran</translation>
    </message>
    <message>
        <source>after $ there must be a name; a plain $ is written \$ between double quotes</source>
        <translation>tras $ debe haber un nombre; un $ literal se escribe \$ entre comillas dobles</translation>
    </message>
    <message>
        <source>after the value there is more: a value with blanks needs quotes</source>
        <translation>tras el valor hay algo más: un valor con espacios necesita comillas</translation>
    </message>
    <message>
        <source>an error without a text was reported</source>
        <translation>se notificó un error sin texto</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: let &apos;nymvisor run&apos; end it first, or say --to DIR</source>
        <translation>hay una actualización en curso en %1: deje antes que &apos;nymvisor run&apos; la termine, o use --to DIR</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: which version&apos;s data a copy would hold is not known until it has ended</source>
        <translation>hay una actualización en curso en %1: hasta que termine no se sabe de qué versión serían los datos de una copia</translation>
    </message>
    <message>
        <source>an upgrade went through while %1 was copied: the copy would be of two versions&apos; data</source>
        <translation>hubo una actualización mientras se copiaba %1: la copia mezclaría los datos de dos versiones</translation>
    </message>
    <message>
        <source>another binary was put in place meanwhile</source>
        <translation>entretanto se colocó otro binario</translation>
    </message>
    <message>
        <source>another copy than %1 is asked for by now</source>
        <translation>ahora se pide otra copia que %1</translation>
    </message>
    <message>
        <source>another instance is downloading it</source>
        <translation>otra instancia la está descargando</translation>
    </message>
    <message>
        <source>another instance is run on this home, by process %1: each needs its own</source>
        <translation>otra instancia se ejecuta en este directorio home, con el proceso %1: cada una necesita el suyo</translation>
    </message>
    <message>
        <source>another process fills %1</source>
        <translation>otro proceso está llenando %1</translation>
    </message>
    <message>
        <source>another process holds the lock %1</source>
        <translation>otro proceso tiene el bloqueo %1</translation>
    </message>
    <message>
        <source>another worker has just made the snapshot %1</source>
        <translation>otro worker acaba de hacer la instantánea %1</translation>
    </message>
    <message>
        <source>another worker may be making the snapshot %1</source>
        <translation>puede que otro worker esté haciendo la instantánea %1</translation>
    </message>
    <message>
        <source>between double quotes a backslash may stand only before n, &quot;, \ and $</source>
        <translation>entre comillas dobles una barra invertida solo puede ir ante n, &quot;, \ y $</translation>
    </message>
    <message>
        <source>both &apos;%1&apos; and &apos;%2&apos; could be the program</source>
        <translation>tanto &apos;%1&apos; como &apos;%2&apos; podrían ser el programa</translation>
    </message>
    <message>
        <source>both the archive and the folder must be absolute paths</source>
        <translation>el archivo comprimido y la carpeta deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>both the home and the folder of the backups must be absolute paths</source>
        <translation>el directorio home y la carpeta de las copias de seguridad deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>both the home and the snapshot must be absolute paths</source>
        <translation>el directorio home y la instantánea deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>both the snapshot and the archive must be absolute paths</source>
        <translation>la instantánea y el archivo comprimido deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>cannot ask upstream</source>
        <translation>no se puede consultar a upstream</translation>
    </message>
    <message>
        <source>cannot ask upstream at %1</source>
        <translation>no se puede consultar a upstream en %1</translation>
    </message>
    <message>
        <source>cannot back up %1</source>
        <translation>no se puede hacer una copia de seguridad de %1</translation>
    </message>
    <message>
        <source>cannot be confined to %1</source>
        <translation>no es posible confinarse a %1</translation>
    </message>
    <message>
        <source>cannot become the user that owns %1</source>
        <translation>no se puede pasar a ser el usuario propietario de %1</translation>
    </message>
    <message>
        <source>cannot begin the archive</source>
        <translation>no se puede empezar el archivo comprimido</translation>
    </message>
    <message>
        <source>cannot correct the list of entries: %1</source>
        <translation>no se puede corregir la lista de entradas: %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>cannot create %1: another backup is writing it</source>
        <translation>no se puede crear %1: otra copia de seguridad lo está escribiendo</translation>
    </message>
    <message>
        <source>cannot create %1: another download is writing it</source>
        <translation>no se puede crear %1: otra descarga lo está escribiendo</translation>
    </message>
    <message>
        <source>cannot create %1: something that is no file has that name</source>
        <translation>no se puede crear %1: algo que no es un fichero tiene ese nombre</translation>
    </message>
    <message>
        <source>cannot create another name of a file, %1</source>
        <translation>no se puede crear otro nombre de un fichero, %1</translation>
    </message>
    <message>
        <source>cannot create the copy of %1</source>
        <translation>no se puede crear la copia de %1</translation>
    </message>
    <message>
        <source>cannot create the copy of the folder %1</source>
        <translation>no se puede crear la copia de la carpeta %1</translation>
    </message>
    <message>
        <source>cannot create the copy of the link %1</source>
        <translation>no se puede crear la copia del enlace %1</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot create the folder %1: a file has that name</source>
        <translation>no se puede crear la carpeta %1: un fichero tiene ese nombre</translation>
    </message>
    <message>
        <source>cannot create the link %1</source>
        <translation>no se puede crear el enlace %1</translation>
    </message>
    <message>
        <source>cannot download %1</source>
        <translation>no se puede descargar %1</translation>
    </message>
    <message>
        <source>cannot empty %1</source>
        <translation>no se puede vaciar %1</translation>
    </message>
    <message>
        <source>cannot give up new privileges</source>
        <translation>no se puede renunciar a nuevos privilegios</translation>
    </message>
    <message>
        <source>cannot go back to %1: there is no %2</source>
        <translation>no se puede volver a %1: no existe %2</translation>
    </message>
    <message>
        <source>cannot go on with %1</source>
        <translation>no se puede continuar %1</translation>
    </message>
    <message>
        <source>cannot hash %1: it is not a regular file</source>
        <translation>no se puede calcular la suma de comprobación de %1: no es un fichero regular</translation>
    </message>
    <message>
        <source>cannot limit %1</source>
        <translation>no se puede limitar %1</translation>
    </message>
    <message>
        <source>cannot link the copy of %1</source>
        <translation>no se puede enlazar la copia de %1</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>no se puede bloquear %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>no se puede examinar %1</translation>
    </message>
    <message>
        <source>cannot look at the copy of %1</source>
        <translation>no se puede examinar la copia de %1</translation>
    </message>
    <message>
        <source>cannot look at the file system of %1</source>
        <translation>no se puede examinar el sistema de ficheros de %1</translation>
    </message>
    <message>
        <source>cannot make %1 executable</source>
        <translation>no se puede hacer ejecutable %1</translation>
    </message>
    <message>
        <source>cannot make a socket for %1</source>
        <translation>no se puede crear un socket para %1</translation>
    </message>
    <message>
        <source>cannot move %1</source>
        <translation>no se puede mover %1</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>no se puede abrir %1</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot open the copy of the folder %1</source>
        <translation>no se puede abrir la copia de la carpeta %1</translation>
    </message>
    <message>
        <source>cannot open the folder %1</source>
        <translation>no se puede abrir la carpeta %1</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>no se puede abrir el bloqueo %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot read the extended attributes of %1</source>
        <translation>no se puede leer los atributos extendidos de %1</translation>
    </message>
    <message>
        <source>cannot read the folder %1</source>
        <translation>no se puede leer la carpeta %1</translation>
    </message>
    <message>
        <source>cannot read the limit of %1</source>
        <translation>no se puede leer el límite de %1</translation>
    </message>
    <message>
        <source>cannot read the link %1</source>
        <translation>no se puede leer el enlace %1</translation>
    </message>
    <message>
        <source>cannot read the request</source>
        <translation>no se puede leer la petición</translation>
    </message>
    <message>
        <source>cannot refuse system calls</source>
        <translation>no se pueden rechazar llamadas al sistema</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>no se puede eliminar %1</translation>
    </message>
    <message>
        <source>cannot remove the folder %1</source>
        <translation>no se puede eliminar la carpeta %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>no se puede renombrar %1</translation>
    </message>
    <message>
        <source>cannot restore %1</source>
        <translation>no se puede restaurar %1</translation>
    </message>
    <message>
        <source>cannot restore to %1</source>
        <translation>no se puede restaurar en %1</translation>
    </message>
    <message>
        <source>cannot send to %1</source>
        <translation>no se puede enviar a %1</translation>
    </message>
    <message>
        <source>cannot send to %1: its queue is full</source>
        <translation>no se puede enviar a %1: su cola está llena</translation>
    </message>
    <message>
        <source>cannot set the extended attributes of %1</source>
        <translation>no se puede establecer los atributos extendidos de %1</translation>
    </message>
    <message>
        <source>cannot set the mode of %1</source>
        <translation>no se puede establecer el modo de %1</translation>
    </message>
    <message>
        <source>cannot set the owner of %1</source>
        <translation>no se puede establecer el propietario de %1</translation>
    </message>
    <message>
        <source>cannot set the times of %1</source>
        <translation>no se puede establecer las fechas de %1</translation>
    </message>
    <message>
        <source>cannot stage %1</source>
        <translation>no se puede preparar %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1</source>
        <translation>no se puede sincronizar %1</translation>
    </message>
    <message>
        <source>cannot sync the file system of %1</source>
        <translation>no se puede sincronizar el sistema de ficheros de %1</translation>
    </message>
    <message>
        <source>cannot sync the folder %1</source>
        <translation>no se puede sincronizar la carpeta %1</translation>
    </message>
    <message>
        <source>cannot take a snapshot of %1</source>
        <translation>no se puede hacer una instantánea de %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>cannot write the copy of %1</source>
        <translation>no se puede escribir la copia de %1</translation>
    </message>
    <message>
        <source>cannot write the entry &apos;%1&apos;</source>
        <translation>no se puede escribir la entrada &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot write the journal</source>
        <translation>no se puede escribir el diario</translation>
    </message>
    <message>
        <source>cannot write the list of entries</source>
        <translation>no se puede escribir la lista de entradas</translation>
    </message>
    <message>
        <source>cannot write the lock&apos;s note</source>
        <translation>no se puede escribir la nota del bloqueo</translation>
    </message>
    <message>
        <source>exactly one task must be named; see nymvisor-worker --help</source>
        <translation>se debe indicar exactamente una tarea; véase nymvisor-worker --help</translation>
    </message>
    <message>
        <source>it did not arrive within %1 s</source>
        <translation>no llegó en %1 s</translation>
    </message>
    <message>
        <source>it did not stay up: it ended at once, with %1</source>
        <translation>no se mantuvo en marcha: terminó enseguida, con %1</translation>
    </message>
    <message>
        <source>it did not stay up: it ended with %1</source>
        <translation>no se mantuvo en marcha: terminó con %1</translation>
    </message>
    <message>
        <source>it did not stay up: it is not running</source>
        <translation>no se mantuvo en marcha: no se está ejecutando</translation>
    </message>
    <message>
        <source>it does not begin with &apos;%1&apos;: it is no backup that nymvisor has made</source>
        <translation>no empieza por &apos;%1&apos;: no es una copia de seguridad hecha por nymvisor</translation>
    </message>
    <message>
        <source>it ends in the middle of a signature</source>
        <translation>termina en medio de una firma</translation>
    </message>
    <message>
        <source>it has an algorithm that is not minisign&apos;s</source>
        <translation>tiene un algoritmo que no es el de minisign</translation>
    </message>
    <message>
        <source>it has been cancelled; &apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>se ha cancelado; &apos;nymvisor retry %1&apos; permite reintentarla</translation>
    </message>
    <message>
        <source>it has been vetoed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>se ha vetado: %1; &apos;nymvisor retry %2&apos; permite reintentarla</translation>
    </message>
    <message>
        <source>it has failed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>ha fallado: %1; &apos;nymvisor retry %2&apos; permite reintentarla</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>it has to be known here for %1 first (minimum_release_age)</source>
        <translation>antes debe conocerse aquí desde hace %1 (minimum_release_age)</translation>
    </message>
    <message>
        <source>it holds more than %1 signatures</source>
        <translation>contiene más de %1 firmas</translation>
    </message>
    <message>
        <source>it holds no signature</source>
        <translation>no contiene ninguna firma</translation>
    </message>
    <message>
        <source>it is a web page, not an upgrade-info.json</source>
        <translation>es una página web, no un upgrade-info.json</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is due then</source>
        <translation>está prevista para entonces</translation>
    </message>
    <message>
        <source>it is missing, though upstream has changed</source>
        <translation>falta, aunque upstream ha cambiado</translation>
    </message>
    <message>
        <source>it is missing; it must be a list</source>
        <translation>falta; debe ser una lista</translation>
    </message>
    <message>
        <source>it is missing; it must be a text</source>
        <translation>falta; debe ser un texto</translation>
    </message>
    <message>
        <source>it is missing; it must be a whole number</source>
        <translation>falta; debe ser un número entero</translation>
    </message>
    <message>
        <source>it is missing; it must be an object</source>
        <translation>falta; debe ser un objeto</translation>
    </message>
    <message>
        <source>it is missing; it must be true or false</source>
        <translation>falta; debe ser true o false</translation>
    </message>
    <message>
        <source>it is neither &apos;not now&apos; nor &apos;no&apos;</source>
        <translation>no es &apos;not now&apos; ni &apos;no&apos;</translation>
    </message>
    <message>
        <source>it is neither forward nor back</source>
        <translation>no es forward ni back</translation>
    </message>
    <message>
        <source>it is not %1 bytes in base64</source>
        <translation>no son %1 bytes en base64</translation>
    </message>
    <message>
        <source>it is not %1 hexadecimal digits, as %2 has</source>
        <translation>no son %1 dígitos hexadecimales, como los de %2</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>it is not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>it is not a zip archive, or it is cut off</source>
        <translation>no es un archivo zip, o está truncado</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is not known which version runs</source>
        <translation>no se sabe qué versión está en marcha</translation>
    </message>
    <message>
        <source>it is not newer than what runs</source>
        <translation>no es más reciente que lo que está en marcha</translation>
    </message>
    <message>
        <source>it is not newer than what runs here; another instance may do it</source>
        <translation>no es más reciente que lo que está en marcha aquí; puede que la haga otra instancia</translation>
    </message>
    <message>
        <source>it is not of the form KEY=VALUE</source>
        <translation>no tiene la forma KEY=VALUE</translation>
    </message>
    <message>
        <source>it is not said where to put aside what the home holds</source>
        <translation>no se indica dónde apartar el contenido del directorio home</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>no es true ni false</translation>
    </message>
    <message>
        <source>it is put aside and made anew when &apos;nymvisor run&apos; is next started, or mend it</source>
        <translation>se aparta y se rehace la próxima vez que se inicie &apos;nymvisor run&apos;, a no ser que lo repare</translation>
    </message>
    <message>
        <source>it is set, but empty</source>
        <translation>está definida, pero vacía</translation>
    </message>
    <message>
        <source>it is too slow: %1 bytes arrived in %2 s, at least %3 should have</source>
        <translation>demasiado lento: llegaron %1 bytes en %2 s, debieron llegar al menos %3</translation>
    </message>
    <message>
        <source>it must be a single value, neither a list nor a table</source>
        <translation>debe ser un único valor, ni lista ni tabla</translation>
    </message>
    <message>
        <source>it names no binary for %1</source>
        <translation>no indica ningún binario para %1</translation>
    </message>
    <message>
        <source>it names no checksum for %1, and enforce_download_checksum is true, or keys are pinned</source>
        <translation>no indica ninguna suma de comprobación para %1, y enforce_download_checksum es true o hay claves fijadas</translation>
    </message>
    <message>
        <source>it redirects from https to %1, which is not encrypted</source>
        <translation>redirige de https a %1, que no está cifrado</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>redirige más de %1 veces</translation>
    </message>
    <message>
        <source>it redirects to a URL without a host</source>
        <translation>redirige a una URL sin host</translation>
    </message>
    <message>
        <source>it redirects to the scheme &apos;%1&apos;; only http and https are allowed</source>
        <translation>redirige al esquema &apos;%1&apos;; solo se permiten http y https</translation>
    </message>
    <message>
        <source>it redirects without saying where to</source>
        <translation>redirige sin decir adónde</translation>
    </message>
    <message>
        <source>it says something else than the one that has been accepted already, and both were published at %1: which is the later one nobody could tell; publishers give it a later &apos;publishDate&apos;</source>
        <translation>dice algo distinto de lo ya aceptado, y ambos se publicaron en %1: nadie podría decir cuál es posterior; el editor debe darle una &apos;publishDate&apos; posterior</translation>
    </message>
    <message>
        <source>it was announced differently while it was downloaded</source>
        <translation>se anunció de otra forma mientras se descargaba</translation>
    </message>
    <message>
        <source>it was published at %1, and one of %2 has been accepted already: an older file is shown again</source>
        <translation>se publicó en %1, y ya se aceptó uno de %2: se vuelve a mostrar un fichero más antiguo</translation>
    </message>
    <message>
        <source>it was stopped on request</source>
        <translation>se detuvo a petición</translation>
    </message>
    <message>
        <source>its &apos;publishDate&apos;, %1, is more than a day ahead of this machine&apos;s clock, which says %2: after it nothing else could be accepted until then</source>
        <translation>su &apos;publishDate&apos;, %1, va más de un día por delante del reloj de esta máquina, que marca %2: después no se podría aceptar nada más hasta entonces</translation>
    </message>
    <message>
        <source>its binary is not there, and downloads are switched off: put it there with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>su binario no está, y las descargas están desactivadas: colóquelo con &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</translation>
    </message>
    <message>
        <source>its binary was downloaded for another announcement, and stays: %1</source>
        <translation>su binario se descargó para otro anuncio, y se queda: %1</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; cannot be read</source>
        <translation>su entrada &apos;%1&apos; no se puede leer</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is below what is no folder</source>
        <translation>su entrada &apos;%1&apos; está bajo algo que no es una carpeta</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is damaged</source>
        <translation>su entrada &apos;%1&apos; está dañada</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is missing</source>
        <translation>falta su entrada &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its manifest</source>
        <translation>su entrada &apos;%1&apos; no está en su manifiesto</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its place</source>
        <translation>su entrada &apos;%1&apos; no está en su sitio</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not what its manifest says</source>
        <translation>su entrada &apos;%1&apos; no es lo que dice su manifiesto</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; leads out of its folder</source>
        <translation>su entrada &apos;%1&apos; lleva fuera de su carpeta</translation>
    </message>
    <message>
        <source>its fourth line</source>
        <translation>su cuarta línea</translation>
    </message>
    <message>
        <source>its list of entries cannot be read</source>
        <translation>su lista de entradas no se puede leer</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>su segunda línea</translation>
    </message>
    <message>
        <source>its signature cannot be used</source>
        <translation>su firma no se puede usar</translation>
    </message>
    <message>
        <source>keys are pinned, and it names no &apos;publishDate&apos;: nobody could tell it from an older one that is shown again</source>
        <translation>hay claves fijadas, y no indica &apos;publishDate&apos;: nadie podría distinguirlo de uno más antiguo que se vuelve a mostrar</translation>
    </message>
    <message>
        <source>keys are pinned, and its signature at %1 cannot be had</source>
        <translation>hay claves fijadas, y su firma en %1 no se puede obtener</translation>
    </message>
    <message>
        <source>no backup is made: unsafe_skip_backup is true, and a way back keeps the data as it is then</source>
        <translation>no se hace copia de seguridad: unsafe_skip_backup es true, y una vuelta atrás deja los datos como estén entonces</translation>
    </message>
    <message>
        <source>no certificate (PEM) can be read from %1, which SSL_CERT_FILE or SSL_CERT_DIR names</source>
        <translation>no se puede leer ningún certificado (PEM) de %1, que indica SSL_CERT_FILE o SSL_CERT_DIR</translation>
    </message>
    <message>
        <source>no keys are pinned: &apos;nymvisor keys add KEY&apos; pins one</source>
        <translation>no hay claves fijadas: &apos;nymvisor keys add KEY&apos; fija una</translation>
    </message>
    <message>
        <source>no more than %1 are left on the file system of %2, where %3 are kept free</source>
        <translation>solo quedan %1 en el sistema de ficheros de %2, donde se dejan libres %3</translation>
    </message>
    <message>
        <source>no such key is pinned: %1; &apos;nymvisor keys list&apos; prints those that are</source>
        <translation>esa clave no está fijada: %1; &apos;nymvisor keys list&apos; muestra las que lo están</translation>
    </message>
    <message>
        <source>nobody waits for the backup any more that %1 asks for</source>
        <translation>ya nadie espera la copia de seguridad que pide %1</translation>
    </message>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>no llegó nada durante %1 s</translation>
    </message>
    <message>
        <source>nothing has gone wrong with &apos;%1&apos;; it has with %2</source>
        <translation>nada ha ido mal con &apos;%1&apos;; fallos: %2</translation>
    </message>
    <message>
        <source>nothing has gone wrong with any upgrade: there is nothing to try again</source>
        <translation>ninguna actualización ha ido mal: no hay nada que reintentar</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>no se hace nada</translation>
    </message>
    <message>
        <source>nothing is planned: there is nothing to cancel</source>
        <translation>no hay nada planificado: no hay nada que cancelar</translation>
    </message>
    <message>
        <source>nymvisor ended before the copy was exact</source>
        <translation>nymvisor terminó antes de que la copia fuera exacta</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly %1 times in the step &apos;%2&apos;</source>
        <translation>nymvisor terminó inesperadamente %1 veces en el paso &apos;%2&apos;</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly in the step &apos;%1&apos;</source>
        <translation>nymvisor terminó inesperadamente en el paso &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nymvisor was told to stop in the step &apos;%1&apos;</source>
        <translation>nymvisor recibió la orden de detenerse en el paso &apos;%1&apos;</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigido a %1</translation>
    </message>
    <message>
        <source>say --as NAME to run the hooks as for that upgrade, or --dry-run to see what would be run</source>
        <translation>use --as NAME para ejecutar los hooks como para esa actualización, o --dry-run para ver qué se ejecutaría</translation>
    </message>
    <message>
        <source>say --with-data or --keep-data: whether the data of then comes back, or that of now stays</source>
        <translation>use --with-data o --keep-data: o vuelven los datos de entonces, o se quedan los actuales</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>firma %1</translation>
    </message>
    <message>
        <source>signature_threshold is %1, and only %2 keys are pinned: nothing could ever be accepted</source>
        <translation>signature_threshold es %1, y solo hay %2 claves fijadas: nunca se podría aceptar nada</translation>
    </message>
    <message>
        <source>signature_threshold is %1: with fewer keys nothing could be accepted; add another key first</source>
        <translation>signature_threshold es %1: con menos claves no se podría aceptar nada; añada antes otra clave</translation>
    </message>
    <message>
        <source>stop nymvisor first, or say --to DIR</source>
        <translation>detenga antes nymvisor, o use --to DIR</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>detenido por una señal</translation>
    </message>
    <message>
        <source>the %1 checksum is %2, not %3 as upstream promised</source>
        <translation>la suma de comprobación %1 es %2, no %3 como prometió upstream</translation>
    </message>
    <message>
        <source>the algorithm &apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>el algoritmo &apos;%1&apos; no es sha256 ni sha512</translation>
    </message>
    <message>
        <source>the archive %1 cannot be relied on</source>
        <translation>el archivo comprimido %1 no es fiable</translation>
    </message>
    <message>
        <source>the archive %1 cannot be used</source>
        <translation>el archivo comprimido %1 no se puede usar</translation>
    </message>
    <message>
        <source>the archive cannot be used</source>
        <translation>el archivo comprimido no se puede usar</translation>
    </message>
    <message>
        <source>the archive is not whole</source>
        <translation>el archivo comprimido no está íntegro</translation>
    </message>
    <message>
        <source>the archive&apos;s list of entries is not where it should be</source>
        <translation>la lista de entradas del archivo comprimido no está en su sitio</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is not UTF-8, and cannot be passed on</source>
        <translation>el argumento &apos;%1&apos; no es UTF-8, y no se puede pasar</translation>
    </message>
    <message>
        <source>the binary calls itself &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>el binario se llama a sí mismo &apos;%1&apos;, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the binary is of version %1, but the upgrade is to %2</source>
        <translation>el binario es de la versión %1, pero la actualización es a %2</translation>
    </message>
    <message>
        <source>the binary name &apos;%1&apos;</source>
        <translation>el nombre de binario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the binary of %1 is not staged</source>
        <translation>el binario de %1 no está listo</translation>
    </message>
    <message>
        <source>the binary&apos;s build information is not that of the upgrade&apos;s binaryDetails</source>
        <translation>la información de compilación del binario no es la de binaryDetails en la actualización</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 bytes: %2</source>
        <translation>la conexión se cortó tras %1 bytes: %2</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 of %2 bytes</source>
        <translation>la conexión se cortó tras %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the daemon&apos;s home is not known: give --daemon-home, or set DAEMON_HOME</source>
        <translation>no se conoce el directorio home del demonio: indique --daemon-home, o defina DAEMON_HOME</translation>
    </message>
    <message>
        <source>the daemon&apos;s name is set to &apos;%1&apos;, but %2 calls itself &apos;%3&apos;</source>
        <translation>el nombre del demonio está fijado en &apos;%1&apos;, pero %2 se llama a sí mismo &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the data of an earlier version was being put back into %1, its journal is lost, and %2 names no version that is there: write the one&apos;s name into it as &apos;version&apos;</source>
        <translation>se estaban reponiendo en %1 los datos de una versión anterior, su diario se ha perdido, y %2 no nombra ninguna versión existente: escriba en él el nombre de la correcta como &apos;version&apos;</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is encrypted</source>
        <translation>la entrada &apos;%1&apos; está cifrada</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is neither a file nor a folder</source>
        <translation>la entrada &apos;%1&apos; no es fichero ni carpeta</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; leads out of its folder</source>
        <translation>la entrada &apos;%1&apos; lleva fuera de su carpeta</translation>
    </message>
    <message>
        <source>the environment cannot be used:
  %1</source>
        <translation>el entorno no se puede usar:
  %1</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>el campo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;: it is neither 1 nor 2</source>
        <translation>el campo &apos;%1&apos;: no es 1 ni 2</translation>
    </message>
    <message>
        <source>the first version&apos;s binary, %1, is gone: nothing leads back to it</source>
        <translation>el binario de la primera versión, %1, ha desaparecido: nada lleva de vuelta a ella</translation>
    </message>
    <message>
        <source>the flags cannot be used:
  %1</source>
        <translation>las opciones no se pueden usar:
  %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: is this the right user?</source>
        <translation>la carpeta %1 no se puede leer: ¿es el usuario correcto?</translation>
    </message>
    <message>
        <source>the folder %1 lies inside the daemon&apos;s home %2, whose data is backed up and moved: choose a place outside (%3), or another home</source>
        <translation>la carpeta %1 está dentro del directorio home del demonio %2, cuyos datos se copian y se mueven: elija un sitio fuera (%3), u otro directorio home</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; belongs to another user: nymvisor could not put aside what it holds. Give it to nymvisor&apos;s user</source>
        <translation>la carpeta &apos;%1&apos; pertenece a otro usuario: nymvisor no podría apartar su contenido. Désela al usuario de nymvisor</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is immutable or append-only: nymvisor could not put aside what it holds. Take the attribute away with chattr -i -a</source>
        <translation>la carpeta &apos;%1&apos; es inmutable o de solo añadir: nymvisor no podría apartar su contenido. Quite el atributo con chattr -i -a</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not an absolute path</source>
        <translation>la carpeta &apos;%1&apos; no es una ruta absoluta</translation>
    </message>
    <message>
        <source>the hold would be over already: %1 is in the past</source>
        <translation>la retención ya habría terminado: %1 está en el pasado</translation>
    </message>
    <message>
        <source>the home %1 has no folder &apos;nymvisor&apos;; is it mounted?</source>
        <translation>el directorio home %1 no tiene carpeta &apos;nymvisor&apos;; ¿está montado?</translation>
    </message>
    <message>
        <source>the home %1 holds the data of %2, not of %3: give another --daemon-home</source>
        <translation>el directorio home %1 contiene los datos de %2, no de %3: indique otro --daemon-home</translation>
    </message>
    <message>
        <source>the home is in use: %1 holds %2; end it, and start nymvisor again</source>
        <translation>el directorio home está en uso: %1 tiene %2; termínelo, y vuelva a iniciar nymvisor</translation>
    </message>
    <message>
        <source>the home, the backup and the place to put things must be absolute paths</source>
        <translation>el directorio home, la copia de seguridad y el sitio donde apartar las cosas deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>the instance id &apos;%1&apos;</source>
        <translation>el identificador de instancia &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>el diario</translation>
    </message>
    <message>
        <source>the journal was lost on the way back</source>
        <translation>el diario se perdió durante la vuelta atrás</translation>
    </message>
    <message>
        <source>the manifest %1 is damaged</source>
        <translation>el manifiesto %1 está dañado</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos;</source>
        <translation>el nombre &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the nymvisor that runs goes by other values of %1: it reads them again at SIGHUP (&apos;systemctl reload&apos;), names and folders when it is next started; or its environment has others than yours</source>
        <translation>el nymvisor en marcha usa otros valores de %1: los vuelve a leer con SIGHUP (&apos;systemctl reload&apos;), los nombres y carpetas en el próximo arranque; o su entorno tiene otros que el suyo</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>el operador la canceló</translation>
    </message>
    <message>
        <source>the operator holds upgrades; &apos;nymvisor unhold&apos; lets it begin</source>
        <translation>el operador retiene las actualizaciones; &apos;nymvisor unhold&apos; permite que comience</translation>
    </message>
    <message>
        <source>the operator wants %1 back: that comes first; &apos;nymvisor cancel %1&apos; calls it off</source>
        <translation>el operador quiere volver a %1: eso va primero; &apos;nymvisor cancel %1&apos; lo suspende</translation>
    </message>
    <message>
        <source>the operator went back to %1</source>
        <translation>el operador volvió a %1</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>no se pudo escribir la salida</translation>
    </message>
    <message>
        <source>the partial file &apos;%1&apos; is not an absolute path that ends in /.NAME.part</source>
        <translation>el fichero parcial &apos;%1&apos; no es una ruta absoluta que termine en /.NAME.part</translation>
    </message>
    <message>
        <source>the path &apos;%1…&apos; is too long for an archive</source>
        <translation>la ruta &apos;%1…&apos; es demasiado larga para un archivo comprimido</translation>
    </message>
    <message>
        <source>the program in it is empty</source>
        <translation>el programa que contiene está vacío</translation>
    </message>
    <message>
        <source>the program in it is larger than the %1 bytes allowed</source>
        <translation>el programa que contiene supera los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>the program in it is more than %1 times as large as the archive</source>
        <translation>el programa que contiene es más de %1 veces mayor que el archivo comprimido</translation>
    </message>
    <message>
        <source>the request for &apos;%1&apos; cannot be used</source>
        <translation>la petición de &apos;%1&apos; no se puede usar</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>la petición supera los %1 bytes</translation>
    </message>
    <message>
        <source>the server announces %1 bytes; at most %2 are allowed</source>
        <translation>el servidor anuncia %1 bytes; se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>the server announces a length that is no number: &apos;%1&apos;</source>
        <translation>el servidor anuncia una longitud que no es un número: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>el servidor respondió con el estado %1</translation>
    </message>
    <message>
        <source>the server does not announce its length, and no checksum is known: nobody could tell whether it is whole</source>
        <translation>el servidor no anuncia la longitud, y no se conoce ninguna suma de comprobación: nadie podría decir si el fichero está completo</translation>
    </message>
    <message>
        <source>the server has no rest of it from byte %1 on (status %2)</source>
        <translation>el servidor no tiene el resto a partir del byte %1 (estado %2)</translation>
    </message>
    <message>
        <source>the server sends it packed as &apos;%1&apos;, which was not asked for</source>
        <translation>el servidor lo envía comprimido como &apos;%1&apos;, lo que no se pidió</translation>
    </message>
    <message>
        <source>the server sends more than the %1 bytes allowed</source>
        <translation>el servidor envía más de los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>the server sent an empty file</source>
        <translation>el servidor envió un fichero vacío</translation>
    </message>
    <message>
        <source>the service manager cannot be told anything</source>
        <translation>no se puede informar al gestor de servicios</translation>
    </message>
    <message>
        <source>the signature by the key %1 does not match it</source>
        <translation>la firma de la clave %1 no corresponde</translation>
    </message>
    <message>
        <source>the size limit is less than one byte</source>
        <translation>el límite de tamaño es menor que un byte</translation>
    </message>
    <message>
        <source>the snapshot %1 exists already</source>
        <translation>la instantánea %1 ya existe</translation>
    </message>
    <message>
        <source>the snapshot %1 has had no first pass</source>
        <translation>la instantánea %1 no ha tenido primera pasada</translation>
    </message>
    <message>
        <source>the snapshot&apos;s manifest does not begin with the home</source>
        <translation>el manifiesto de la instantánea no empieza por el directorio home</translation>
    </message>
    <message>
        <source>the task cannot be kept to what it needs</source>
        <translation>la tarea no se puede limitar a lo que necesita</translation>
    </message>
    <message>
        <source>the trusted comment is not the one that the key %1 has signed</source>
        <translation>el comentario de confianza no es el que firmó la clave %1</translation>
    </message>
    <message>
        <source>the upgrade &apos;%1&apos;</source>
        <translation>la actualización &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos;</source>
        <translation>el nombre de actualización &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos; is reserved: genesis, current and manual are</source>
        <translation>el nombre de actualización &apos;%1&apos; está reservado, como genesis, current y manual</translation>
    </message>
    <message>
        <source>the value of --as</source>
        <translation>el valor de --as</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>the variable %1 is an old name of %2: use that one</source>
        <translation>la variable %1 es un nombre antiguo de %2: use esta última</translation>
    </message>
    <message>
        <source>the variable %1 says which keys are pinned, and takes precedence over %2: change it there</source>
        <translation>la variable %1 dice qué claves están fijadas, y tiene prioridad sobre %2: cámbielo allí</translation>
    </message>
    <message>
        <source>the version %1 cannot be overwritten: %2</source>
        <translation>la versión %1 no se puede sobrescribir: %2</translation>
    </message>
    <message>
        <source>the version &apos;%1&apos;</source>
        <translation>la versión &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the version&apos;s name &apos;%1&apos;</source>
        <translation>el nombre de versión &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be used</source>
        <translation>la respuesta del worker no se puede usar</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; did not end well</source>
        <translation>la tarea &apos;%1&apos; del worker no terminó bien</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; ended without a result</source>
        <translation>la tarea &apos;%1&apos; del worker terminó sin resultado</translation>
    </message>
    <message>
        <source>the { of ${%1} is not closed</source>
        <translation>la { de ${%1} no se cierra</translation>
    </message>
    <message>
        <source>there are no completions for &apos;%1&apos;: bash, zsh and fish are known</source>
        <translation>no hay autocompletado para &apos;%1&apos;: se conocen bash, zsh y fish</translation>
    </message>
    <message>
        <source>there is more than one instance: set NYMVISOR_ID to one of %1</source>
        <translation>hay más de una instancia: defina NYMVISOR_ID como una de %1</translation>
    </message>
    <message>
        <source>there is neither %1 nor %2, which would say which version runs: run &apos;nymvisor init&apos; again</source>
        <translation>no existen %1 ni %2, que dirían qué versión está en marcha: ejecute de nuevo &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is neither &apos;%1&apos; nor &apos;bin/%1&apos; in it, nor in the one folder that holds all of it</source>
        <translation>no contiene ni &apos;%1&apos; ni &apos;bin/%1&apos;, tampoco en la única carpeta que lo contiene todo</translation>
    </message>
    <message>
        <source>there is neither a whole snapshot at &apos;%1&apos; nor an archive at &apos;%2&apos;, and no restore was begun</source>
        <translation>no hay ni una instantánea completa en &apos;%1&apos; ni un archivo comprimido en &apos;%2&apos;, y no se empezó ninguna restauración</translation>
    </message>
    <message>
        <source>there is no %1 to add a binary to</source>
        <translation>no existe %1 para añadirle un binario</translation>
    </message>
    <message>
        <source>there is no %1, which NYMVISOR_CONFIG_PATH names</source>
        <translation>no existe %1, que indica NYMVISOR_CONFIG_PATH</translation>
    </message>
    <message>
        <source>there is no %1: mount the daemon&apos;s home, or run &apos;nymvisor init&apos;</source>
        <translation>no existe %1: monte el directorio home del demonio, o ejecute &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: run &apos;nymvisor init&apos; first</source>
        <translation>no existe %1: ejecute antes &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: was &apos;nymvisor init&apos; run for this daemon, and is DAEMON_NAME its name?</source>
        <translation>no existe %1: ¿se ejecutó &apos;nymvisor init&apos; para este demonio, y es DAEMON_NAME su nombre?</translation>
    </message>
    <message>
        <source>there is no URL to ask</source>
        <translation>no hay ninguna URL que consultar</translation>
    </message>
    <message>
        <source>there is no backup &apos;%1&apos;; there are %2</source>
        <translation>no hay ninguna copia de seguridad &apos;%1&apos;; las que hay: %2</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>no hay ninguna copia de seguridad en %1</translation>
    </message>
    <message>
        <source>there is no backup with the data of %1 (%2), or it is not an archive yet: &apos;nymvisor backup list&apos; prints those there are, --keep-data goes back without</source>
        <translation>no hay ninguna copia de seguridad con los datos de %1 (%2), o aún no es un archivo comprimido: &apos;nymvisor backup list&apos; muestra las que hay, --keep-data vuelve sin ella</translation>
    </message>
    <message>
        <source>there is no binary %1: run &apos;nymvisor init&apos; first</source>
        <translation>no existe el binario %1: ejecute antes &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor --help&apos;)</source>
        <translation>no existe la orden &apos;%1&apos; (véase &apos;nymvisor --help&apos;)</translation>
    </message>
    <message>
        <source>there is no earlier version to go back to</source>
        <translation>no hay ninguna versión anterior a la que volver</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el fichero %1</translation>
    </message>
    <message>
        <source>there is no instance &apos;%1&apos; in %2, which NYMVISOR_ID names; there is %3</source>
        <translation>no hay en %2 ninguna instancia &apos;%1&apos;, que indica NYMVISOR_ID; las que hay: %3</translation>
    </message>
    <message>
        <source>there is no instance in %1: make one with &apos;nymvisor init --daemon-home HOME BINARY&apos;, or say this as the user who has one</source>
        <translation>no hay ninguna instancia en %1: cree una con &apos;nymvisor init --daemon-home HOME BINARY&apos;, o ejecute esto como el usuario que tiene una</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no existe el ajuste &apos;%1&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>no existe el paso &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;; see nymvisor-worker --help</source>
        <translation>no existe la tarea &apos;%1&apos;; véase nymvisor-worker --help</translation>
    </message>
    <message>
        <source>there is no upgrade &apos;%1&apos;: %2 does not exist</source>
        <translation>no hay ninguna actualización &apos;%1&apos;: %2 no existe</translation>
    </message>
    <message>
        <source>there is no version &apos;%1&apos; to go back to: %2 is missing</source>
        <translation>no hay ninguna versión &apos;%1&apos; a la que volver: falta %2</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there, or have backup_data_directory lead where there is some</source>
        <translation>no hay sitio suficiente en el sistema de ficheros de %1: hacen falta %2 (%3), hay libres %4. Haga sitio allí, o haga que backup_data_directory lleve adonde lo haya</translation>
    </message>
    <message>
        <source>there was no answer within %1 s</source>
        <translation>no hubo respuesta en %1 s</translation>
    </message>
    <message>
        <source>this instance is run already, by process %1</source>
        <translation>esta instancia ya se está ejecutando, con el proceso %1</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off: what handles upstream&apos;s bytes has limits, but can read and write what nymvisor can</source>
        <translation>este núcleo no tiene Landlock, o está desactivado: lo que trata los bytes de upstream tiene límites, pero puede leer y escribir lo mismo que nymvisor</translation>
    </message>
    <message>
        <source>this version reads format %1</source>
        <translation>esta versión lee el formato %1</translation>
    </message>
    <message>
        <source>too few of the pinned keys have signed it (signature_threshold is %1): upstream has to announce it again, signed</source>
        <translation>la han firmado muy pocas de las claves fijadas (signature_threshold es %1): upstream debe anunciarla de nuevo, firmada</translation>
    </message>
    <message>
        <source>upgrades are held until %1; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>las actualizaciones están retenidas hasta %1; &apos;nymvisor unhold&apos; permite que comiencen</translation>
    </message>
    <message>
        <source>upgrades are held; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>las actualizaciones están retenidas; &apos;nymvisor unhold&apos; permite que comiencen</translation>
    </message>
    <message>
        <source>upgrades begin only in the upgrade_window</source>
        <translation>las actualizaciones solo comienzan dentro de upgrade_window</translation>
    </message>
    <message>
        <source>upstream asks to be left alone: %1</source>
        <translation>upstream pide que no se le consulte: %1</translation>
    </message>
    <message>
        <source>upstream has %1, but no binary of it for %2: add one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>upstream tiene %1, pero ningún binario para %2: añada uno con &apos;nymvisor add-upgrade&apos;</translation>
    </message>
    <message>
        <source>upstream has given no valid answer since %1: releases may have been missed</source>
        <translation>upstream no ha dado ninguna respuesta válida desde %1: pueden haberse perdido versiones publicadas</translation>
    </message>
    <message>
        <source>upstream names no checksum for %1, and enforce_download_checksum is true, or keys are pinned: it is not downloaded</source>
        <translation>upstream no indica ninguna suma de comprobación para %1, y enforce_download_checksum es true o hay claves fijadas: no se descarga</translation>
    </message>
    <message>
        <source>upstream&apos;s answer holds no release</source>
        <translation>la respuesta de upstream no contiene ninguna versión publicada</translation>
    </message>
    <message>
        <source>version %1 is lower than %2, which runs: say --allow-downgrade if it is meant</source>
        <translation>la versión %1 es inferior a %2, que está en marcha: use --allow-downgrade si es lo que se quiere</translation>
    </message>
    <message>
        <source>what goes on right now is not known</source>
        <translation>no se sabe qué ocurre en este momento</translation>
    </message>
    <message>
        <source>what goes on right now is not known: %1 is of an earlier run</source>
        <translation>no se sabe qué ocurre en este momento: %1 es de una ejecución anterior</translation>
    </message>
    <message>
        <source>what upstream says has expired at %1: somebody may be keeping newer releases back</source>
        <translation>lo que dice upstream caducó en %1: puede que alguien retenga versiones más recientes</translation>
    </message>
    <message>
        <source>what upstream says is not taken</source>
        <translation>lo que dice upstream no se acepta</translation>
    </message>
    <message>
        <source>what upstream says is not taken: %1</source>
        <translation>lo que dice upstream no se acepta: %1</translation>
    </message>
    <message>
        <source>what was found cannot be kept for &apos;backup list&apos;</source>
        <translation>lo hallado no se puede guardar para &apos;backup list&apos;</translation>
    </message>
    <message>
        <source>zlib cannot pack &apos;%1&apos;</source>
        <translation>zlib no puede comprimir &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets %1 be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; permite reintentar %1</translation>
    </message>
    <message>
        <source>it was vetoed here: %1</source>
        <translation>se vetó aquí: %1</translation>
    </message>
    <message>
        <source>it was cancelled here: %1</source>
        <translation>se canceló aquí: %1</translation>
    </message>
    <message>
        <source>it has failed here: %1</source>
        <translation>falló aquí: %1</translation>
    </message>
    <message>
        <source>it was called off here: %1</source>
        <translation>se suspendió aquí: %1</translation>
    </message>
    <message>
        <source>it is the version that runs</source>
        <translation>es la versión que está en marcha</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs, and allow_downgrade is false</source>
        <translation>es inferior a %1, que está en marcha, y allow_downgrade es false</translation>
    </message>
    <message>
        <source>it has the name of the version that runs, %1, but another version</source>
        <translation>lleva el nombre de la versión que está en marcha, %1, pero es otra versión</translation>
    </message>
    <message>
        <source>the operator has planned an upgrade of that name</source>
        <translation>el operador ha planificado una actualización con ese nombre</translation>
    </message>
    <message>
        <source>%1 releases of upstream&apos;s are planned already: &apos;nymvisor cancel NAME&apos; leaves one out</source>
        <translation>ya hay %1 versiones de upstream planificadas: &apos;nymvisor cancel NAME&apos; descarta una</translation>
    </message>
    <message>
        <source>it is planned already</source>
        <translation>ya está planificada</translation>
    </message>
    <message>
        <source>it is announced differently now</source>
        <translation>ahora se anuncia de otra forma</translation>
    </message>
    <message>
        <source>it is newer than what runs</source>
        <translation>es más reciente que lo que está en marcha</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>others can write it</source>
        <translation>otros pueden escribirlo</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un fichero normal</translation>
    </message>
    <message>
        <source>it is not executable</source>
        <translation>no es ejecutable</translation>
    </message>
    <message>
        <source>of its folder %1</source>
        <translation>de su carpeta %1</translation>
    </message>
    <message>
        <source>the hook %1 is passed over</source>
        <translation>se omite el hook %1</translation>
    </message>
    <message>
        <source>none are pinned</source>
        <translation>no hay ninguna fijada</translation>
    </message>
    <message>
        <source>%1 of %2 must have signed; unsigned releases are refused</source>
        <translation>deben haber firmado %1 de %2; las versiones publicadas sin firma se rechazan</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock</source>
        <translation>sin privilegios nuevos, límites, Landlock</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other files of this user could be emptied (not from Linux 6.2 on), and other processes of this user ended (not from Linux 6.12 on)</source>
        <translation>sin privilegios nuevos, límites, Landlock; otros ficheros de este usuario podrían vaciarse (ya no desde Linux 6.2), y otros procesos de este usuario terminarse (ya no desde Linux 6.12)</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other processes of this user could be ended (not from Linux 6.12 on)</source>
        <translation>sin privilegios nuevos, límites, Landlock; otros procesos de este usuario podrían terminarse (ya no desde Linux 6.12)</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs: &apos;nymvisor add-upgrade --force --allow-downgrade&apos; if it is meant, &apos;nymvisor cancel %2&apos; if not</source>
        <translation>es inferior a %1, que está en marcha: &apos;nymvisor add-upgrade --force --allow-downgrade&apos; si es lo que se quiere, &apos;nymvisor cancel %2&apos; si no</translation>
    </message>
    <message>
        <source>its binary is gone: put it there again with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>su binario ya no está: &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos; lo vuelve a poner</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2 has a control character</source>
        <translation>%1 no es TOML: la línea %2 tiene un carácter de control</translation>
    </message>
    <message>
        <source>%1; it is planned again when upstream announces it again, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1; se planifica de nuevo cuando upstream la anuncie otra vez, o tras &apos;nymvisor retry %2&apos;</translation>
    </message>
    <message>
        <source>upstream announces nothing: %1</source>
        <translation>upstream no anuncia nada: %1</translation>
    </message>
    <message>
        <source>upstream did not announce it any more when it was last asked: its next answer tells</source>
        <translation>upstream ya no la anunciaba en la última consulta: lo dirá su próxima respuesta</translation>
    </message>
    <message>
        <source>upstream has withdrawn %1, which runs: &apos;nymvisor rollback&apos; goes back to an earlier version</source>
        <translation>upstream ha retirado %1, que está en ejecución: &apos;nymvisor rollback&apos; vuelve a una versión anterior</translation>
    </message>
    <message>
        <source>upstream has withdrawn it</source>
        <translation>upstream la ha retirado</translation>
    </message>
    <message>
        <source>%1 cannot be read by the user %2, as whom this is done: put it where that user can read it</source>
        <translation>el usuario %2, con el que se hace esto, no puede leer %1: póngalo donde ese usuario pueda leerlo</translation>
    </message>
    <message>
        <source>%1 has become shorter meanwhile</source>
        <translation>%1 se ha acortado mientras tanto</translation>
    </message>
    <message>
        <source>cannot set the mode of the copy of %1</source>
        <translation>no se puede establecer el modo de la copia de %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a link: move it away, and &apos;nymvisor run&apos; makes the link</source>
        <translation>%1 es una carpeta, no un enlace: muévala a otro lugar, y &apos;nymvisor run&apos; creará el enlace</translation>
    </message>
    <message>
        <source>an upgrade is being taken back in %1: &apos;nymvisor run&apos; ends that</source>
        <translation>se está deshaciendo una actualización en %1: &apos;nymvisor run&apos; lo termina</translation>
    </message>
    <message>
        <source>&apos;backup create&apos; copies this home: let it end first, or say --to DIR</source>
        <translation>&apos;backup create&apos; está copiando este directorio: deje que termine, o indique --to DIR</translation>
    </message>
    <message>
        <source>another &apos;backup create&apos; or a &apos;backup restore&apos; may be at work</source>
        <translation>puede que otro &apos;backup create&apos; o un &apos;backup restore&apos; esté en marcha</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it runs, on probation; &apos;nymvisor rollback --with-data&apos; takes it back</source>
        <translation>%1 ya no se puede cancelar: está en marcha, a prueba; &apos;nymvisor rollback --with-data&apos; la deshace</translation>
    </message>
    <message>
        <source>%1 needs a value: &apos;%1 %2&apos; (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 necesita un valor: &apos;%1 %2&apos; (véase &apos;nymvisor help%3&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor help&apos;)</source>
        <translation>no existe la orden &apos;%1&apos; (véase &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;: is &apos;%2&apos; meant? (see &apos;nymvisor help&apos;)</source>
        <translation>no existe la orden &apos;%1&apos;: ¿quería decir &apos;%2&apos;? (véase &apos;nymvisor help&apos;)</translation>
    </message>
    <message>
        <source>systemd does not run here</source>
        <translation>aquí no se ejecuta systemd</translation>
    </message>
    <message>
        <source>the restore of %1 was interrupted, and %2 may hold only a part of it: &apos;nymvisor backup restore %1&apos; goes on with it, and so does &apos;nymvisor run&apos;; what was there is in %3</source>
        <translation>la restauración de %1 se interrumpió, y puede que %2 solo contenga una parte: &apos;nymvisor backup restore %1&apos; la continúa, y &apos;nymvisor run&apos; también; lo que había está en %3</translation>
    </message>
    <message>
        <source>another restore has to end first, or say --to DIR</source>
        <translation>antes tiene que terminar otra restauración, o indique --to DIR</translation>
    </message>
    <message>
        <source>a copy would not be whole</source>
        <translation>una copia no estaría completa</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there</source>
        <translation>no hay sitio suficiente en el sistema de archivos de %1: se necesitan %2 (%3) y hay libres %4. Haga sitio ahí</translation>
    </message>
    <message>
        <source>the system calls that it has no use for are refused it</source>
        <translation>se le niegan las llamadas al sistema que no necesita</translation>
    </message>
    <message>
        <source>this kernel cannot refuse system calls (seccomp): what handles upstream&apos;s bytes could make any</source>
        <translation>este núcleo no puede denegar llamadas al sistema (seccomp): lo que trata los bytes de upstream podría hacer cualquiera</translation>
    </message>
    <message>
        <source>%1 is no earlier version: it is planned, and higher than %2, which runs</source>
        <translation>%1 no es una versión anterior: está planificada, y es superior a %2, que está en marcha</translation>
    </message>
    <message>
        <source>hooks are looked for only in the folders %1</source>
        <translation>los hooks solo se buscan en las carpetas %1</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, by instance %2</source>
        <translation>%1, por la instancia %2</translation>
    </message>
    <message>
        <source>the daemon was down for %1</source>
        <translation>el demonio estuvo parado %1</translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <translation>%1, desde %2 (%3)</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>&apos;nymvisor retry %1&apos; permite reintentarla</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>completada</translation>
    </message>
    <message>
        <source>on probation</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>rolled back</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>revertida</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>vetoed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>vetada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>it waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>its binary is downloaded now</source>
        <translation>su binario se descarga ahora</translation>
    </message>
    <message>
        <source>its binary is downloaded when &apos;nymvisor run&apos; is started</source>
        <translation>su binario se descargará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>its binary is verified now</source>
        <translation>su binario se verifica ahora</translation>
    </message>
    <message>
        <source>its binary is verified when &apos;nymvisor run&apos; is started</source>
        <translation>su binario se verificará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>it begins now</source>
        <translation>comienza ahora</translation>
    </message>
    <message>
        <source>it begins when &apos;nymvisor run&apos; is started</source>
        <translation>comenzará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>it is not newer than what runs, and is dropped</source>
        <translation>no es más reciente que lo que está en marcha, y se descarta</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>está en curso</translation>
    </message>
    <message>
        <source>it is under way, and gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>está en curso, y continuará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>its binary is not there yet</source>
        <translation>su binario aún no está</translation>
    </message>
    <message>
        <source>its binary is being downloaded</source>
        <translation>su binario se está descargando</translation>
    </message>
    <message>
        <source>its binary is there, and yet to be verified</source>
        <translation>su binario está, pero aún sin verificar</translation>
    </message>
    <message>
        <source>its binary is in place</source>
        <translation>su binario está listo</translation>
    </message>
    <message>
        <source>it waits: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>it waits until %1: %2</source>
        <translation>en espera hasta %1: %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>%1, by the operator</source>
        <translation>%1, por el operador</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prevista: %1</translation>
    </message>
    <message>
        <source>manual: nymvisor ends after the switch, and its next start goes on</source>
        <translation>manual: nymvisor termina después del cambio, y su próximo arranque la continúa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>and %1 more: &apos;nymvisor plan&apos; lists them</source>
        <translation>y %1 más: &apos;nymvisor plan&apos; las muestra</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when &apos;nymvisor run&apos; is started</source>
        <translation>el operador la cancela: se hará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when &apos;nymvisor run&apos; is started</source>
        <translation>lo que salió mal se olvidará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>it is being taken back</source>
        <translation>se está deshaciendo</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>colocada</translation>
    </message>
    <message>
        <source>%1, not started yet</source>
        <translation>%1, aún sin iniciar</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when the upgrade that is under way has ended</source>
        <translation>el operador la cancela: se hará cuando termine la actualización en curso</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when the upgrade that is under way has ended</source>
        <translation>lo que salió mal se olvidará cuando termine la actualización en curso</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>File with variables of the environment, KEY=VALUE a line</source>
        <translation>Fichero con variables de entorno, KEY=VALUE por línea</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Muestra la versión</translation>
    </message>
    <message>
        <source>Print the version and the build information</source>
        <translation>Muestra la versión y la información de compilación</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 de %2 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 de %2 KiB</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of this instance of nymvisor.</source>
        <translation>Nombre de esta instancia de nymvisor.</translation>
    </message>
    <message>
        <source>Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.</source>
        <translation>Dónde se anuncian las versiones publicadas: se pide BASE/DAEMON/upgrade-info.json.</translation>
    </message>
    <message>
        <source>How often upstream is asked for a new release.</source>
        <translation>Cada cuánto se pregunta a upstream por una versión nueva.</translation>
    </message>
    <message>
        <source>Silences nymvisor&apos;s own log, not the daemon&apos;s output.</source>
        <translation>Silencia el registro de nymvisor, no la salida del demonio.</translation>
    </message>
    <message>
        <source>Where binaries and upgrade plans are kept, instead of nymvisor&apos;s own data folder.</source>
        <translation>Dónde se guardan los binarios y los planes de actualización, en vez de la carpeta de datos de nymvisor.</translation>
    </message>
    <message>
        <source>Where this instance&apos;s hooks are, in PHASE.d folders, instead of the instance&apos;s own hooks folder.</source>
        <translation>Dónde están los hooks de esta instancia, en carpetas PHASE.d, en vez de su propia carpeta de hooks.</translation>
    </message>
    <message>
        <source>How long one hook may run before it is ended and counts as failed; 0s: no limit.</source>
        <translation>Cuánto puede durar un hook antes de que se termine y cuente como fallido; 0s: sin límite.</translation>
    </message>
    <message>
        <source>Keys of minisign, parted by blanks, that upstream&apos;s releases must be signed with; none: signatures are not looked at.</source>
        <translation>Claves de minisign, separadas por espacios, con las que deben estar firmadas las versiones publicadas por upstream; ninguna: no se miran las firmas.</translation>
    </message>
    <message>
        <source>How many of the public keys must have signed a release.</source>
        <translation>Cuántas de las claves públicas deben haber firmado una versión publicada.</translation>
    </message>
    <message>
        <source>How long a release of upstream&apos;s must have been seen here before its upgrade may begin.</source>
        <translation>Desde hace cuánto debe conocerse aquí una versión publicada por upstream para que su actualización pueda comenzar.</translation>
    </message>
    <message>
        <source>Span over which hosts and instances spread an upgrade of upstream&apos;s, each at its own fixed point of it.</source>
        <translation>Intervalo en el que equipos e instancias reparten una actualización de upstream, cada uno en su propio instante fijo.</translation>
    </message>
    <message>
        <source>When upgrades of upstream&apos;s may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.</source>
        <translation>Cuándo pueden comenzar las actualizaciones de upstream, en UTC, por ejemplo `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; nada: en cualquier momento.</translation>
    </message>
    <message>
        <source>Whether a release with a lower version than the one that runs is taken.</source>
        <translation>Si se acepta una versión publicada inferior a la que está en marcha.</translation>
    </message>
    <message>
        <source>How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.</source>
        <translation>Cuántas versiones se conservan además de la primera, las que están en marcha o planificadas y la última probada; 0: todas.</translation>
    </message>
    <message>
        <source>The largest binary that is downloaded.</source>
        <translation>Tamaño máximo de un binario descargado.</translation>
    </message>
    <message>
        <source>Form of nymvisor&apos;s own log: text, or json for an object a line.</source>
        <translation>Formato del registro de nymvisor: text, o json para un objeto por línea.</translation>
    </message>
    <message>
        <source>Name of the daemon&apos;s binary, such as nym-node. `init` takes it from the binary itself.</source>
        <translation>Nombre del binario del demonio, por ejemplo nym-node. `init` lo toma del propio binario.</translation>
    </message>
    <message>
        <source>The daemon&apos;s home: its data, and beside it nymvisor&apos;s own folder with backups and the current version.</source>
        <translation>El directorio home del demonio: sus datos y, junto a ellos, la carpeta de nymvisor con las copias de seguridad y la versión actual.</translation>
    </message>
    <message>
        <source>The whole URL of this daemon&apos;s upgrade-info.json, instead of one made from the base.</source>
        <translation>La URL completa del upgrade-info.json de este demonio, en vez de la formada a partir de la base.</translation>
    </message>
    <message>
        <source>Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.</source>
        <translation>Si se descargan los binarios nuevos; si no, se colocan a mano o con add-upgrade.</translation>
    </message>
    <message>
        <source>Whether a release must name a checksum. One that is named is always checked.</source>
        <translation>Si una versión publicada debe indicar una suma de comprobación. La que se indica se comprueba siempre.</translation>
    </message>
    <message>
        <source>Whether the daemon is started again after an upgrade; otherwise nymvisor ends after the switch.</source>
        <translation>Si el demonio se vuelve a iniciar tras una actualización; si no, nymvisor termina después del cambio.</translation>
    </message>
    <message>
        <source>Whether a daemon that ended with another status than 0, or by a signal, is started again.</source>
        <translation>Si se vuelve a iniciar un demonio que terminó con un estado distinto de 0 o por una señal.</translation>
    </message>
    <message>
        <source>How long to wait before a failed daemon is started again.</source>
        <translation>Cuánto se espera antes de volver a iniciar un demonio fallido.</translation>
    </message>
    <message>
        <source>After how many failed starts in a row nymvisor gives up.</source>
        <translation>Tras cuántos arranques fallidos seguidos se rinde nymvisor.</translation>
    </message>
    <message>
        <source>How long after its start a daemon&apos;s failure counts as a failed start.</source>
        <translation>Cuánto después del arranque un fallo del demonio cuenta como arranque fallido.</translation>
    </message>
    <message>
        <source>How long a daemon that was told to stop may take before it is killed.</source>
        <translation>Cuánto puede tardar en detenerse un demonio antes de matarlo.</translation>
    </message>
    <message>
        <source>Where backups of the daemon&apos;s data are kept, instead of DAEMON_HOME/nymvisor/backups.</source>
        <translation>Dónde se guardan las copias de seguridad de los datos del demonio, en vez de DAEMON_HOME/nymvisor/backups.</translation>
    </message>
    <message>
        <source>Upgrades without a backup of the daemon&apos;s data.</source>
        <translation>Actualiza sin copia de seguridad de los datos del demonio.</translation>
    </message>
    <message>
        <source>Whether a new version that does not stay up is taken back, and the data of the old one restored.</source>
        <translation>Si se retira una versión nueva que no se mantiene en marcha y se restauran los datos de la anterior.</translation>
    </message>
    <message>
        <source>How long a new version must stay up before it counts as good; 0s: no probation, and no way back.</source>
        <translation>Cuánto debe mantenerse en marcha una versión nueva para darse por probada; 0s: sin periodo de prueba ni vuelta atrás.</translation>
    </message>
    <message>
        <source>How many archives of upgrades, and how many failed versions&apos; data, are kept; 0: all.</source>
        <translation>Cuántos archivos comprimidos de actualizaciones, y cuántos juegos de datos de versiones fallidas, se conservan; 0: todos.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>daemon</source>
        <translation>demonio</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>up, though no nymvisor runs</source>
        <translation>en marcha, aunque no se ejecuta ningún nymvisor</translation>
    </message>
    <message>
        <source>down</source>
        <translation>parado</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> desde %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed starts in a row</source>
        <translation>
            <numerusform>%n arranque fallido</numerusform>
            <numerusform>%n arranques fallidos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>it has proved itself</source>
        <translation>probada</translation>
    </message>
    <message>
        <source>it has yet to prove itself</source>
        <translation>aún no probada</translation>
    </message>
    <message>
        <source>the last good one is %1</source>
        <translation>la última probada es %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>nymvisor</source>
        <translation>nymvisor</translation>
    </message>
    <message>
        <source>it does not run: nothing is asked, downloaded or upgraded</source>
        <translation>no se ejecuta: no se pregunta, descarga ni actualiza nada</translation>
    </message>
    <message>
        <source>runs since %1, pid %2</source>
        <translation>en marcha desde %1, PID %2</translation>
    </message>
    <message>
        <source>runs, pid %1</source>
        <translation>en marcha, PID %1</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>ninguna actualización comienza hasta %1</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>ninguna actualización comienza hasta &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>consultado: %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>firmado: %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>de nuevo: %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia seg.</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>%1, of %2 in %3</source>
        <translation>%1, de %2 en %3</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>waiting to be restarted</source>
        <translation>en espera de reinicio</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>it ended with %1</source>
        <translation>terminó con %1</translation>
    </message>
    <message>
        <source>it has not been started yet</source>
        <translation>aún no se ha iniciado</translation>
    </message>
</context>
<context>
    <name>nymvisor::AddUpgradeCommand</name>
    <message>
        <source>Put a binary in place and its upgrade into the plan</source>
        <translation>Coloca un binario y añade su actualización al plan</translation>
    </message>
    <message>
        <source>Name of the upgrade (required)</source>
        <translation>Nombre de la actualización (obligatorio)</translation>
    </message>
    <message>
        <source>Overwrite the binary, its upgrade-info.json and the plan&apos;s entry</source>
        <translation>Sobrescribe el binario, su upgrade-info.json y la entrada del plan</translation>
    </message>
    <message>
        <source>Only add the binary to an upgrade that is there already</source>
        <translation>Solo añade el binario a una actualización ya existente</translation>
    </message>
    <message>
        <source>Upgrade at once</source>
        <translation>Actualiza de inmediato</translation>
    </message>
    <message>
        <source>When to upgrade, such as 2026-01-31T22:00:00Z; in 15 minutes unless given</source>
        <translation>Cuándo actualizar, por ejemplo 2026-01-31T22:00:00Z; por defecto, en 15 minutos</translation>
    </message>
    <message>
        <source>How long to wait before the upgrade, such as 2h</source>
        <translation>Cuánto esperar antes de la actualización, por ejemplo 2h</translation>
    </message>
    <message>
        <source>When it was published; now unless given</source>
        <translation>Cuándo se publicó; por defecto, ahora</translation>
    </message>
    <message>
        <source>Take a version that is lower than the one that runs</source>
        <translation>Acepta una versión inferior a la que está en marcha</translation>
    </message>
    <message>
        <source>The executable to upgrade to</source>
        <translation>El ejecutable al que se actualiza</translation>
    </message>
    <message>
        <source>%1: the binary of version %2 is in place</source>
        <translation>%1: el binario de la versión %2 está listo</translation>
    </message>
    <message>
        <source>%1: the upgrade to version %2 is planned for %3</source>
        <translation>%1: la actualización a la versión %2 está planificada para %3</translation>
    </message>
    <message>
        <source>%1; no nymvisor runs for this instance: it does not begin before &apos;nymvisor run&apos; is started</source>
        <translation>%1; ningún nymvisor se ejecuta para esta instancia: no comienza antes de que se inicie &apos;nymvisor run&apos;</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message>
        <source>Back the daemon&apos;s home up</source>
        <translation>Hace una copia de seguridad del directorio home del demonio</translation>
    </message>
    <message>
        <source>Stop the daemon for a moment, for a copy that is exact; otherwise it runs on</source>
        <translation>Detiene el demonio un momento para una copia exacta; si no, sigue en marcha</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>limpieza</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>not in the backup: %1 is neither a file nor a folder nor a link</source>
        <translation>no está en la copia de seguridad: %1 no es fichero, carpeta ni enlace</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>%1 has more extended attributes than an archive holds: it has none there</source>
        <translation>%1 tiene más atributos extendidos de los que caben en un archivo comprimido: allí no tiene ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files with %2 in %3, read back and checked</source>
        <translation>
            <numerusform>%1: %n fichero, %2 en %3, releído y comprobado</numerusform>
            <numerusform>%1: %n ficheros, %2 en %3, releídos y comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: the daemon was down for %1</source>
        <translation>nymvisor: el demonio estuvo parado %1</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was running: what it wrote in the last moments of copying may be in the backup in part; with --stop it is exact</source>
        <translation>nymvisor: el demonio estaba en marcha: lo que escribió en los últimos momentos de la copia puede estar solo en parte en la copia de seguridad; con --stop es exacta</translation>
    </message>
    <message>
        <source>not in the backup: extended attributes, which its file system does not keep (files: %2; the first: %1)</source>
        <translation>no están en la copia de seguridad: los atributos extendidos, que su sistema de ficheros no conserva (ficheros: %2; el primero: %1)</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupListCommand</name>
    <message>
        <source>checked %1 ago</source>
        <translation>comprobada hace %1</translation>
    </message>
    <message>
        <source>found damaged %1 ago</source>
        <translation>hallada dañada hace %1</translation>
    </message>
    <message>
        <source>checked when made</source>
        <translation>comprobada al crearla</translation>
    </message>
    <message>
        <source>not checked: made by Nym&apos;s nymvisor</source>
        <translation>sin comprobar: hecha por el nymvisor de Nym</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>antigüedad: %1</translation>
    </message>
    <message>
        <source>List the backups there are</source>
        <translation>Lista las copias de seguridad que hay</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>no hay ninguna copia de seguridad en %1</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupRestoreCommand</name>
    <message>
        <source>Put a backup in the place of what the home holds, or into a folder</source>
        <translation>Pone una copia de seguridad en lugar del contenido del directorio home, o en una carpeta</translation>
    </message>
    <message>
        <source>A new folder for it; the home stays as it is</source>
        <translation>Una carpeta nueva para ella; el directorio home queda como está</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it</source>
        <translation>La copia de seguridad, como la nombra &apos;backup list&apos;</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restauración</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>%1 is in %2; what was there is in %3</source>
        <translation>%1 está en %2; lo que había allí está en %3</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupTaskCommand</name>
    <message>
        <source>Make, list, check and restore backups of the daemon&apos;s home</source>
        <translation>Crea, lista, comprueba y restaura copias de seguridad del directorio home del demonio</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupVerifyCommand</name>
    <message>
        <source>Read backups and compare them with what they should hold</source>
        <translation>Lee copias de seguridad y las compara con lo que deberían contener</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it; all of them unless given</source>
        <translation>La copia de seguridad, como la nombra &apos;backup list&apos;; por defecto, todas</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>no hay ninguna copia de seguridad en %1</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificación</translation>
    </message>
    <message numerus="yes">
        <source>%1: whole, %n files with %2</source>
        <translation>
            <numerusform>%1: íntegra, %n fichero, %2</numerusform>
            <numerusform>%1: íntegra, %n ficheros, %2</numerusform>
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
        <translation>Muestra la información de compilación de nymvisor</translation>
    </message>
</context>
<context>
    <name>nymvisor::CancelCommand</name>
    <message>
        <source>Leave an upgrade out, until it is retried</source>
        <translation>Descarta una actualización, hasta retry</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Nombre de la actualización</translation>
    </message>
    <message>
        <source>%1 is cancelled already</source>
        <translation>%1 ya está cancelada</translation>
    </message>
    <message>
        <source>%1: nymvisor calls it off now</source>
        <translation>%1: nymvisor la cancela ahora</translation>
    </message>
    <message>
        <source>%1: it is called off when &apos;nymvisor run&apos; is next started; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1: se cancela cuando se inicie &apos;nymvisor run&apos;; hasta entonces &apos;nymvisor retry %1&apos; lo revoca</translation>
    </message>
    <message>
        <source>%1: it is called off when the upgrade that is under way has ended; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1: se cancela cuando termine la actualización en curso; hasta entonces &apos;nymvisor retry %1&apos; lo deshace</translation>
    </message>
</context>
<context>
    <name>nymvisor::CheckCommand</name>
    <message>
        <source>nothing to plan: %1</source>
        <translation>nada que planificar: %1</translation>
    </message>
    <message>
        <source>it would be planned: %1</source>
        <translation>se planificaría: %1</translation>
    </message>
    <message>
        <source>its entry would be replaced: %1</source>
        <translation>se sustituiría su entrada: %1</translation>
    </message>
    <message>
        <source>Ask upstream now, and say what would be done; changes nothing</source>
        <translation>Consulta a upstream ahora y dice qué se haría; no cambia nada</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
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
        <translation>nymvisor: aviso: %1</translation>
    </message>
    <message>
        <source>Form of the output: text (default) or json</source>
        <translation>Formato de salida: text (por defecto) o json</translation>
    </message>
</context>
<context>
    <name>nymvisor::CompletionsCommand</name>
    <message>
        <source>Print the script that completes the command line in a shell</source>
        <translation>Muestra el script que completa la línea de órdenes en un shell</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>El shell</translation>
    </message>
</context>
<context>
    <name>nymvisor::ConfigCommand</name>
    <message>
        <source>Print the configuration that is in force</source>
        <translation>Muestra la configuración en vigor</translation>
    </message>
</context>
<context>
    <name>nymvisor::DaemonBuildInfoCommand</name>
    <message>
        <source>Print the build information of the daemon&apos;s binary</source>
        <translation>Muestra la información de compilación del binario del demonio</translation>
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
        <translation>ok: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>FAILS: %1</source>
        <translation>FALLA: %1</translation>
    </message>
    <message>
        <source>Look at everything an upgrade will need, and say what would fail</source>
        <translation>Examina todo lo que necesitará una actualización y dice qué fallaría</translation>
    </message>
    <message>
        <source>Nothing would fail; warnings: %2.</source>
        <translation>Nada fallaría; avisos: %2.</translation>
    </message>
    <message>
        <source>Would fail: %1; warnings: %2.</source>
        <translation>Fallarían: %1; avisos: %2.</translation>
    </message>
</context>
<context>
    <name>nymvisor::HelpCommand</name>
    <message>
        <source>Print this help, or that of a command</source>
        <translation>Muestra esta ayuda, o la de una orden</translation>
    </message>
    <message>
        <source>The command to explain</source>
        <translation>La orden que se quiere explicar</translation>
    </message>
</context>
<context>
    <name>nymvisor::HistoryCommand</name>
    <message>
        <source>Print every upgrade and how it ended</source>
        <translation>Muestra cada actualización y cómo terminó</translation>
    </message>
    <message>
        <source>No upgrade has been made yet.</source>
        <translation>Aún no se ha hecho ninguna actualización.</translation>
    </message>
</context>
<context>
    <name>nymvisor::HoldCommand</name>
    <message>
        <source>Let no upgrade begin but those added with --now, until &apos;nymvisor unhold&apos;</source>
        <translation>Retiene las actualizaciones, salvo las añadidas con --now, hasta &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>Only until then, such as 2026-01-31T22:00:00Z</source>
        <translation>Solo hasta entonces, por ejemplo 2026-01-31T22:00:00Z</translation>
    </message>
    <message>
        <source>Only for so long, such as 2days</source>
        <translation>Solo durante ese tiempo, por ejemplo 2days</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>ninguna actualización comienza hasta %1</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>ninguna actualización comienza hasta &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>%1; the one that is under way goes on</source>
        <translation>%1; la que está en curso continúa</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksListCommand</name>
    <message>
        <source>%1 (passed over: %2)</source>
        <translation>%1 (omitido: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Looked for in PHASE.d below:</source>
        <translation>Se buscan en PHASE.d bajo:</translation>
    </message>
    <message>
        <source>Look at the hooks, and try them</source>
        <translation>Examina los hooks y los prueba</translation>
    </message>
    <message>
        <source>Print what would run, in its order, and what would not, and why</source>
        <translation>Muestra qué se ejecutaría, en orden, qué no, y por qué</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksRunCommand</name>
    <message>
        <source>Try the hooks of a phase</source>
        <translation>Prueba los hooks de una fase</translation>
    </message>
    <message>
        <source>Run them, and tell them of this upgrade</source>
        <translation>Los ejecuta como si fuera para esta actualización</translation>
    </message>
    <message>
        <source>Only print what would be run, and with which environment</source>
        <translation>Solo muestra qué se ejecutaría y con qué entorno</translation>
    </message>
    <message>
        <source>pre-download, pre-upgrade, health-check, post-upgrade, rollback or failure</source>
        <translation>pre-download, pre-upgrade, health-check, post-upgrade, rollback o failure</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>se ejecuta: %1</translation>
    </message>
    <message>
        <source>passed over: %1 (%2)</source>
        <translation>omitido: %1 (%2)</translation>
    </message>
    <message>
        <source>no hooks in this phase</source>
        <translation>no hay hooks en esta fase</translation>
    </message>
    <message>
        <source>the %1 hooks say yes</source>
        <translation>los hooks %1 dicen que sí</translation>
    </message>
    <message>
        <source>the %1 hooks have run</source>
        <translation>los hooks %1 se han ejecutado</translation>
    </message>
</context>
<context>
    <name>nymvisor::InitCommand</name>
    <message>
        <source>[default: %1]</source>
        <translation>[por defecto: %1]</translation>
    </message>
    <message>
        <source>[required, here or as %1]</source>
        <translation>[obligatorio, aquí o con %1]</translation>
    </message>
    <message>
        <source>Lay out an instance for a daemon&apos;s binary, and print its configuration</source>
        <translation>Crea una instancia para el binario de un demonio y muestra su configuración</translation>
    </message>
    <message>
        <source>The daemon&apos;s executable</source>
        <translation>El ejecutable del demonio</translation>
    </message>
    <message>
        <source>the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, give another --id</source>
        <translation>la instancia %1 era hasta ahora para %2 y será para %3 desde su próximo arranque; para una segunda instancia, indique otro --id</translation>
    </message>
    <message>
        <source>the instance %1 has the home %2 too: only one of them can run at a time</source>
        <translation>la instancia %1 tiene también el directorio home %2: solo una de las dos puede estar en marcha a la vez</translation>
    </message>
    <message>
        <source>nymvisor: these settings are in %1; &apos;nymvisor doctor&apos; looks whether all is well, &apos;nymvisor run ARGS...&apos; starts the daemon with ARGS</source>
        <translation>nymvisor: estos ajustes están en %1; &apos;nymvisor doctor&apos; comprueba que todo va bien, &apos;nymvisor run ARGS...&apos; inicia el demonio con ARGS</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysAddCommand</name>
    <message>
        <source>Pin a key: from then on what is not signed is refused</source>
        <translation>Fija una clave: desde entonces se rechaza lo que no esté firmado</translation>
    </message>
    <message>
        <source>A public key of minisign, or its .pub file</source>
        <translation>Una clave pública de minisign, o su fichero .pub</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysListCommand</name>
    <message>
        <source>The keys that upstream&apos;s releases must be signed with</source>
        <translation>Las claves con las que deben estar firmadas las versiones publicadas por upstream</translation>
    </message>
    <message>
        <source>no keys are pinned: signatures are not looked at</source>
        <translation>no hay claves fijadas: no se miran las firmas</translation>
    </message>
    <message>
        <source>a release must be signed by %1 of %2</source>
        <translation>una versión publicada debe estar firmada por %1 de %2</translation>
    </message>
    <message>
        <source>Print the pinned keys, and how many must have signed</source>
        <translation>Muestra las claves fijadas y cuántas deben haber firmado</translation>
    </message>
    <message>
        <source>&apos;nymvisor run&apos; takes it up at SIGHUP, or when it is started next</source>
        <translation>&apos;nymvisor run&apos; lo tendrá en cuenta con SIGHUP o en su próximo arranque</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysRemoveCommand</name>
    <message>
        <source>No longer trust a key; without the last one, signatures are not looked at</source>
        <translation>Deja de confiar en una clave; sin la última, no se miran las firmas</translation>
    </message>
    <message>
        <source>The key, its .pub file, or its id as &apos;keys list&apos; prints it</source>
        <translation>La clave, su fichero .pub, o su identificador como lo muestra &apos;keys list&apos;</translation>
    </message>
</context>
<context>
    <name>nymvisor::PlanCommand</name>
    <message>
        <source>Print what is planned, and why it waits</source>
        <translation>Muestra lo planificado y por qué espera</translation>
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
        <translation>Permite reintentar una actualización fallida, suspendida, vetada, cancelada o retirada</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>Nombre de la actualización</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten; &apos;nymvisor status&apos; tells when it is tried again</source>
        <translation>%1: lo que salió mal queda olvidado; &apos;nymvisor status&apos; indica cuándo se reintenta</translation>
    </message>
    <message>
        <source>%1: it is tried again when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: se reintenta la próxima vez que se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten, but nothing of it is kept here any more: it is tried again once upstream announces it, or &apos;nymvisor add-upgrade&apos; brings it</source>
        <translation>%1: lo que salió mal queda olvidado, pero aquí ya no se conserva nada de ella: se reintenta cuando upstream la anuncie, o la traiga &apos;nymvisor add-upgrade&apos;</translation>
    </message>
    <message>
        <source>%1: it is not called off after all</source>
        <translation>%1: al final no se cancela</translation>
    </message>
</context>
<context>
    <name>nymvisor::RollbackCommand</name>
    <message>
        <source>Go back to an earlier version, with its own data or with that of now</source>
        <translation>Vuelve a una versión anterior, con sus propios datos o con los actuales</translation>
    </message>
    <message>
        <source>The newest backup of its data comes back; what the home holds is put aside</source>
        <translation>Se restaura la copia de seguridad más reciente de sus datos; el contenido del directorio home se aparta</translation>
    </message>
    <message>
        <source>The data stays as it is</source>
        <translation>Los datos quedan como están</translation>
    </message>
    <message>
        <source>Name of the version; default: the last good one</source>
        <translation>Nombre de la versión; por defecto: la última probada</translation>
    </message>
    <message>
        <source>%1: it is gone back to when &apos;nymvisor run&apos; is next started</source>
        <translation>%1: se vuelve a esta versión la próxima vez que se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>%1: it is gone back to when the upgrade that is under way has ended</source>
        <translation>%1: se vuelve a esta versión cuando termine la actualización en curso</translation>
    </message>
    <message>
        <source>passed over: %1 was damaged when it was last verified: %2</source>
        <translation>omitida: %1 estaba dañada en la última verificación: %2</translation>
    </message>
    <message>
        <source>Go back to %1 (%2)</source>
        <translation>Volver a %1 (%2)</translation>
    </message>
    <message>
        <source> from %1 (%2)</source>
        <translation> desde %1 (%2)</translation>
    </message>
    <message>
        <source>Its data comes back as of %1. What was written since is put aside in %2.
</source>
        <translation>Sus datos vuelven al estado de %1. Lo escrito desde entonces se aparta en %2.
</translation>
    </message>
    <message>
        <source>Its data comes back as of the stop before the upgrade that is under way.
</source>
        <translation>Sus datos vuelven al estado de la parada previa a la actualización en curso.
</translation>
    </message>
    <message>
        <source>It runs on the data of now: not every version can read that of a later one.
</source>
        <translation>Se ejecuta con los datos actuales: no toda versión sabe leer los de una posterior.
</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>¿Continuar? [s/N] </translation>
    </message>
    <message>
        <source>%1: nymvisor goes back to it now</source>
        <translation>%1: nymvisor vuelve a ella ahora</translation>
    </message>
</context>
<context>
    <name>nymvisor::RunCommand</name>
    <message>
        <source>Run the daemon with the arguments that follow, and upgrade it</source>
        <translation>Ejecuta el demonio con los argumentos que siguen y lo actualiza</translation>
    </message>
</context>
<context>
    <name>nymvisor::StatusCommand</name>
    <message>
        <source>Print what runs, what goes on, and what is next</source>
        <translation>Muestra qué está en marcha, qué ocurre y qué viene después</translation>
    </message>
    <message>
        <source>Form of the output: text (default), json or prometheus</source>
        <translation>Formato de salida: text (por defecto), json o prometheus</translation>
    </message>
    <message>
        <source>Go on with it as it changes, until interrupted</source>
        <translation>Lo sigue mostrando según cambia, hasta que se interrumpa</translation>
    </message>
</context>
<context>
    <name>nymvisor::UnholdCommand</name>
    <message>
        <source>Let upgrades begin again</source>
        <translation>Permite de nuevo las actualizaciones</translation>
    </message>
    <message>
        <source>upgrades begin again when they are due</source>
        <translation>las actualizaciones vuelven a comenzar cuando están previstas</translation>
    </message>
    <message>
        <source>upgrades were not held</source>
        <translation>las actualizaciones no estaban retenidas</translation>
    </message>
</context>
<context>
    <name>nymvisor::VerifyCommand</name>
    <message>
        <source>%1: signed by %2: %3</source>
        <translation>%1: firmado por %2: %3</translation>
    </message>
    <message>
        <source>Check by hand that the pinned keys have signed a file</source>
        <translation>Comprueba a mano que las claves fijadas han firmado un fichero</translation>
    </message>
    <message>
        <source>Its signatures [default: FILE.minisig]</source>
        <translation>Sus firmas [por defecto: FILE.minisig]</translation>
    </message>
    <message>
        <source>An upgrade-info.json, or any other file that was signed with minisign</source>
        <translation>Un upgrade-info.json, o cualquier otro fichero firmado con minisign</translation>
    </message>
</context>
<context>
    <name>OpenUpgrade</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>taking back step %1</source>
        <translation>deshaciendo el paso %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>it is tried again %1: %2</source>
        <translation>nuevo intento %1: %2</translation>
    </message>
    <message>
        <source>it is gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>continuará cuando se inicie &apos;nymvisor run&apos;</translation>
    </message>
    <message>
        <source>taken back: %1 runs again, and is watched</source>
        <translation>deshecha: %1 vuelve a funcionar y está en observación</translation>
    </message>
</context>
</TS>
