#include "cli/textpage.h"

#include "core/printable.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QLatin1StringView colorOf(TextPage::Mood mood)
{
    switch (mood) {
    case TextPage::Mood::Plain:
        return {};
    case TextPage::Mood::Good:
        return "\033[32m"_L1;
    case TextPage::Mood::Waiting:
        return "\033[33m"_L1;
    case TextPage::Mood::Bad:
        return "\033[31m"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

void TextPage::add(const QString &label, const QString &paragraph, Mood mood)
{
    const QString color = m_isColored ? QString(colorOf(mood)) : QString();
    const QString end = color.isEmpty() ? QString() : u"\033[0m"_s;
    QString before = label.leftJustified(labelWidth);
    for (const QString &line : wrapped(printable(paragraph), paragraphWidth)) {
        m_text += before + color + line + end + u'\n';
        before.fill(u' ', labelWidth);
    }
}

void TextPage::addBar(const QString &label, const QString &bar)
{
    m_text += label.leftJustified(labelWidth) + bar + u'\n';
}

void TextPage::addGap()
{
    if (!m_text.isEmpty())
        m_text += u'\n';
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = line.isEmpty() || line.size() + 1 + word.size() <= width;
        if (!fits)
            lines += std::exchange(line, QString());
        for (; word.size() > width; word = word.mid(width))
            lines += word.left(width);
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return lines << line;
}

} // namespace nymvisor
