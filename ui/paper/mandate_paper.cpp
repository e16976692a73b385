#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;
using domain::Act;
using domain::Power;

namespace {

Sentence actWords(const PaperWords &words, Act act)
{
    switch (act) {
    case Act::Talk:
        return words.say(u"parlare con noi al suo posto"_s);
    case Act::SeeData:
        return words.say(u"vedere i dati e le pratiche"_s);
    case Act::Sign:
        return words.say(u"firmare le domande"_s);
    case Act::Deliver:
        return words.say(u"consegnare domande e documenti"_s);
    case Act::Collect:
        return words.say(u"ritirare i pagamenti"_s);
    }
    return {};
}

Sentence powerWords(const PaperWords &words, Power power)
{
    switch (power) {
    case Power::Delegate:
        return words.say(u"delega"_s);
    case Power::OneActDelegate:
        return words.say(u"delega per una sola domanda"_s);
    case Power::Parent:
        return words.say(u"genitore"_s);
    case Power::Guardian:
        return words.say(u"tutore"_s);
    case Power::Curator:
        return words.say(u"curatore: firmano in due"_s);
    case Power::SupportAdministrator:
        return words.say(u"amministratore di sostegno"_s);
    case Power::RelativeForHealth:
        return words.say(u"parente, per un impedimento di salute"_s);
    case Power::Patronato:
        return words.say(u"patronato"_s);
    case Power::Collector:
        return words.say(u"delega a riscuotere"_s);
    }
    return {};
}

Sentence documentKind(const PaperWords &words, const QString &kind)
{
    static const QMap<QString, QString> kinds = {{u"ci"_s, u"carta d’identità"_s},
                                                 {u"passaporto"_s, u"passaporto"_s},
                                                 {u"permesso"_s, u"permesso di soggiorno"_s},
                                                 {u"patente"_s, u"patente"_s}};
    return words.say(kinds.value(kind, u"documento"_s));
}

Sentence seenWords(const PaperWords &words, const domain::SeenDocument &document)
{
    if (!document.isSeen())
        return words.say(u"non visto"_s);
    const Sentence which =
        joined({documentKind(words, document.kind), same(document.number)}, u" "_s);
    return words.say(
        u"{documento}, visto il {data}"_s,
        {{u"documento"_s, which}, {u"data"_s, words.day(inItaly(document.seenAt).date())}});
}

Sentence agentWords(const domain::Mandate &mandate)
{
    const Sentence name = strong(same(mandate.agentName));
    if (mandate.agentRelation.isEmpty())
        return name;
    // The relation is as somebody said it, in Italian.
    return {name.it + u" ("_s + mandate.agentRelation + u')', name.other};
}

void addFacts(PaperContent &content, const PaperSources &sources, const domain::Mandate &mandate,
              const PaperWords &words)
{
    content.fact(words.say(u"Per chi"_s), strong(personWords(words, sources.person)));
    content.fact(words.say(u"Chi agisce"_s), agentWords(mandate));
    content.fact(words.say(u"Con quale potere"_s), powerWords(words, mandate.power));
    content.fact(words.say(u"Da quando"_s), words.day(mandate.from));
    content.fact(words.say(u"Fino a quando"_s), mandate.to.isValid()
                                                    ? strong(words.day(mandate.to))
                                                    : words.say(u"fino alla revoca"_s));
    if (!mandate.evidence.isEmpty())
        content.fact(words.say(u"Prova"_s), {mandate.evidence});
}

bool isGiven(Power power)
{
    return power == Power::Delegate || power == Power::OneActDelegate ||
           power == Power::Collector || power == Power::Patronato;
}

void addRevoking(PaperContent &content, const domain::Mandate &mandate, const PaperWords &words)
{
    content.heading(words.say(u"Come si revoca"_s));
    if (!mandate.isRevocable()) {
        content.line(words.say(u"Questo potere viene dalla legge o dal giudice: solo il giudice lo "
                               u"toglie."_s));
        return;
    }
    content.line(words.say(u"Basta dirlo a questo sportello, quando vuole, senza dire perché."_s));
    content.line(words.say(u"La revoca vale subito. Diamo un foglio che la prova."_s));
}

Block signatureOf(const Sentence &who)
{
    return {BlockKind::Signature, {}, who};
}

PaperContent revocation(const PaperSources &sources, const domain::Mandate &mandate,
                        const PaperWords &words)
{
    PaperContent content =
        beginPaper(sources, words, u"revoca"_s, words.say(u"Revoca della delega"_s),
                   QUuid::fromString(mandate.id));
    addFacts(content, sources, mandate, words);
    content.fact(words.say(u"Revocata"_s), strong(momentWords(words, mandate.revokedAt)));
    content.heading(words.say(u"Che cosa cambia"_s));
    content.line(words.say(u"Da questo momento {nome} non può più agire al suo posto."_s,
                           {{u"nome"_s, same(mandate.agentName)}}));
    content.line(words.say(u"Quello che è già stato fatto resta valido."_s));
    content.blocks.append(signatureOf(words.say(u"Firma della persona"_s)));
    content.blocks.append(signatureOf(words.say(u"Firma dello sportello"_s)));
    return content;
}

}   // namespace

PaperContent mandatePaper(const PaperSources &sources, const domain::Mandate &mandate,
                          const PaperWords &words)
{
    if (mandate.isRevoked())
        return revocation(sources, mandate, words);
    PaperContent content = beginPaper(
        sources, words, u"delega"_s,
        isGiven(mandate.power) ? words.say(u"Delega"_s) : words.say(u"Chi agisce per la persona"_s),
        QUuid::fromString(mandate.id));
    addFacts(content, sources, mandate, words);
    content.heading(words.say(u"Che cosa può fare"_s));
    for (const Act act : mandate.acts)
        content.bullet(actWords(words, act));
    content.line(words.say(u"Altro non può farlo al suo posto."_s));
    content.heading(words.say(u"Documenti visti"_s));
    if (isGiven(mandate.power))
        content.fact(words.say(u"Della persona"_s), seenWords(words, mandate.principalDocument));
    content.fact(words.say(u"Di chi agisce"_s), seenWords(words, mandate.agentDocument));
    addRevoking(content, mandate, words);
    if (isGiven(mandate.power))
        content.blocks.append(signatureOf(words.say(u"Firma della persona"_s)));
    content.blocks.append(signatureOf(words.say(u"Firma di chi agisce per la persona"_s)));
    return content;
}

}   // namespace ui::paper
