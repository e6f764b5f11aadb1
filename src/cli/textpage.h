#pragma once

#include <QStringList>

namespace nymvisor {

/// Text for people: paragraphs with a label before each, wrapped so that lines fit 80 columns, in colours if that is
/// wanted. A path that is longer stays in one piece, to be copied. What a paragraph says is made printable.
class TextPage
{
public:
    static constexpr qsizetype width = 80;
    static constexpr qsizetype labelWidth = 14;
    static constexpr qsizetype paragraphWidth = width - labelWidth;

    enum class Mood { Plain, Good, Waiting, Bad };

    explicit TextPage(bool isColored) : m_isColored(isColored) {}

    /// With an empty label it continues what stands above.
    void add(const QString &label, const QString &paragraph, Mood mood = Mood::Plain);
    /// A line that is no longer than a paragraph is wide, as it is.
    void addBar(const QString &label, const QString &bar);
    /// An empty line, where something stands above.
    void addGap();

    QString text() const { return m_text; }

private:
    bool m_isColored;
    QString m_text;
};

/// @p text in lines of at most @p width columns, broken at blanks and beside characters that are two
/// columns wide. A word that is longer is a line of its own.
QStringList wrapped(const QString &text, qsizetype width);

} // namespace nymvisor
