#include "ui/cases/version_words.h"

#include "ui/documents/document_words.h"
#include "ui/model/case_model.h"
#include "ui/words/desk_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/row_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ui {

using namespace core;
using casework::DraftDifference;
using casework::DraftPart;
using domain::Fact;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::VersionWords)
};

/// Rows one under the other: how many there are is no comparison.
QString listWords(const rules::Question &question, const QJsonArray &rows)
{
    QStringList lines;
    for (qsizetype at = 0; at < rows.size(); ++at)
        lines.append(rowWords(question, rows[at].toObject(), at + 1).all());
    return lines.join(QLatin1Char('\n'));
}

QString factWords(const rules::Question *question, const std::optional<Fact> &fact)
{
    if (!fact)
        return Words::tr("nessuna risposta");
    if (!question)
        return fact->value.toVariant().toString();
    const bool isList = question->kind == rules::AnswerKind::List &&
                        fact->state == domain::AnswerState::Known &&
                        !fact->value.toArray().isEmpty();
    return isList ? listWords(*question, fact->value.toArray()) : answerWords(*question, *fact);
}

/// What a person said needs its hour here; what was read elsewhere says its day itself.
QString factWhen(const std::optional<Fact> &fact, const QDate &today)
{
    if (!fact)
        return {};
    const bool told =
        fact->origin == domain::Origin::Person || fact->origin == domain::Origin::Operator;
    return told ? whenWords(fact->recordedAt, today) : originWords(*fact, true);
}

QString sectionTitle(const rules::Question &question, const CaseModel &model)
{
    for (const rules::Section &section : model.sections())
        if (section.id == question.section)
            return section.title.it();
    return {};
}

/// «IT60 X054 2811…»: can be compared, and wraps.
QString inGroups(const QString &code)
{
    constexpr qsizetype kGroup = 4;
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += kGroup)
        groups.append(code.mid(at, kGroup));
    return groups.join(QLatin1Char(' '));
}

VersionWords answerDifference(const DraftDifference &one, const CaseModel &model)
{
    const rules::Question *question = model.question(one.key);
    VersionWords words;
    words.title = question ? question->shortLabel.it() : one.key;
    words.place = question ? sectionTitle(*question, model) : QString();
    words.before = factWords(question, one.before);
    words.here = {factWords(question, one.here), factWhen(one.here, model.today())};
    words.there = {factWords(question, one.there), factWhen(one.there, model.today())};
    // Two accounts that look alike once masked are no choice.
    const bool masked = words.here.what == words.there.what && one.here && one.there &&
                        one.here->value.isString() && one.here->value != one.there->value;
    if (masked) {
        words.here.what = inGroups(one.here->value.toString());
        words.there.what = inGroups(one.there->value.toString());
    }
    return words;
}

SideWords documentSide(const std::optional<domain::DocumentState> &state,
                       const rules::Document *document, const QDate &today)
{
    if (!state)
        return {Words::tr("niente ancora"), {}};
    const auto need = document ? document->need : rules::DocumentNeed::Useful;
    // The clock of «Acquisito 10:42» stands below, with its day.
    QString what = state->status == domain::DocumentStatus::Attached && !state->heldSince.isValid()
                       ? Words::tr("Acquisito")
                       : documentChip(need, *state).word;
    int pages = 0;
    for (const domain::Attachment &file : state->attachments)
        pages += file.pages;
    if (pages > 0)
        what = QStringLiteral("%1, %2").arg(what, pagesWords(pages));
    return {what, state->at.isValid() ? whenWords(state->at, today) : QString()};
}

VersionWords documentDifference(const DraftDifference &one, const domain::Case &base,
                                const CaseModel &model)
{
    VersionWords words{one.key, Words::tr("Documento"), {}, {}, {}};
    const QList<rules::Document> documents = model.documents();
    const rules::Document *found = nullptr;
    for (const rules::Document &document : documents)
        if (document.id == one.key)
            found = &document;
    if (found)
        words.title = found->title.it();
    const auto before = base.documents.constFind(one.key);
    const bool had = before != base.documents.constEnd();
    if (!base.id.isNull())
        words.before =
            documentSide(had ? std::optional(*before) : std::nullopt, found, model.today()).what;
    words.here = documentSide(one.documentHere, found, model.today());
    words.there = documentSide(one.documentThere, found, model.today());
    return words;
}

SideWords declaredSide(const QDateTime &at, const QDate &today)
{
    if (!at.isValid())
        return {Words::tr("non ancora detta"), {}};
    return {Words::tr("detta"), whenWords(at, today)};
}

VersionWords declarationDifference(const DraftDifference &one, const domain::Case &base,
                                   const CaseModel &model)
{
    VersionWords words{one.key, Words::tr("Dichiarazione"), {}, {}, {}};
    for (const rules::Declaration &declaration : model.declarations())
        if (declaration.id == one.key)
            words.title = declaration.text.it();
    if (!base.id.isNull())
        words.before = declaredSide(base.declarations.value(one.key), model.today()).what;
    words.here = declaredSide(one.declaredHere, model.today());
    words.there = declaredSide(one.declaredThere, model.today());
    return words;
}

}   // namespace

VersionWords versionWords(const DraftDifference &difference, const domain::Case &base,
                          const CaseModel &model)
{
    switch (difference.part) {
    case DraftPart::Document:
        return documentDifference(difference, base, model);
    case DraftPart::Declaration:
        return declarationDifference(difference, base, model);
    case DraftPart::Answer:
        break;
    }
    return answerDifference(difference, model);
}

QString otherDeskWords(const casework::DraftVersions &versions, const CaseModel &model)
{
    QStringList parts = {atDeskWords(versions.deskName)};
    if (!versions.changedBy.isEmpty())
        parts.append(Words::tr("da %1").arg(versions.changedBy));
    if (versions.changedAt.isValid())
        parts.append(whenWords(versions.changedAt, model.today()));
    return parts.join(QStringLiteral(", "));
}

}   // namespace ui
