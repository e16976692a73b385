#include "core/rules/case_runner.h"

#include "core/rules/consistent.h"
#include "core/rules/source_model.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(Verdict state)
{
    return state == Verdict::Met ? u"met"_s : state == Verdict::Unmet ? u"unmet"_s : u"unknown"_s;
}

/// "1103.07" and "1103.070" are one number; everything else is compared as written.
bool sameValue(const QString &expected, const QString &actual)
{
    const auto a = rationalFromDecimal(expected);
    const auto b = rationalFromDecimal(actual);
    return a && b ? *a == *b : expected == actual;
}

/// Compares one decision with the `expect` of its case.
class Comparison {
public:
    Comparison(const Catalogue &catalogue, const QString &benefit, const ParsedCase &parsed)
        : m_catalogue(catalogue), m_benefit(benefit), m_case(parsed)
    {
    }

    QStringList run()
    {
        const auto given = m_catalogue.readFacts(m_benefit, m_case.given);
        if (!given)
            return refused(given.error().detail);
        auto fixed = given->fixed;
        fixed.insert(m_case.fixed);
        const auto knownOn = m_case.knownOn.isValid() ? m_case.knownOn : m_catalogue.issuedOn();
        const EvaluateOptions options{m_case.on, knownOn, fixed};
        const auto decision = decideConsistent(m_catalogue, m_benefit, given->facts, options);
        if (!decision)
            return {decision.error().detail};
        m_facts = given->facts;
        m_decision = *decision;
        contradictions();
        for (const auto &entry : m_case.expect.entries)
            compare(entry);
        return m_differences;
    }

private:
    void compare(const YamlEntry &entry)
    {
        const auto &key = entry.key;
        const auto &node = entry.value;
        if (key == u"outcome"_s)
            differ(key, node.text, outcomeCode(m_decision.outcome));
        else if (key == u"reasons"_s)
            reasons(node);
        else if (key == u"results"_s)
            results(node);
        else if (key == u"schedule"_s)
            schedule(node);
        else if (key == u"total"_s)
            differ(key, node.text, m_decision.scheduleTotal.toDecimal());
        else if (key == u"missing"_s)
            missing(node);
        else if (key == u"provisional"_s)
            contains(key, node, m_decision.provisional);
        else if (key == u"nearest"_s)
            differ(key, node.text, m_decision.nearest ? m_decision.nearest->rule : QString());
        else if (key == u"successor"_s)
            sameIds(key, node, m_decision.successors);
        else if (key == u"in_force"_s)
            sameIds(key, node, m_decision.inForce);
        else if (key == u"way_out"_s)
            wayOut(node);
        else if (key == u"incompatibilities"_s)
            contains(key, node, incompatibilities());
        else if (key == u"documents"_s)
            documents(node);
        else if (key == u"notes"_s)
            notes(node);
        else if (key == u"duties"_s)
            duties(node);
        else if (key == u"declarations"_s)
            contains(key, node, declarations().keys());
        else if (key == u"absent"_s)
            absent(node);
        else if (key == u"asks"_s)
            asks(node);
        else if (key == u"says"_s)
            says(node);
        else if (key == u"refused"_s)
            differ(key, node.text, {});
    }

    /// A case has to say that its facts contradict each other: it would decide nothing.
    void contradictions()
    {
        QStringList actual;
        for (const auto &one : m_decision.contradictions)
            actual.append(one.id);
        YamlNode none;
        const auto *expected = &none;
        for (const auto &entry : m_case.expect.entries)
            expected = entry.key == u"contradictions"_s ? &entry.value : expected;
        sameIds(u"contradictions"_s, *expected, actual);
    }

    /// Facts that are not accepted: expected of a case that says which.
    QStringList refused(const QString &detail)
    {
        for (const auto &entry : m_case.expect.entries) {
            if (entry.key == u"refused"_s)
                differ(entry.key, entry.value.text, detail.section(u':', 0, 0));
        }
        const bool expected =
            m_case.expect.entries.size() == 1 && m_case.expect.entries.front().key == u"refused"_s;
        return expected ? m_differences : QStringList{detail};
    }

    /// Id → words, of everything that shows for this person.
    QMap<QString, QString> declarations() const
    {
        QMap<QString, QString> words;
        const auto found = m_catalogue.declarations(m_benefit, m_facts, m_case.on);
        for (const auto &declaration : found.value_or(QList<Declaration>()))
            words.insert(declaration.id, declaration.text.it());
        return words;
    }

    QMap<QString, QString> shown() const
    {
        auto words = declarations();
        const auto papers = m_catalogue.documents(m_benefit, m_facts, m_case.on);
        for (const auto &document : papers.value_or(QList<Document>()))
            words.insert(document.id, document.title.it());
        const auto duties = m_catalogue.duties(m_benefit, m_facts, m_case.on);
        for (const auto &duty : duties.value_or(QList<Duty>()))
            words.insert(duty.id, duty.text.it());
        for (const auto &note : m_decision.notes)
            words.insert(note.id, note.text);
        for (const auto &reason : m_decision.reasons)
            words.insert(reason.rule, reason.text);
        for (const auto &result : m_decision.results)
            words.insert(result.name, result.shown);
        for (const auto &mark : m_decision.provisional)
            words.insert(mark, {});
        if (const auto &way = m_decision.nearest) {
            words.insert(u"way_out"_s, way->text);
            if (way->from.isValid())
                words.insert(u"way_out_from"_s, way->from.toString(Qt::ISODate));
        }
        words.insert(u"note"_s, m_decision.note);
        return words;
    }

