#include "ui/review/review_rows.h"

#include "core/domain/case_changes.h"
#include "ui/model/case_model.h"
#include "ui/words/outcome_words.h"
#include "ui/words/row_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ReviewModel)
};

QString iconOf(domain::Origin origin)
{
    static const QMap<domain::Origin, QString> icons = {
        {domain::Origin::Person, QStringLiteral("user")},
        {domain::Origin::Operator, QStringLiteral("pen")},
        {domain::Origin::Card, QStringLiteral("card")},
        {domain::Origin::Document, QStringLiteral("file")},
        {domain::Origin::Registry, QStringLiteral("import")},
        {domain::Origin::EarlierVisit, QStringLiteral("clock")}};
    return icons.value(origin);
}

class RowsReader {
public:
    RowsReader(const CaseModel &model, ReviewVersion version)
        : m_model(model), m_sent(version == ReviewVersion::Sent),
          m_facts(m_sent ? model.current().sent.last().facts : model.current().facts)
    {
        for (const domain::FactChange &change : domain::integrationChanges(model.current()))
            m_changes[change.key] = change;
    }

    QList<ReviewRow> read()
    {
        for (const rules::Section &section : inTaskOrder())
            addGroup(section.title.it(), keysOf(section.id), false);
        if (!m_sent) {
            addGroup(Words::tr("Messe da parte: non servono più"), m_model.setAside(), true);
            addTakenOut();
        }
        return m_rows;
    }

private:
    QList<rules::Section> inTaskOrder() const
    {
        QList<rules::Section> sections = m_model.sections();
        const auto task = [](const rules::Section &section) {
            return qMax<qsizetype>(0, rules::sectionTasks().indexOf(section.task));
        };
        std::stable_sort(sections.begin(), sections.end(), [&](const auto &one, const auto &other) {
            return task(one) < task(other);
        });
        return sections;
    }

    /// What was sent had its own questions: those that were answered then.
    QStringList keysOf(const QString &section) const
    {
        QStringList keys;
        for (const rules::Question &question : m_model.questions())
            if (question.section == section && (m_sent ? m_facts.find(question.key) != nullptr
                                                       : m_model.relevant().contains(question.key)))
                keys.append(question.key);
        return keys;
    }

    void addGroup(const QString &title, const QStringList &keys, bool aside)
    {
        if (keys.isEmpty())
            return;
        const auto answered = std::count_if(keys.cbegin(), keys.cend(), [this](const QString &key) {
            return m_facts.find(key) != nullptr;
        });
        ReviewRow heading;
        heading.group = title;
        heading.where =
            answered == 1 ? Words::tr("1 risposta") : Words::tr("%1 risposte").arg(answered);
        m_rows.append(heading);
        for (const QString &key : keys) {
            m_rows.append(rowFor(key, aside));
            addDetails(key, aside);
        }
    }

    ReviewRow rowFor(const QString &key, bool aside) const
    {
        const rules::Question &question = *m_model.question(key);
        const domain::Fact *fact = m_facts.find(key);
        ReviewRow row;
        row.key = key;
        row.question = question.shortLabel.it();
        row.answer = fact ? answerWords(question, *fact) : Words::tr("Manca la risposta");
        row.where = fact ? originWords(*fact) : QString();
        if (aside) {
            row.leadsTo = m_model.hiddenBy(key);
            row.where = asideWords(row.leadsTo);
        }
        row.icon = aside ? QStringLiteral("archive") : fact ? iconOf(fact->origin) : QString();
        row.aside = aside;
        return row;
    }

    /// What would have to be another answer for this one to count again.
    QString asideWords(const QString &hiddenBy) const
    {
        const rules::Question *hides = m_model.question(hiddenBy);
        return hides ? Words::tr("tenuta, non inviata: dipende da «%1»").arg(hides->shortLabel.it())
                     : Words::tr("tenuta, non inviata");
    }

    void addTakenOut()
    {
        const auto kept = m_model.takenOut();
        if (kept.isEmpty())
            return;
        ReviewRow heading;
        heading.group = Words::tr("Tolte: si possono riportare");
        heading.where =
            kept.size() == 1 ? Words::tr("1 risposta") : Words::tr("%1 risposte").arg(kept.size());
        heading.takenOut = true;
        m_rows.append(heading);
        for (const domain::ArchivedAnswer &one : kept) {
            const rules::Question &question = *m_model.question(one.key);
            ReviewRow row;
            row.key = one.key;
            row.question = question.shortLabel.it();
            row.answer = answerWords(question, one.fact);
            row.where = Words::tr("tolta %1").arg(whenWords(one.archived.done.at, m_model.today()));
            row.icon = QStringLiteral("archive");
            row.aside = true;
            row.takenOut = true;
            m_rows.append(row);
        }
    }

    void addDetails(const QString &key, bool aside)
    {
        const rules::Question &question = *m_model.question(key);
        const domain::Fact *fact = m_facts.find(key);
        if (question.kind == rules::AnswerKind::List && fact) {
            const QJsonArray rows = fact->value.toArray();
            for (qsizetype at = 0; at < rows.size(); ++at)
                addDetail(key, QStringLiteral("%1 %2").arg(question.item.it()).arg(at + 1),
                          rowWords(question, rows[at].toObject(), static_cast<int>(at) + 1).all(),
                          {}, aside);
        }
        if (m_sent || aside)
            return;
        if (m_changes.contains(key)) {
            const auto &before = m_changes[key].before;
            addDetail(key, Words::tr("Inviata prima"),
                      before ? answerWords(question, *before) : Words::tr("nessuna risposta"), {},
                      false);
        }
        if (const domain::PassedWarning *passed = m_model.current().passedWarning(key))
            addDetail(key, Words::tr("Avviso superato"), passed->reason,
                      whenWords(passed->passed.at, m_model.today()), false);
    }

    void addDetail(const QString &key, const QString &label, const QString &words,
                   const QString &where, bool aside)
    {
        ReviewRow row;
        row.key = key;
        row.question = label;
        row.answer = words;
        row.where = where;
        row.aside = aside;
        row.detail = true;
        m_rows.append(row);
    }

    const CaseModel &m_model;
    bool m_sent;
    const domain::Facts &m_facts;
    QMap<QString, domain::FactChange> m_changes;
    QList<ReviewRow> m_rows;
};

}   // namespace

QList<ReviewRow> reviewRows(const CaseModel &model, ReviewVersion version)
{
    if (!model.isOpen())
        return {};
    const bool none = model.current().sent.isEmpty();
    return RowsReader(model, none ? ReviewVersion::Now : version).read();
}

}   // namespace ui
