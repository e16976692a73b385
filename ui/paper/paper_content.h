#pragma once

#include "ui/paper/sentence.h"

namespace ui::paper {

enum class BlockKind {
    Heading,     // the start of a section
    Fact,        // `label`: text
    Line,        // a sentence on a line of its own
    Small,       // the same in small print
    Step,        // numbered from 1 in each section
    Bullet,      // one of a list
    Box,         // edged: `label` large, text, `code` under it
    Code,        // the paper's number, large over its bars (return ticket)
    Signature,   // `label`, a line to sign on, text under it
    Rule         // a hairline between items
};

/// A piece of a paper, without how it looks.
struct Block {
    BlockKind kind = BlockKind::Line;
    Sentence text = {};
    Sentence label = {};
    QString code = {};
    bool dashed = false;        // Box: what it says is provisional
    bool italianOnly = false;   // across both columns: words that are valid in Italian alone
    bool quiet = false;         // the mark of a missing translation stands above already
    bool newPage = false;       // Heading: of what is attached to the paper
};

/// Papers of the desk; the ticket is small enough for a pocket.
enum class PaperFormat { Sheet, Ticket };

/// What a paper says, in Italian and, beside it, in the person's language.
struct PaperContent {
    QString code = {};   // stable: visita, domanda, documenti, esito, biglietto, delega, revoca,
                         // informativa, appuntamento
    PaperFormat format = PaperFormat::Sheet;
    QString office = {};          // "Punto INPS di Valdirosa"
    QString officeDetails = {};   // address and hours
    QString number = {};          // grouped; the bars hold it and nothing else
    Sentence title = {};
    QList<Block> blocks = {};
    QString rules = {};      // "Regole 1", or empty
    QString language = {};   // of the second column, BCP 47; empty: Italian alone
    Sentence draftMark = {};
    QString onlyItalian = {};   // in the person's language, where a sentence has no translation
    bool training = false;

    bool isBilingual() const { return !language.isEmpty(); }
    bool hasDrafts() const;
    /// Of several sentences without translation in a row only the first is marked.
    void quietGaps();
    /// The same words without layout: Italian whole, then the other language whole.
    QString toText() const;

    void heading(const Sentence &text) { blocks.append({BlockKind::Heading, text}); }
    void attachment(const Sentence &text)
    {
        heading(text);
        blocks.last().newPage = true;
    }
    void fact(const Sentence &label, const Sentence &text)
    {
        blocks.append({BlockKind::Fact, text, label});
    }
    void line(const Sentence &text) { blocks.append({BlockKind::Line, text}); }
    void step(const Sentence &text) { blocks.append({BlockKind::Step, text}); }
    void bullet(const Sentence &text) { blocks.append({BlockKind::Bullet, text}); }
    void small(const Sentence &text) { blocks.append({BlockKind::Small, text}); }
    void rule() { blocks.append({BlockKind::Rule}); }
};

}   // namespace ui::paper