    void absent(const YamlNode &list)
    {
        const auto words = shown();
        for (const auto &item : list.items) {
            if (words.contains(item.text))
                m_differences.append(u"%1: non doveva esserci"_s.arg(item.text));
        }
    }

    void asks(const YamlNode &list)
    {
        QStringList expected;
        for (const auto &item : list.items)
            expected.append(item.text);
        const auto relevant = m_catalogue.relevant(m_benefit, m_facts, m_case.on);
        differ(u"asks"_s, expected.join(u", "_s), relevant.value_or(QStringList()).join(u", "_s));
    }

    void says(const YamlNode &map)
    {
        const auto words = shown();
        for (const auto &entry : map.entries) {
            const auto text = words.value(entry.key);
            if (!text.contains(entry.value.text))
                m_differences.append(
                    u"%1: non dice «%2» ma «%3»"_s.arg(entry.key, entry.value.text, text));
        }
    }

    void differ(const QString &what, const QString &expected, const QString &actual)
    {
        if (sameValue(expected, actual))
            return;
        m_differences.append(
            u"%1: atteso %2, ottenuto %3"_s.arg(what, expected.isEmpty() ? u"niente"_s : expected,
                                                actual.isEmpty() ? u"niente"_s : actual));
    }

    /// One id, or a list of them in any order.
    void sameIds(const QString &what, const YamlNode &node, QStringList actual)
    {
        auto expected = node.isList() ? QStringList() : QStringList{node.text};
        for (const auto &item : node.items)
            expected.append(item.text);
        expected.removeAll(QString());
        expected.sort();
        actual.sort();
        differ(what, expected.join(u", "_s), actual.join(u", "_s));
    }

    void contains(const QString &what, const YamlNode &list, const QStringList &actual)
    {
        for (const auto &item : list.items) {
            if (!actual.contains(item.text))
                m_differences.append(
                    u"%1: manca %2, ci sono: %3"_s.arg(what, item.text, actual.join(u", "_s)));
        }
    }

    void reasons(const YamlNode &map)
    {
        for (const auto &entry : map.entries) {
            QString actual = u"absent"_s;
            for (const auto &reason : m_decision.reasons) {
                if (reason.rule == entry.key)
                    actual = stateCode(reason.state);
            }
            differ(entry.key, entry.value.text, actual);
        }
    }

    void results(const YamlNode &map)
    {
        for (const auto &entry : map.entries) {
            const auto *result = m_decision.result(entry.key);
            differ(entry.key, entry.value.text, result == nullptr ? u"absent"_s : result->value);
        }
    }

    QStringList incompatibilities() const
    {
        QStringList ids;
        for (const auto &one : m_decision.incompatibilities)
            ids.append(one.benefit);
        return ids;
    }

    /// The value of the fact that would change it, and `from`, the day.
    void wayOut(const YamlNode &map)
    {
        const auto way = m_decision.nearest.value_or(WayOut());
        for (const auto &entry : map.entries) {
            const bool changes = way.change && way.change->key == entry.key;
            const auto actual = entry.key == u"from"_s ? way.from.toString(Qt::ISODate)
                                : changes              ? way.change->value
                                                       : u"absent"_s;
            differ(entry.key, entry.value.text, actual);
        }
    }

    void schedule(const YamlNode &map)
    {
        for (const auto &entry : map.entries) {
            QString actual = u"absent"_s;
            for (const auto &instalment : m_decision.schedule) {
                if (QString::number(instalment.number) == entry.key && actual == u"absent"_s)
                    actual = instalment.amount.toDecimal();
            }
            differ(u"mese %1"_s.arg(entry.key), entry.value.text, actual);
        }
    }

    void missing(const YamlNode &list)
    {
        QStringList expected;
        QStringList actual;
        for (const auto &item : list.items)
            expected.append(item.text);
        for (const auto &fact : m_decision.missing)
            actual.append(fact.key);
        differ(u"missing"_s, expected.join(u", "_s), actual.join(u", "_s));
    }

    void documents(const YamlNode &list)
    {
        QStringList ids;
        const auto found = m_catalogue.documents(m_benefit, m_facts, m_case.on);
        for (const auto &document : found.value_or(QList<Document>()))
            ids.append(document.id);
        contains(u"documents"_s, list, ids);
    }

    void notes(const YamlNode &list)
    {
        QStringList ids;
        for (const auto &note : m_decision.notes)
            ids.append(note.id);
        contains(u"notes"_s, list, ids);
    }

    void duties(const YamlNode &map)
    {
        const auto found = m_catalogue.duties(m_benefit, m_facts, m_case.on);
        for (const auto &entry : map.entries) {
            QString actual = u"absent"_s;
            for (const auto &duty : found.value_or(QList<Duty>())) {
                if (duty.id == entry.key)
                    actual = duty.by.toString(Qt::ISODate);
            }
            differ(entry.key, entry.value.text, actual);
        }
    }

    const Catalogue &m_catalogue;
    QString m_benefit;
    const ParsedCase &m_case;
    domain::Facts m_facts;
    Decision m_decision;
    QStringList m_differences;
};

}   // namespace

QStringList caseDifferences(const Catalogue &catalogue, const QString &benefit,
                            const ParsedCase &parsed)
{
    return Comparison(catalogue, benefit, parsed).run();
}

QList<CaseResult> runCases(const Catalogue &catalogue, const QString &benefit)
{
    QList<CaseResult> results;
    for (const auto &summary : catalogue.benefits()) {
        if (!benefit.isEmpty() && summary.id != benefit)
            continue;
        for (const auto &parsed : catalogue.cases(summary.id)) {
            results.append({summary.id, parsed.title, parsed.place,
                            Comparison(catalogue, summary.id, parsed).run()});
        }
    }
    return results;
}

}   // namespace core::rules
