<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Passed on to the daemon, untouched</source>
        <translation>原样传给守护进程</translation>
    </message>
    <message>
        <source>Supervises a network node and upgrades it unattended</source>
        <translation>监管网络节点并自动升级</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>yY</source>
        <extracomment>The letters that say yes to a question that ends with [y/N], in your language and in English</extracomment>
        <translation>yY</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1（参见 &apos;nymvisor help%2&apos;）</translation>
    </message>
    <message>
        <source>%1 is empty, and needs a value (see &apos;nymvisor help%2&apos;)</source>
        <translation>%1 为空，需要一个值（参见 &apos;nymvisor help%2&apos;）</translation>
    </message>
    <message>
        <source>%1 takes no value, so that &apos;%2&apos; is not understood (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 不带值，无法理解 &apos;%2&apos;（参见 &apos;nymvisor help%3&apos;）</translation>
    </message>
    <message>
        <source>%1 asks for a copy elsewhere</source>
        <translation>%1 要求在别处建立副本</translation>
    </message>
    <message>
        <source>%1 belongs to another user than its folder: chown it, or remove it</source>
        <translation>%1 与其所在目录的所有者不同：请用 chown 更改，或将其删除</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, but nymvisor was started as root: start it as that user (User= in a systemd unit)</source>
        <translation>%1 属于用户 %2，但 nymvisor 是以 root 启动的：请以该用户启动（systemd 单元中的 User=）</translation>
    </message>
    <message>
        <source>%1 calls itself &apos;%2&apos;, but this instance runs &apos;%3&apos;</source>
        <translation>%1 自称 &apos;%2&apos;，但本实例运行的是 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it is in its step &apos;%2&apos;, and only before &apos;stop&apos; nothing is touched</source>
        <translation>%1 已无法中止：它处于步骤 &apos;%2&apos;，只有在 &apos;stop&apos; 之前才未触动任何内容</translation>
    </message>
    <message>
        <source>%1 cannot be read, and holds upgrades until &apos;nymvisor unhold&apos;</source>
        <translation>%1 无法读取，在执行 &apos;nymvisor unhold&apos; 之前升级一直暂停</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 无法使用</translation>
    </message>
    <message>
        <source>%1 cannot be used:
  %2</source>
        <translation>%1 无法使用：
  %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: give it to the user that nymvisor runs as</source>
        <translation>%1 不可写：请将其交给运行 nymvisor 的用户</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 优先</translation>
    </message>
    <message>
        <source>%1 did not end within %2 s</source>
        <translation>%1 未在 %2 秒内结束</translation>
    </message>
    <message>
        <source>%1 did not work the last time, and is tried again: %2</source>
        <translation>%1 上次未成功，将重试：%2</translation>
    </message>
    <message>
        <source>%1 does not describe an upgrade</source>
        <translation>%1 描述的不是升级</translation>
    </message>
    <message>
        <source>%1 does not say which version runs: start &apos;nymvisor run&apos;, which finds out</source>
        <translation>%1 未说明运行的是哪个版本：请启动 &apos;nymvisor run&apos;，它会查明</translation>
    </message>
    <message>
        <source>%1 does not set %2.%3, and the variable %4 is not set either</source>
        <translation>%1 未设置 %2.%3，变量 %4 也未设置</translation>
    </message>
    <message>
        <source>%1 does not tell its build information when it is asked with &apos;build-info --output=json&apos;</source>
        <translation>用 &apos;build-info --output=json&apos; 询问时，%1 不给出其构建信息</translation>
    </message>
    <message>
        <source>%1 ended with status %2</source>
        <translation>%1 以状态 %2 结束</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 以状态 %2 结束：%3</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it</source>
        <translation>%1 已存在：用 --force 覆盖</translation>
    </message>
    <message>
        <source>%1 exists already: say --force to overwrite it, or --add-binary to add only the binary</source>
        <translation>%1 已存在：用 --force 覆盖，或用 --add-binary 只添加二进制文件</translation>
    </message>
    <message>
        <source>%1 has KillMode=control-group: systemd stops the daemon beside nymvisor; set KillMode=mixed</source>
        <translation>%1 设置了 KillMode=control-group：systemd 会绕过 nymvisor 停止守护进程；请设置 KillMode=mixed</translation>
    </message>
    <message>
        <source>no unit of systemd is enabled for this instance, so that nymvisor does not start after a reboot: say &apos;systemctl enable %1&apos;, or &apos;systemctl --user enable %1&apos; where a user&apos;s own is meant</source>
        <translation>此实例没有启用的 systemd 单元，重启后 nymvisor 不会启动：请执行 &apos;systemctl enable %1&apos;，若要用用户自己的单元则执行 &apos;systemctl --user enable %1&apos;</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <translation>用户 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the user %2 ends with their last session, and does not start after a reboot: say &apos;loginctl enable-linger %2&apos;</source>
        <translation>用户 %2 的 %1 会随其最后一个会话结束，重启后也不会启动：请执行 &apos;loginctl enable-linger %2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2, so that nymvisor does not start after a reboot: say &apos;%3 %1&apos;</source>
        <translation>%1 处于 %2 状态，重启后 nymvisor 不会启动：请执行 &apos;%3 %1&apos;</translation>
    </message>
    <message>
        <source>%1 has Type=%2: with Type=notify systemd knows what goes on, and a nymvisor that hangs is started again</source>
        <translation>%1 设置了 Type=%2：用 Type=notify 时 systemd 能得知运行情况，并会重新启动挂起的 nymvisor</translation>
    </message>
    <message>
        <source>%1 has capabilities, which the next version&apos;s file will not have: give them in the unit of nymvisor instead (AmbientCapabilities=)</source>
        <translation>%1 带有 capabilities，下一版本的文件不会有：请改在 nymvisor 的单元中授予（AmbientCapabilities=）</translation>
    </message>
    <message>
        <source>%1 has changed since it was verified: its sha256 is %2, not %3</source>
        <translation>%1 在校验之后有变化：其 sha256 为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>%1 is not gone back to (&apos;nymvisor retry %1&apos; first, if it is meant)</source>
        <translation>不会回到 %1（如确实需要，请先执行 &apos;nymvisor retry %1&apos;）</translation>
    </message>
    <message>
        <source>%1 holds no signatures of minisign</source>
        <translation>%1 中没有 minisign 签名</translation>
    </message>
    <message>
        <source>%1 is %2, which is another build than the %3 that was put there</source>
        <translation>%1 是 %2，与放在那里的 %3 不是同一构建</translation>
    </message>
    <message>
        <source>%1 is a folder, not an executable file</source>
        <translation>%1 是目录，不是可执行文件</translation>
    </message>
    <message>
        <source>%1 is damaged, and no way back can use it: remove it, and make another with &apos;nymvisor backup create&apos; (%2)</source>
        <translation>%1 已损坏，无法用于回退：请删除它，并用 &apos;nymvisor backup create&apos; 另建一份（%2）</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>%1 is gone: start &apos;nymvisor run&apos; anew, which rebuilds it</source>
        <translation>%1 已不存在：请重新启动 &apos;nymvisor run&apos;，它会重建</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed</source>
        <translation>%1 超过允许的 %2 字节</translation>
    </message>
    <message>
        <source>%1 is missing, and nothing says which binary %2 is</source>
        <translation>%1 缺失，无从得知 %2 是哪个二进制文件</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3: %4</source>
        <translation>%1 不是 JSON：第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2, column %3: %4 (texts and durations need quotes, booleans are true or false)</source>
        <translation>%1 不是 TOML：第 %2 行第 %3 列：%4（文本和时长需加引号，布尔值为 true 或 false）</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 is not a folder: move it out of the way</source>
        <translation>%1 不是目录：请将其移走</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8</source>
        <translation>%1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1 is not build information</source>
        <translation>%1 不是构建信息</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be executed: install nymvisor anew, with both programs</source>
        <translation>%1 不存在或无法执行：请重新安装 nymvisor，两个程序都要装</translation>
    </message>
    <message>
        <source>%1 is not there: is the daemon&apos;s home mounted, and was &apos;nymvisor init&apos; run for it?</source>
        <translation>%1 不存在：守护进程的主目录挂载了吗？为它执行过 &apos;nymvisor init&apos; 吗？</translation>
    </message>
    <message>
        <source>%1 is not to be trusted</source>
        <translation>%1 不可信</translation>
    </message>
    <message>
        <source>%1 is set-user-ID or set-group-ID, and the next version&apos;s file will not be: run nymvisor as that user instead</source>
        <translation>%1 设有 set-user-ID 或 set-group-ID，下一版本的文件不会有：请改以该用户运行 nymvisor</translation>
    </message>
    <message>
        <source>%1 is the version that runs</source>
        <translation>%1 就是正在运行的版本</translation>
    </message>
    <message>
        <source>%1 is there already, and not an empty folder</source>
        <translation>%1 已存在，且不是空目录</translation>
    </message>
    <message>
        <source>%1 is version %2, but %3 was laid out for another binary: %4; give that one, or add this one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>%1 是版本 %2，但 %3 是为另一个二进制文件建立的：%4；请指定那一个，或用 &apos;nymvisor add-upgrade&apos; 添加这一个</translation>
    </message>
    <message>
        <source>%1 lacked settings of this version: they were added with their defaults, the old file was kept beside it</source>
        <translation>%1 缺少本版本的设置：已按默认值补上，旧文件保留在旁边</translation>
    </message>
    <message>
        <source>%1 lacks settings of this version, and cannot be completed</source>
        <translation>%1 缺少本版本的设置，且无法补全</translation>
    </message>
    <message>
        <source>%1 leads to no version: a start of &apos;nymvisor run&apos; puts it right</source>
        <translation>%1 不指向任何版本：启动 &apos;nymvisor run&apos; 即可修正</translation>
    </message>
    <message>
        <source>%1 of the pinned keys have signed it, and signature_threshold is %2</source>
        <translation>固定的密钥中有 %1 个签了名，而 signature_threshold 为 %2</translation>
    </message>
    <message>
        <source>%1 runs nymvisor as %2, but the daemon&apos;s home belongs to %3: set User=%3</source>
        <translation>%1 以 %2 运行 nymvisor，但守护进程的主目录属于 %3：请设置 User=%3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2</source>
        <translation>%1 被信号 %2 终止</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor, and nothing says what it should hold; &apos;tar -tzf&apos; tells what it does</source>
        <translation>%1 由 Nym 的 nymvisor 生成，没有说明它应包含什么；&apos;tar -tzf&apos; 可列出其内容</translation>
    </message>
    <message>
        <source>%1 was made by Nym&apos;s nymvisor: &apos;tar -xzf&apos; unpacks it, into a new folder</source>
        <translation>%1 由 Nym 的 nymvisor 生成：用 &apos;tar -xzf&apos; 解到新目录中</translation>
    </message>
    <message>
        <source>%1 wrote more than the %2 bytes allowed</source>
        <translation>%1 的输出超过允许的 %2 字节</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, which runs, is not there or not executable: put it back</source>
        <translation>正在运行的 %1 不存在或不可执行：请将其放回</translation>
    </message>
    <message>
        <source>%1; it is asked for again once upstream announces it differently, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1；待上游以不同内容公布，或执行 &apos;nymvisor retry %2&apos; 之后，会再次请求</translation>
    </message>
    <message>
        <source>&apos;%1&apos; are no times of the week: write them as in &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos;, in UTC</source>
        <translation>&apos;%1&apos; 不是一周中的时段：请写成 &apos;Mon-Fri 22:00-05:00, Sun 01:00-06:00&apos; 的形式，UTC 时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to another user: nymvisor could not put it aside. Give it to nymvisor&apos;s user</source>
        <translation>&apos;%1&apos; 属于另一用户：nymvisor 无法将其移开保存。请将其交给 nymvisor 的用户</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the home is a mount point that cannot be replaced</source>
        <translation>主目录中的 &apos;%1&apos; 是挂载点，无法替换</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the snapshot is not what its manifest says</source>
        <translation>快照中的 &apos;%1&apos; 与其清单不符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is immutable or append-only: nymvisor could not put it aside. Take the attribute away with chattr -i -a</source>
        <translation>&apos;%1&apos; 不可变或只能追加：nymvisor 无法将其移开保存。请用 chattr -i -a 去掉该属性</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>&apos;%1&apos; 既不是 sha256 也不是 sha512</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true (t, 1) nor false (f, 0)</source>
        <translation>&apos;%1&apos; 既不是真（true、t、1）也不是假（false、f、0）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a local socket</source>
        <translation>&apos;%1&apos; 不是本地套接字的地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no copy of &apos;backup create&apos;</source>
        <translation>&apos;%1&apos; 不是 &apos;backup create&apos; 的副本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of a log: text and json are</source>
        <translation>&apos;%1&apos; 不是日志格式：可用 text 和 json</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no form of output: %2 and %3 are</source>
        <translation>&apos;%1&apos; 不是输出格式：可用 %2 和 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no phase: %2 are</source>
        <translation>&apos;%1&apos; 不是阶段：可用 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key of minisign: it is the second line of a .pub file, 56 characters that begin with RW</source>
        <translation>&apos;%1&apos; 不是 minisign 公钥：公钥是 .pub 文件的第二行，以 RW 开头的 56 个字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no request: retry and cancel are</source>
        <translation>&apos;%1&apos; 不是请求：可用 retry 和 cancel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a URL that can be asked: it must begin with https:// or http://</source>
        <translation>&apos;%1&apos; 不是可以访问的 URL：必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration: write numbers with units, such as 10s, 1h 30m or 2days (units: ns us ms s m h days weeks months years)</source>
        <translation>&apos;%1&apos; 不是时长：请写数字加单位，例如 10s、1h 30m 或 2days（单位：ns us ms s m h days weeks months years）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size: write a number above 0 with B, KiB, MiB, GiB or TiB</source>
        <translation>&apos;%1&apos; 不是大小：请写大于 0 的数字加 B、KiB、MiB、GiB 或 TiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time as RFC 3339 writes it, such as 2026-01-31T23:59:59Z or 2026-01-31T23:59:59+01:00</source>
        <translation>&apos;%1&apos; 不是 RFC 3339 格式的时间，例如 2026-01-31T23:59:59Z 或 2026-01-31T23:59:59+01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 on</source>
        <translation>&apos;%1&apos; 不是大于或等于 %2 的整数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>&apos;%1&apos; 不是绝对路径</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path: it must begin with /</source>
        <translation>&apos;%1&apos; 不是绝对路径：必须以 / 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not planned; %2 is</source>
        <translation>&apos;%1&apos; 不在计划中；计划中的有 %2</translation>
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
        <translation>必须给出 --upgrade-name</translation>
    </message>
    <message>
        <source>--upgrade-time</source>
        <translation>--upgrade-time</translation>
    </message>
    <message>
        <source>-c/--config-env-file stands before the command: &apos;nymvisor -c FILE %1 ...&apos;</source>
        <translation>-c/--config-env-file 要写在命令之前：&apos;nymvisor -c FILE %1 ...&apos;</translation>
    </message>
    <message>
        <source>1 to 128 of A-Z a-z 0-9 . _ + - are allowed, not beginning with . or -</source>
        <translation>允许 1 到 128 个字符，取自 A-Z a-z 0-9 . _ + -，不能以 . 或 - 开头</translation>
    </message>
    <message>
        <source>a %1 hook failed</source>
        <translation>一个 %1 钩子失败</translation>
    </message>
    <message>
        <source>a %1 hook said no</source>
        <translation>一个 %1 钩子答复“否”</translation>
    </message>
    <message>
        <source>a %1 hook said not now</source>
        <translation>一个 %1 钩子答复“现在不行”</translation>
    </message>
    <message>
        <source>a backslash may stand only between quotes</source>
        <translation>反斜杠只能出现在引号内</translation>
    </message>
    <message>
        <source>a daemon runs on this home that no nymvisor stops: stop it first</source>
        <translation>有守护进程在此主目录上运行，且没有 nymvisor 能停止它：请先停止它</translation>
    </message>
    <message>
        <source>a daemon runs on this home: stop it first, or say --to DIR</source>
        <translation>有守护进程在此主目录上运行：请先停止它，或给出 --to DIR</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>双引号未闭合</translation>
    </message>
    <message>
        <source>a line of the worker is neither progress nor a result nor an error</source>
        <translation>工作进程的一行既不是进度，也不是结果或错误</translation>
    </message>
    <message>
        <source>a signature must begin with &apos;%1&apos;</source>
        <translation>签名必须以 &apos;%1&apos; 开头</translation>
    </message>
    <message>
        <source>a signature must have a line that begins with &apos;%1&apos;, of at most %2 bytes</source>
        <translation>签名必须有一行以 &apos;%1&apos; 开头，且不超过 %2 字节</translation>
    </message>
    <message>
        <source>a single quote is not closed</source>
        <translation>单引号未闭合</translation>
    </message>
    <message>
        <source>after $ there must be a name; a plain $ is written \$ between double quotes</source>
        <translation>$ 之后必须是名称；单独的 $ 在双引号内写作 \$</translation>
    </message>
    <message>
        <source>after the value there is more: a value with blanks needs quotes</source>
        <translation>值之后还有内容：带空格的值需加引号</translation>
    </message>
    <message>
        <source>an error without a text was reported</source>
        <translation>报告了一个没有文本的错误</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: let &apos;nymvisor run&apos; end it first, or say --to DIR</source>
        <translation>%1 中有升级正在进行：请先让 &apos;nymvisor run&apos; 完成它，或给出 --to DIR</translation>
    </message>
    <message>
        <source>an upgrade is under way in %1: which version&apos;s data a copy would hold is not known until it has ended</source>
        <translation>%1 中有升级正在进行：在其结束之前，无法确定副本会包含哪个版本的数据</translation>
    </message>
    <message>
        <source>an upgrade went through while %1 was copied: the copy would be of two versions&apos; data</source>
        <translation>复制 %1 期间完成了一次升级：副本会混有两个版本的数据</translation>
    </message>
    <message>
        <source>another binary was put in place meanwhile</source>
        <translation>期间放入了另一个二进制文件</translation>
    </message>
    <message>
        <source>another copy than %1 is asked for by now</source>
        <translation>现在要求的已不是副本 %1</translation>
    </message>
    <message>
        <source>another instance is downloading it</source>
        <translation>另一实例正在下载它</translation>
    </message>
    <message>
        <source>another instance is run on this home, by process %1: each needs its own</source>
        <translation>另一实例正在此主目录上运行，进程为 %1：每个实例需要自己的主目录</translation>
    </message>
    <message>
        <source>another process fills %1</source>
        <translation>另一进程正在写入 %1</translation>
    </message>
    <message>
        <source>another process holds the lock %1</source>
        <translation>另一进程持有锁 %1</translation>
    </message>
    <message>
        <source>another worker has just made the snapshot %1</source>
        <translation>另一工作进程刚刚建立了快照 %1</translation>
    </message>
    <message>
        <source>another worker may be making the snapshot %1</source>
        <translation>另一工作进程可能正在建立快照 %1</translation>
    </message>
    <message>
        <source>between double quotes a backslash may stand only before n, &quot;, \ and $</source>
        <translation>双引号内反斜杠只能出现在 n、&quot;、\ 和 $ 之前</translation>
    </message>
    <message>
        <source>both &apos;%1&apos; and &apos;%2&apos; could be the program</source>
        <translation>&apos;%1&apos; 和 &apos;%2&apos; 都可能是程序</translation>
    </message>
    <message>
        <source>both the archive and the folder must be absolute paths</source>
        <translation>归档和目录都必须是绝对路径</translation>
    </message>
    <message>
        <source>both the home and the folder of the backups must be absolute paths</source>
        <translation>主目录和备份目录都必须是绝对路径</translation>
    </message>
    <message>
        <source>both the home and the snapshot must be absolute paths</source>
        <translation>主目录和快照都必须是绝对路径</translation>
    </message>
    <message>
        <source>both the snapshot and the archive must be absolute paths</source>
        <translation>快照和归档都必须是绝对路径</translation>
    </message>
    <message>
        <source>cannot ask upstream</source>
        <translation>无法询问上游</translation>
    </message>
    <message>
        <source>cannot ask upstream at %1</source>
        <translation>无法在 %1 询问上游</translation>
    </message>
    <message>
        <source>cannot back up %1</source>
        <translation>无法备份 %1</translation>
    </message>
    <message>
        <source>cannot be confined to %1</source>
        <translation>无法限制在 %1 之内</translation>
    </message>
    <message>
        <source>cannot become the user that owns %1</source>
        <translation>无法切换为 %1 的所有者</translation>
    </message>
    <message>
        <source>cannot begin the archive</source>
        <translation>无法开始写归档</translation>
    </message>
    <message>
        <source>cannot correct the list of entries: %1</source>
        <translation>无法修正条目列表：%1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>cannot create %1: another backup is writing it</source>
        <translation>无法创建 %1：另一备份正在写入</translation>
    </message>
    <message>
        <source>cannot create %1: another download is writing it</source>
        <translation>无法创建 %1：另一下载正在写入</translation>
    </message>
    <message>
        <source>cannot create %1: something that is no file has that name</source>
        <translation>无法创建 %1：同名的已有对象不是文件</translation>
    </message>
    <message>
        <source>cannot create another name of a file, %1</source>
        <translation>无法为文件创建另一名称 %1</translation>
    </message>
    <message>
        <source>cannot create the copy of %1</source>
        <translation>无法创建 %1 的副本</translation>
    </message>
    <message>
        <source>cannot create the copy of the folder %1</source>
        <translation>无法创建目录 %1 的副本</translation>
    </message>
    <message>
        <source>cannot create the copy of the link %1</source>
        <translation>无法创建链接 %1 的副本</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>无法创建目录 %1</translation>
    </message>
    <message>
        <source>cannot create the folder %1: a file has that name</source>
        <translation>无法创建目录 %1：已有同名文件</translation>
    </message>
    <message>
        <source>cannot create the link %1</source>
        <translation>无法创建链接 %1</translation>
    </message>
    <message>
        <source>cannot download %1</source>
        <translation>无法下载 %1</translation>
    </message>
    <message>
        <source>cannot empty %1</source>
        <translation>无法清空 %1</translation>
    </message>
    <message>
        <source>cannot give up new privileges</source>
        <translation>无法放弃取得新权限</translation>
    </message>
    <message>
        <source>cannot go back to %1: there is no %2</source>
        <translation>无法回滚到 %1：没有 %2</translation>
    </message>
    <message>
        <source>cannot go on with %1</source>
        <translation>无法继续 %1</translation>
    </message>
    <message>
        <source>cannot hash %1: it is not a regular file</source>
        <translation>无法计算 %1 的校验和：它不是普通文件</translation>
    </message>
    <message>
        <source>cannot limit %1</source>
        <translation>无法限制 %1</translation>
    </message>
    <message>
        <source>cannot link the copy of %1</source>
        <translation>无法链接 %1 的副本</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>无法查看 %1</translation>
    </message>
    <message>
        <source>cannot look at the copy of %1</source>
        <translation>无法查看 %1 的副本</translation>
    </message>
    <message>
        <source>cannot look at the file system of %1</source>
        <translation>无法查看 %1 所在的文件系统</translation>
    </message>
    <message>
        <source>cannot make %1 executable</source>
        <translation>无法使 %1 可执行</translation>
    </message>
    <message>
        <source>cannot make a socket for %1</source>
        <translation>无法为 %1 创建套接字</translation>
    </message>
    <message>
        <source>cannot move %1</source>
        <translation>无法移动 %1</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>cannot open the copy of the folder %1</source>
        <translation>无法打开目录 %1 的副本</translation>
    </message>
    <message>
        <source>cannot open the folder %1</source>
        <translation>无法打开目录 %1</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>无法打开锁 %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot read the extended attributes of %1</source>
        <translation>无法读取 %1 的扩展属性</translation>
    </message>
    <message>
        <source>cannot read the folder %1</source>
        <translation>无法读取目录 %1</translation>
    </message>
    <message>
        <source>cannot read the limit of %1</source>
        <translation>无法读取限制 %1</translation>
    </message>
    <message>
        <source>cannot read the link %1</source>
        <translation>无法读取链接 %1</translation>
    </message>
    <message>
        <source>cannot read the request</source>
        <translation>无法读取任务请求</translation>
    </message>
    <message>
        <source>cannot refuse system calls</source>
        <translation>无法拒绝系统调用</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>cannot remove the folder %1</source>
        <translation>无法删除目录 %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>无法重命名 %1</translation>
    </message>
    <message>
        <source>cannot restore %1</source>
        <translation>无法恢复 %1</translation>
    </message>
    <message>
        <source>cannot restore to %1</source>
        <translation>无法恢复到 %1</translation>
    </message>
    <message>
        <source>cannot send to %1</source>
        <translation>无法向 %1 发送</translation>
    </message>
    <message>
        <source>cannot send to %1: its queue is full</source>
        <translation>无法向 %1 发送：其队列已满</translation>
    </message>
    <message>
        <source>cannot set the extended attributes of %1</source>
        <translation>无法设置 %1 的扩展属性</translation>
    </message>
    <message>
        <source>cannot set the mode of %1</source>
        <translation>无法设置 %1 的权限</translation>
    </message>
    <message>
        <source>cannot set the owner of %1</source>
        <translation>无法设置 %1 的所有者</translation>
    </message>
    <message>
        <source>cannot set the times of %1</source>
        <translation>无法设置 %1 的时间</translation>
    </message>
    <message>
        <source>cannot stage %1</source>
        <translation>无法使 %1 就绪</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>cannot sync %1</source>
        <translation>无法将 %1 同步到磁盘</translation>
    </message>
    <message>
        <source>cannot sync the file system of %1</source>
        <translation>无法将 %1 所在的文件系统同步到磁盘</translation>
    </message>
    <message>
        <source>cannot sync the folder %1</source>
        <translation>无法将目录 %1 同步到磁盘</translation>
    </message>
    <message>
        <source>cannot take a snapshot of %1</source>
        <translation>无法为 %1 建立快照</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>cannot write the copy of %1</source>
        <translation>无法写入 %1 的副本</translation>
    </message>
    <message>
        <source>cannot write the entry &apos;%1&apos;</source>
        <translation>无法写入条目 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot write the journal</source>
        <translation>无法写入事务记录</translation>
    </message>
    <message>
        <source>cannot write the list of entries</source>
        <translation>无法写入条目列表</translation>
    </message>
    <message>
        <source>cannot write the lock&apos;s note</source>
        <translation>无法写入锁的说明</translation>
    </message>
    <message>
        <source>exactly one task must be named; see nymvisor-worker --help</source>
        <translation>必须恰好指定一项任务；参见 nymvisor-worker --help</translation>
    </message>
    <message>
        <source>it did not arrive within %1 s</source>
        <translation>未在 %1 秒内到达</translation>
    </message>
    <message>
        <source>it did not stay up: it ended at once, with %1</source>
        <translation>未能持续运行：立即结束，%1</translation>
    </message>
    <message>
        <source>it did not stay up: it ended with %1</source>
        <translation>未能持续运行：结束，%1</translation>
    </message>
    <message>
        <source>it did not stay up: it is not running</source>
        <translation>未能持续运行：它没有在运行</translation>
    </message>
    <message>
        <source>it does not begin with &apos;%1&apos;: it is no backup that nymvisor has made</source>
        <translation>开头不是 &apos;%1&apos;：不是 nymvisor 建立的备份</translation>
    </message>
    <message>
        <source>it ends in the middle of a signature</source>
        <translation>在签名中间结束</translation>
    </message>
    <message>
        <source>it has an algorithm that is not minisign&apos;s</source>
        <translation>所用算法不是 minisign 的</translation>
    </message>
    <message>
        <source>it has been cancelled; &apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>已取消；用 &apos;nymvisor retry %1&apos; 可让它重试</translation>
    </message>
    <message>
        <source>it has been vetoed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>已被否决：%1；用 &apos;nymvisor retry %2&apos; 可让它重试</translation>
    </message>
    <message>
        <source>it has failed: %1; &apos;nymvisor retry %2&apos; lets it be tried again</source>
        <translation>已失败：%1；用 &apos;nymvisor retry %2&apos; 可让它重试</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>条目多于 %1 个</translation>
    </message>
    <message>
        <source>it has to be known here for %1 first (minimum_release_age)</source>
        <translation>须先在此已知达 %1（minimum_release_age）</translation>
    </message>
    <message>
        <source>it holds more than %1 signatures</source>
        <translation>签名多于 %1 个</translation>
    </message>
    <message>
        <source>it holds no signature</source>
        <translation>其中没有签名</translation>
    </message>
    <message>
        <source>it is a web page, not an upgrade-info.json</source>
        <translation>这是网页，不是 upgrade-info.json</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is due then</source>
        <translation>届时到期</translation>
    </message>
    <message>
        <source>it is missing, though upstream has changed</source>
        <translation>缺失，尽管上游已有变化</translation>
    </message>
    <message>
        <source>it is missing; it must be a list</source>
        <translation>缺失；必须是列表</translation>
    </message>
    <message>
        <source>it is missing; it must be a text</source>
        <translation>缺失；必须是文本</translation>
    </message>
    <message>
        <source>it is missing; it must be a whole number</source>
        <translation>缺失；必须是整数</translation>
    </message>
    <message>
        <source>it is missing; it must be an object</source>
        <translation>缺失；必须是对象</translation>
    </message>
    <message>
        <source>it is missing; it must be true or false</source>
        <translation>缺失；必须是 true 或 false</translation>
    </message>
    <message>
        <source>it is neither &apos;not now&apos; nor &apos;no&apos;</source>
        <translation>既不是“现在不行”也不是“否”</translation>
    </message>
    <message>
        <source>it is neither forward nor back</source>
        <translation>既不是前进也不是后退</translation>
    </message>
    <message>
        <source>it is not %1 bytes in base64</source>
        <translation>不是 %1 字节的 base64</translation>
    </message>
    <message>
        <source>it is not %1 hexadecimal digits, as %2 has</source>
        <translation>不是 %2 所应有的 %1 位十六进制数字</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>it is not a list of texts</source>
        <translation>不是文本列表</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is not a zip archive, or it is cut off</source>
        <translation>不是 zip 归档，或已被截断</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>it is not known which version runs</source>
        <translation>不知道运行的是哪个版本</translation>
    </message>
    <message>
        <source>it is not newer than what runs</source>
        <translation>不比正在运行的版本新</translation>
    </message>
    <message>
        <source>it is not newer than what runs here; another instance may do it</source>
        <translation>不比此处正在运行的版本新；另一实例可能会采用</translation>
    </message>
    <message>
        <source>it is not of the form KEY=VALUE</source>
        <translation>不是 KEY=VALUE 的形式</translation>
    </message>
    <message>
        <source>it is not said where to put aside what the home holds</source>
        <translation>未说明主目录的内容移到哪里保存</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>it is put aside and made anew when &apos;nymvisor run&apos; is next started, or mend it</source>
        <translation>下次启动 &apos;nymvisor run&apos; 时会将其移开保存并重建，也可自行修复</translation>
    </message>
    <message>
        <source>it is set, but empty</source>
        <translation>已设置，但为空</translation>
    </message>
    <message>
        <source>it is too slow: %1 bytes arrived in %2 s, at least %3 should have</source>
        <translation>太慢：%2 秒内到达 %1 字节，至少应有 %3 字节</translation>
    </message>
    <message>
        <source>it must be a single value, neither a list nor a table</source>
        <translation>必须是单个值，不能是列表或表</translation>
    </message>
    <message>
        <source>it names no binary for %1</source>
        <translation>其中没有用于 %1 的二进制文件</translation>
    </message>
    <message>
        <source>it names no checksum for %1, and enforce_download_checksum is true, or keys are pinned</source>
        <translation>其中没有 %1 的校验和，而 enforce_download_checksum 为 true，或有固定的密钥</translation>
    </message>
    <message>
        <source>it redirects from https to %1, which is not encrypted</source>
        <translation>它从 https 重定向到未加密的 %1</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>it redirects to a URL without a host</source>
        <translation>重定向到没有主机名的 URL</translation>
    </message>
    <message>
        <source>it redirects to the scheme &apos;%1&apos;; only http and https are allowed</source>
        <translation>重定向到协议 &apos;%1&apos;；只允许 http 和 https</translation>
    </message>
    <message>
        <source>it redirects without saying where to</source>
        <translation>重定向但未说明去向</translation>
    </message>
    <message>
        <source>it says something else than the one that has been accepted already, and both were published at %1: which is the later one nobody could tell; publishers give it a later &apos;publishDate&apos;</source>
        <translation>内容与已接受的不同，而两者的发布时间都是 %1：无从判断哪个较新；发布者应给出更晚的 &apos;publishDate&apos;</translation>
    </message>
    <message>
        <source>it was announced differently while it was downloaded</source>
        <translation>下载期间公布的内容有变化</translation>
    </message>
    <message>
        <source>it was published at %1, and one of %2 has been accepted already: an older file is shown again</source>
        <translation>其发布时间为 %1，而 %2 发布的已被接受：这是再次出现的旧文件</translation>
    </message>
    <message>
        <source>it was stopped on request</source>
        <translation>已应要求停止</translation>
    </message>
    <message>
        <source>its &apos;publishDate&apos;, %1, is more than a day ahead of this machine&apos;s clock, which says %2: after it nothing else could be accepted until then</source>
        <translation>其 &apos;publishDate&apos; %1 比本机时钟（%2）超前一天以上：接受之后，到那时为止便无法再接受其他内容</translation>
    </message>
    <message>
        <source>its binary is not there, and downloads are switched off: put it there with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>它的二进制文件不存在，而下载已关闭：请用 &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos; 放入</translation>
    </message>
    <message>
        <source>its binary was downloaded for another announcement, and stays: %1</source>
        <translation>它的二进制文件是按另一份公布内容下载的，予以保留：%1</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; cannot be read</source>
        <translation>其条目 &apos;%1&apos; 无法读取</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is below what is no folder</source>
        <translation>其条目 &apos;%1&apos; 位于非目录之下</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is damaged</source>
        <translation>其条目 &apos;%1&apos; 已损坏</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is missing</source>
        <translation>其条目 &apos;%1&apos; 缺失</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its manifest</source>
        <translation>其条目 &apos;%1&apos; 不在其清单中</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not in its place</source>
        <translation>其条目 &apos;%1&apos; 不在应在的位置</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; is not what its manifest says</source>
        <translation>其条目 &apos;%1&apos; 与其清单不符</translation>
    </message>
    <message>
        <source>its entry &apos;%1&apos; leads out of its folder</source>
        <translation>其条目 &apos;%1&apos; 超出其目录</translation>
    </message>
    <message>
        <source>its fourth line</source>
        <translation>其第四行</translation>
    </message>
    <message>
        <source>its list of entries cannot be read</source>
        <translation>其条目列表无法读取</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>其第二行</translation>
    </message>
    <message>
        <source>its signature cannot be used</source>
        <translation>其签名无法使用</translation>
    </message>
    <message>
        <source>keys are pinned, and it names no &apos;publishDate&apos;: nobody could tell it from an older one that is shown again</source>
        <translation>有固定的密钥，而其中没有 &apos;publishDate&apos;：无法与再次出现的旧文件区分</translation>
    </message>
    <message>
        <source>keys are pinned, and its signature at %1 cannot be had</source>
        <translation>有固定的密钥，而无法取得其在 %1 的签名</translation>
    </message>
    <message>
        <source>no backup is made: unsafe_skip_backup is true, and a way back keeps the data as it is then</source>
        <translation>不建立备份：unsafe_skip_backup 为 true，回退时数据保持原样</translation>
    </message>
    <message>
        <source>no certificate (PEM) can be read from %1, which SSL_CERT_FILE or SSL_CERT_DIR names</source>
        <translation>无法从 SSL_CERT_FILE 或 SSL_CERT_DIR 指定的 %1 读取证书（PEM）</translation>
    </message>
    <message>
        <source>no keys are pinned: &apos;nymvisor keys add KEY&apos; pins one</source>
        <translation>没有固定的密钥：用 &apos;nymvisor keys add KEY&apos; 固定一个</translation>
    </message>
    <message>
        <source>no more than %1 are left on the file system of %2, where %3 are kept free</source>
        <translation>%2 所在的文件系统只剩 %1，而那里要保留 %3</translation>
    </message>
    <message>
        <source>no such key is pinned: %1; &apos;nymvisor keys list&apos; prints those that are</source>
        <translation>没有固定这样的密钥：%1；&apos;nymvisor keys list&apos; 列出已固定的</translation>
    </message>
    <message>
        <source>nobody waits for the backup any more that %1 asks for</source>
        <translation>已无人等待 %1 所要求的备份</translation>
    </message>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>%1 秒内未收到任何内容</translation>
    </message>
    <message>
        <source>nothing has gone wrong with &apos;%1&apos;; it has with %2</source>
        <translation>&apos;%1&apos; 没有出过问题；出过问题的有 %2</translation>
    </message>
    <message>
        <source>nothing has gone wrong with any upgrade: there is nothing to try again</source>
        <translation>没有升级出过问题：无可重试</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>未做任何操作</translation>
    </message>
    <message>
        <source>nothing is planned: there is nothing to cancel</source>
        <translation>没有计划：无可取消</translation>
    </message>
    <message>
        <source>nymvisor ended before the copy was exact</source>
        <translation>nymvisor 在副本精确之前结束</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly %1 times in the step &apos;%2&apos;</source>
        <translation>nymvisor 在步骤 &apos;%2&apos; 中意外结束 %1 次</translation>
    </message>
    <message>
        <source>nymvisor ended unexpectedly in the step &apos;%1&apos;</source>
        <translation>nymvisor 在步骤 &apos;%1&apos; 中意外结束</translation>
    </message>
    <message>
        <source>nymvisor was told to stop in the step &apos;%1&apos;</source>
        <translation>nymvisor 在步骤 &apos;%1&apos; 中被要求停止</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>被重定向到 %1</translation>
    </message>
    <message>
        <source>say --as NAME to run the hooks as for that upgrade, or --dry-run to see what would be run</source>
        <translation>用 --as NAME 按该升级运行钩子，或用 --dry-run 查看会运行什么</translation>
    </message>
    <message>
        <source>say --with-data or --keep-data: whether the data of then comes back, or that of now stays</source>
        <translation>请给出 --with-data 或 --keep-data：恢复当时的数据，还是保留现在的数据</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>签名 %1</translation>
    </message>
    <message>
        <source>signature_threshold is %1, and only %2 keys are pinned: nothing could ever be accepted</source>
        <translation>signature_threshold 为 %1，而只固定了 %2 个密钥：将无法接受任何内容</translation>
    </message>
    <message>
        <source>signature_threshold is %1: with fewer keys nothing could be accepted; add another key first</source>
        <translation>signature_threshold 为 %1：密钥再少就无法接受任何内容；请先添加另一个密钥</translation>
    </message>
    <message>
        <source>stop nymvisor first, or say --to DIR</source>
        <translation>请先停止 nymvisor，或给出 --to DIR</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>被信号停止</translation>
    </message>
    <message>
        <source>the %1 checksum is %2, not %3 as upstream promised</source>
        <translation>%1 校验和为 %2，而不是上游所说的 %3</translation>
    </message>
    <message>
        <source>the algorithm &apos;%1&apos; is neither sha256 nor sha512</source>
        <translation>算法 &apos;%1&apos; 既不是 sha256 也不是 sha512</translation>
    </message>
    <message>
        <source>the archive %1 cannot be relied on</source>
        <translation>归档 %1 不可依赖</translation>
    </message>
    <message>
        <source>the archive %1 cannot be used</source>
        <translation>归档 %1 无法使用</translation>
    </message>
    <message>
        <source>the archive cannot be used</source>
        <translation>归档无法使用</translation>
    </message>
    <message>
        <source>the archive is not whole</source>
        <translation>归档不完整</translation>
    </message>
    <message>
        <source>the archive&apos;s list of entries is not where it should be</source>
        <translation>归档的条目列表不在应在的位置</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is not UTF-8, and cannot be passed on</source>
        <translation>参数 &apos;%1&apos; 不是 UTF-8，无法传递</translation>
    </message>
    <message>
        <source>the binary calls itself &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>二进制文件自称 &apos;%1&apos;，而不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the binary is of version %1, but the upgrade is to %2</source>
        <translation>二进制文件的版本为 %1，而升级的目标是 %2</translation>
    </message>
    <message>
        <source>the binary name &apos;%1&apos;</source>
        <translation>二进制文件名 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the binary of %1 is not staged</source>
        <translation>%1 的二进制文件未就绪</translation>
    </message>
    <message>
        <source>the binary&apos;s build information is not that of the upgrade&apos;s binaryDetails</source>
        <translation>二进制文件的构建信息与升级的 binaryDetails 不符</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 bytes: %2</source>
        <translation>连接在 %1 字节之后中断：%2</translation>
    </message>
    <message>
        <source>the connection was cut off after %1 of %2 bytes</source>
        <translation>连接在 %2 字节中的 %1 字节之后中断</translation>
    </message>
    <message>
        <source>the daemon&apos;s home is not known: give --daemon-home, or set DAEMON_HOME</source>
        <translation>不知道守护进程的主目录：请给出 --daemon-home 或设置 DAEMON_HOME</translation>
    </message>
    <message>
        <source>the daemon&apos;s name is set to &apos;%1&apos;, but %2 calls itself &apos;%3&apos;</source>
        <translation>守护进程名设置为 &apos;%1&apos;，但 %2 自称 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the data of an earlier version was being put back into %1, its journal is lost, and %2 names no version that is there: write the one&apos;s name into it as &apos;version&apos;</source>
        <translation>正在将较早版本的数据放回 %1 时丢失了事务记录，而 %2 所指的版本不存在：请将该版本的名称写入其中的 &apos;version&apos;</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is encrypted</source>
        <translation>条目 &apos;%1&apos; 已加密</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is neither a file nor a folder</source>
        <translation>条目 &apos;%1&apos; 既不是文件也不是目录</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; leads out of its folder</source>
        <translation>条目 &apos;%1&apos; 超出其目录</translation>
    </message>
    <message>
        <source>the environment cannot be used:
  %1</source>
        <translation>环境变量无法使用：
  %1</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>字段 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;: it is neither 1 nor 2</source>
        <translation>字段 &apos;%1&apos;：既不是 1 也不是 2</translation>
    </message>
    <message>
        <source>the first version&apos;s binary, %1, is gone: nothing leads back to it</source>
        <translation>第一个版本的二进制文件 %1 已不存在：无法再回到它</translation>
    </message>
    <message>
        <source>the flags cannot be used:
  %1</source>
        <translation>选项无法使用：
  %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: is this the right user?</source>
        <translation>目录 %1 无法读取：用户对吗？</translation>
    </message>
    <message>
        <source>the folder %1 lies inside the daemon&apos;s home %2, whose data is backed up and moved: choose a place outside (%3), or another home</source>
        <translation>目录 %1 位于守护进程的主目录 %2 之内，其数据会被备份和移动：请选择目录外的位置（%3），或另一主目录</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; belongs to another user: nymvisor could not put aside what it holds. Give it to nymvisor&apos;s user</source>
        <translation>目录 &apos;%1&apos; 属于另一用户：nymvisor 无法将其内容移开保存。请将其交给 nymvisor 的用户</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is immutable or append-only: nymvisor could not put aside what it holds. Take the attribute away with chattr -i -a</source>
        <translation>目录 &apos;%1&apos; 不可变或只能追加：nymvisor 无法将其内容移开保存。请用 chattr -i -a 去掉该属性</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not an absolute path</source>
        <translation>目录 &apos;%1&apos; 不是绝对路径</translation>
    </message>
    <message>
        <source>the hold would be over already: %1 is in the past</source>
        <translation>暂停会立即结束：%1 已过去</translation>
    </message>
    <message>
        <source>the home %1 has no folder &apos;nymvisor&apos;; is it mounted?</source>
        <translation>主目录 %1 没有 &apos;nymvisor&apos; 目录；挂载了吗？</translation>
    </message>
    <message>
        <source>the home %1 holds the data of %2, not of %3: give another --daemon-home</source>
        <translation>主目录 %1 存放的是 %2 的数据，而不是 %3 的：请给出另一个 --daemon-home</translation>
    </message>
    <message>
        <source>the home is in use: %1 holds %2; end it, and start nymvisor again</source>
        <translation>主目录正在使用：%1 持有 %2；请结束它，再启动 nymvisor</translation>
    </message>
    <message>
        <source>the home, the backup and the place to put things must be absolute paths</source>
        <translation>主目录、备份和移开保存的位置都必须是绝对路径</translation>
    </message>
    <message>
        <source>the instance id &apos;%1&apos;</source>
        <translation>实例名 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>事务记录</translation>
    </message>
    <message>
        <source>the journal was lost on the way back</source>
        <translation>回退途中丢失了事务记录</translation>
    </message>
    <message>
        <source>the manifest %1 is damaged</source>
        <translation>清单 %1 已损坏</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos;</source>
        <translation>名称 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the nymvisor that runs goes by other values of %1: it reads them again at SIGHUP (&apos;systemctl reload&apos;), names and folders when it is next started; or its environment has others than yours</source>
        <translation>正在运行的 nymvisor 所用的 %1 的值不同：收到 SIGHUP（&apos;systemctl reload&apos;）时它会重新读取，名称和目录则在下次启动时读取；也可能是它的环境变量与您的不同</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>运维人员取消了它</translation>
    </message>
    <message>
        <source>the operator holds upgrades; &apos;nymvisor unhold&apos; lets it begin</source>
        <translation>运维人员暂停了升级；用 &apos;nymvisor unhold&apos; 可让它开始</translation>
    </message>
    <message>
        <source>the operator wants %1 back: that comes first; &apos;nymvisor cancel %1&apos; calls it off</source>
        <translation>运维人员要回滚到 %1：这优先进行；&apos;nymvisor cancel %1&apos; 可中止</translation>
    </message>
    <message>
        <source>the operator went back to %1</source>
        <translation>运维人员回滚到了 %1</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>无法写出输出</translation>
    </message>
    <message>
        <source>the partial file &apos;%1&apos; is not an absolute path that ends in /.NAME.part</source>
        <translation>部分文件 &apos;%1&apos; 不是以 /.NAME.part 结尾的绝对路径</translation>
    </message>
    <message>
        <source>the path &apos;%1…&apos; is too long for an archive</source>
        <translation>路径 &apos;%1…&apos; 太长，无法放入归档</translation>
    </message>
    <message>
        <source>the program in it is empty</source>
        <translation>其中的程序为空</translation>
    </message>
    <message>
        <source>the program in it is larger than the %1 bytes allowed</source>
        <translation>其中的程序超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>the program in it is more than %1 times as large as the archive</source>
        <translation>其中的程序比归档大 %1 倍以上</translation>
    </message>
    <message>
        <source>the request for &apos;%1&apos; cannot be used</source>
        <translation>对 &apos;%1&apos; 的请求无法使用</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>任务请求超过 %1 字节</translation>
    </message>
    <message>
        <source>the server announces %1 bytes; at most %2 are allowed</source>
        <translation>服务器声明 %1 字节；最多允许 %2</translation>
    </message>
    <message>
        <source>the server announces a length that is no number: &apos;%1&apos;</source>
        <translation>服务器声明的长度不是数字：&apos;%1&apos;</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>服务器答复状态 %1</translation>
    </message>
    <message>
        <source>the server does not announce its length, and no checksum is known: nobody could tell whether it is whole</source>
        <translation>服务器未声明其长度，也没有已知的校验和：无法判断是否完整</translation>
    </message>
    <message>
        <source>the server has no rest of it from byte %1 on (status %2)</source>
        <translation>服务器没有从第 %1 字节起的剩余部分（状态 %2）</translation>
    </message>
    <message>
        <source>the server sends it packed as &apos;%1&apos;, which was not asked for</source>
        <translation>服务器以 &apos;%1&apos; 压缩发送，而这并未要求</translation>
    </message>
    <message>
        <source>the server sends more than the %1 bytes allowed</source>
        <translation>服务器发送的内容超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>the server sent an empty file</source>
        <translation>服务器发送了空文件</translation>
    </message>
    <message>
        <source>the service manager cannot be told anything</source>
        <translation>无法向服务管理器通报</translation>
    </message>
    <message>
        <source>the signature by the key %1 does not match it</source>
        <translation>密钥 %1 的签名与其不符</translation>
    </message>
    <message>
        <source>the size limit is less than one byte</source>
        <translation>大小限制小于一字节</translation>
    </message>
    <message>
        <source>the snapshot %1 exists already</source>
        <translation>快照 %1 已存在</translation>
    </message>
    <message>
        <source>the snapshot %1 has had no first pass</source>
        <translation>快照 %1 未经过第一遍复制</translation>
    </message>
    <message>
        <source>the snapshot&apos;s manifest does not begin with the home</source>
        <translation>快照的清单不是以主目录开头</translation>
    </message>
    <message>
        <source>the task cannot be kept to what it needs</source>
        <translation>无法将任务限制在其所需的范围内</translation>
    </message>
    <message>
        <source>the trusted comment is not the one that the key %1 has signed</source>
        <translation>可信注释不是密钥 %1 所签的那一条</translation>
    </message>
    <message>
        <source>the upgrade &apos;%1&apos;</source>
        <translation>升级 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos;</source>
        <translation>升级名 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the upgrade name &apos;%1&apos; is reserved: genesis, current and manual are</source>
        <translation>升级名 &apos;%1&apos; 是保留的：genesis、current 和 manual 均保留</translation>
    </message>
    <message>
        <source>the value of --as</source>
        <translation>--as 的值</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>the variable %1 is an old name of %2: use that one</source>
        <translation>变量 %1 是 %2 的旧名称：请使用后者</translation>
    </message>
    <message>
        <source>the variable %1 says which keys are pinned, and takes precedence over %2: change it there</source>
        <translation>变量 %1 指定了固定的密钥，且优先于 %2：请在那里更改</translation>
    </message>
    <message>
        <source>the version %1 cannot be overwritten: %2</source>
        <translation>版本 %1 无法覆盖：%2</translation>
    </message>
    <message>
        <source>the version &apos;%1&apos;</source>
        <translation>版本 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the version&apos;s name &apos;%1&apos;</source>
        <translation>版本名称 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be used</source>
        <translation>工作进程的答复无法使用</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; did not end well</source>
        <translation>工作进程的任务 &apos;%1&apos; 未正常结束</translation>
    </message>
    <message>
        <source>the worker&apos;s task &apos;%1&apos; ended without a result</source>
        <translation>工作进程的任务 &apos;%1&apos; 结束但没有结果</translation>
    </message>
    <message>
        <source>the { of ${%1} is not closed</source>
        <translation>${%1} 的 { 未闭合</translation>
    </message>
    <message>
        <source>there are no completions for &apos;%1&apos;: bash, zsh and fish are known</source>
        <translation>没有用于 &apos;%1&apos; 的补全：支持 bash、zsh 和 fish</translation>
    </message>
    <message>
        <source>there is more than one instance: set NYMVISOR_ID to one of %1</source>
        <translation>有多个实例：请将 NYMVISOR_ID 设置为其中之一：%1</translation>
    </message>
    <message>
        <source>there is neither %1 nor %2, which would say which version runs: run &apos;nymvisor init&apos; again</source>
        <translation>既没有 %1 也没有 %2，无从得知运行的是哪个版本：请再次执行 &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is neither &apos;%1&apos; nor &apos;bin/%1&apos; in it, nor in the one folder that holds all of it</source>
        <translation>其中既没有 &apos;%1&apos; 也没有 &apos;bin/%1&apos;，包含全部内容的唯一文件夹中也没有</translation>
    </message>
    <message>
        <source>there is neither a whole snapshot at &apos;%1&apos; nor an archive at &apos;%2&apos;, and no restore was begun</source>
        <translation>&apos;%1&apos; 处没有完整的快照，&apos;%2&apos; 处也没有归档，且未开始过恢复</translation>
    </message>
    <message>
        <source>there is no %1 to add a binary to</source>
        <translation>没有可添加二进制文件的 %1</translation>
    </message>
    <message>
        <source>there is no %1, which NYMVISOR_CONFIG_PATH names</source>
        <translation>没有 NYMVISOR_CONFIG_PATH 所指的 %1</translation>
    </message>
    <message>
        <source>there is no %1: mount the daemon&apos;s home, or run &apos;nymvisor init&apos;</source>
        <translation>没有 %1：请挂载守护进程的主目录，或执行 &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: run &apos;nymvisor init&apos; first</source>
        <translation>没有 %1：请先执行 &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no %1: was &apos;nymvisor init&apos; run for this daemon, and is DAEMON_NAME its name?</source>
        <translation>没有 %1：为此守护进程执行过 &apos;nymvisor init&apos; 吗？DAEMON_NAME 是它的名称吗？</translation>
    </message>
    <message>
        <source>there is no URL to ask</source>
        <translation>没有可询问的 URL</translation>
    </message>
    <message>
        <source>there is no backup &apos;%1&apos;; there are %2</source>
        <translation>没有备份 &apos;%1&apos;；现有 %2</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message>
        <source>there is no backup with the data of %1 (%2), or it is not an archive yet: &apos;nymvisor backup list&apos; prints those there are, --keep-data goes back without</source>
        <translation>没有包含 %1（%2）数据的备份，或它尚未成为归档：&apos;nymvisor backup list&apos; 列出现有的备份，--keep-data 则不恢复数据</translation>
    </message>
    <message>
        <source>there is no binary %1: run &apos;nymvisor init&apos; first</source>
        <translation>没有二进制文件 %1：请先执行 &apos;nymvisor init&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor --help&apos;)</source>
        <translation>没有命令 &apos;%1&apos;（参见 &apos;nymvisor --help&apos;）</translation>
    </message>
    <message>
        <source>there is no earlier version to go back to</source>
        <translation>没有可回滚的较早版本</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>there is no instance &apos;%1&apos; in %2, which NYMVISOR_ID names; there is %3</source>
        <translation>%2 中没有 NYMVISOR_ID 所指的实例 &apos;%1&apos;；现有 %3</translation>
    </message>
    <message>
        <source>there is no instance in %1: make one with &apos;nymvisor init --daemon-home HOME BINARY&apos;, or say this as the user who has one</source>
        <translation>%1 中没有实例：用 &apos;nymvisor init --daemon-home HOME BINARY&apos; 建立一个，或以拥有实例的用户执行</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有设置 &apos;%1&apos;；是否指 &apos;%2&apos;？</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>没有步骤 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;; see nymvisor-worker --help</source>
        <translation>没有任务 &apos;%1&apos;；参见 nymvisor-worker --help</translation>
    </message>
    <message>
        <source>there is no upgrade &apos;%1&apos;: %2 does not exist</source>
        <translation>没有升级 &apos;%1&apos;：%2 不存在</translation>
    </message>
    <message>
        <source>there is no version &apos;%1&apos; to go back to: %2 is missing</source>
        <translation>没有可回滚的版本 &apos;%1&apos;：缺少 %2</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there, or have backup_data_directory lead where there is some</source>
        <translation>%1 所在的文件系统空间不足：需要 %2（%3），可用 %4。请腾出空间，或将 backup_data_directory 指向空间足够的位置</translation>
    </message>
    <message>
        <source>there was no answer within %1 s</source>
        <translation>%1 秒内没有答复</translation>
    </message>
    <message>
        <source>this instance is run already, by process %1</source>
        <translation>本实例已在运行，进程为 %1</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off: what handles upstream&apos;s bytes has limits, but can read and write what nymvisor can</source>
        <translation>此内核没有 Landlock，或已关闭：处理上游数据的进程虽受限制，但 nymvisor 能读写的它都能读写</translation>
    </message>
    <message>
        <source>this version reads format %1</source>
        <translation>本版本读取的格式为 %1</translation>
    </message>
    <message>
        <source>too few of the pinned keys have signed it (signature_threshold is %1): upstream has to announce it again, signed</source>
        <translation>签名的固定密钥太少（signature_threshold 为 %1）：上游须带签名重新公布</translation>
    </message>
    <message>
        <source>upgrades are held until %1; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>升级暂停到 %1；用 &apos;nymvisor unhold&apos; 可让升级开始</translation>
    </message>
    <message>
        <source>upgrades are held; &apos;nymvisor unhold&apos; lets them begin</source>
        <translation>升级已暂停；用 &apos;nymvisor unhold&apos; 可让升级开始</translation>
    </message>
    <message>
        <source>upgrades begin only in the upgrade_window</source>
        <translation>升级只在 upgrade_window 内开始</translation>
    </message>
    <message>
        <source>upstream asks to be left alone: %1</source>
        <translation>上游要求暂勿打扰：%1</translation>
    </message>
    <message>
        <source>upstream has %1, but no binary of it for %2: add one with &apos;nymvisor add-upgrade&apos;</source>
        <translation>上游有 %1，但没有其用于 %2 的二进制文件：请用 &apos;nymvisor add-upgrade&apos; 添加</translation>
    </message>
    <message>
        <source>upstream has given no valid answer since %1: releases may have been missed</source>
        <translation>自 %1 起上游没有给出有效答复：可能错过了发布版本</translation>
    </message>
    <message>
        <source>upstream names no checksum for %1, and enforce_download_checksum is true, or keys are pinned: it is not downloaded</source>
        <translation>上游未给出 %1 的校验和，而 enforce_download_checksum 为 true，或有固定的密钥：不予下载</translation>
    </message>
    <message>
        <source>upstream&apos;s answer holds no release</source>
        <translation>上游的答复中没有发布版本</translation>
    </message>
    <message>
        <source>version %1 is lower than %2, which runs: say --allow-downgrade if it is meant</source>
        <translation>版本 %1 低于正在运行的 %2：如确实需要，请给出 --allow-downgrade</translation>
    </message>
    <message>
        <source>what goes on right now is not known</source>
        <translation>不知道现在正在进行什么</translation>
    </message>
    <message>
        <source>what goes on right now is not known: %1 is of an earlier run</source>
        <translation>不知道现在正在进行什么：%1 来自先前的运行</translation>
    </message>
    <message>
        <source>what upstream says has expired at %1: somebody may be keeping newer releases back</source>
        <translation>上游的内容已于 %1 过期：可能有人在扣留更新的发布版本</translation>
    </message>
    <message>
        <source>what upstream says is not taken</source>
        <translation>不采用上游的内容</translation>
    </message>
    <message>
        <source>what upstream says is not taken: %1</source>
        <translation>不采用上游的内容：%1</translation>
    </message>
    <message>
        <source>what was found cannot be kept for &apos;backup list&apos;</source>
        <translation>无法为 &apos;backup list&apos; 保存结果</translation>
    </message>
    <message>
        <source>zlib cannot pack &apos;%1&apos;</source>
        <translation>zlib 无法压缩 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets %1 be tried again</source>
        <translation>用 &apos;nymvisor retry %1&apos; 可让 %1 重试</translation>
    </message>
    <message>
        <source>it was vetoed here: %1</source>
        <translation>在此被否决：%1</translation>
    </message>
    <message>
        <source>it was cancelled here: %1</source>
        <translation>在此被取消：%1</translation>
    </message>
    <message>
        <source>it has failed here: %1</source>
        <translation>在此失败：%1</translation>
    </message>
    <message>
        <source>it was called off here: %1</source>
        <translation>在此被中止：%1</translation>
    </message>
    <message>
        <source>it is the version that runs</source>
        <translation>就是正在运行的版本</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs, and allow_downgrade is false</source>
        <translation>低于正在运行的 %1，而 allow_downgrade 为 false</translation>
    </message>
    <message>
        <source>it has the name of the version that runs, %1, but another version</source>
        <translation>与正在运行的版本 %1 同名，但版本不同</translation>
    </message>
    <message>
        <source>the operator has planned an upgrade of that name</source>
        <translation>运维人员已计划同名的升级</translation>
    </message>
    <message>
        <source>%1 releases of upstream&apos;s are planned already: &apos;nymvisor cancel NAME&apos; leaves one out</source>
        <translation>已计划了上游的 %1 个版本：&apos;nymvisor cancel NAME&apos; 可以略过其中一个</translation>
    </message>
    <message>
        <source>it is planned already</source>
        <translation>已在计划中</translation>
    </message>
    <message>
        <source>it is announced differently now</source>
        <translation>现在公布的内容有变化</translation>
    </message>
    <message>
        <source>it is newer than what runs</source>
        <translation>比正在运行的版本新</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>它属于另一用户</translation>
    </message>
    <message>
        <source>others can write it</source>
        <translation>其他用户可以写入</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not executable</source>
        <translation>它不可执行</translation>
    </message>
    <message>
        <source>of its folder %1</source>
        <translation>其目录 %1</translation>
    </message>
    <message>
        <source>the hook %1 is passed over</source>
        <translation>跳过钩子 %1</translation>
    </message>
    <message>
        <source>none are pinned</source>
        <translation>没有固定的密钥</translation>
    </message>
    <message>
        <source>%1 of %2 must have signed; unsigned releases are refused</source>
        <translation>必须有 %2 个中 %1 个的签名；拒绝未签名的发布版本</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock</source>
        <translation>不得取得新权限、资源限制、Landlock</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other files of this user could be emptied (not from Linux 6.2 on), and other processes of this user ended (not from Linux 6.12 on)</source>
        <translation>不得取得新权限、资源限制、Landlock；此用户的其他文件可能被清空（自 Linux 6.2 起不会），其他进程可能被终止（自 Linux 6.12 起不会）</translation>
    </message>
    <message>
        <source>no new privileges, limits, Landlock; other processes of this user could be ended (not from Linux 6.12 on)</source>
        <translation>不得取得新权限、资源限制、Landlock；此用户的其他进程可能被终止（自 Linux 6.12 起不会）</translation>
    </message>
    <message>
        <source>it is lower than %1, which runs: &apos;nymvisor add-upgrade --force --allow-downgrade&apos; if it is meant, &apos;nymvisor cancel %2&apos; if not</source>
        <translation>它低于正在运行的 %1：若确实需要，请用 &apos;nymvisor add-upgrade --force --allow-downgrade&apos;，否则用 &apos;nymvisor cancel %2&apos;</translation>
    </message>
    <message>
        <source>its binary is gone: put it there again with &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos;</source>
        <translation>其二进制文件已不存在：用 &apos;nymvisor add-upgrade BINARY --upgrade-name %1 --add-binary&apos; 重新放入</translation>
    </message>
    <message>
        <source>%1 is not TOML: line %2 has a control character</source>
        <translation>%1 不是 TOML：第 %2 行含有控制字符</translation>
    </message>
    <message>
        <source>%1; it is planned again when upstream announces it again, or after &apos;nymvisor retry %2&apos;</source>
        <translation>%1；待上游再次公布，或执行 &apos;nymvisor retry %2&apos; 之后，会重新列入计划</translation>
    </message>
    <message>
        <source>upstream announces nothing: %1</source>
        <translation>上游没有公布任何内容：%1</translation>
    </message>
    <message>
        <source>upstream did not announce it any more when it was last asked: its next answer tells</source>
        <translation>上次询问时上游已不再公布它：以下一次回答为准</translation>
    </message>
    <message>
        <source>upstream has withdrawn %1, which runs: &apos;nymvisor rollback&apos; goes back to an earlier version</source>
        <translation>上游已撤回正在运行的 %1：&apos;nymvisor rollback&apos; 可退回较早的版本</translation>
    </message>
    <message>
        <source>upstream has withdrawn it</source>
        <translation>上游已将其撤回</translation>
    </message>
    <message>
        <source>%1 cannot be read by the user %2, as whom this is done: put it where that user can read it</source>
        <translation>用户 %2 无法读取 %1，而此操作以该用户身份进行：请把它放到该用户可以读取的地方</translation>
    </message>
    <message>
        <source>%1 has become shorter meanwhile</source>
        <translation>%1 在此期间变短了</translation>
    </message>
    <message>
        <source>cannot set the mode of the copy of %1</source>
        <translation>无法设置 %1 的副本的权限</translation>
    </message>
    <message>
        <source>%1 is a folder, not a link: move it away, and &apos;nymvisor run&apos; makes the link</source>
        <translation>%1 是文件夹，而不是链接：请将其移走，&apos;nymvisor run&apos; 会建立该链接</translation>
    </message>
    <message>
        <source>an upgrade is being taken back in %1: &apos;nymvisor run&apos; ends that</source>
        <translation>%1 中的一次升级正在被撤回：&apos;nymvisor run&apos; 会将其完成</translation>
    </message>
    <message>
        <source>&apos;backup create&apos; copies this home: let it end first, or say --to DIR</source>
        <translation>&apos;backup create&apos; 正在复制该目录：先等它结束，或指定 --to DIR</translation>
    </message>
    <message>
        <source>another &apos;backup create&apos; or a &apos;backup restore&apos; may be at work</source>
        <translation>可能有另一个 &apos;backup create&apos; 或 &apos;backup restore&apos; 正在进行</translation>
    </message>
    <message>
        <source>%1 can no longer be called off: it runs, on probation; &apos;nymvisor rollback --with-data&apos; takes it back</source>
        <translation>%1 已无法取消：它正在试运行；用 &apos;nymvisor rollback --with-data&apos; 可将其撤回</translation>
    </message>
    <message>
        <source>%1 needs a value: &apos;%1 %2&apos; (see &apos;nymvisor help%3&apos;)</source>
        <translation>%1 需要一个值：&apos;%1 %2&apos;（见 &apos;nymvisor help%3&apos;）</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; (see &apos;nymvisor help&apos;)</source>
        <translation>没有命令 &apos;%1&apos;（见 &apos;nymvisor help&apos;）</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;: is &apos;%2&apos; meant? (see &apos;nymvisor help&apos;)</source>
        <translation>没有命令 &apos;%1&apos;：是指 &apos;%2&apos; 吗？（见 &apos;nymvisor help&apos;）</translation>
    </message>
    <message>
        <source>systemd does not run here</source>
        <translation>此处未运行 systemd</translation>
    </message>
    <message>
        <source>the restore of %1 was interrupted, and %2 may hold only a part of it: &apos;nymvisor backup restore %1&apos; goes on with it, and so does &apos;nymvisor run&apos;; what was there is in %3</source>
        <translation>%1 的恢复被中断，%2 中可能只有其中一部分：&apos;nymvisor backup restore %1&apos; 会继续恢复，&apos;nymvisor run&apos; 也会；原有内容在 %3 中</translation>
    </message>
    <message>
        <source>another restore has to end first, or say --to DIR</source>
        <translation>须先让另一次恢复结束，或指定 --to DIR</translation>
    </message>
    <message>
        <source>a copy would not be whole</source>
        <translation>副本会不完整</translation>
    </message>
    <message>
        <source>there is not enough room on the file system of %1: %2 are needed (%3), %4 are free. Make room there</source>
        <translation>%1 所在的文件系统空间不足：需要 %2（%3），可用 %4。请在那里腾出空间</translation>
    </message>
    <message>
        <source>the system calls that it has no use for are refused it</source>
        <translation>不需要的系统调用会被拒绝</translation>
    </message>
    <message>
        <source>this kernel cannot refuse system calls (seccomp): what handles upstream&apos;s bytes could make any</source>
        <translation>此内核无法拒绝系统调用（seccomp）：处理上游数据的进程可以发起任意调用</translation>
    </message>
    <message>
        <source>%1 is no earlier version: it is planned, and higher than %2, which runs</source>
        <translation>%1 不是更早的版本：它已在计划中，且高于正在运行的 %2</translation>
    </message>
    <message>
        <source>hooks are looked for only in the folders %1</source>
        <translation>只在以下文件夹中查找钩子：%1</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, by instance %2</source>
        <translation>%1，由实例 %2 进行</translation>
    </message>
    <message>
        <source>the daemon was down for %1</source>
        <translation>守护进程停机 %1</translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <translation>%1，从 %2 (%3)</translation>
    </message>
    <message>
        <source>&apos;nymvisor retry %1&apos; lets it be tried again</source>
        <translation>用 &apos;nymvisor retry %1&apos; 可让它重试</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>on probation</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>试运行中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>vetoed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已否决</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How an upgrade ended; a label of at most 13 columns</extracomment>
        <translation>已失败</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>待启动</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>it waits</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>its binary is downloaded now</source>
        <translation>现在下载其二进制文件</translation>
    </message>
    <message>
        <source>its binary is downloaded when &apos;nymvisor run&apos; is started</source>
        <translation>启动 &apos;nymvisor run&apos; 后下载其二进制文件</translation>
    </message>
    <message>
        <source>its binary is verified now</source>
        <translation>现在校验其二进制文件</translation>
    </message>
    <message>
        <source>its binary is verified when &apos;nymvisor run&apos; is started</source>
        <translation>启动 &apos;nymvisor run&apos; 后校验其二进制文件</translation>
    </message>
    <message>
        <source>it begins now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>it begins when &apos;nymvisor run&apos; is started</source>
        <translation>启动 &apos;nymvisor run&apos; 后开始</translation>
    </message>
    <message>
        <source>it is not newer than what runs, and is dropped</source>
        <translation>不比正在运行的版本新，将被丢弃</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>it is under way, and gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>正在进行，启动 &apos;nymvisor run&apos; 后继续</translation>
    </message>
    <message>
        <source>its binary is not there yet</source>
        <translation>其二进制文件尚不存在</translation>
    </message>
    <message>
        <source>its binary is being downloaded</source>
        <translation>正在下载其二进制文件</translation>
    </message>
    <message>
        <source>its binary is there, and yet to be verified</source>
        <translation>其二进制文件已存在，尚待校验</translation>
    </message>
    <message>
        <source>its binary is in place</source>
        <translation>其二进制文件已就绪</translation>
    </message>
    <message>
        <source>it waits: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>it waits until %1: %2</source>
        <translation>等待到 %1：%2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1, by the operator</source>
        <translation>%1，由运维人员添加</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>manual: nymvisor ends after the switch, and its next start goes on</source>
        <translation>手动：nymvisor 切换后结束，下次启动时继续</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>and %1 more: &apos;nymvisor plan&apos; lists them</source>
        <translation>另有 %1 项：&apos;nymvisor plan&apos; 会全部列出</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when &apos;nymvisor run&apos; is started</source>
        <translation>运维人员取消了它：启动 &apos;nymvisor run&apos; 时生效</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when &apos;nymvisor run&apos; is started</source>
        <translation>启动 &apos;nymvisor run&apos; 时清除之前的问题</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>it is being taken back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>已就位</translation>
    </message>
    <message>
        <source>%1, not started yet</source>
        <translation>%1，尚未启动</translation>
    </message>
    <message>
        <source>the operator cancels it: that is done when the upgrade that is under way has ended</source>
        <translation>运维人员已取消它：正在进行的升级结束后执行</translation>
    </message>
    <message>
        <source>what went wrong is forgotten when the upgrade that is under way has ended</source>
        <translation>正在进行的升级结束后清除之前的问题</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>File with variables of the environment, KEY=VALUE a line</source>
        <translation>环境变量文件，每行一个 KEY=VALUE</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Print the version and the build information</source>
        <translation>显示版本和构建信息</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 / %2 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 / %2 KiB</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of this instance of nymvisor.</source>
        <translation>此 nymvisor 实例的名称。</translation>
    </message>
    <message>
        <source>Where releases are announced: BASE/DAEMON/upgrade-info.json is asked for.</source>
        <translation>公布发布版本的位置：请求 BASE/DAEMON/upgrade-info.json。</translation>
    </message>
    <message>
        <source>How often upstream is asked for a new release.</source>
        <translation>多久向上游询问一次新的发布版本。</translation>
    </message>
    <message>
        <source>Silences nymvisor&apos;s own log, not the daemon&apos;s output.</source>
        <translation>关闭 nymvisor 自己的日志，不影响守护进程的输出。</translation>
    </message>
    <message>
        <source>Where binaries and upgrade plans are kept, instead of nymvisor&apos;s own data folder.</source>
        <translation>存放二进制文件和升级计划的位置，取代 nymvisor 自己的数据目录。</translation>
    </message>
    <message>
        <source>Where this instance&apos;s hooks are, in PHASE.d folders, instead of the instance&apos;s own hooks folder.</source>
        <translation>此实例的钩子所在的位置（PHASE.d 目录中），取代实例自己的钩子目录。</translation>
    </message>
    <message>
        <source>How long one hook may run before it is ended and counts as failed; 0s: no limit.</source>
        <translation>一个钩子最多运行多久，超时即被结束并视为失败；0s：不限。</translation>
    </message>
    <message>
        <source>Keys of minisign, parted by blanks, that upstream&apos;s releases must be signed with; none: signatures are not looked at.</source>
        <translation>minisign 公钥，以空格分隔，上游的发布版本必须用其签名；不设：不检查签名。</translation>
    </message>
    <message>
        <source>How many of the public keys must have signed a release.</source>
        <translation>发布版本必须有多少个公钥的签名。</translation>
    </message>
    <message>
        <source>How long a release of upstream&apos;s must have been seen here before its upgrade may begin.</source>
        <translation>上游的发布版本须在此已知多久，其升级才可以开始。</translation>
    </message>
    <message>
        <source>Span over which hosts and instances spread an upgrade of upstream&apos;s, each at its own fixed point of it.</source>
        <translation>各主机和实例将上游的升级分散到这段时间内，每个都有自己固定的时点。</translation>
    </message>
    <message>
        <source>When upgrades of upstream&apos;s may begin, in UTC, such as `Mon-Fri 22:00-05:00, Sun 01:00-06:00`; none: at any time.</source>
        <translation>上游的升级可以开始的时间（UTC），例如 `Mon-Fri 22:00-05:00, Sun 01:00-06:00`；不设：任何时间。</translation>
    </message>
    <message>
        <source>Whether a release with a lower version than the one that runs is taken.</source>
        <translation>是否接受版本低于正在运行的版本的发布版本。</translation>
    </message>
    <message>
        <source>How many versions are kept besides the first, those that run or are planned, and the last good one; 0: all.</source>
        <translation>除第一个、正在运行或已计划的以及最近的可靠版本外，还保留多少个版本；0：全部。</translation>
    </message>
    <message>
        <source>The largest binary that is downloaded.</source>
        <translation>允许下载的最大的二进制文件。</translation>
    </message>
    <message>
        <source>Form of nymvisor&apos;s own log: text, or json for an object a line.</source>
        <translation>nymvisor 自己的日志的格式：text，或 json（每行一个对象）。</translation>
    </message>
    <message>
        <source>Name of the daemon&apos;s binary, such as nym-node. `init` takes it from the binary itself.</source>
        <translation>守护进程的二进制文件的名称，例如 nym-node。`init` 从二进制文件本身得知。</translation>
    </message>
    <message>
        <source>The daemon&apos;s home: its data, and beside it nymvisor&apos;s own folder with backups and the current version.</source>
        <translation>守护进程的主目录：它的数据，以及旁边 nymvisor 自己的目录，其中有备份和当前版本。</translation>
    </message>
    <message>
        <source>The whole URL of this daemon&apos;s upgrade-info.json, instead of one made from the base.</source>
        <translation>此守护进程的 upgrade-info.json 的完整 URL，取代由基址组成的 URL。</translation>
    </message>
    <message>
        <source>Whether new binaries are downloaded; otherwise they are put in place by hand or by add-upgrade.</source>
        <translation>是否下载新的二进制文件；否则由人工或用 add-upgrade 放入。</translation>
    </message>
    <message>
        <source>Whether a release must name a checksum. One that is named is always checked.</source>
        <translation>发布版本是否必须给出校验和。给出的校验和总会检查。</translation>
    </message>
    <message>
        <source>Whether the daemon is started again after an upgrade; otherwise nymvisor ends after the switch.</source>
        <translation>升级后是否重新启动守护进程；否则 nymvisor 在切换后结束。</translation>
    </message>
    <message>
        <source>Whether a daemon that ended with another status than 0, or by a signal, is started again.</source>
        <translation>守护进程以非 0 状态或因信号结束时，是否重新启动。</translation>
    </message>
    <message>
        <source>How long to wait before a failed daemon is started again.</source>
        <translation>重新启动失败的守护进程之前等待多久。</translation>
    </message>
    <message>
        <source>After how many failed starts in a row nymvisor gives up.</source>
        <translation>连续启动失败多少次后 nymvisor 放弃。</translation>
    </message>
    <message>
        <source>How long after its start a daemon&apos;s failure counts as a failed start.</source>
        <translation>守护进程在启动后多久之内失败算作启动失败。</translation>
    </message>
    <message>
        <source>How long a daemon that was told to stop may take before it is killed.</source>
        <translation>要求守护进程停止后，等待多久才强行终止。</translation>
    </message>
    <message>
        <source>Where backups of the daemon&apos;s data are kept, instead of DAEMON_HOME/nymvisor/backups.</source>
        <translation>存放守护进程数据备份的位置，取代 DAEMON_HOME/nymvisor/backups。</translation>
    </message>
    <message>
        <source>Upgrades without a backup of the daemon&apos;s data.</source>
        <translation>升级时不备份守护进程的数据。</translation>
    </message>
    <message>
        <source>Whether a new version that does not stay up is taken back, and the data of the old one restored.</source>
        <translation>新版本不能持续运行时，是否回退并恢复旧版本的数据。</translation>
    </message>
    <message>
        <source>How long a new version must stay up before it counts as good; 0s: no probation, and no way back.</source>
        <translation>新版本须持续运行多久才算可靠；0s：没有试运行，也没有回退。</translation>
    </message>
    <message>
        <source>How many archives of upgrades, and how many failed versions&apos; data, are kept; 0: all.</source>
        <translation>保留多少个升级的归档和失败版本的数据；0：全部。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>daemon</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>up</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>up, though no nymvisor runs</source>
        <translation>运行中，但没有 nymvisor 在运行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> 自 %1 起</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>进程 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed starts in a row</source>
        <translation>
            <numerusform>连续 %n 次启动失败</numerusform>
        </translation>
    </message>
    <message>
        <source>it has proved itself</source>
        <translation>已证明可靠</translation>
    </message>
    <message>
        <source>it has yet to prove itself</source>
        <translation>尚未证明可靠</translation>
    </message>
    <message>
        <source>the last good one is %1</source>
        <translation>最近的可靠版本是 %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>nymvisor</source>
        <translation>nymvisor</translation>
    </message>
    <message>
        <source>it does not run: nothing is asked, downloaded or upgraded</source>
        <translation>未运行：不会询问、下载或升级</translation>
    </message>
    <message>
        <source>runs since %1, pid %2</source>
        <translation>自 %1 运行，进程 %2</translation>
    </message>
    <message>
        <source>runs, pid %1</source>
        <translation>运行中，进程 %1</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>在 %1 之前不开始升级</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>在 &apos;nymvisor unhold&apos; 之前不开始升级</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>询问于 %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>%1, of %2 in %3</source>
        <translation>%1，属于 %2，位于 %3</translation>
    </message>
    <message>
        <source>last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>waiting to be restarted</source>
        <translation>等待重新启动</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>it ended with %1</source>
        <translation>它以 %1 结束</translation>
    </message>
    <message>
        <source>it has not been started yet</source>
        <translation>尚未启动过</translation>
    </message>
</context>
<context>
    <name>nymvisor::AddUpgradeCommand</name>
    <message>
        <source>Put a binary in place and its upgrade into the plan</source>
        <translation>放入二进制文件，并将其升级列入计划</translation>
    </message>
    <message>
        <source>Name of the upgrade (required)</source>
        <translation>升级的名称（必需）</translation>
    </message>
    <message>
        <source>Overwrite the binary, its upgrade-info.json and the plan&apos;s entry</source>
        <translation>覆盖二进制文件、其 upgrade-info.json 和计划条目</translation>
    </message>
    <message>
        <source>Only add the binary to an upgrade that is there already</source>
        <translation>只将二进制文件添加到已有的升级</translation>
    </message>
    <message>
        <source>Upgrade at once</source>
        <translation>立即升级</translation>
    </message>
    <message>
        <source>When to upgrade, such as 2026-01-31T22:00:00Z; in 15 minutes unless given</source>
        <translation>何时升级，例如 2026-01-31T22:00:00Z；不给出则在 15 分钟后</translation>
    </message>
    <message>
        <source>How long to wait before the upgrade, such as 2h</source>
        <translation>升级前等待多久，例如 2h</translation>
    </message>
    <message>
        <source>When it was published; now unless given</source>
        <translation>发布时间；不给出则为现在</translation>
    </message>
    <message>
        <source>Take a version that is lower than the one that runs</source>
        <translation>接受低于正在运行的版本的版本</translation>
    </message>
    <message>
        <source>The executable to upgrade to</source>
        <translation>要升级到的可执行文件</translation>
    </message>
    <message>
        <source>%1: the binary of version %2 is in place</source>
        <translation>%1：版本 %2 的二进制文件已就绪</translation>
    </message>
    <message>
        <source>%1: the upgrade to version %2 is planned for %3</source>
        <translation>%1：到版本 %2 的升级计划于 %3 进行</translation>
    </message>
    <message>
        <source>%1; no nymvisor runs for this instance: it does not begin before &apos;nymvisor run&apos; is started</source>
        <translation>%1；此实例没有 nymvisor 在运行：启动 &apos;nymvisor run&apos; 之前不会开始</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message>
        <source>Back the daemon&apos;s home up</source>
        <translation>备份守护进程的主目录</translation>
    </message>
    <message>
        <source>Stop the daemon for a moment, for a copy that is exact; otherwise it runs on</source>
        <translation>短暂停止守护进程，使副本精确；否则它继续运行</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>not in the backup: %1 is neither a file nor a folder nor a link</source>
        <translation>不在备份中：%1 既不是文件，也不是目录或链接</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>正在归档</translation>
    </message>
    <message>
        <source>%1 has more extended attributes than an archive holds: it has none there</source>
        <translation>%1 的扩展属性多于归档所能容纳的：归档中没有其扩展属性</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files with %2 in %3, read back and checked</source>
        <translation>
            <numerusform>%1：%n 个文件，共 %2，归档 %3，已回读并校验</numerusform>
        </translation>
    </message>
    <message>
        <source>nymvisor: the daemon was down for %1</source>
        <translation>nymvisor: 守护进程停机 %1</translation>
    </message>
    <message>
        <source>nymvisor: the daemon was running: what it wrote in the last moments of copying may be in the backup in part; with --stop it is exact</source>
        <translation>nymvisor: 守护进程当时在运行：它在复制的最后时刻所写的内容可能只有一部分在备份中；用 --stop 则是精确的</translation>
    </message>
    <message>
        <source>not in the backup: extended attributes, which its file system does not keep (files: %2; the first: %1)</source>
        <translation>不在备份中：扩展属性，其文件系统不保存它们（文件数：%2；第一个：%1）</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupListCommand</name>
    <message>
        <source>checked %1 ago</source>
        <translation>%1前校验</translation>
    </message>
    <message>
        <source>found damaged %1 ago</source>
        <translation>%1前发现损坏</translation>
    </message>
    <message>
        <source>checked when made</source>
        <translation>建立时校验</translation>
    </message>
    <message>
        <source>not checked: made by Nym&apos;s nymvisor</source>
        <translation>未校验：由 Nym 的 nymvisor 建立</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>List the backups there are</source>
        <translation>列出现有的备份</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupRestoreCommand</name>
    <message>
        <source>Put a backup in the place of what the home holds, or into a folder</source>
        <translation>用备份替换主目录的内容，或放入另一目录</translation>
    </message>
    <message>
        <source>A new folder for it; the home stays as it is</source>
        <translation>放入备份的新目录；主目录保持原样</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it</source>
        <translation>备份，名称如 &apos;backup list&apos; 所列</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 已在 %2</translation>
    </message>
    <message>
        <source>%1 is in %2; what was there is in %3</source>
        <translation>%1 已在 %2；原有内容在 %3</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupTaskCommand</name>
    <message>
        <source>Make, list, check and restore backups of the daemon&apos;s home</source>
        <translation>建立、列出、校验和恢复守护进程主目录的备份</translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupVerifyCommand</name>
    <message>
        <source>Read backups and compare them with what they should hold</source>
        <translation>读取备份，并与其应有的内容比较</translation>
    </message>
    <message>
        <source>The backup, as &apos;backup list&apos; names it; all of them unless given</source>
        <translation>备份，名称如 &apos;backup list&apos; 所列；不给出则为全部</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message numerus="yes">
        <source>%1: whole, %n files with %2</source>
        <translation>
            <numerusform>%1：完整，%n 个文件，共 %2</numerusform>
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
        <translation>显示 nymvisor 的构建信息</translation>
    </message>
</context>
<context>
    <name>nymvisor::CancelCommand</name>
    <message>
        <source>Leave an upgrade out, until it is retried</source>
        <translation>略过一个升级，直到被重试</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>升级的名称</translation>
    </message>
    <message>
        <source>%1 is cancelled already</source>
        <translation>%1 已经取消</translation>
    </message>
    <message>
        <source>%1: nymvisor calls it off now</source>
        <translation>%1：nymvisor 现在将其取消</translation>
    </message>
    <message>
        <source>%1: it is called off when &apos;nymvisor run&apos; is next started; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1：下次启动 &apos;nymvisor run&apos; 时将其取消；在此之前可用 &apos;nymvisor retry %1&apos; 撤销取消</translation>
    </message>
    <message>
        <source>%1: it is called off when the upgrade that is under way has ended; until then &apos;nymvisor retry %1&apos; takes that back</source>
        <translation>%1：正在进行的升级结束后取消；在此之前可用 &apos;nymvisor retry %1&apos; 撤回</translation>
    </message>
</context>
<context>
    <name>nymvisor::CheckCommand</name>
    <message>
        <source>nothing to plan: %1</source>
        <translation>无需计划：%1</translation>
    </message>
    <message>
        <source>it would be planned: %1</source>
        <translation>将列入计划：%1</translation>
    </message>
    <message>
        <source>its entry would be replaced: %1</source>
        <translation>其条目将被替换：%1</translation>
    </message>
    <message>
        <source>Ask upstream now, and say what would be done; changes nothing</source>
        <translation>现在询问上游，并说明将会做什么；不作任何更改</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
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
        <translation>nymvisor: 警告：%1</translation>
    </message>
    <message>
        <source>Form of the output: text (default) or json</source>
        <translation>输出格式：text（默认）或 json</translation>
    </message>
</context>
<context>
    <name>nymvisor::CompletionsCommand</name>
    <message>
        <source>Print the script that completes the command line in a shell</source>
        <translation>显示在 shell 中补全命令行的脚本</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>shell 的名称</translation>
    </message>
</context>
<context>
    <name>nymvisor::ConfigCommand</name>
    <message>
        <source>Print the configuration that is in force</source>
        <translation>显示生效的配置</translation>
    </message>
</context>
<context>
    <name>nymvisor::DaemonBuildInfoCommand</name>
    <message>
        <source>Print the build information of the daemon&apos;s binary</source>
        <translation>显示守护进程二进制文件的构建信息</translation>
    </message>
</context>
<context>
    <name>nymvisor::DoctorCommand</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>ok: %1</source>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>FAILS: %1</source>
        <translation>会失败：%1</translation>
    </message>
    <message>
        <source>Look at everything an upgrade will need, and say what would fail</source>
        <translation>检查升级所需的一切，并说明什么会失败</translation>
    </message>
    <message>
        <source>Nothing would fail; warnings: %2.</source>
        <translation>没有会失败的；警告：%2。</translation>
    </message>
    <message>
        <source>Would fail: %1; warnings: %2.</source>
        <translation>会失败：%1；警告：%2。</translation>
    </message>
</context>
<context>
    <name>nymvisor::HelpCommand</name>
    <message>
        <source>Print this help, or that of a command</source>
        <translation>显示本帮助，或某个命令的帮助</translation>
    </message>
    <message>
        <source>The command to explain</source>
        <translation>要说明的命令</translation>
    </message>
</context>
<context>
    <name>nymvisor::HistoryCommand</name>
    <message>
        <source>Print every upgrade and how it ended</source>
        <translation>显示每次升级及其结果</translation>
    </message>
    <message>
        <source>No upgrade has been made yet.</source>
        <translation>尚未进行过升级。</translation>
    </message>
</context>
<context>
    <name>nymvisor::HoldCommand</name>
    <message>
        <source>Let no upgrade begin but those added with --now, until &apos;nymvisor unhold&apos;</source>
        <translation>不让升级开始（用 --now 添加的除外），直到 &apos;nymvisor unhold&apos;</translation>
    </message>
    <message>
        <source>Only until then, such as 2026-01-31T22:00:00Z</source>
        <translation>只到那时为止，例如 2026-01-31T22:00:00Z</translation>
    </message>
    <message>
        <source>Only for so long, such as 2days</source>
        <translation>只持续这么久，例如 2days</translation>
    </message>
    <message>
        <source>no upgrade begins until %1</source>
        <translation>在 %1 之前不开始升级</translation>
    </message>
    <message>
        <source>no upgrade begins until &apos;nymvisor unhold&apos;</source>
        <translation>在 &apos;nymvisor unhold&apos; 之前不开始升级</translation>
    </message>
    <message>
        <source>%1; the one that is under way goes on</source>
        <translation>%1；正在进行的升级继续</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksListCommand</name>
    <message>
        <source>%1 (passed over: %2)</source>
        <translation>%1（跳过：%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Looked for in PHASE.d below:</source>
        <translation>在以下位置的 PHASE.d 中查找：</translation>
    </message>
    <message>
        <source>Look at the hooks, and try them</source>
        <translation>查看并试运行钩子</translation>
    </message>
    <message>
        <source>Print what would run, in its order, and what would not, and why</source>
        <translation>依次显示会运行什么、不会运行什么及其原因</translation>
    </message>
</context>
<context>
    <name>nymvisor::HooksRunCommand</name>
    <message>
        <source>Try the hooks of a phase</source>
        <translation>试运行一个阶段的钩子</translation>
    </message>
    <message>
        <source>Run them, and tell them of this upgrade</source>
        <translation>运行钩子，并告知它们此升级</translation>
    </message>
    <message>
        <source>Only print what would be run, and with which environment</source>
        <translation>只显示会运行什么，以及所用的环境变量</translation>
    </message>
    <message>
        <source>pre-download, pre-upgrade, health-check, post-upgrade, rollback or failure</source>
        <translation>pre-download、pre-upgrade、health-check、post-upgrade、rollback 或 failure</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>passed over: %1 (%2)</source>
        <translation>跳过：%1（%2）</translation>
    </message>
    <message>
        <source>no hooks in this phase</source>
        <translation>此阶段没有钩子</translation>
    </message>
    <message>
        <source>the %1 hooks say yes</source>
        <translation>%1 钩子答复“是”</translation>
    </message>
    <message>
        <source>the %1 hooks have run</source>
        <translation>%1 钩子已运行</translation>
    </message>
</context>
<context>
    <name>nymvisor::InitCommand</name>
    <message>
        <source>[default: %1]</source>
        <translation>[默认：%1]</translation>
    </message>
    <message>
        <source>[required, here or as %1]</source>
        <translation>[必需，在此给出或设置 %1]</translation>
    </message>
    <message>
        <source>Lay out an instance for a daemon&apos;s binary, and print its configuration</source>
        <translation>为守护进程的二进制文件建立实例，并显示其配置</translation>
    </message>
    <message>
        <source>The daemon&apos;s executable</source>
        <translation>守护进程的可执行文件</translation>
    </message>
    <message>
        <source>the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, give another --id</source>
        <translation>实例 %1 此前用于 %2，自下次启动起用于 %3；要建立第二个实例，请给出另一个 --id</translation>
    </message>
    <message>
        <source>the instance %1 has the home %2 too: only one of them can run at a time</source>
        <translation>实例 %1 也使用主目录 %2：两者不能同时运行</translation>
    </message>
    <message>
        <source>nymvisor: these settings are in %1; &apos;nymvisor doctor&apos; looks whether all is well, &apos;nymvisor run ARGS...&apos; starts the daemon with ARGS</source>
        <translation>nymvisor：这些设置保存在 %1；&apos;nymvisor doctor&apos; 检查是否一切正常，&apos;nymvisor run ARGS...&apos; 以 ARGS 启动守护进程</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysAddCommand</name>
    <message>
        <source>Pin a key: from then on what is not signed is refused</source>
        <translation>固定一个密钥：此后拒绝没有签名的内容</translation>
    </message>
    <message>
        <source>A public key of minisign, or its .pub file</source>
        <translation>minisign 公钥，或其 .pub 文件</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysListCommand</name>
    <message>
        <source>The keys that upstream&apos;s releases must be signed with</source>
        <translation>上游的发布版本必须用其签名的密钥</translation>
    </message>
    <message>
        <source>no keys are pinned: signatures are not looked at</source>
        <translation>没有固定的密钥：不检查签名</translation>
    </message>
    <message>
        <source>a release must be signed by %1 of %2</source>
        <translation>发布版本必须有 %2 个密钥中 %1 个的签名</translation>
    </message>
    <message>
        <source>Print the pinned keys, and how many must have signed</source>
        <translation>显示固定的密钥，以及必须有多少个签名</translation>
    </message>
    <message>
        <source>&apos;nymvisor run&apos; takes it up at SIGHUP, or when it is started next</source>
        <translation>&apos;nymvisor run&apos; 在收到 SIGHUP 或下次启动时采用</translation>
    </message>
</context>
<context>
    <name>nymvisor::KeysRemoveCommand</name>
    <message>
        <source>No longer trust a key; without the last one, signatures are not looked at</source>
        <translation>不再信任一个密钥；没有密钥时不检查签名</translation>
    </message>
    <message>
        <source>The key, its .pub file, or its id as &apos;keys list&apos; prints it</source>
        <translation>密钥、其 .pub 文件，或 &apos;keys list&apos; 列出的标识</translation>
    </message>
</context>
<context>
    <name>nymvisor::PlanCommand</name>
    <message>
        <source>Print what is planned, and why it waits</source>
        <translation>显示已计划的内容及其等待的原因</translation>
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
        <translation>让失败、已中止、被否决、已取消或已撤回的升级重试</translation>
    </message>
    <message>
        <source>Name of the upgrade</source>
        <translation>升级的名称</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten; &apos;nymvisor status&apos; tells when it is tried again</source>
        <translation>%1：之前的问题已清除；&apos;nymvisor status&apos; 显示何时重试</translation>
    </message>
    <message>
        <source>%1: it is tried again when &apos;nymvisor run&apos; is next started</source>
        <translation>%1：下次启动 &apos;nymvisor run&apos; 时重试</translation>
    </message>
    <message>
        <source>%1: what went wrong is forgotten, but nothing of it is kept here any more: it is tried again once upstream announces it, or &apos;nymvisor add-upgrade&apos; brings it</source>
        <translation>%1：之前的问题已清除，但此处已不再保留它：上游再次公布它，或用 &apos;nymvisor add-upgrade&apos; 添加后才会重试</translation>
    </message>
    <message>
        <source>%1: it is not called off after all</source>
        <translation>%1：不再取消</translation>
    </message>
</context>
<context>
    <name>nymvisor::RollbackCommand</name>
    <message>
        <source>Go back to an earlier version, with its own data or with that of now</source>
        <translation>回滚到较早的版本，用它自己的数据或现在的数据</translation>
    </message>
    <message>
        <source>The newest backup of its data comes back; what the home holds is put aside</source>
        <translation>恢复其数据的最新备份；主目录的内容被移开保存</translation>
    </message>
    <message>
        <source>The data stays as it is</source>
        <translation>数据保持原样</translation>
    </message>
    <message>
        <source>Name of the version; default: the last good one</source>
        <translation>版本的名称；默认：最近的可靠版本</translation>
    </message>
    <message>
        <source>%1: it is gone back to when &apos;nymvisor run&apos; is next started</source>
        <translation>%1：下次启动 &apos;nymvisor run&apos; 时回滚到该版本</translation>
    </message>
    <message>
        <source>%1: it is gone back to when the upgrade that is under way has ended</source>
        <translation>%1：正在进行的升级结束后回滚到该版本</translation>
    </message>
    <message>
        <source>passed over: %1 was damaged when it was last verified: %2</source>
        <translation>跳过：%1 在上次校验时已损坏：%2</translation>
    </message>
    <message>
        <source>Go back to %1 (%2)</source>
        <translation>回滚到 %1（%2）</translation>
    </message>
    <message>
        <source> from %1 (%2)</source>
        <translation> （自 %1，版本 %2）</translation>
    </message>
    <message>
        <source>Its data comes back as of %1. What was written since is put aside in %2.
</source>
        <translation>其数据恢复为 %1 的状态。此后写入的内容移到 %2 保存。
</translation>
    </message>
    <message>
        <source>Its data comes back as of the stop before the upgrade that is under way.
</source>
        <translation>其数据恢复为正在进行的升级之前停止时的状态。
</translation>
    </message>
    <message>
        <source>It runs on the data of now: not every version can read that of a later one.
</source>
        <translation>它以现在的数据运行：并非每个版本都能读取较新版本的数据。
</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>继续吗？[y/N] </translation>
    </message>
    <message>
        <source>%1: nymvisor goes back to it now</source>
        <translation>%1：nymvisor 现在回退到该版本</translation>
    </message>
</context>
<context>
    <name>nymvisor::RunCommand</name>
    <message>
        <source>Run the daemon with the arguments that follow, and upgrade it</source>
        <translation>以后面的参数运行守护进程，并为其升级</translation>
    </message>
</context>
<context>
    <name>nymvisor::StatusCommand</name>
    <message>
        <source>Print what runs, what goes on, and what is next</source>
        <translation>显示正在运行的、正在进行的和接下来的内容</translation>
    </message>
    <message>
        <source>Form of the output: text (default), json or prometheus</source>
        <translation>输出格式：text（默认）、json 或 prometheus</translation>
    </message>
    <message>
        <source>Go on with it as it changes, until interrupted</source>
        <translation>有变化时再次显示，直到被中断</translation>
    </message>
</context>
<context>
    <name>nymvisor::UnholdCommand</name>
    <message>
        <source>Let upgrades begin again</source>
        <translation>让升级重新可以开始</translation>
    </message>
    <message>
        <source>upgrades begin again when they are due</source>
        <translation>升级到期后即可重新开始</translation>
    </message>
    <message>
        <source>upgrades were not held</source>
        <translation>升级未被暂停</translation>
    </message>
</context>
<context>
    <name>nymvisor::VerifyCommand</name>
    <message>
        <source>%1: signed by %2: %3</source>
        <translation>%1：由 %2 签名：%3</translation>
    </message>
    <message>
        <source>Check by hand that the pinned keys have signed a file</source>
        <translation>人工检查固定的密钥是否签署了文件</translation>
    </message>
    <message>
        <source>Its signatures [default: FILE.minisig]</source>
        <translation>其签名 [默认：FILE.minisig]</translation>
    </message>
    <message>
        <source>An upgrade-info.json, or any other file that was signed with minisign</source>
        <translation>upgrade-info.json，或其他用 minisign 签署的文件</translation>
    </message>
</context>
<context>
    <name>OpenUpgrade</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>taking back step %1</source>
        <translation>正在撤回步骤 %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>it is tried again %1: %2</source>
        <translation>重试 %1：%2</translation>
    </message>
    <message>
        <source>it is gone on with when &apos;nymvisor run&apos; is started</source>
        <translation>启动 &apos;nymvisor run&apos; 后继续</translation>
    </message>
    <message>
        <source>taken back: %1 runs again, and is watched</source>
        <translation>已撤回：%1 重新运行，正在观察</translation>
    </message>
</context>
</TS>
