#include "core/rules/extent.h"

namespace core::rules {

namespace {

constexpr qsizetype kMostTexts = 64;   // more are as good as any

Rational dayNumber(QDate date)
{
    return Rational(date.toJulianDay());
}

}   // namespace

Extent extentBetween(const std::optional<Rational> &least, const std::optional<Rational> &most)
{
    Extent extent;
    extent.ordered = true;
    extent.least = least;
    extent.most = most;
    return extent;
}

Extent Extent::anything(const Type &type)
{
    Extent extent;
    const bool any = type.kind == Kind::Any;
    extent.unknown = true;
    extent.yes = extent.no = any || type.kind == Kind::YesNo;
    extent.ordered = any || type.kind == Kind::Number || type.kind == Kind::Date;
    extent.options = any || type.kind == Kind::Choice ? ~quint64(0) : 0;
    extent.anyText = any || type.kind == Kind::Text;
    return extent;
}

Extent Extent::of(const Value &value)
{
    Extent extent;
    extent.unknown = !value.isKnown();
    extent.yes = value.isTrue();
    extent.no = value.isFalse();
    if (const auto *number = value.number())
        return extentBetween(*number, *number);
    if (const auto *date = value.date())
        return extentBetween(dayNumber(*date), dayNumber(*date));
    if (const auto *choices = value.choices())
        extent.options = choices->mask;
    if (const auto *text = value.text())
        extent.texts = {*text};
    return extent;
}

bool Extent::contains(const Value &value) const
{
    if (const auto *choices = value.choices())
        return value.isKnown() ? (choices->mask & options) != 0 : unknown;
    if (!value.isKnown())
        return unknown;
    if (value.isTrue())
        return yes;
    if (value.isFalse())
        return no;
    if (const auto *text = value.text())
        return anyText || texts.contains(*text);
    const Extent point = of(value);
    return ordered && overlap(*this, point);
}

void Extent::join(const Extent &other)
{
    unknown = unknown || other.unknown;
    yes = yes || other.yes;
    no = no || other.no;
    options |= other.options;
    anyText = anyText || other.anyText;
    for (const auto &text : other.texts) {
        if (!texts.contains(text))
            texts.append(text);
    }
    anyText = anyText || texts.size() > kMostTexts;
    if (!other.ordered)
        return;
    if (!ordered) {
        least = other.least;
        most = other.most;
    } else {
        if (least && (!other.least || *other.least < *least))
            least = other.least;
        if (most && (!other.most || *other.most > *most))
            most = other.most;
    }
    ordered = true;
}

bool overlap(const Extent &a, const Extent &b)
{
    return (!a.least || !b.most || *a.least <= *b.most) &&
           (!b.least || !a.most || *b.least <= *a.most);
}

}   // namespace core::rules
