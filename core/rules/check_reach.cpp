#include "core/rules/check_reach.h"

#include "core/rules/check_answers.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

class ReachCheck {
public:
    ReachCheck(const Benefit &benefit, const Vocabulary &vocabulary, Faults &faults)
        : m_benefit(benefit), m_vocabulary(vocabulary), m_faults(faults)
    {
    }

    void run()
    {
        for (const auto &requirement : m_benefit.requirements)
            checkRequirement(requirement);
        for (const auto &limit : m_benefit.limits)
            checkShows(limit.when, u"Questo caso che le regole non calcolano"_s);
        for (const auto &result : m_benefit.results)
            checkResult(result);
        for (const auto *papers :
             {&m_benefit.documents, &m_benefit.declarations, &m_benefit.duties, &m_benefit.notes}) {
            for (const auto &paper : *papers)
                checkShows(paper.when, u"«%1»"_s.arg(paper.id));
        }
        for (const auto &fact : m_benefit.facts) {
            const auto &key = m_vocabulary.at(fact.question).question().key;
            if (fact.asked)
                checkShows(fact.when, u"La domanda «%1»"_s.arg(key));
        }
        for (const auto &node : m_benefit.nodes) {
            if (node.op == Op::If)
                checkBranches(node.arguments[0]);
        }
    }

private:
    template <class Holds>
    bool maybe(const std::vector<int> &roots, const DayRange &event, Holds holds) const
    {
        const AnswerPieces pieces(m_benefit, m_vocabulary, roots, event);
        return pieces.any([&](const FactExtents &facts) {
            ExtentWalk walk(m_benefit, facts);
            return holds(walk);
        });
    }

    bool maybeTrue(int condition, const DayRange &event = {}) const
    {
        return condition == kNoNode || maybe({condition}, event, [&](ExtentWalk &walk) {
                   return walk.evaluate(condition).yes;
               });
    }

    const Place &placeOf(int node) const
    {
        return m_benefit.nodes[static_cast<std::size_t>(node)].place;
    }

    void checkRequirement(const Requirement &requirement)
    {
        const auto &id = requirement.id;
        const auto event = requirement.by == kNoNode ? requirement.inForce : DayRange{};
        const auto &summary = m_benefit.summary;
        const bool before = requirement.inForce.to.isValid() && summary.inForceFrom.isValid() &&
                            requirement.inForce.to < summary.inForceFrom;
        const bool after = requirement.inForce.from.isValid() && summary.inForceTo.isValid() &&
                           requirement.inForce.from > summary.inForceTo;
        if (requirement.by == kNoNode && (before || after)) {
            m_faults.add(
                placeOf(requirement.need),
                u"Il requisito «%1» vale solo fuori dal periodo della prestazione."_s.arg(id),
                u"controllare in_force del requisito e della prestazione"_s);
            return;
        }
        if (!maybeTrue(requirement.when, event)) {
            m_faults.add(
                placeOf(requirement.when),
                u"Il requisito «%1» non si applica mai: la sua condizione («when») è sempre falsa."_s
                    .arg(id),
                u"correggere «when» o togliere il requisito"_s);
            return;
        }
        const int need = requirement.need;
        const int when = requirement.when;
        const bool canFail = maybe({need, when}, event, [&](ExtentWalk &walk) {
            return walk.condition(when).yes && walk.evaluate(need).no;
        });
        if (!canFail)
            m_faults.add(
                placeOf(need),
                u"Il requisito «%1» non può mai mancare: ogni risposta possibile lo soddisfa."_s
                    .arg(id),
                u"correggere «need» o togliere il requisito"_s);
        else if (!maybe({need}, event, [&](ExtentWalk &walk) { return walk.evaluate(need).yes; }))
            m_faults.add(
                placeOf(need),
                u"Nessuno può soddisfare il requisito «%1»: nessuna risposta possibile basta."_s
                    .arg(id),
                u"correggere «need»"_s);
    }

    void checkShows(int when, const QString &what)
    {
        if (!maybeTrue(when))
            m_faults.add(placeOf(when),
                         u"%1 non compare mai: la condizione è sempre falsa."_s.arg(what),
                         u"correggere «when» o togliere la voce"_s);
    }

    void checkResult(const ResultEntry &result)
    {
        const auto &named = m_benefit.values[static_cast<std::size_t>(result.value)];
        checkShows(result.when, u"Il risultato «%1»"_s.arg(named.name));
        const bool computable = maybe({named.node}, {}, [&](ExtentWalk &walk) {
            auto extent = walk.evaluate(named.node);
            return extent.yes || extent.no || extent.ordered || extent.options != 0 ||
                   extent.anyText || !extent.texts.isEmpty();
        });
        if (!computable)
            m_faults.add(placeOf(named.node),
                         u"Il risultato «%1» non si può mai calcolare."_s.arg(named.name),
                         u"controllare le date dei parametri e le righe delle tabelle"_s);
    }

    /// A branch nobody takes is a rule somebody believes to be there.
    void checkBranches(int condition)
    {
        const auto &node = m_benefit.nodes[static_cast<std::size_t>(condition)];
        if (!maybeTrue(condition))
            m_faults.add(node.place,
                         u"Questa condizione è sempre falsa: il suo valore non serve mai."_s,
                         u"correggere la condizione o togliere il caso"_s);
        else if (!maybe({condition}, {}, [&](ExtentWalk &walk) {
                     const auto extent = walk.evaluate(condition);
                     return extent.no || extent.unknown;
                 }))
            m_faults.add(node.place,
                         u"Questa condizione è sempre vera: i casi dopo non servono mai."_s,
                         u"correggere la condizione o togliere i casi dopo"_s);
    }

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    Faults &m_faults;
};

}   // namespace

void checkReach(const Benefit &benefit, const Vocabulary &vocabulary, Faults &faults)
{
    ReachCheck(benefit, vocabulary, faults).run();
}

}   // namespace core::rules
