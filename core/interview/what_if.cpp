#include "core/interview/what_if.h"

#include "core/interview/curve_walk.h"
#include "core/interview/fill.h"
#include "core/program/encode.h"
#include "core/program/lower.h"
#include "core/rules/benefit.h"
#include "core/rules/value_text.h"

#include <cmath>

namespace core::interview {

using namespace Qt::StringLiterals;
using rules::Outcome;

namespace {

constexpr qint64 kMostSamples = 100'000;
constexpr std::size_t kMostPieces = 10'000;

/// A number or a day in a register over `scale` and a divisor.
rules::Value valueOf(qint64 raw, const rules::Type &type, qint64 scale, qint64 per = 1)
{
    if (type.kind == rules::Kind::Date)
        return rules::Value{QDate::fromJulianDay(raw)};
    return rules::Value{rules::Rational(rules::Rational(raw) / scale / per)};
}

/// The law, the household and what varies, ready to be walked.
struct Setting {
    const rules::Benefit *benefit = nullptr;
    const rules::Vocabulary *vocabulary = nullptr;
    program::Program program;
    const program::Output *output = nullptr;
    int input = -1;
    rules::Type type;   // of the fact
    Span range;
    qint64 step = 1;

    const program::BenefitPart &part() const { return program.benefits.front(); }
    qint64 scale() const
    {
        const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
        return program.registers[static_cast<std::size_t>(reg)].scale;
    }
};

class CurveBuilder {
public:
    CurveBuilder(const Setting &setting, const SpanWalk &walk)
        : m_setting(setting), m_walk(walk, setting.input)
    {
    }

    QList<CurvePoint> samples()
    {
        QList<CurvePoint> samples;
        const Span range = m_setting.range;
        for (qint64 at = range.least; at <= range.most; at += m_setting.step)
            samples.append(point(at));
        return samples;
    }

    Result<QList<Break>> breaks()
    {
        const auto pieces = m_walk.pieces(m_setting.range, kMostPieces);
        if (!pieces)
            return fail(ErrorCode::Invalid, u"more than %1 breaks"_s.arg(kMostPieces));
        QList<Break> breaks;
        for (std::size_t i = 1; i < pieces->size(); ++i) {
            if (const auto found = breakBetween((*pieces)[i - 1].range, (*pieces)[i].range))
                breaks.append(*found);
        }
        return breaks;
    }

private:
    CurvePoint point(qint64 at)
    {
        const auto &walk = m_walk.at(at);
        CurvePoint point;
        const auto value = valueOf(at, m_setting.type, m_setting.scale());
        point.at = rules::machineValue(value, m_setting.type, *m_setting.vocabulary);
        point.outcome = static_cast<Outcome>(walk.at(m_setting.part().outcome.least).least);
        point.shownAt = rules::shownValue(value, m_setting.type, *m_setting.vocabulary);
        if (isPaid(walk)) {
            const auto &type = m_setting.output->slot.type;
            const auto paid = result(walk);
            point.value = rules::machineValue(paid, type, *m_setting.vocabulary);
            point.shownValue = rules::shownValue(paid, type, *m_setting.vocabulary);
        }
        return point;
    }

    bool isPaid(const SpanWalk &walk) const
    {
        const auto &output = *m_setting.output;
        const auto outcome = static_cast<Outcome>(walk.at(m_setting.part().outcome.least).least);
        const bool shown = output.shown.yes < 0 || walk.at(output.shown.yes).isTrue();
        const bool known = output.slot.known < 0 || walk.at(output.slot.known).isTrue();
        return shown && known && (outcome == Outcome::Probable || outcome == Outcome::Maybe);
    }

    rules::Value result(const SpanWalk &walk) const
    {
        const auto &slot = m_setting.output->slot;
        const auto &reg = m_setting.program.registers[static_cast<std::size_t>(slot.least)];
        const qint64 per = slot.per < 0 ? 1 : walk.at(slot.per).least;
        return valueOf(walk.at(slot.least).least, slot.type, reg.scale, per);
    }

    double smooth(qint64 at)
    {
        const auto &slot = m_setting.output->slot;
        const double value = m_walk.smooth(slot.least, at);
        return slot.per < 0 ? value : value / m_walk.smooth(slot.per, at);
    }

