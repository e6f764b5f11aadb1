#include "manual/roff.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// Neither escapes nor, at its beginning, a request. A hyphen is one that can be copied and pasted.
QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend("\\&"_L1);
    return escaped;
}

} // namespace

QString roffText(const QString &text)
{
    static const QRegularExpression strong(u"`([^`]+)`|\\*\\*([^*]+)\\*\\*"_s);
    QString set;
    qsizetype end = 0;
    for (const auto &match : strong.globalMatch(text)) {
        set += literal(text.sliced(end, match.capturedStart() - end));
        set += "\\fB"_L1 + literal(match.captured(1) + match.captured(2)) + "\\fR"_L1;
        end = match.capturedEnd();
    }
    return set + literal(text.sliced(end));
}

RoffPage::RoffPage(const QString &name, int section, const QString &purpose, const QString &date)
    : m_text(u".TH %1 %2 %3 nymvisor\n"_s.arg(literal(name).toUpper(), QString::number(section), date))
{
    m_text += ".nh\n.ad l\n"_L1; // names of files and settings are neither broken nor stretched
    beginSection(u"NAME"_s);
    m_text += literal(name) + " \\- "_L1 + literal(purpose) + u'\n';
}

void RoffPage::beginSection(const QString &title)
{
    addHeading(u".SH "_s, title);
}

void RoffPage::beginSubsection(const QString &title)
{
    addHeading(u".SS "_s, title);
}

void RoffPage::addParagraph(const QString &text)
{
    addBreak();
    addText(text);
}

void RoffPage::addTerm(const QString &term, const QString &meaning)
{
    m_text += ".TP\n"_L1;
    addText(term);
    const QStringList paragraphs = meaning.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            m_text += ".br\n"_L1;
        addText(paragraphs[i]);
    }
}

void RoffPage::addBullet(const QString &text)
{
    m_text += ".IP \\(bu 2\n"_L1;
    addText(text);
}

void RoffPage::addExample(const QString &lines)
{
    addBreak();
    m_text += ".RS 4\n.nf\n"_L1;
    for (const QString &line : lines.split(u'\n'))
        m_text += literal(line) + u'\n';
    m_text += ".fi\n.RE\n"_L1;
}

void RoffPage::addHeading(const QString &request, const QString &title)
{
    m_text += request + literal(title) + u'\n';
    m_isAfterHeading = true;
}

/// Between paragraphs; a heading is one already.
void RoffPage::addBreak()
{
    if (!m_isAfterHeading)
        m_text += ".PP\n"_L1;
    m_isAfterHeading = false;
}

void RoffPage::addText(const QString &text)
{
    m_isAfterHeading = false;
    m_text += roffText(text.simplified()) + u'\n';
}

} // namespace nymvisor
