#include "ui/paper/paper_parts.h"

#include "core/base/clock.h"
#include "core/base/local_number.h"
#include "ui/words/benefit_words.h"
#include "ui/words/italian.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

PaperContent beginPaper(const PaperSources &sources, const PaperWords &words, const QString &code,
                        const Sentence &title, const QUuid &about)
{
    PaperContent content = words.begin(code, title);
    content.office = u"Punto INPS di "_s + sources.desk.municipalityName;
    content.officeDetails = sources.desk.hours.isEmpty()
                                ? sources.desk.site
                                : sources.desk.site + u" · "_s + sources.desk.hours;
    content.number = groupedLocalNumber(localNumber(about));
    content.training = sources.desk.training;
    return content;
}

Sentence personWords(const PaperWords &words, const domain::Person &person)
{
    const Sentence name = same(person.fullName());
    if (!person.bornOn.isValid())
        return name;
    const Filling filling = {{u"nome"_s, name}, {u"data"_s, words.day(person.bornOn)}};
    switch (person.sex) {
    case domain::Sex::Female:
        return words.say(u"{nome}, nata il {data}"_s, filling);
    case domain::Sex::Male:
        return words.say(u"{nome}, nato il {data}"_s, filling);
    case domain::Sex::NotStated:
        break;
    }
    return words.say(u"{nome}, data di nascita {data}"_s, filling);
}

Sentence presentWords(const PaperWords &words, const domain::Visit &visit)
{
    static const QMap<QString, QString> sentences = {
        {u"interessato"_s, u"la persona interessata"_s},
        {u"delegato"_s, u"una persona delegata"_s},
        {u"genitore"_s, u"un genitore"_s},
        {u"tutore"_s, u"il tutore"_s},
        {u"curatore"_s, u"la persona interessata, con il curatore"_s},
        {u"amministratore_di_sostegno"_s, u"l’amministratore di sostegno"_s},
        {u"accompagnatore"_s, u"la persona interessata, accompagnata"_s},
        {u"interprete"_s, u"la persona interessata, con interprete"_s}};
    const auto known = sentences.constFind(visit.present);
    const Sentence who = known == sentences.constEnd() ? same(visit.present) : words.say(*known);
    return visit.presentName.isEmpty() ? who : joined({who, same(visit.presentName)}, u": "_s);
}

Sentence momentWords(const PaperWords &words, const QDateTime &atUtc)
{
    return words.say(
        u"{giorno}, alle {ora}"_s,
        {{u"giorno"_s, words.weekday(inItaly(atUtc).date())}, {u"ora"_s, same(clockTime(atUtc))}});
}

void addHeadFacts(PaperContent &content, const PaperSources &sources, const PaperWords &words,
                  const QDateTime &untilUtc)
{
    content.fact(words.say(u"Per"_s), strong(personWords(words, sources.person)));
    const domain::Visit &visit = sources.visit;
    const QDate day = inItaly(untilUtc).date();
    const bool sameDay = visit.openedAt.isValid() && inItaly(visit.openedAt).date() == day;
    content.fact(words.say(u"Quando"_s),
                 sameDay ? words.say(u"{giorno}, dalle {inizio} alle {fine}"_s,
                                     {{u"giorno"_s, words.weekday(day)},
                                      {u"inizio"_s, same(clockTime(visit.openedAt))},
                                      {u"fine"_s, same(clockTime(untilUtc))}})
                         : momentWords(words, untilUtc));
    content.fact(words.say(u"Era presente"_s), presentWords(words, visit));
    content.fact(words.say(u"Con chi ha parlato"_s),
                 same(sources.operatorName + u", "_s + sources.desk.deskName));
}

Sentence whoDecides(const PaperWords &words, const QString &body)
{
    Sentence decides = words.say(u"Decide {ente}."_s, {{u"ente"_s, same(body)}});
    decides.it = decidesWords(body);
    return decides;
}

void addWhereToAsk(PaperContent &content, const PaperWords &words)
{
    content.heading(words.say(u"Dove chiedere"_s));
    content.line(words.say(
        u"A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio."_s,
        {{u"posto"_s, same(content.officeDetails)}, {u"codice"_s, strong(same(content.number))}}));
}

namespace {

Sentence originalWords(const PaperWords &words, domain::OriginalPaper original)
{
    switch (original) {
    case domain::OriginalPaper::AtDesk:
        return words.say(u"L’originale è qui: lo riprenda prima di uscire."_s);
    case domain::OriginalPaper::Returned:
        return words.say(u"Originale restituito."_s);
    case domain::OriginalPaper::NotHere:
        break;
    }
    return {};
}

Sentence pagesWords(const PaperWords &words, const Filling &title,
                    const domain::DocumentState &state)
{
    int pages = 0;
    for (const domain::Attachment &attachment : state.attachments)
        pages += attachment.pages;
    if (pages == 1)
        return words.say(u"{documento}: 1 pagina."_s, title);
    Filling counted = title;
    counted[u"numero"_s] = same(QString::number(pages));
    return words.say(u"{documento}: {numero} pagine."_s, counted);
}

}   // namespace

Sentence documentWords(const PaperWords &words, const rules::Document &document,
                       const domain::DocumentState &state)
{
    const Filling title = {{u"documento"_s, words.name(document.title)}};
    switch (state.status) {
    case domain::DocumentStatus::Attached: {
        const Sentence pages = pagesWords(words, title, state);
        const Sentence original = originalWords(words, state.original);
        return original.isEmpty() ? pages : joined({pages, original}, u" "_s);
    }
    case domain::DocumentStatus::SeenInOriginal:
        return words.say(u"{documento}: visto in originale e restituito."_s, title);
    case domain::DocumentStatus::Promised:
    case domain::DocumentStatus::Open:
        break;
    }
    return {};
}

Sentence dutyWords(const PaperWords &words, const rules::Duty &duty)
{
    const Sentence what = words.law(duty.text);
    if (!duty.by.isValid())
        return what;
    return joined({words.say(u"*Entro il {data}.*"_s, {{u"data"_s, words.day(duty.by)}}), what},
                  u" "_s);
}

QList<Sentence> promisedWords(const PaperWords &words, const CasePapers &about)
{
    QList<Sentence> steps;
    for (const rules::Document &document : about.documents) {
        const domain::DocumentState state = about.about.documents.value(document.id);
        if (state.status == domain::DocumentStatus::Promised) {
            steps.append(words.say(u"*Entro il {data}* porti: {documento}."_s,
                                   {{u"data"_s, words.day(state.promisedFor)},
                                    {u"documento"_s, words.name(document.title)}}));
        }
    }
    return steps;
}

}   // namespace ui::paper
