#include "ui/words/benefit_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

struct Service {
    const char *id;
    const char *words;
};

/// In the order of the screen.
const Service kServices[] = {
    {"lavoro", QT_TRANSLATE_NOOP("ui::BenefitWords", "Lavoro")},
    {"famiglia", QT_TRANSLATE_NOOP("ui::BenefitWords", "Famiglia e figli")},
    {"sostegno", QT_TRANSLATE_NOOP("ui::BenefitWords", "Redditi bassi")},
    {"inclusione", QT_TRANSLATE_NOOP("ui::BenefitWords", "Redditi bassi")},
    {"casa", QT_TRANSLATE_NOOP("ui::BenefitWords", "Casa")},
    {"impresa", QT_TRANSLATE_NOOP("ui::BenefitWords", "Impresa e lavoro autonomo")}};

const QString kAnd = QStringLiteral(" e ");

int orderOf(const QString &service)
{
    const auto it =
        std::find_if(std::begin(kServices), std::end(kServices),
                     [&](const Service &one) { return service == QLatin1String(one.id); });
    return static_cast<int>(it - std::begin(kServices));
}

QString withArticle(const QString &body)
{
    static const QList<QPair<QString, QString>> articles = {
        {QStringLiteral("INPS"), QStringLiteral("l’")},
        {QStringLiteral("Ufficio"), QStringLiteral("l’")},
        {QStringLiteral("Unione"), QStringLiteral("l’")},
        {QStringLiteral("Agenzia"), QStringLiteral("l’")},
        {QStringLiteral("Comune"), QStringLiteral("il ")},
        {QStringLiteral("Ministero"), QStringLiteral("il ")},
        {QStringLiteral("Regione"), QStringLiteral("la ")},
        {QStringLiteral("Provincia"), QStringLiteral("la ")}};
    for (const auto &[start, article] : articles)
        if (body.startsWith(start))
            return article + body;
    return body;
}

/// Two bodies, each with its own name («Poste Italiane e INPS»), and not one that has «e» in it.
QStringList partsOf(const QString &body)
{
    const QStringList parts = body.split(kAnd);
    const bool two = parts.size() == 2 && !parts.last().isEmpty() &&
                     parts.last().front().isUpper() &&
                     !parts.first().startsWith(QStringLiteral("Comune di")) &&
                     !parts.first().startsWith(QStringLiteral("Unione"));
    return two ? parts : QStringList{body};
}

}   // namespace

QString serviceWords(const QString &service)
{
    for (const Service &one : kServices)
        if (service == QLatin1String(one.id))
            return QCoreApplication::translate("ui::BenefitWords", one.words);
    return service.left(1).toUpper() + service.mid(1);
}

QString bodyWords(const QString &body)
{
    QStringList parts = partsOf(body);
    std::transform(parts.begin(), parts.end(), parts.begin(), withArticle);
    return parts.join(kAnd);
}

QString decidesWords(const QString &body)
{
    return (partsOf(body).size() > 1 ? QStringLiteral("Decidono %1.")
                                     : QStringLiteral("Decide %1."))
        .arg(bodyWords(body));
}

QString decidesChip(const QString &body)
{
    const QString words = decidesWords(body).chopped(1);
    return words.left(1).toLower() + words.mid(1);
}

QList<BenefitGroup> benefitGroups(const QList<rules::BenefitSummary> &all, const QDate &on)
{
    QList<BenefitGroup> groups;
    for (const rules::BenefitSummary &benefit : all) {
        if (benefit.inForceTo.isValid() && benefit.inForceTo < on)
            continue;
        const bool local = !benefit.overlay.isEmpty();
        const QString title = local ? benefit.body : serviceWords(benefit.service);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const BenefitGroup &one) {
            return one.title == title && one.overlay == benefit.overlay;
        });
        if (group == groups.end()) {
            groups.append({title, benefit.overlay, {}});
            group = groups.end() - 1;
        }
        group->benefits.append(benefit);
    }
    for (BenefitGroup &group : groups) {
        std::sort(group.benefits.begin(), group.benefits.end(),
                  [](const rules::BenefitSummary &a, const rules::BenefitSummary &b) {
                      return searchable(a.plainName.it()) < searchable(b.plainName.it());
                  });
    }
    std::sort(groups.begin(), groups.end(), [](const BenefitGroup &a, const BenefitGroup &b) {
        if (a.overlay.isEmpty() != b.overlay.isEmpty())
            return a.overlay.isEmpty();
        const int first = orderOf(a.benefits.first().service);
        const int second = orderOf(b.benefits.first().service);
        const bool byService = a.overlay.isEmpty() && first != second;
        return byService ? first < second : a.title < b.title;
    });
    return groups;
}

QString searchable(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : apart)
        if (!c.isMark())
            plain.append(c == QChar(u'’') ? QChar(u'\'') : c.toLower());
    return plain;
}

bool isFoundBy(const rules::BenefitSummary &benefit, const QString &typed)
{
    const QString in = searchable(
        QStringLiteral("%1 %2 %3").arg(benefit.plainName.it(), benefit.name.it(), benefit.law));
    const QStringList wanted = searchable(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return in.contains(word); });
}

}   // namespace ui
