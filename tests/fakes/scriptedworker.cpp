// Stands for nymvisor-worker: does what the lines of the file say that is named in its request, a `checksum`.
//
//     say TEXT       on standard output
//     complain TEXT  on standard error
//     die NUMBER     by that signal
//     end STATUS     ends
//     await TEXT     until standard input says so; ends with 1 where it says something else
//     linger         until standard input ends, as an attached worker does

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

namespace {

void put(FILE *stream, const QByteArray &text)
{
    std::fputs((text + '\n').constData(), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 || std::strcmp(argv[1], "--attached") != 0 || std::strcmp(argv[2], "checksum") != 0)
        return 64;
    std::string request;
    std::getline(std::cin, request);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request));
    QFile script(document[QLatin1StringView("file")].toString());
    if (!script.open(QIODevice::ReadOnly))
        return 66;
    for (const QByteArray &line : script.readAll().split('\n')) {
        const QByteArray verb = line.left(line.indexOf(' '));
        const QByteArray rest = line.mid(verb.size() + 1);
        if (verb == "say") {
            put(stdout, rest);
        } else if (verb == "complain") {
            put(stderr, rest);
        } else if (verb == "die") {
            std::signal(rest.toInt(), SIG_DFL); // whoever checks for memory errors would like to catch it
            std::raise(rest.toInt());
        } else if (verb == "end") {
            return rest.toInt();
        } else if (verb == "await") {
            std::string said;
            if (!std::getline(std::cin, said) || rest != QByteArray::fromStdString(said))
                return 1;
        } else if (line == "linger") {
            while (std::cin.get() != std::char_traits<char>::eof()) {
            }
        }
    }
    return 0;
}
