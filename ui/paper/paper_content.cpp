#include "ui/paper/paper_content.h"

#include <algorithm>

namespace ui::paper {

namespace {

/// A sentence in the language of a column.
using Pick = QString (*)(const Sentence &);

QString italian(const Sentence &sentence)
{
    return sentence.it;
}

/// Italian stands in for what has no translation, as on the paper.
QString theOther(const Sentence &sentence)
{
    return sentence.other.isEmpty() ? sentence.it : sentence.other;
}

QString lineOf(const Block &block, int step, Pick pick)
{
    const QString text = pick(block.text);
    switch (block.kind) {
    case BlockKind::Heading:
        return QLatin1Char('\n') + text;
    case BlockKind::Fact:
        return pick(block.label) + QStringLiteral(": ") + text;
    case BlockKind::Step:
        return QStringLiteral("%1. ").arg(step) + text;
    case BlockKind::Bullet:
        return QStringLiteral("- ") + text;
    case BlockKind::Box: {
        QString all = QLatin1Char('\n') + pick(block.label) + QLatin1Char('\n') + text;
        return block.code.isEmpty() ? all : all + QLatin1Char('\n') + block.code;
    }
    case BlockKind::Code:
        return block.code;
    case BlockKind::Signature:
        return QLatin1Char('\n') + pick(block.label) + QStringLiteral(": ____________________") +
               (text.isEmpty() ? QString() : QLatin1Char('\n') + text);
    case BlockKind::Line:
    case BlockKind::Small:
        return text;
    case BlockKind::Rule:
        break;
    }
    return {};
}

QStringList linesOf(const PaperContent &content, Pick pick)
{
    QStringList lines = {pick(content.title), QString()};
    int step = 0;
    for (const Block &block : content.blocks) {
        step = block.kind == BlockKind::Step ? step + 1 : 0;
        lines.append(lineOf(block, step, block.italianOnly ? italian : pick));
    }
    return lines;
}

}   // namespace

bool PaperContent::hasDrafts() const
{
    return isBilingual() &&
           (title.draft || std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
                return !block.italianOnly && (block.text.draft || block.label.draft);
            }));
}

void PaperContent::quietGaps()
{
    bool above = false;
    for (Block &block : blocks) {
        const bool gap = isBilingual() && !block.italianOnly && !block.text.isEmpty() &&
                         block.text.other.isEmpty();
        block.quiet = gap && above;
        above = gap;
    }
}

QString PaperContent::toText() const
{
    QStringList lines = {office, officeDetails, number, QString()};
    lines += linesOf(*this, italian);
    if (!rules.isEmpty())
        lines << QString() << rules;
    if (training)
        lines << QStringLiteral("FORMAZIONE: questo foglio non ha valore.");
    if (isBilingual()) {
        lines << QString() << QStringLiteral("-----") << QString();
        if (hasDrafts())
            lines << draftMark.it << draftMark.other << QString();
        lines += linesOf(*this, theOther);
    }
    return lines.join(QLatin1Char('\n')).remove(QLatin1Char('*'));
}

}   // namespace ui::paper
