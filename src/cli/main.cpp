#include "cli/language.h"
#include "cli/program.h"
#include "core/log.h"
#include "core/processgroup.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <fcntl.h>

#include <clocale>
#include <csignal>

namespace {

/// What Qt itself has to say goes where everything else goes. Before the program has begun it is about the locale only.
void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (QCoreApplication::instance())
        nymvisor::log::warning("qt", text);
}

/// Whoever started this may have left the standard streams closed, and other files open. The first must not become
/// files of ours by chance, the others are none of the daemon's business.
void tidyDescriptors()
{
    constexpr int firstOther = 3;
    constexpr int lastLooked = 1024;
    for (int number = 0; number < firstOther; ++number) {
        if (::fcntl(number, F_GETFD) < 0)
            ::open("/dev/null", number == 0 ? O_RDONLY : O_WRONLY); // the lowest free number, which is this one
    }
    if (nymvisor::closeOnExecFrom(firstOther))
        return;
    for (int number = firstOther; number < lastLooked; ++number)
        ::fcntl(number, F_SETFD, FD_CLOEXEC);
}

/// Qt turns each regular expression into machine code when it is first used, which for the few matches of a life took a
/// fifth of all instructions of a start. Whether it may, it asks the environment once; which is the daemon's too.
void interpretRegularExpressions()
{
    constexpr auto variable = "QT_ENABLE_REGEXP_JIT";
    if (qEnvironmentVariableIsSet(variable))
        return;
    qputenv(variable, "0");
    [[maybe_unused]] const bool hasAsked = QRegularExpression(QStringLiteral("a")).isValid();
    qunsetenv(variable);
}

/// English has one too: it tells one file from two.
bool loadTranslation(QTranslator &translator, const QLocale &language)
{
    const auto load = [&translator](const QLocale &wanted) {
        return translator.load(wanted, QStringLiteral("nymvisor"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    };
    return load(language) || load(QLocale(QLocale::English));
}

} // namespace

int main(int argc, char **argv)
{
    tidyDescriptors();
    // A reader of the log that has gone is no reason to take the daemon down; what is started gets the default back.
    std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(passOn);
    interpretRegularExpressions();
    int ownArguments = 1; // Qt takes some arguments for itself, and ours are the daemon's
    QCoreApplication application(ownArguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nymvisor"));

    std::setlocale(LC_MESSAGES, "C"); // Qt has set it: the system's words for an error go to the log and into files too
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QTranslator translator;
    if (loadTranslation(translator, nymvisor::languageOf(environment)))
        QCoreApplication::installTranslator(&translator);

    nymvisor::Program program(nymvisor::Console::standard(), environment);
    QObject::connect(&program, &nymvisor::Program::done, &application, &QCoreApplication::exit);
    program.start(QList<QByteArray>(argv + 1, argv + argc));
    const int status = QCoreApplication::exec();
    if (status != 0 || nymvisor::Console::isAnswerOut())
        return status;
    const nymvisor::Error error(nymvisor::ExitStatus::InputOutput, "the output could not be written");
    if (nymvisor::Console::isAnswerWanted())
        nymvisor::Console::standard().remark(QStringLiteral("nymvisor: %1\n").arg(error.translatedMessage()));
    return static_cast<int>(error.status());
}
