#include "tests/ui/paper/paper_samples.h"

#include <QPainter>

namespace tests {

using namespace core;
using namespace ui::paper;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QDateTime utc(int hour, int minute)
{
    return {QDate(2026, 11, 24), QTime(hour, minute), Qt::UTC};
}

rules::Reason reason(rules::Verdict state, const char *words)
{
    rules::Reason made;
    made.state = state;
    made.text = text(words);
    return made;
}

rules::ResultValue result(const char *name, const char *unit, const char *value, const char *shown)
{
    rules::ResultValue made;
    made.name = text(name);
    made.unit = text(unit);
    made.value = text(value);
    made.shown = text(shown);
    return made;
}

}   // namespace

rules::Text lawText(const char *italian)
{
    rules::Text made;
    made.byLanguage[QStringLiteral("it")] = text(italian);
    return made;
}

PaperSources paperSources()
{
    PaperSources s;
    s.desk.municipalityName = text("Valdirosa");
    s.desk.site = text("via del Municipio 1");
    s.desk.hours = text("da lunedì a venerdì 8:30–13:00");
    s.desk.deskName = text("banco 2");
    s.person.name = text("Elena");
    s.person.surname = text("Marini");
    s.person.bornOn = QDate(1986, 3, 14);
    s.person.sex = domain::Sex::Female;
    s.person.mandates = {daughtersMandate()};
    s.visit.id = *VisitId::fromString(text("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e01"));
    s.visit.openedAt = utc(9, 31);
    s.visit.needs = {text("bollette_debiti"), text("violenza_paura")};
    s.operatorName = text("Paola Riva");
    s.nowUtc = utc(10, 2);
    return s;
}

CasePapers naspiPapers()
{
    CasePapers papers;
    papers.about.id = *CaseId::fromString(text("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f"));
    papers.about.bundleVersion = text("412");
    papers.benefit.name = lawText("NASpI");
    papers.benefit.plainName = lawText("Indennità per chi ha perso il lavoro");
    papers.benefit.body = text("INPS");
    for (const char *said :
         {"Il mio lavoro è finito il 25 settembre 2026. Motivo: licenziamento.",
          "Nei 12 mesi prima non ho lasciato un altro lavoro a tempo indeterminato.",
          "Ora non lavoro.", "So che devo avvisare l'INPS entro 30 giorni se inizio a lavorare."})
        papers.declarations.append({text("d"), lawText(said), {}});
    const auto document = [&](const char *id, const char *title, domain::DocumentStatus status) {
        rules::Document listed;
        listed.id = text(id);
        listed.title = lawText(title);
        papers.documents.append(listed);
        domain::DocumentState state;
        state.status = status;
        state.promisedFor = QDate(2026, 12, 1);
        if (status == domain::DocumentStatus::Attached)
            state.attachments.append(domain::Attachment{});
        if (status == domain::DocumentStatus::Attached)
            state.original = domain::OriginalPaper::Returned;
        papers.about.documents[text(id)] = state;
    };
    document("lettera", "Lettera di licenziamento", domain::DocumentStatus::Attached);
    document("ci", "Documento d'identità", domain::DocumentStatus::SeenInOriginal);
    document("iban", "IBAN intestato a lei", domain::DocumentStatus::Promised);
    papers.duties = {{text("a"),
                      lawText("Vada al Centro per l'impiego, con questo foglio e un documento."),
                      QDate(2026, 12, 9),
                      {}},
                     {text("b"),
                      lawText("Si iscriva a SIISL, il sito per chi cerca lavoro."),
                      QDate(2026, 12, 10),
                      {}}};
    return papers;
}

CheckedBenefit checkedBenefit(rules::Outcome outcome)
{
    CheckedBenefit checked;
    checked.benefit = naspiPapers().benefit;
    rules::Decision &decision = checked.decision;
    decision.outcome = outcome;
    decision.bundle = text("412-9f2c4a1b");
    decision.reasons = {reason(rules::Verdict::Met, "Ha perso il lavoro il 25 settembre 2026."),
                        reason(rules::Verdict::Unmet, "Servono 13 settimane, ne risultano 9."),
                        reason(rules::Verdict::Unknown, "Non sappiamo ancora le settimane.")};
    decision.results = {result("importo", "EUR/month", "1103.07", "1.103,07 €"),
                        result("termine_domanda", "date", "2026-12-02", "2 dicembre 2026")};
    if (outcome == rules::Outcome::No) {
        rules::WayOut out;
        out.text = text("Con altre 4 settimane di contributi.");
        decision.nearest = out;
    }
    return checked;
}

