#pragma once

#include <QString>

namespace nymvisor {

/// A manual page as man(7) has it, put together paragraph by paragraph. Texts are plain: what would mean something to
/// roff is taken literally. In them `…` is set bold, as what an operator types, and **…** too.
class RoffPage
{
public:
    /// @p purpose is the half-sentence that apropos(1) finds; @p date as YYYY-MM-DD.
    RoffPage(const QString &name, int section, const QString &purpose, const QString &date);

    void beginSection(const QString &title);
    void beginSubsection(const QString &title);
    void addParagraph(const QString &text);
    /// A term, and indented below it what it means; paragraphs of that are parted by line breaks.
    void addTerm(const QString &term, const QString &meaning);
    void addBullet(const QString &text);
    void addExample(const QString &lines);

    QString text() const { return m_text; }

private:
    void addHeading(const QString &request, const QString &title);
    void addBreak();
    void addText(const QString &text);

    QString m_text;
    bool m_isAfterHeading = true;
};

/// @p text with nothing in it that means something to roff, and with its `…` and **…** bold.
QString roffText(const QString &text);

} // namespace nymvisor
