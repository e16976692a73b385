#include "ui/second_screen/screen_content.h"

#include "ui/second_screen/fixed_words.h"

#include <algorithm>

namespace ui::second_screen {

using core::rules::AnswerKind;
using core::rules::Text;

namespace {

const QString kItalian = QStringLiteral("it");

ScreenContent begin(const Audience &audience, Fixed title)
{
    ScreenContent content;
    content.language = audience.language;
    content.place = audience.place;
    content.title = wordsIn(fixedWords(title), audience.language);
    return content;
}

}   // namespace

bool writesRightToLeft(const QString &language)
{
    static const QStringList mirrored = {QStringLiteral("ar"), QStringLiteral("ur"),
                                         QStringLiteral("fa"), QStringLiteral("he")};
    return mirrored.contains(language.section(QLatin1Char('-'), 0, 0));
}

Words wordsIn(const Text &text, const QString &language)
{
    if (text.isEmpty())
        return {};
    const QString words = text.byLanguage.value(language);
    if (language == kItalian || words.isEmpty())
        return {text.it(), kItalian};
    if (text.drafts.contains(language))
        return {words, language, text.it()};
    return {words, language};
}

bool ScreenContent::hasDrafts() const
{
    return title.isDraft() || help.isDraft() || why.isDraft() || whyLead.isDraft() ||
           foot.isDraft() || std::any_of(rows.begin(), rows.end(), [](const Row &row) {
               return row.words.isDraft() || row.detail.isDraft();
           });
}

ScreenContent questionContent(const core::rules::Question &question, const QString &chosen,
                              const Audience &audience)
{
    const QString &language = audience.language;
    ScreenContent content = begin(audience, Fixed::Calm);
    content.calm = content.title;
    content.title = wordsIn(question.ask, language);
    content.help = wordsIn(question.help, language);
    const auto option = [&](const QString &value, const Text &label) {
        content.rows.append({RowKind::Option, wordsIn(label, language), {}, value == chosen});
    };
    if (question.kind == AnswerKind::YesNo) {
        option(QStringLiteral("true"), fixedWords(Fixed::Yes));
        option(QStringLiteral("false"), fixedWords(Fixed::No));
    }
    for (const core::rules::Option &each : question.options)
        option(each.value, each.label);
    if (!content.rows.isEmpty()) {
        option(QStringLiteral("?"), fixedWords(Fixed::Unknown));
        option(QStringLiteral("??"), fixedWords(Fixed::Refused));
        content.foot = wordsIn(fixedWords(Fixed::Point), language);
    }
    content.why = wordsIn(question.why, language);
    if (!content.why.isEmpty())
        content.whyLead = wordsIn(fixedWords(Fixed::Why), language);
    return content;
}

ScreenContent greetingContent(const Audience &audience)
{
    ScreenContent content = begin(audience, Fixed::Greeting);
    content.help = wordsIn(fixedWords(Fixed::GreetingHelp), audience.language);
    return content;
}

ScreenContent reviewContent(const Text &benefit, const QList<ReviewLine> &lines,
                            const Audience &audience)
{
    ScreenContent content = begin(audience, Fixed::Review);
    content.calm = wordsIn(benefit, audience.language);
    content.help = wordsIn(fixedWords(Fixed::ReviewHelp), audience.language);
    for (const ReviewLine &line : lines)
        content.rows.append(
            {RowKind::Line, wordsIn(line.label, audience.language), {line.answer, kItalian}});
    return content;
}

ScreenContent resultsContent(const QList<ResultLine> &lines, const Audience &audience)
{
    ScreenContent content = begin(audience, Fixed::Results);
    content.help = wordsIn(fixedWords(Fixed::ResultsHelp), audience.language);
    for (const ResultLine &line : lines)
        content.rows.append({RowKind::Line, wordsIn(line.benefit, audience.language),
                             wordsIn(line.sentence, audience.language)});
    return content;
}

ScreenContent needsContent(const QList<NeedCard> &cards, const Audience &audience)
{
    ScreenContent content = begin(audience, Fixed::Needs);
    content.foot = wordsIn(fixedWords(Fixed::Point), audience.language);
    for (const NeedCard &card : cards) {
        if (!card.id.startsWith(QLatin1String("violenza")))
            content.rows.append({RowKind::Card,
                                 wordsIn(card.label, audience.language),
                                 {},
                                 card.chosen,
                                 QStringLiteral("needs/") + card.id});
    }
    return content;
}

}   // namespace ui::second_screen