    QStringList changedRules(qint64 before, qint64 after)
    {
        const auto verdicts = [&](qint64 at) {
            const auto &walk = m_walk.at(at);
            QList<std::array<Span, 3>> list;
            for (const auto &rule : m_setting.part().rules)
                list.append(
                    {walk.at(rule.applies.no), walk.at(rule.need.yes), walk.at(rule.need.no)});
            return list;
        };
        const auto old = verdicts(before);
        const auto now = verdicts(after);
        QStringList changed;
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (old[i] != now[i])
                changed.append(m_setting.part().rules[static_cast<std::size_t>(i)].id);
        }
        return changed;
    }

    std::optional<Break> breakBetween(Span left, Span right)
    {
        // The corner is told from up to two units on either side.
        m_walk.stayIn({std::max(m_setting.range.least, left.most - 2),
                       std::min(m_setting.range.most, right.least + 2)});
        Break found;
        found.before = point(left.most);
        found.after = point(right.least);
        found.rules = changedRules(left.most, right.least);
        if (found.before.outcome != found.after.outcome) {
            found.kind = Break::Kind::Cliff;
            return found;
        }
        const bool paid = !found.before.value.isEmpty();
        if (paid == found.after.value.isEmpty()) {
            found.kind = Break::Kind::Step;   // shown on one side only
            return found;
        }
        const auto kind = paid ? corner(left, right) : std::nullopt;
        if (!kind)
            return std::nullopt;
        found.kind = *kind;
        return found;
    }

    /// What the formula does between two pieces. A curve that goes on without a jump rises from the
    /// last value of one to the first of the next by something between the slopes of both.
    std::optional<Break::Kind> corner(Span left, Span right)
    {
        const double jump = smooth(right.least) - smooth(left.most);
        const double before = left.isPoint() ? NAN : slope(left.most - 1);
        const double after = right.isPoint() ? NAN : slope(right.least);
        const double low = std::fmin(before, after);
        const double high = std::fmax(before, after);
        const double noise =
            1e-9 * std::fmax(1.0, std::fabs(smooth(right.least))) + bend(left, right);
        if (std::isnan(low))
            return std::fabs(jump) > noise ? std::optional(Break::Kind::Step) : std::nullopt;
        if (jump < low - noise || jump > high + noise)
            return Break::Kind::Step;
        return high - low > noise ? std::optional(Break::Kind::Kink) : std::nullopt;
    }

    double slope(qint64 at) { return smooth(at + 1) - smooth(at); }

    /// How much the slope changes from one unit to the next inside the pieces: a curve is not a
    /// corner.
    double bend(Span left, Span right)
    {
        double most = 0;
        if (left.most - left.least >= 2)
            most = std::fabs(slope(left.most - 1) - slope(left.most - 2));
        if (right.most - right.least >= 2)
            most = std::fmax(most, std::fabs(slope(right.least + 1) - slope(right.least)));
        return 3 * most;
    }

