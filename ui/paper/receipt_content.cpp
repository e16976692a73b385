#include "ui/paper/receipt_content.h"

#include "core/base/clock.h"
#include "core/base/local_number.h"
#include "ui/words/benefit_words.h"
#include "ui/words/italian.h"

#include <QMap>

namespace ui::paper {

using namespace core;

namespace {

QString whoWasPresent(const domain::Visit &visit)
{
    static const QMap<QString, QString> words = {
        {QStringLiteral("interessato"), QStringLiteral("la persona interessata")},
        {QStringLiteral("delegato"), QStringLiteral("una persona delegata")},
        {QStringLiteral("genitore"), QStringLiteral("un genitore")},
        {QStringLiteral("tutore"), QStringLiteral("il tutore")},
        {QStringLiteral("amministratore_di_sostegno"),
         QStringLiteral("l’amministratore di sostegno")},
        {QStringLiteral("accompagnatore"), QStringLiteral("la persona interessata, accompagnata")},
        {QStringLiteral("interprete"), QStringLiteral("la persona interessata, con interprete")}};
    return words.value(visit.present, visit.present);
}

QString personLine(const domain::Person &person)
{
    if (!person.bornOn.isValid())
        return person.fullName();
    const QString born = person.sex == domain::Sex::Female ? QStringLiteral("nata il")
                         : person.sex == domain::Sex::Male ? QStringLiteral("nato il")
                                                           : QStringLiteral("data di nascita");
    return QStringLiteral("%1, %2 %3").arg(person.fullName(), born, longDate(person.bornOn));
}

QList<QPair<QString, QString>> headFacts(const ReceiptSources &s, const QDateTime &until)
{
    const QDate day = inItaly(until).date();
    QString when = longDateWithWeekday(day);
    if (s.visit.openedAt.isValid() && inItaly(s.visit.openedAt).date() == day) {
        when +=
            QStringLiteral(", dalle %1 alle %2").arg(clockTime(s.visit.openedAt), clockTime(until));
    }
    return {{QStringLiteral("Per"), personLine(s.person)},
            {QStringLiteral("Quando"), when},
            {QStringLiteral("Era presente"), whoWasPresent(s.visit)},
            {QStringLiteral("Con chi ha parlato"),
             s.operatorName + QStringLiteral(", ") + s.desk.deskName}};
}

void fillNumberBox(ReceiptContent &content, const ReceiptSources &s, const QDateTime &at)
{
    const QString handedIn = QStringLiteral("Domanda consegnata a questo sportello il %1 alle %2.")
                                 .arg(longDate(inItaly(at).date()), clockTime(at));
    content.provisional = !s.handedIn.receipt.has_value();
    if (content.provisional) {
        content.boxTitle = QStringLiteral("PROVVISORIA — non è ancora il numero ufficiale");
        content.boxText =
            handedIn +
            QStringLiteral(" Il numero ufficiale arriva dal centro INPS e sostituisce questo:");
        content.boxNumber = content.number;
        return;
    }
    content.boxTitle = QStringLiteral("Numero ufficiale della domanda");
    content.boxText =
        handedIn + QStringLiteral(" Ricevuta dal centro INPS il %1 alle %2. Numero di questo "
                                  "sportello: %3.")
                       .arg(longDate(inItaly(s.handedIn.receipt->receivedAt).date()),
                            clockTime(s.handedIn.receipt->receivedAt), content.number);
    content.boxNumber = s.handedIn.receipt->protocol;
}

QString documentLine(const rules::Document &document, const domain::DocumentState &state)
{
    const QString title = document.title.it();
    switch (state.status) {
    case domain::DocumentStatus::Attached: {
        int pages = 0;
        for (const domain::Attachment &attachment : state.attachments)
            pages += attachment.pages;
        return pages == 1 ? QStringLiteral("%1, 1 pagina.").arg(title)
                          : QStringLiteral("%1, %2 pagine.").arg(title).arg(pages);
    }
    case domain::DocumentStatus::SeenInOriginal:
        return QStringLiteral("%1, visto in originale e restituito.").arg(title);
    case domain::DocumentStatus::Promised:
        return QStringLiteral("%1: da portare entro il *%2*.")
            .arg(title, longDate(state.promisedFor));
    case domain::DocumentStatus::Open:
        break;
    }
    return {};
}

QStringList documentLines(const ReceiptSources &s)
{
    QStringList lines;
    for (const rules::Document &document : s.documents) {
        const QString line = documentLine(document, s.handedIn.documents.value(document.id));
        if (!line.isEmpty())
            lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(QStringLiteral("Nessun documento in questa visita."));
    return lines;
}

QStringList stepLines(const ReceiptSources &s)
{
    QStringList lines;
    for (const rules::Duty &duty : s.duties) {
        lines.append(
            duty.by.isValid()
                ? QStringLiteral("*Entro il %1.* %2").arg(longDate(duty.by), duty.text.it())
                : duty.text.it());
    }
    if (lines.isEmpty())
        lines.append(QStringLiteral("Non deve fare altro. Conservi questo foglio."));
    return lines;
}

}   // namespace

ReceiptContent receiptOf(const ReceiptSources &s)
{
    const auto &finalised = s.handedIn.finalisation;
    const QDateTime at = finalised ? finalised->at : s.nowUtc;
    ReceiptContent content;
    content.office = QStringLiteral("Punto INPS di ") + s.desk.municipalityName;
    content.officeDetails =
        s.desk.hours.isEmpty() ? s.desk.site : s.desk.site + QStringLiteral(" · ") + s.desk.hours;
    content.number = groupedLocalNumber(localNumber(s.handedIn.id.uuid()));
    content.title = QStringLiteral("Ricevuta di visita e domanda");
    content.facts = headFacts(s, at);
    fillNumberBox(content, s, at);
    content.done = {QStringLiteral("Domanda di *%1*: %2.")
                        .arg(s.benefit.name.it(), s.benefit.plainName.it().toLower())};
    for (const rules::Declaration &declaration : s.declarations)
        content.declared.append(declaration.text.it());
    content.documents = documentLines(s);
    content.steps = stepLines(s);
    content.weDo = {content.provisional
                        ? QStringLiteral("Inviamo la domanda al centro INPS: parte da sola appena "
                                         "c’è rete. ") +
                              decidesWords(s.benefit.body)
                        : QStringLiteral("La domanda è arrivata al centro INPS. ") +
                              decidesWords(s.benefit.body),
                    QStringLiteral("*Se non riceve risposta, torni con questo foglio.*")};
    content.rules = QStringLiteral("Regole ") +
                    (finalised ? finalised->bundleVersion : s.handedIn.bundleVersion);
    content.training = s.desk.training;
    return content;
}

QString ReceiptContent::toText() const
{
    QStringList lines = {office, officeDetails, QString(), title, QString()};
    for (const auto &[label, value] : facts)
        lines.append(label + QStringLiteral(": ") + value);
    lines << QString() << boxTitle << boxText << boxNumber;
    const auto section = [&](const QString &heading, const QStringList &body) {
        lines << QString() << heading;
        lines += body;
    };
    section(QStringLiteral("Che cosa abbiamo fatto"), done);
    section(QStringLiteral("Che cosa ha dichiarato"), declared);
    section(QStringLiteral("Documenti ricevuti"), documents);
    section(QStringLiteral("Che cosa deve fare lei"), steps);
    section(QStringLiteral("Che cosa facciamo noi"), weDo);
    lines << QString() << rules;
    if (training)
        lines << QStringLiteral("FORMAZIONE: questo foglio non ha valore.");
    return lines.join(QLatin1Char('\n')).remove(QLatin1Char('*'));
}

}   // namespace ui::paper
