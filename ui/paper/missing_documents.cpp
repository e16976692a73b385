#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void addDay(PaperContent &content, const MissingPaper &missing, const PaperWords &words)
{
    const Sentence bring = words.say(u"Porti questo foglio."_s);
    if (missing.comeBack.isValid()) {
        content.line(joined({words.say(u"Torni entro *{giorno}*."_s,
                                       {{u"giorno"_s, words.weekday(missing.comeBack)}}),
                             bring},
                            u" "_s));
    } else {
        content.line(joined({words.say(u"Torni appena li ha."_s), bring}, u" "_s));
    }
    if (missing.deadline.isValid()) {
        content.line(
            words.say(u"Ha tempo fino al *{data}*."_s, {{u"data"_s, words.day(missing.deadline)}}));
    }
}

void addItem(PaperContent &content, const MissingPaper &missing, const MissingItem &item,
             int number, const PaperWords &words)
{
    content.rule();
    const Sentence title = words.name(item.what);
    content.line(strong(joined({same(QString::number(number) + u'.'), title}, u" "_s)));
    if (!item.why.isEmpty())
        content.line(words.law(item.why));
    if (!item.where.isEmpty())
        content.line(words.say(u"*Dove:* {posto}"_s, {{u"posto"_s, words.law(item.where)}}));
    if (!missing.benefit.isEmpty()) {
        content.line(
            words.say(u"*Dica:* «Mi serve per la domanda di {misura}: {documento}»."_s,
                      {{u"misura"_s, words.name(missing.benefit)}, {u"documento"_s, title}}));
    }
    if (item.promisedFor.isValid()) {
        content.line(words.say(u"Ha detto che lo porta entro il {data}."_s,
                               {{u"data"_s, words.day(item.promisedFor)}}));
    }
}

bool isToBring(const MissingItem &item)
{
    return item.need == rules::DocumentNeed::Required || item.need == rules::DocumentNeed::Useful;
}

void addNotNeeded(PaperContent &content, const MissingPaper &missing, const PaperWords &words)
{
    QList<Sentence> held;
    for (const MissingItem &item : missing.items)
        if (!isToBring(item))
            held.append(words.name(item.what));
    if (held.isEmpty())
        return;
    content.rule();
    content.line(words.say(u"*Non serve portare:* {elenco}. Ci pensiamo noi."_s,
                           {{u"elenco"_s, joined(held, u"; "_s)}}));
}

}   // namespace

PaperContent missingDocuments(const PaperSources &sources, const MissingPaper &missing,
                              const PaperWords &words)
{
    PaperContent content = beginPaper(sources, words, u"documenti"_s,
                                      words.say(u"Documenti che mancano"_s), missing.about.uuid());
    content.fact(words.say(u"Per"_s), strong(personWords(words, sources.person)));
    content.fact(words.say(u"Foglio del"_s), words.weekday(inItaly(sources.nowUtc).date()));
    addDay(content, missing, words);
    int number = 0;
    for (const MissingItem &item : missing.items)
        if (isToBring(item))
            addItem(content, missing, item, ++number, words);
    addNotNeeded(content, missing, words);
    content.rule();
    content.line(words.say(u"Se non trova un documento, lo dica: c’è un altro modo."_s));
    content.line(words.say(u"La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un "
                           u"altro giorno."_s));
    return content;
}

}   // namespace ui::paper
