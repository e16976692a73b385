#pragma once

#include "core/program/algebra.h"
#include "core/rules/benefit.h"

namespace core::program {

/// Lowers the nodes of one benefit, each once.
class GraphLowering {
public:
    GraphLowering(Algebra &algebra, const rules::Benefit &benefit,
                  const rules::Vocabulary &vocabulary, const QDate &on, const QDate &knownOn);

    Lowered lower(int node);
    /// kNoNode is a condition that always holds.
    Lowered condition(int node);
    /// The day that selects the law; the day of the decision where it is never known.
    Lowered eventDay();

private:
    /// From this Julian day on this value.
    struct DaySegment {
        qint64 from = 0;
        Lowered value;
    };
    /// From this whole number on this cell.
    struct CellSegment {
        qint64 from = 0;
        rules::Value value;
    };
    using Winner = std::pair<qint64, int>;   // from this day on this row, -1: none

    Lowered compute(const rules::GraphNode &node);
    Lowered computeDate(const rules::GraphNode &node);
    Lowered fact(int slot);
    Lowered givenFact(const rules::FactSlot &slot, const rules::VocabularyEntry &entry);
    Lowered toldOrDefault(const rules::FactSlot &slot, const rules::VocabularyEntry &entry);
    Lowered openFact(int at, const rules::FactSlot &slot, const rules::VocabularyEntry &entry);
    Lowered parameter(int index);
    Lowered cell(const rules::GraphNode &node);
    Lowered step(const rules::GraphNode &node);

    /// A list, who of it takes part, and what of them counts.
    struct MemberPart {
        Lowered list;
        Lowered where;
        Lowered value;
        int index = -1;   // in Program::lists
        bool isBroken = false;
    };
    Lowered listFact(const rules::FactSlot &slot, const rules::VocabularyEntry &entry);
    Lowered memberField(const rules::GraphNode &node);
    MemberPart memberPart(const rules::GraphNode &node);
    int countOf(const MemberPart &part, int who);
    int isNobody(const MemberPart &part, int who);
    int over(const MemberPart &part, Do what, int value, int who, int nth = -1);
    void memberFlags(Lowered &into, const MemberPart &part, int hasValue, int sureValue,
                     int goneValue);
    int unordered(const MemberPart &part);
    Lowered overMembers(const rules::GraphNode &node);
    Lowered countMembers(const MemberPart &part);
    Lowered anyMember(const MemberPart &part);
    Lowered sumOfMembers(const MemberPart &part);
    Lowered extremeOfMembers(const MemberPart &part, bool greatest);
    Lowered nthOfMembers(const MemberPart &part, const Lowered &nth, bool falling);
    Lowered firstOfMembers(const MemberPart &part);
    Lowered rankOfMember(const MemberPart &part);

    /// Which row is in force from which day on; `rows` have `days` and `knownFrom`, later ones win.
    template <class Rows>
    std::vector<Winner> winners(const Lowered &day, const Rows &rows) const;
    Lowered byDay(const Lowered &day, const std::vector<DaySegment> &segments);
    Lowered stepped(const Lowered &argument, std::vector<CellSegment> segments,
                    const rules::Type &type);
    Lowered steppedBetween(const Lowered &argument, const std::vector<CellSegment> &segments,
                           const std::vector<Lowered> &cells);
    std::optional<Lowered> steppedOneWay(const Lowered &argument,
                                         const std::vector<CellSegment> &segments,
                                         const std::vector<Lowered> &cells);
    Lowered stepOf(const Lowered &argument, bool inclusive, const rules::StepPeriod &period,
                   std::size_t column, const rules::Type &type);
    Lowered byOption(const Lowered &key, const std::vector<std::pair<quint64, Lowered>> &groups,
                     const rules::Type &type);
    Lowered whileKnown(Lowered value, const Lowered &basis);
    int part(Input::Part part, const rules::VocabularyEntry &entry, int question);
    Range rangeOf(const rules::VocabularyEntry &entry) const;

    Algebra &m_algebra;
    const rules::Benefit &m_benefit;
    const rules::Vocabulary &m_vocabulary;
    QDate m_on;
    QDate m_knownOn;
    std::vector<std::optional<Lowered>> m_nodes;
    std::vector<std::optional<Lowered>> m_facts;
    std::vector<char> m_open;   // facts being lowered: a condition may look at its own fact
};

/// Where a question's answers lie, in whole numbers over `scale`: what lies outside is refused by
/// encode(). Nothing for what no register holds (text, more than 63 options).
struct AnswerRange {
    Range range;
    qint64 scale = 1;
};
std::optional<AnswerRange> answerRange(const rules::Question &question);

}   // namespace core::program
