#include "manual/markdown.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype indentOfExample = 4;

bool isExample(const QString &line)
{
    return line.startsWith("    "_L1);
}

/// Links are told by their text alone: where they lead is another file of the documentation.
QString withoutLinks(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\([^)]*\\)"_s);
    return text.replace(link, u"\\1"_s);
}

QStringList cellsOf(const QString &row)
{
    QStringList cells = row.trimmed().split(u'|');
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// The first cell is the term. A table of two columns says the rest by itself; else each cell is told with its heading.
void addTable(RoffPage &page, const QStringList &rows)
{
    const QStringList headings = cellsOf(rows.first());
    for (const QString &row : rows.sliced(2)) {
        const QStringList cells = cellsOf(row);
        QStringList meaning;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const QString heading = headings.value(i);
            if (!cells[i].isEmpty())
                meaning += heading.isEmpty() || cells.size() == 2 ? cells[i] : heading + ": "_L1 + cells[i];
        }
        page.addTerm(cells.first(), meaning.join(u'\n'));
    }
}

void addHeading(RoffPage &page, const QString &line)
{
    if (line.startsWith("### "_L1))
        page.beginSubsection(line.sliced(4));
    else if (line.startsWith("## "_L1))
        page.beginSection(line.sliced(3).toUpper());
}

/// What belongs together: lines up to an empty one, to the next bullet, or to where an example begins or ends.
QList<QStringList> blocksOf(const QString &markdown)
{
    QList<QStringList> blocks;
    bool isNew = true;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.isEmpty()) {
            isNew = true;
            continue;
        }
        const bool goesOn = !isNew && !line.startsWith("- "_L1) && isExample(line) == isExample(blocks.last().last());
        if (!goesOn)
            blocks += QStringList();
        blocks.last() += line;
        isNew = line.startsWith(u'#');
    }
    return blocks;
}

} // namespace

void addMarkdown(RoffPage &page, const QString &markdown)
{
    for (const QStringList &block : blocksOf(withoutLinks(markdown))) {
        const QString &first = block.first();
        if (first.startsWith(u'#')) {
            addHeading(page, first);
        } else if (first.startsWith(u'|')) {
            addTable(page, block);
        } else if (first.startsWith("- "_L1)) {
            page.addBullet(block.join(u' ').sliced(2));
        } else if (isExample(first)) {
            QStringList lines;
            for (const QString &line : block)
                lines += line.sliced(indentOfExample);
            page.addExample(lines.join(u'\n'));
        } else {
            page.addParagraph(block.join(u' '));
        }
    }
}

} // namespace nymvisor
