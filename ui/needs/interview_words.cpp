#include "ui/needs/interview_words.h"

#include "core/rules/vocabulary.h"
#include "core/triage/ranking.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;
using triage::Right;
using triage::RightChange;
using triage::RightKind;

namespace {

struct InterviewWords {
    Q_DECLARE_TR_FUNCTIONS(ui::InterviewWords)
};

constexpr qsizetype kMostTopics = 3;
constexpr qsizetype kMostPurposes = 2;
constexpr qsizetype kMostChanges = 2;
constexpr int kFirstResults = 4;   // answers
constexpr int kRedDays = 5;

QString nameOf(const rules::Catalogue &catalogue, const QString &benefit)
{
    const auto found = catalogue.benefit(benefit);
    return found ? found->name.it() : benefit;
}

/// «Casa» → «casa», but «ISEE» as it is.
QString inSentence(const QString &title)
{
    const bool acronym = title.size() > 1 && title.at(1).isUpper();
    return acronym || title.isEmpty() ? title : title.at(0).toLower() + title.mid(1);
}

QString amountWords(const triage::AmountRange &amount)
{
    const QString every = everyWords(amount.unit);
    const auto said = [&](const QString &money) {
        return every.isEmpty() ? money : QStringLiteral("%1 %2").arg(money, every);
    };
    if (amount.isExact())
        return said(amount.least->toItalian());
    if (amount.least && amount.most)
        return said(InterviewWords::tr("da %1 a %2")
                        .arg(amount.least->toItalian(), amount.most->toItalian()));
    if (amount.most)
        return said(InterviewWords::tr("fino a %1").arg(amount.most->toItalian()));
    return amount.least ? said(InterviewWords::tr("almeno %1").arg(amount.least->toItalian()))
                        : QString();
}

QString changed(const RightChange &change, const QString &name)
{
    if (change.before != change.after)
        return InterviewWords::tr("%1 da %2 a %3")
            .arg(name, kindWords(change.before), kindWords(change.after));
    const QString amount = amountWords(change.amountAfter);
    return amount.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(name, amount);
}

bool isOpen(const Right &right)
{
    return right.kind == RightKind::Probable || right.kind == RightKind::Maybe;
}

QString missingWords(const Right &right)
{
    for (const rules::Missing &missing : right.missing) {
        if (missing.decides)
            return InterviewWords::tr("Manca: %1.").arg(missing.label);
    }
    return {};
}

/// «2 dicembre», with the year when it is another.
QString dayWords(const QDate &day, const QDate &on)
{
    const QString whole = ui::dayWords(day);
    return day.year() == on.year() ? whole.section(QLatin1Char(' '), 0, 1) : whole;
}

FoundWords wordsOf(const Right &right, const QDate &on, const QString &name)
{
    FoundWords words;
    words.benefit = right.benefit;
    words.lead = QStringLiteral("%1: %2.").arg(name, kindWords(right.kind));
    QStringList rest;
    if (right.kind == RightKind::Probable)
        rest.append(InterviewWords::tr("Nessuno l’ha chiesta ancora."));
    else
        rest.append(missingWords(right));
    if (right.deadline.isValid() && right.deadline >= on) {
        rest.append(InterviewWords::tr("Ha tempo fino al %1: %2.")
                        .arg(dayWords(right.deadline, on), daysLeftWords(right.deadline, on)));
        words.kind = on.daysTo(right.deadline) <= kRedDays ? widgets::StripKind::Err
                     : triage::isUrgent(right, on)         ? widgets::StripKind::Warn
                                                           : widgets::StripKind::Info;
    } else if (right.amount.isKnown()) {
        rest.append(amountWords(right.amount) + QLatin1Char('.'));
    }
    rest.removeAll(QString());
    words.text = rest.join(QLatin1Char(' '));
    return words;
}

}   // namespace

QString kindWords(RightKind kind)
{
    switch (kind) {
    case RightKind::Probable:
        return InterviewWords::tr("probabile");
    case RightKind::Maybe:
        return InterviewWords::tr("forse");
    case RightKind::Received:
        return InterviewWords::tr("già ricevuta");
    case RightKind::No:
        return InterviewWords::tr("per ora no");
    case RightKind::NotComputable:
        return InterviewWords::tr("non calcolabile qui");
    case RightKind::Referral:
        return InterviewWords::tr("altra strada");
    case RightKind::NotYet:
        return InterviewWords::tr("non ancora in vigore");
    case RightKind::Ended:
        return InterviewWords::tr("non più richiedibile");
    }
    return {};
}

