// A small daemon to try nymvisor with. It tells its build information as Nym's binaries do, and serves a page on a free
// port of the loopback interface until it is interrupted; the port is written into HOME/port, where HOME is the folder
// after --home. At each start it adds a line to HOME/starts.txt: the data that an upgrade must not lose.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

int tellBuildInfo()
{
    std::printf(R"({"binary_name":"sample-node","build_timestamp":"2026-01-01T00:00:00Z","build_version":"%s",)"
                R"("commit_sha":"none","commit_timestamp":"2026-01-01T00:00:00Z","commit_branch":"none",)"
                R"("rustc_version":"none","rustc_channel":"stable","cargo_profile":"release"})"
                "\n",
                SAMPLE_NODE_VERSION);
    return 0;
}

int fail(const char *what)
{
    std::perror(what);
    return 1;
}

void answer(int connection)
{
    char request[2048];
    [[maybe_unused]] const auto got = ::read(connection, request, sizeof request);
    const std::string body = "sample-node " SAMPLE_NODE_VERSION "\n";
    const std::string text = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: " +
                             std::to_string(body.size()) + "\r\n\r\n" + body;
    [[maybe_unused]] const auto written = ::write(connection, text.data(), text.size());
    ::close(connection);
}

int serve(const std::string &home)
{
    sigset_t interrupt;
    sigset_t none;
    sigemptyset(&none);
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    ::sigprocmask(SIG_BLOCK, &interrupt, nullptr); // let in only while waiting
    struct sigaction action = {};
    action.sa_handler = [](int) { wasInterrupted = 1; };
    ::sigaction(SIGINT, &action, nullptr);

    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(server, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(server, 16) != 0)
        return fail("sample-node: cannot listen");
    ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &length);
    std::ofstream(home + "/port") << ntohs(address.sin_port) << '\n';
    std::ofstream(home + "/starts.txt", std::ios::app) << "started " SAMPLE_NODE_VERSION "\n";
    std::printf("sample-node " SAMPLE_NODE_VERSION " serves http://127.0.0.1:%d/\n", ntohs(address.sin_port));
    std::fflush(stdout);

    while (!wasInterrupted) {
        pollfd waiting{server, POLLIN, 0};
        if (::ppoll(&waiting, 1, nullptr, &none) == 1)
            answer(::accept4(server, nullptr, nullptr, SOCK_CLOEXEC));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "build-info") == 0)
            return tellBuildInfo();
    }
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--home") == 0)
            return serve(argv[i + 1]);
    }
    std::fputs("usage: sample-node build-info | sample-node run --home FOLDER\n", stderr);
    return 64;
}
