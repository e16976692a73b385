#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"
#include "ui/words/italian.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Sentence whenWords(const ComeBack &when, const PaperWords &words)
{
    if (!when.on.isValid())
        return words.say(u"quando vuole, negli orari dello sportello"_s);
    const Sentence day = words.weekday(when.on);
    if (!when.time.isValid())
        return strong(day);
    return strong(
        words.say(u"{giorno}, alle {ora}"_s,
                  {{u"giorno"_s, day}, {u"ora"_s, same(when.time.toString(u"HH:mm"_s))}}));
}

Sentence whereWords(const PaperSources &sources, const ComeBack &when)
{
    return same(when.place.isEmpty() ? sources.desk.site : when.place);
}

Sentence bringWords(const ComeBack &when, const PaperWords &words)
{
    if (!when.bring.isEmpty())
        return {when.bring};
    return words.say(u"un documento, se ce l’ha. Se non ce l’ha, venga lo stesso."_s);
}

}   // namespace

PaperContent returnTicket(const PaperSources &sources, const QUuid &reopens, const ComeBack &when,
                          const PaperWords &words)
{
    PaperContent content = beginPaper(sources, words, u"biglietto"_s,
                                      words.say(u"Torni con questo biglietto"_s), reopens);
    content.format = PaperFormat::Ticket;
    content.blocks.append(Block{.kind = BlockKind::Code, .code = content.number});
    content.fact(words.say(u"Quando"_s), whenWords(when, words));
    content.fact(words.say(u"Dove"_s), whereWords(sources, when));
    // What was typed may name a measure; the ticket is read by whoever stands near.
    content.fact(words.say(u"Porti"_s), bringWords({}, words));
    content.rule();
    content.small(words.say(u"Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. "
                            u"Ritroviamo tutto."_s));
    return content;
}

PaperContent appointmentSlip(const PaperSources &sources, const ComeBack &when,
                             const PaperWords &words)
{
    PaperContent content = beginPaper(sources, words, u"appuntamento"_s,
                                      words.say(u"Il suo appuntamento"_s), sources.visit.id.uuid());
    content.fact(words.say(u"Per"_s), same(sources.person.fullName()));
    content.fact(words.say(u"Quando"_s), whenWords(when, words));
    content.fact(words.say(u"Dove"_s), whereWords(sources, when));
    content.fact(words.say(u"Porti"_s), bringWords(when, words));
    content.heading(words.say(u"Se non può venire"_s));
    content.line(words.say(u"Ci avvisi: fissiamo un altro giorno. Non perde niente."_s));
    content.line(words.say(u"Se arriva tardi, venga lo stesso: facciamo il possibile."_s));
    addWhereToAsk(content, words);
    return content;
}

}   // namespace ui::paper