PaperSources interviewSources()
{
    PaperSources sources = paperSources();
    sources.interviewed = true;
    const auto add = [&](rules::Outcome outcome, triage::RightKind kind) -> CheckedBenefit & {
        sources.checked.append(checkedBenefit(outcome));
        sources.checked.last().kind = kind;
        return sources.checked.last();
    };
    CheckedBenefit &first = add(rules::Outcome::Probable, triage::RightKind::Probable);
    first.amount = {Money::fromCents(90000), Money::fromCents(110307), text("EUR/month"),
                    text("importo"), false};
    first.deadline = QDate(2026, 12, 5);
    add(rules::Outcome::Maybe, triage::RightKind::Maybe).refused = true;
    add(rules::Outcome::Probable, triage::RightKind::Received);
    add(rules::Outcome::No, triage::RightKind::No);
    add(rules::Outcome::No, triage::RightKind::No);
    return sources;
}

MissingPaper missingPaper()
{
    MissingPaper missing;
    missing.about = naspiPapers().about.id;
    missing.benefit = lawText("Assegno di maternità");
    missing.comeBack = QDate(2026, 12, 1);
    missing.deadline = QDate(2027, 1, 15);
    missing.items = {
        {rules::DocumentNeed::Required, lawText("ISEE"),
         lawText("Il documento che misura redditi e risparmi della famiglia."),
         lawText("CAF, via dei Forni 3. Gratis, circa 10 giorni."), QDate(2026, 12, 1)},
        {rules::DocumentNeed::Required,
         lawText("IBAN"),
         lawText("Il conto deve essere intestato a lei."),
         {},
         {}},
        {rules::DocumentNeed::CheckedByOffice, lawText("Stato di famiglia"), {}, {}, {}}};
    return missing;
}

domain::Mandate daughtersMandate()
{
    domain::Mandate mandate;
    mandate.id = text("{018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e77}");
    mandate.agentName = text("Giulia Ferri");
    mandate.agentRelation = text("figlia");
    mandate.acts = {domain::Act::SeeData, domain::Act::Sign, domain::Act::Deliver};
    mandate.from = QDate(2026, 1, 1);
    mandate.to = QDate(2026, 12, 31);
    mandate.principalDocument = {text("ci"), text("CA00000AA"), QDate(2030, 1, 1),
                                 {},         utc(9, 35),        text("OP-1")};
    mandate.agentDocument = {text("passaporto"), text("YA0000000"), QDate(2030, 1, 1), {},
                             utc(9, 36),         text("OP-1")};
    return mandate;
}

ComeBack comeBack()
{
    return {QDate(2026, 11, 26), QTime(9, 30), {}, text("il contratto d’affitto")};
}

QList<PaperContent> allPapers(const PaperWords &words)
{
    PaperSources sources = paperSources();
    sources.cases = {naspiPapers()};
    sources.checked = {checkedBenefit(rules::Outcome::Probable),
                       checkedBenefit(rules::Outcome::Maybe), checkedBenefit(rules::Outcome::No)};
    sources.comeBack = comeBack();
    domain::Mandate revoked = daughtersMandate();
    revoked.revokedAt = utc(10, 0);
    return {visitReceipt(sources, words),
            applicationReceipt(sources, sources.cases.first(), words),
            missingDocuments(sources, missingPaper(), words),
            checkOutcome(sources, words),
            visitReceipt(interviewSources(), words),
            returnTicket(sources, sources.cases.first().about.id.uuid(), comeBack(), words),
            mandatePaper(sources, daughtersMandate(), words),
            mandatePaper(sources, revoked, words),
            privacyNotice(sources, words),
            appointmentSlip(sources, comeBack(), words)};
}

QString bodyOf(const PaperContent &paper)
{
    const QString all = paper.toText().replace(QChar::Nbsp, QLatin1Char(' '));
    return all.mid(all.indexOf(paper.title.it));
}

domain::Receipt officialReceipt()
{
    return {QStringLiteral("INPS.H501.2026.0000123"),
            QDateTime({2026, 11, 24}, {10, 5}, Qt::UTC),
            true,
            {}};
}

QImage pageImage(const Paper &paper, int page, qreal dotsPerPoint)
{
    QImage image((paper.pageSize() * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerPoint, dotsPerPoint);
    paper.paintPage(painter, page);
    return image;
}

}   // namespace tests
