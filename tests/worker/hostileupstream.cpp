#include "worker/hostileupstream.h"

namespace nymvisor {

namespace {

FakeAnswer with(const FakeBody &body, const std::function<void(FakeAnswer &)> &change)
{
    FakeAnswer answer;
    answer.body = body;
    change(answer);
    return answer;
}

} // namespace

QList<HostileRow> hostileRows(const FakeBody &body)
{
    const auto bad = ExitStatus::BadData;
    const auto gone = ExitStatus::Unavailable;
    const qint64 half = body.size / 2;
    return {
        {"a page that says 404", FakeAnswer::page(404), gone, "answered with status 404"},
        {"a page that says 500", FakeAnswer::page(500), gone, "answered with status 500"},
        {"a password is asked for", FakeAnswer::page(401), gone, "answered with status 401"},
        {"nothing changed, though nobody asked for changes", FakeAnswer::page(304), gone, "answered with status 304"},
        {"a part of it, though nobody asked for a part", with(body, [](auto &a) { a.status = 206; }), gone,
         "answered with status 206"},
        {"a redirect to itself, for ever", FakeAnswer::redirect("/asked"), bad, "redirects more than 5 times"},
        {"a redirect to a file", FakeAnswer::redirect("file:///etc/passwd"), bad, "redirects to the scheme 'file'"},
        {"a redirect to ftp", FakeAnswer::redirect("ftp://127.0.0.1/asked"), bad, "redirects to the scheme 'ftp'"},
        {"a redirect to nowhere", FakeAnswer::page(302), bad, "redirects without saying where to"},
        {"a redirect to no host", FakeAnswer::redirect("http:///asked"), bad, "redirects"},
        {"a redirect to a port where nobody is", FakeAnswer::redirect("http://127.0.0.1:1/secret?token=x"), gone,
         "redirected to http://127.0.0.1:1/secret: "},
        {"the connection ends in the middle", with(body, [half](auto &a) { a.breakAfter = half; }), gone, "cut off"},
        {"the connection ends before the first byte", with(body, [](auto &a) { a.breakAfter = 0; }), gone, "cut off"},
        {"more is announced than comes",
         with(body, [&](auto &a) { a.claimedLength = QByteArray::number(body.size + 1); }), gone, "cut off after"},
        {"the announced length is a word", with(body, [](auto &a) { a.claimedLength = "much"; }), bad,
         "a length that is no number"},
        {"the announced length is below zero", with(body, [](auto &a) { a.claimedLength = "-1"; }), bad,
         "a length that is no number"},
        {"the announced length is beyond all numbers",
         with(body, [](auto &a) { a.claimedLength = "99999999999999999999"; }), bad, "a length that is no number"},
        {"it is packed, which nobody asked for", with(body, [](auto &a) { a.headers = {"Content-Encoding: gzip"}; }),
         bad, "sends it packed as 'gzip'"},
        {"headers without end", with(body, [](auto &a) { a.hasEndlessHeaders = true; }), gone, "no answer within 0.2 s",
         true},
        {"no answer at all", with(body, [](auto &a) { a.isMute = true; }), gone, "no answer within 0.2 s", true},
        {"silence after the headers", with(body, [](auto &a) { a.stallAfter = 0; }), gone, "nothing arrived for 0.2 s",
         true},
        {"silence in the middle", with(body, [half](auto &a) { a.stallAfter = half; }), gone,
         "nothing arrived for 0.2 s", true},
    };
}

HttpPatience patienceFor(bool isSlow)
{
    const std::chrono::milliseconds time(isSlow ? 200 : 15'000);
    return {.answer = time, .silence = time};
}

void forgetProxies()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

} // namespace nymvisor
