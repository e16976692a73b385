#include "app/ctl/person_text.h"

#include "app/ctl/decision_text.h"

#include <QJsonArray>

namespace app::ctl {

using namespace core;

/// The sentence in the person's language; Italian below it unless somebody has reviewed it.
static void addSentence(const rules::Text &words, const QString &italian, const QString &language,
                        const QString &margin, QStringList &lines)
{
    const QString other = words.byLanguage.value(language);
    if (other.isEmpty()) {
        lines << margin + italian;
        return;
    }
    if (!words.drafts.contains(language)) {
        lines << margin + other;
        return;
    }
    lines << margin + other + QStringLiteral(" (bozza)");
    lines << margin + QStringLiteral("  it: ") + italian;
}

static void addText(const rules::Text &text, const QString &language, const QString &margin,
                    QStringList &lines)
{
    if (!text.it().isEmpty())
        addSentence(text, text.it(), language, margin, lines);
}

QStringList personText(const rules::BenefitSummary &benefit, const rules::Decision &decision,
                       const QList<rules::Document> &documents, const rules::Wording &wording)
{
    const QString language = wording.language();
    const QString margin = QStringLiteral("  ");
    QStringList lines{
        QStringLiteral("%1 · %2").arg(benefit.name.it(), outcomeText(decision.outcome))};
    for (const rules::Text &text : {benefit.plainName, benefit.forWhom})
        addText(rules::worded(text, wording), language, QString(), lines);
    if (!decision.note.isEmpty())
        addSentence(decision.noteWords, decision.note, language, QString(), lines);
    for (const rules::Reason &reason : decision.reasons)
        addSentence(reason.words, reason.text, language, margin, lines);
    if (decision.nearest)
        addSentence(decision.nearest->words, decision.nearest->text, language, margin, lines);
    for (const rules::Document &document : documents) {
        addText(document.title, language, margin + QStringLiteral("· "), lines);
        addText(document.explanation, language, margin + margin, lines);
        addText(document.where, language, margin + margin, lines);
    }
    return lines;
}

static QJsonObject wordsJson(const rules::Text &text)
{
    QJsonObject languages;
    for (auto it = text.byLanguage.cbegin(); it != text.byLanguage.cend(); ++it)
        languages.insert(it.key(), *it);
    languages.insert(QStringLiteral("drafts"), QJsonArray::fromStringList(text.drafts));
    return languages;
}

QJsonObject personJson(const rules::BenefitSummary &benefit,
                       const QList<rules::Document> &documents, const rules::Wording &wording)
{
    QJsonArray papers;
    for (const rules::Document &document : documents) {
        papers.append(QJsonObject{{QStringLiteral("id"), document.id},
                                  {QStringLiteral("title"), wordsJson(document.title)},
                                  {QStringLiteral("explanation"), wordsJson(document.explanation)},
                                  {QStringLiteral("where"), wordsJson(document.where)}});
    }
    return {{QStringLiteral("name"), wordsJson(rules::worded(benefit.name, wording))},
            {QStringLiteral("plain_name"), wordsJson(rules::worded(benefit.plainName, wording))},
            {QStringLiteral("for_whom"), wordsJson(rules::worded(benefit.forWhom, wording))},
            {QStringLiteral("documents"), papers}};
}

}   // namespace app::ctl