QString remainingWords(double left)
{
    const int questions = std::max(1, static_cast<int>(std::lround(left)));
    return questions == 1 ? InterviewWords::tr("Resta circa 1 domanda")
                          : InterviewWords::tr("Restano circa %1 domande").arg(questions);
}

QStringList knownTopics(const domain::Facts &facts, const rules::Catalogue &catalogue)
{
    const rules::Vocabulary &vocabulary = catalogue.vocabulary();
    QStringList topics;
    const auto add = [&topics](const QString &topic) {
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    };
    const auto known = [&facts](const QString &key) {
        const domain::Fact *fact = facts.find(key);
        return fact && fact->state == domain::AnswerState::Known;
    };
    if (known(QStringLiteral("data_nascita")))
        add(InterviewWords::tr("età"));
    QStringList sections;   // of what is known
    for (const QString &key : facts.keys()) {
        const int at = vocabulary.indexOf(key);
        if (at >= 0 && known(key) && key != QStringLiteral("data_nascita"))
            sections.append(vocabulary.at(at).question().section);
    }
    // What people ask after first; then the others as the files have them.
    QStringList order = {QStringLiteral("residenza"), QStringLiteral("famiglia"),
                         QStringLiteral("lavoro"), QStringLiteral("isee"),
                         QStringLiteral("abitazione")};
    // A word each: what has a longer name is in the list.
    for (const rules::Section &section : vocabulary.sections()) {
        if (!section.title.it().contains(QLatin1Char(' ')))
            order.append(section.id);
    }
    for (const QString &id : std::as_const(order)) {
        for (const rules::Section &section : vocabulary.sections()) {
            if (section.id == id && sections.contains(id))
                add(inSentence(section.title.it()));
        }
    }
    return topics.mid(0, kMostTopics);
}

QString purposeWords(const QList<interview::Purpose> &purposes, const rules::Catalogue &catalogue)
{
    QStringList names;
    for (const interview::Purpose &purpose : purposes)
        names.append(nameOf(catalogue, purpose.benefit));
    if (names.isEmpty())
        return {};
    const auto others = names.size() - kMostPurposes;
    if (others > 1)
        return InterviewWords::tr("Serve per %1 e altre %2 misure.")
            .arg(names.mid(0, kMostPurposes).join(QStringLiteral(", ")))
            .arg(others);
    const QString last = names.takeLast();
    return names.isEmpty() ? InterviewWords::tr("Serve per %1.").arg(last)
                           : InterviewWords::tr("Serve per %1 e %2.")
                                 .arg(names.join(QStringLiteral(", ")), last);
}

QString changeWords(const QList<RightChange> &changes, const rules::Catalogue &catalogue,
                    bool stillHere)
{
    QStringList lines;
    for (const RightChange &change : changes)
        lines.append(changed(change, nameOf(catalogue, change.benefit)));
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    const auto others = lines.size() - kMostChanges;
    QString said = lines.mid(0, kMostChanges).join(QStringLiteral("; "));
    if (others > 0)
        said = others == 1 ? InterviewWords::tr("%1; e un’altra").arg(said)
                           : InterviewWords::tr("%1; e altre %2").arg(said).arg(others);
    return stillHere ? InterviewWords::tr("Con questa risposta: %1.").arg(said)
                     : InterviewWords::tr("Con l’ultima risposta: %1.").arg(said);
}

FoundWords foundWords(const triage::Assessment &assessment, const rules::Catalogue &catalogue,
                      int answered, const QStringList &asked)
{
    const Right *best = nullptr;
    for (const Right &right : assessment.rights) {
        if (!isOpen(right) || asked.contains(right.benefit))
            continue;
        const bool urgent =
            right.kind == RightKind::Probable && triage::isUrgent(right, assessment.on);
        if (urgent) {
            best = &right;
            break;
        }
        // A «maybe» is only said when nothing is probable.
        const bool better = !best || (best->kind == RightKind::Maybe && right.kind != best->kind);
        if (answered >= kFirstResults && better)
            best = &right;
    }
    if (!best)
        return {};
    return wordsOf(*best, assessment.on, nameOf(catalogue, best->benefit));
}

QString settledWords(int settled, int openable)
{
    return settled == 1
               ? InterviewWords::tr("1 misura già valutata su %1").arg(openable)
               : InterviewWords::tr("%1 misure già valutate su %2").arg(settled).arg(openable);
}

}   // namespace ui
