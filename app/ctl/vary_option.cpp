#include "app/ctl/vary_option.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace app::ctl {

using namespace core;
using interview::Break;
using interview::CurvePoint;

static QRegularExpressionMatch matched(const std::string &text)
{
    static const QRegularExpression kForm(QStringLiteral("^([^=]+)=(.+)\\.\\.(.+):([^:]+)$"));
    return kForm.match(QString::fromStdString(text));
}

std::string faultOfVariation(const std::string &text)
{
    if (matched(text).hasMatch())
        return {};
    return "«" + text + "» non è NOME=DA..A:PASSO, per esempio isee=0..50000:100";
}

interview::Variation variationFrom(const std::string &text)
{
    const auto parts = matched(text);
    return {parts.captured(1), parts.captured(2), parts.captured(3), parts.captured(4), {}};
}

static QJsonObject pointJson(const CurvePoint &point)
{
    return {{QStringLiteral("at"), point.at},
            {QStringLiteral("outcome"), rules::outcomeCode(point.outcome)},
            {QStringLiteral("value"),
             point.value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(point.value)}};
}

QJsonObject curveJson(const interview::Curve &curve)
{
    QJsonArray samples;
    for (const CurvePoint &point : curve.samples)
        samples.append(pointJson(point));
    QJsonArray steps;
    for (const Break &found : curve.breaks) {
        steps.append(
            QJsonObject{{QStringLiteral("at"), found.after.at},
                        {QStringLiteral("kind"), interview::breakCode(found.kind)},
                        {QStringLiteral("before"), pointJson(found.before)},
                        {QStringLiteral("after"), pointJson(found.after)},
                        {QStringLiteral("rules"), QJsonArray::fromStringList(found.rules)}});
    }
    return {{QStringLiteral("vary"), curve.fact},
            {QStringLiteral("result"), curve.result},
            {QStringLiteral("unit"), curve.unit},
            {QStringLiteral("samples"), samples},
            {QStringLiteral("steps"), steps}};
}

static QString shown(const CurvePoint &point)
{
    return point.shownValue.isEmpty() ? QStringLiteral("niente") : point.shownValue;
}

static QString sentence(const Break &found)
{
    QString words;
    switch (found.kind) {
    case Break::Kind::Step:
        words = QStringLiteral("Salto: a %1 era %2, a %3 è %4");
        break;
    case Break::Kind::Cliff:
        words = QStringLiteral("Cambia l'esito: a %1 %2, a %3 %4");
        break;
    case Break::Kind::Kink:
        words = QStringLiteral("Cambia la pendenza: a %1 %2, a %3 %4");
        break;
    }
    words = words.arg(found.before.shownAt, shown(found.before), found.after.shownAt,
                      shown(found.after));
    if (!found.rules.isEmpty())
        words += QStringLiteral(" (%1)").arg(found.rules.join(QStringLiteral(", ")));
    return words + QLatin1Char('.');
}

QStringList curveText(const interview::Curve &curve)
{
    QStringList lines;
    lines.append(QStringLiteral("%1 al variare di %2").arg(curve.label, curve.fact));
    for (const CurvePoint &point : curve.samples)
        lines.append(QStringLiteral("  %1: %2").arg(point.shownAt, shown(point)));
    if (curve.breaks.isEmpty())
        lines.append(QStringLiteral("Nessun salto tra i due estremi."));
    for (const Break &found : curve.breaks)
        lines.append(sentence(found));
    return lines;
}

}   // namespace app::ctl