    const Setting &m_setting;
    CurveWalk m_walk;
};

std::optional<qint64> readNumber(const QString &text, qint64 scale)
{
    const auto number = rules::rationalFromDecimal(text);
    return number ? program::wholeNumber(rules::Value{*number}, scale) : std::nullopt;
}

Result<> readRange(const Variation &variation, Setting &setting)
{
    const auto &vocabulary = *setting.vocabulary;
    const auto end = [&](const QString &text) -> std::optional<qint64> {
        const auto value = rules::valueFromMachine(text, setting.type, vocabulary);
        return value ? program::wholeNumber(*value, setting.scale()) : std::nullopt;
    };
    const auto from = end(variation.from);
    const auto to = end(variation.to);
    const auto step =
        readNumber(variation.step, setting.type.kind == rules::Kind::Date ? 1 : setting.scale());
    if (!from || !to || !step || *from > *to || *step <= 0)
        return fail(ErrorCode::Invalid, u"the range of %1 cannot be read"_s.arg(variation.fact));
    const int reg = setting.program.inputs[static_cast<std::size_t>(setting.input)].reg;
    const auto &range = setting.program.registers[static_cast<std::size_t>(reg)];
    if (*from < range.least || *to > range.most)
        return fail(ErrorCode::Invalid, u"%1 cannot be so far out"_s.arg(variation.fact));
    if ((*to - *from) / *step >= kMostSamples)
        return fail(ErrorCode::Invalid, u"more than %1 samples"_s.arg(kMostSamples));
    setting.range = {*from, *to};
    setting.step = *step;
    return {};
}

Result<> readOutput(const QString &name, Setting &setting)
{
    for (const auto &output : setting.part().outputs) {
        const auto kind = output.slot.type.kind;
        const bool isFigure = kind == rules::Kind::Number || kind == rules::Kind::Date;
        if (isFigure && (name.isEmpty() || output.name == name))
            setting.output = setting.output == nullptr ? &output : setting.output;
    }
    if (setting.output != nullptr)
        return {};
    const auto &results = setting.benefit->results;
    const bool isResult = std::any_of(results.begin(), results.end(), [&](const auto &entry) {
        return setting.benefit->values[static_cast<std::size_t>(entry.value)].name == name;
    });
    return isResult ? fail(ErrorCode::Invalid, u"%1 cannot be followed"_s.arg(name))
                    : fail(ErrorCode::NotFound, u"no result %1"_s.arg(name));
}

Result<> readFact(const QString &fact, Setting &setting)
{
    const int question = setting.vocabulary->indexOf(fact);
    if (question < 0)
        return fail(ErrorCode::NotFound, u"no fact %1"_s.arg(fact));
    setting.type = setting.vocabulary->at(question).type;
    const auto &inputs = setting.program.inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].key == fact && inputs[i].list < 0 &&
            inputs[i].part == program::Input::Part::Value)
            setting.input = static_cast<int>(i);
    }
    const auto kind = setting.type.kind;
    if ((kind != rules::Kind::Number && kind != rules::Kind::Date) || setting.type.month)
        return fail(ErrorCode::Invalid, u"%1 is neither a number nor a day"_s.arg(fact));
    if (setting.input < 0)
        return fail(ErrorCode::NotFound, u"no rule of the benefit reads %1"_s.arg(fact));
    return {};
}

}   // namespace

QString breakCode(Break::Kind kind)
{
    switch (kind) {
    case Break::Kind::Step:
        return u"step"_s;
    case Break::Kind::Cliff:
        return u"cliff"_s;
    case Break::Kind::Kink:
        return u"kink"_s;
    }
    return {};
}

Result<Curve> whatIf(const rules::Catalogue &catalogue, const QString &benefit,
                     const domain::Facts &facts, const QDate &on, const QDate &knownOn,
                     const Variation &variation)
{
    const auto graph = catalogue.graph(benefit);
    if (!graph)
        return tl::unexpected(graph.error());
    auto program = program::lower(catalogue, {benefit}, on, knownOn, program::Knowledge::Plain);
    if (!program)
        return tl::unexpected(program.error());
    Setting setting;
    setting.benefit = *graph;
    setting.vocabulary = &catalogue.vocabulary();
    setting.program = std::move(*program);
    if (const auto read = readFact(variation.fact, setting); !read)
        return tl::unexpected(read.error());
    if (const auto read = readOutput(variation.result, setting); !read)
        return tl::unexpected(read.error());
    if (const auto read = readRange(variation, setting); !read)
        return tl::unexpected(read.error());
    auto walk = filledWalk(setting.program, catalogue.vocabulary(), facts);
    if (!walk)
        return tl::unexpected(walk.error());
    tellInput(*walk, variation.fact);
    walk->run();

    CurveBuilder builder(setting, *walk);
    Curve curve;
    curve.fact = variation.fact;
    curve.result = setting.output->name;
    const auto &named =
        setting.benefit
            ->values[static_cast<std::size_t>(setting.benefit->valueByName.value(curve.result))];
    curve.label = named.label.isEmpty() ? named.name : named.label.it();
    curve.unit = named.type.kind == rules::Kind::Date ? u"date"_s : named.type.unit.toString();
    curve.samples = builder.samples();
    const auto breaks = builder.breaks();
    if (!breaks)
        return tl::unexpected(breaks.error());
    curve.breaks = *breaks;
    return curve;
}

}   // namespace core::interview
