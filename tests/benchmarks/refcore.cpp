// What the footprint of nymvisor is measured against: Qt's event loop, and nothing else. Says when it is in it, in
// nanoseconds of CLOCK_MONOTONIC, and ends; with --stay only when its input ends.
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool stays = argc > 1 && std::string_view(argv[1]) == "--stay";
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(stays);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    QTimer::singleShot(0, &application, [stays] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
        std::fflush(stdout);
        if (!stays)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
