#include "core/rules/showing.h"

#include "core/rules/needs.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const auto kUsualAmount = u"importo"_s;
const auto kUsualDeadline = u"termine_domanda"_s;
constexpr int kMostPayments = 13;   // twelve months and a thirteenth

void readDesk(const YamlNode &node, Faults &faults, ParsedShowing &showing)
{
    MapReader reader(node, faults);
    showing.desk.where = reader.text(u"where"_s);
    showing.desk.hours = reader.text(u"hours"_s);
    showing.desk.bring = reader.text(u"bring"_s);
    const auto phone = reader.written(u"phone"_s);
    showing.desk.phone = phone.text;
    static const QRegularExpression kPhone(u"^\\+?[0-9][0-9 ]*[0-9]$"_s);
    if (!phone.isEmpty() && !kPhone.match(phone.text).hasMatch())
        faults.add(phone.place, u"«%1» non è un numero di telefono."_s.arg(phone.text),
                   u"solo cifre e spazi, come 06 164 164"_s);
    if (node.isMap() && showing.desk.isEmpty())
        faults.add(node.place, u"Di «desk» serve almeno una voce: where, hours, bring o phone."_s);
}

void readShown(const YamlNode &node, Faults &faults, ParsedShowing &showing)
{
    MapReader reader(node, faults);
    showing.amounts = reader.strings(u"amount"_s);
    showing.times = reader.written(u"times"_s);
    showing.deadline = reader.written(u"deadline"_s);
    showing.renewedBy = reader.strings(u"renewed_by"_s);
    const auto payments = reader.written(u"payments"_s);
    showing.payments = payments.text.toInt();
    if (!payments.isEmpty() && (showing.payments < 1 || showing.payments > kMostPayments))
        faults.add(payments.place, u"I pagamenti in un anno vanno da 1 a %1."_s.arg(kMostPayments));
}

bool isMoney(const Type &type)
{
    return type.kind == Kind::Number && type.unit.isMoney();
}

bool isSpan(const Type &type)
{
    return type.kind == Kind::Number &&
           (type.unit == Unit::of(u"month"_s) || type.unit == Unit::of(u"day"_s));
}

bool isDate(const Type &type)
{
    return type.kind == Kind::Date;
}

/// Results of one benefit by name.
class Results {
public:
    Results(const Benefit &benefit, Faults &faults) : m_benefit(benefit), m_faults(faults) {}

    QString usual(const QString &name, bool (*fits)(const Type &)) const
    {
        const auto *value = find(name);
        return value != nullptr && fits(value->type) ? name : QString();
    }

    QString named(const Written &written, bool (*fits)(const Type &), const QString &what) const
    {
        const auto *value = find(written.text);
        if (value == nullptr) {
            m_faults.add(written.place,
                         u"«%1» non è tra i risultati («results»)."_s.arg(written.text),
                         nearestName(written.text, names()));
            return {};
        }
        if (!fits(value->type)) {
            m_faults.add(written.place, u"«%1» non è %2."_s.arg(written.text, what));
            return {};
        }
        return written.text;
    }

private:
    const NamedValue *find(const QString &name) const
    {
        for (const auto &entry : m_benefit.results) {
            const auto &value = m_benefit.values[static_cast<std::size_t>(entry.value)];
            if (value.name == name)
                return &value;
        }
        return nullptr;
    }

    QStringList names() const
    {
        QStringList names;
        for (const auto &entry : m_benefit.results)
            names.append(m_benefit.values[static_cast<std::size_t>(entry.value)].name);
        return names;
    }

    const Benefit &m_benefit;
    Faults &m_faults;
};

QStringList checkedNeeds(const QList<Written> &written, Faults &faults)
{
    QStringList given;
    for (const auto &need : written) {
        if (!needIds().contains(need.text))
            faults.add(need.place, u"Il bisogno «%1» non esiste."_s.arg(need.text),
                       nearestName(need.text, needIds()));
        else if (given.contains(need.text))
            faults.add(need.place, u"Il bisogno «%1» c'è già."_s.arg(need.text));
        given.append(need.text);
    }
    QStringList needs;
    for (const auto &id : needIds()) {
        if (given.contains(id))
            needs.append(id);
    }
    return needs;
}

}   // namespace

ParsedShowing readShowing(MapReader &reader)
{
    ParsedShowing showing;
    showing.needs = reader.strings(u"needs"_s);
    showing.firstStep = reader.text(u"first_step"_s);
    showing.forHousehold = reader.flag(u"for_household"_s);
    if (const auto *desk = reader.find(u"desk"_s))
        readDesk(*desk, reader.faults(), showing);
    if (const auto *shown = reader.find(u"shown"_s))
        readShown(*shown, reader.faults(), showing);
    return showing;
}

void compileShowing(const ParsedShowing &parsed, Benefit &benefit, Faults &faults)
{
    auto &summary = benefit.summary;
    summary.needs = checkedNeeds(parsed.needs, faults);
    summary.firstStep = parsed.firstStep;
    summary.desk = parsed.desk;
    summary.oneForHousehold = parsed.forHousehold;
    const Results results(benefit, faults);
    auto &shown = summary.shown;
    for (const auto &amount : parsed.amounts)
        shown.amounts.append(results.named(amount, isMoney, u"un importo"_s));
    if (parsed.amounts.isEmpty())
        shown.amounts.append(results.usual(kUsualAmount, isMoney));
    shown.amounts.removeAll(QString());
    shown.payments = parsed.payments;
    shown.deadline = parsed.deadline.isEmpty()
                         ? results.usual(kUsualDeadline, isDate)
                         : results.named(parsed.deadline, isDate, u"una data"_s);
    if (!parsed.times.isEmpty())
        shown.times = results.named(parsed.times, isSpan, u"un numero di mesi o di giorni"_s);
    for (const auto &key : parsed.renewedBy) {
        if (!benefit.slotByKey.contains(key.text))
            faults.add(key.place, u"Nessuna regola usa il fatto «%1»."_s.arg(key.text),
                       nearestName(key.text, benefit.slotByKey.keys()));
        shown.renewedBy.append(key.text);
    }
}

}   // namespace core::rules
