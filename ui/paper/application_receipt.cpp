#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"
#include "ui/words/italian.h"

#include <algorithm>

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QDateTime handedInAt(const PaperSources &sources, const CasePapers &about)
{
    return about.about.finalisation ? about.about.finalisation->at : sources.nowUtc;
}

void addNumberBox(PaperContent &content, const PaperSources &sources, const CasePapers &about,
                  const PaperWords &words)
{
    const QDateTime at = handedInAt(sources, about);
    const Filling when = {{u"data"_s, words.day(inItaly(at).date())},
                          {u"ora"_s, same(clockTime(at))}};
    const Sentence handedIn =
        sources.offline && !about.about.receipt
            ? words.say(
                  u"Domanda consegnata a questo sportello il {data} alle {ora}, senza rete."_s,
                  when)
            : words.say(u"Domanda consegnata a questo sportello il {data} alle {ora}."_s, when);
    Block box{BlockKind::Box};
    if (const auto &receipt = about.about.receipt) {
        box.label = words.say(u"Numero ufficiale della domanda"_s);
        box.text = joined(
            {handedIn, words.say(u"Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo "
                                 u"sportello: {numero}."_s,
                                 {{u"data"_s, words.day(inItaly(receipt->receivedAt).date())},
                                  {u"ora"_s, same(clockTime(receipt->receivedAt))},
                                  {u"numero"_s, same(content.number)}})},
            u" "_s);
        box.code = receipt->protocol;
    } else {
        box.label = words.say(u"PROVVISORIA — non è ancora il numero ufficiale"_s);
        box.text = joined({handedIn, words.say(u"Il numero ufficiale arriva dal centro INPS e "
                                               u"sostituisce questo:"_s)},
                          u" "_s);
        box.code = content.number;
        box.dashed = true;
    }
    content.blocks.append(box);
}

/// In full and in Italian: a translation stands beside only when somebody has approved it.
void addDeclarations(PaperContent &content, const CasePapers &about, const PaperWords &words)
{
    if (about.declarations.isEmpty())
        return;
    content.heading(words.say(u"Che cosa ha dichiarato"_s));
    QList<Block> blocks;
    bool italianOnly = false;
    for (const rules::Declaration &declaration : about.declarations) {
        Block block{BlockKind::Line, words.law(declaration.text)};
        block.italianOnly = block.text.draft || block.text.other.isEmpty();
        italianOnly = italianOnly || block.italianOnly;
        blocks.append(block);
    }
    if (italianOnly && content.isBilingual()) {
        content.small(words.say(u"Le dichiarazioni valgono in italiano. Se non capisce, chieda che "
                                u"gliele spieghiamo prima di firmare."_s));
    }
    content.blocks += blocks;
}

void addDocuments(PaperContent &content, const CasePapers &about, const PaperWords &words)
{
    content.heading(words.say(u"Documenti ricevuti"_s));
    bool any = false;
    for (const rules::Document &document : about.documents) {
        const Sentence line =
            documentWords(words, document, about.about.documents.value(document.id));
        if (line.isEmpty())
            continue;
        content.line(line);
        any = true;
    }
    if (!any)
        content.line(words.say(u"Nessun documento in questa visita."_s));
}

void addSteps(PaperContent &content, const CasePapers &about, const PaperWords &words)
{
    content.heading(words.say(u"Che cosa deve fare lei"_s));
    QList<Sentence> steps = promisedWords(words, about);
    for (const rules::Duty &duty : about.duties)
        steps.append(dutyWords(words, duty));
    if (steps.isEmpty())
        content.line(words.say(u"Non deve fare altro. Conservi questo foglio."_s));
    for (const Sentence &step : steps)
        content.step(step);
}

void addOurs(PaperContent &content, const CasePapers &about, const PaperWords &words)
{
    content.heading(words.say(u"Che cosa facciamo noi"_s));
    const Sentence sent =
        about.about.receipt
            ? words.say(u"La domanda è arrivata al centro INPS."_s)
            : words.say(u"Inviamo la domanda al centro INPS: parte da sola appena c’è rete."_s);
    content.line(joined({sent, whoDecides(words, about.benefit.body)}, u" "_s));
    content.line(words.say(u"*Se non riceve risposta, torni con questo foglio.*"_s));
}

const domain::Mandate *mandateOf(const PaperSources &sources, const QString &id)
{
    const auto &all = sources.person.mandates;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const domain::Mandate &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// The words of an official are Italian: they are part of the act.
Block signatureLine(const Sentence &who, const QString &under = QString())
{
    Block line{BlockKind::Signature, {under}, who};
    line.italianOnly = true;
    return line;
}

void addSignatures(PaperContent &content, const PaperSources &sources, const CasePapers &about,
                   const PaperWords &words)
{
    const domain::Signature signature = about.about.signature.value_or(domain::Signature{});
    switch (signature.way) {
    case domain::SigningWay::OnPaper:
        content.blocks.append(signatureLine(words.say(u"Firma della persona"_s)));
        return;
    case domain::SigningWay::Impediment: {
        Block statement{BlockKind::Line};
        statement.italianOnly = true;
        statement.text.it =
            u"La persona ha fatto la dichiarazione davanti a me e ha detto di non "
            u"poter firmare. Causa: %1. (art. 4 c. 1 D.P.R. 445/2000)"_s.arg(signature.cause);
        content.blocks.append(statement);
        content.blocks.append(
            signatureLine(words.say(u"Firma di chi riceve la dichiarazione"_s),
                          sources.operatorName + u", "_s + sources.desk.deskName));
        return;
    }
    case domain::SigningWay::Representative:
        break;
    }
    const domain::Mandate *mandate = mandateOf(sources, signature.mandate);
    QString under = signature.signer;
    if (mandate != nullptr) {
        under += mandate->to.isValid() ? u", delega fino al %1"_s.arg(longDate(mandate->to))
                                       : u", delega fino alla revoca"_s;
    }
    content.blocks.append(signatureLine(words.say(u"Firma di chi agisce per la persona"_s), under));
    if (mandate != nullptr && mandate->power == domain::Power::Curator)
        content.blocks.append(signatureLine(words.say(u"Firma della persona"_s)));
}

}   // namespace

PaperContent applicationReceipt(const PaperSources &sources, const CasePapers &about,
                                const PaperWords &words)
{
    PaperContent content =
        beginPaper(sources, words, u"domanda"_s, words.say(u"Ricevuta di visita e domanda"_s),
                   about.about.id.uuid());
    addHeadFacts(content, sources, words, handedInAt(sources, about));
    addNumberBox(content, sources, about, words);
    content.heading(words.say(u"Che cosa abbiamo fatto"_s));
    content.line(words.say(u"Domanda di *{misura}*: {spiegazione}."_s,
                           {{u"misura"_s, words.name(about.benefit.name)},
                            {u"spiegazione"_s, words.name(about.benefit.plainName)}}));
    addDeclarations(content, about, words);
    addDocuments(content, about, words);
    addSteps(content, about, words);
    addOurs(content, about, words);
    addSignatures(content, sources, about, words);
    content.rules =
        u"Regole "_s + (about.about.finalisation ? about.about.finalisation->bundleVersion
                                                 : about.about.bundleVersion);
    return content;
}

}   // namespace ui::paper
