#include "benchmarks/benchmarkhome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace nymvisor::benchmarks {

namespace {

class Random
{
public:
    quint32 next()
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<quint32>(m_state >> 33);
    }

private:
    quint64 m_state = 1;
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    std::exit(1);
}

QByteArray logLines(Random &random, qint64 size)
{
    static constexpr const char *events[] = {"accepted", "forwarded", "dropped", "acknowledged", "rotated"};
    QByteArray text;
    while (text.size() < size) {
        text += "2026-01-31T12:" + QByteArray::number(random.next() % 60) + ":" +
                QByteArray::number(random.next() % 60) + "Z INFO mixnode " + events[random.next() % 5] +
                " packet=" + QByteArray::number(random.next(), 16) + QByteArray::number(random.next(), 16) +
                " delay=" + QByteArray::number(random.next() % 900) + "ms\n";
    }
    return text;
}

/// Half of each page are rows, which look alike, a quarter is noise, and the rest was never used.
QByteArray pages(Random &random, qint64 size)
{
    constexpr qsizetype page = 4096;
    QByteArray content;
    while (content.size() < size) {
        QByteArray one;
        while (one.size() < page / 2)
            one += "row" + QByteArray::number(random.next() % 100'000) + "|client|" +
                   QByteArray::number(random.next(), 36) + "|active|";
        while (one.size() < page * 3 / 4)
            one += static_cast<char>(random.next() >> 7);
        content += one.leftJustified(page, '\0', true);
    }
    return content;
}

} // namespace

void makeHome(const BenchmarkHome &home, const QString &folder)
{
    Random random;
    for (const char *name : {"/nymvisor", "/data", "/logs", "/keys"})
        QDir().mkpath(folder + QLatin1StringView(name));
    for (qint64 i = 0; i < home.smallFiles; ++i) {
        const QString group = folder + u"/data/%1"_s.arg(i / 500);
        if (i % 500 == 0)
            QDir().mkpath(group);
        write(group + u"/%1.json"_s.arg(i),
              home.areSmallOnesEmpty ? QByteArray() : logLines(random, 100 + random.next() % 400));
    }
    for (qint64 made = 0, i = 0; made < home.bytes; ++i) {
        const bool isLog = i % 2 == 0;
        const qint64 smallest = home.largestFile > (8 << 20) ? home.largestFile / 2 : 1'000;
        const qint64 any = smallest + random.next() % (home.largestFile - smallest);
        const qint64 size = std::min<qint64>(any, home.bytes - made + 1'000);
        write(folder + (isLog ? u"/logs/%1.log"_s : u"/data/%1.db"_s).arg(i),
              isLog ? logLines(random, size) : pages(random, size));
        write(folder + u"/keys/%1.pem"_s.arg(i), pages(random, 1'000));
        made += size;
    }
}

void changeHome(const QString &folder)
{
    int number = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (number++ % 100 == 0 && file.open(QIODevice::ReadWrite))
            file.write("changed");
    }
}

} // namespace nymvisor::benchmarks
