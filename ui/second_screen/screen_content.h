#pragma once

#include "core/rules/definition.h"

#include <QList>
#include <QString>

namespace ui::second_screen {

/// A sentence as the person sees it. A draft, which nobody has reviewed, never stands alone: the
/// Italian is beside it. What has no words in the person's language is Italian.
struct Words {
    QString text;
    QString language = QStringLiteral("it");
    QString italian = {};   // beside a draft; empty otherwise

    bool isDraft() const { return !italian.isEmpty(); }

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Words &) const = default;
};

/// What a row of the screen is: an answer to point at, a card of needs, a line that only informs.
enum class RowKind { Option, Card, Line };

struct Row {
    RowKind kind = RowKind::Option;
    Words words;
    Words detail = {};   // a second line: an answer given, a date
    bool chosen = false;
    QString icon = {};   // of Card and Line: a name of the icon family

    bool operator==(const Row &) const = default;
};

/// All that the second screen may show. It holds no name of a person, no code and no benefit that
/// the operator did not send; an empty one is the blank screen.
struct ScreenContent {
    QString language = QStringLiteral("it");   // of the person; rules the direction
    QString place;                             // «Punto INPS · Valdirosa»
    Words calm = {};                           // at the end of the header
    Words title;
    Words help;
    QList<Row> rows;
    Words why;   // «Perché lo chiediamo», without its lead
    Words whyLead;
    Words foot;

    /// Some words are drafts: the screen says that the Italian counts.
    bool hasDrafts() const;
    bool isBlank() const { return title.isEmpty() && rows.isEmpty(); }
    bool operator==(const ScreenContent &) const = default;
};

/// Where the screen stands and whom it speaks to.
struct Audience {
    QString language = QStringLiteral("it");   // BCP 47
    QString place;
};

/// One question with its answers. `chosen` is the value of the option chosen, or empty; yes and no
/// are `true` and `false`.
ScreenContent questionContent(const core::rules::Question &question, const QString &chosen,
                              const Audience &audience);

/// «Buongiorno», and that the person may ask to see or correct what is written.
ScreenContent greetingContent(const Audience &audience);

/// One answer of the review, as the person reads it before signing.
struct ReviewLine {
    core::rules::Text label;
    QString answer;   // already in words
};
ScreenContent reviewContent(const core::rules::Text &benefit, const QList<ReviewLine> &lines,
                            const Audience &audience);

/// A result as the operator sent it: the name of the measure, and what may be asked, in one
/// sentence («Probabilmente può chiederla. Decide l’INPS.»).
struct ResultLine {
    core::rules::Text benefit;
    core::rules::Text sentence;
};
ScreenContent resultsContent(const QList<ResultLine> &lines, const Audience &audience);

/// The need cards, by their ids of resources/icons/needs. «violenza» is never shown, whoever sends
/// it: who stands behind the person must not read it.
struct NeedCard {
    QString id;
    core::rules::Text label;
    bool chosen = false;
};
ScreenContent needsContent(const QList<NeedCard> &cards, const Audience &audience);

/// `text` in `language`, with what must be said about it.
Words wordsIn(const core::rules::Text &text, const QString &language);

bool writesRightToLeft(const QString &language);

}   // namespace ui::second_screen
