#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

namespace nymvisor::fakes {

/// What the programs of the proof are told, and what they say of themselves.
class Arguments
{
public:
    struct Option
    {
        QString name;
        QString value; // what it takes, for the help; empty: a switch
        QString help;
        QString standard = {};
    };

    Arguments(const QString &what, const QList<Option> &options)
    {
        m_parser.setApplicationDescription(what);
        m_parser.addHelpOption();
        for (const Option &option : options)
            m_parser.addOption({option.name, option.help, option.value, option.standard});
        m_parser.process(*QCoreApplication::instance());
    }

    QString text(const QString &name) const { return m_parser.value(name); }
    QStringList list(const QString &name) const { return text(name).split(u',', Qt::SkipEmptyParts); }
    int number(const QString &name) const { return text(name).toInt(); }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QStringList rest() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
};

/// Of each so many points a part is tried by each of so many processes: "2/3" is the second of three.
struct Part
{
    explicit Part(const QString &text)
        : number(text.section(u'/', 0, 0).toInt()), count(qMax(1, text.section(u'/', 1, 1).toInt()))
    {
    }
    bool has(int index) const { return index % count == number % count; }

    int number = 1;
    int count = 1;
};

} // namespace nymvisor::fakes
