#include "cli/textpage.h"

#include "core/printable.h"
#include "core/textwidth.h"

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

/// What of a word must stay together: Chinese has no blanks.
QStringList pieces(QStringView word)
{
    QStringList all;
    qsizetype begin = 0;
    for (qsizetype at = 1; at <= word.size(); ++at) {
        if (at < word.size() && !mayBreakAt(word, at))
            continue;
        all += word.sliced(begin, at - begin).toString();
        begin = at;
    }
    return all;
}

} // namespace

void TextPage::add(const QString &label, const QString &paragraph, Mood mood)
{
    const QString color = m_isColored ? QString(colorOf(mood)) : QString();
    const QString end = color.isEmpty() ? QString() : u"\033[0m"_s;
    QString before = leftJustified(label, labelWidth - 1) + u' ';
    for (const QString &line : wrapped(printable(paragraph), paragraphWidth)) {
        m_text += before + color + line + end + u'\n';
        before = QString(labelWidth, u' ');
    }
}

void TextPage::addBar(const QString &label, const QString &bar)
{
    m_text += leftJustified(label, labelWidth - 1) + u' ' + bar + u'\n';
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
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString gap = line.isEmpty() ? QString() : u" "_s;
        for (const QString &piece : pieces(word)) {
            if (!line.isEmpty() && displayWidth(line) + displayWidth(gap) + displayWidth(piece) > width) {
                lines += std::exchange(line, QString());
                gap.clear();
            }
            line += std::exchange(gap, QString()) + piece;
        }
    }
    return lines << line;
}

} // namespace nymvisor
