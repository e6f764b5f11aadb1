#include "cli/program.h"
#include "core/log.h"

#include <QCoreApplication>
#include <QTranslator>

namespace {

/// What Qt itself has to say goes where everything else goes. Before the program has begun it is about the locale only.
void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (QCoreApplication::instance())
        nymvisor::log::warning("qt", text);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passOn);
    int ownArguments = 1; // Qt takes some arguments for itself, and ours are the daemon's
    QCoreApplication application(ownArguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nymvisor"));

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("nymvisor"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    nymvisor::Program program(nymvisor::Console::standard(), QProcessEnvironment::systemEnvironment());
    QObject::connect(&program, &nymvisor::Program::done, &application, &QCoreApplication::exit);
    program.start(QList<QByteArray>(argv + 1, argv + argc));
    return QCoreApplication::exec();
}
