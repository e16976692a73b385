#include "ui/variants/break_rows.h"

#include "ui/variants/variant_words.h"

namespace ui {

using namespace core;
using interview::Break;

void BreakRows::setCurve(const triage::CurveAxis &axis, const QList<Break> &breaks)
{
    beginResetModel();
    m_axis = axis;
    m_breaks = breaks;
    endResetModel();
}

int BreakRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_breaks.size());
}

int BreakRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant BreakRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Break &one = m_breaks[index.row()];
    const auto paid = [](const interview::CurvePoint &point) {
        return point.shownValue.isEmpty() ? tr("niente") : point.shownValue;
    };
    switch (index.column()) {
    case UpTo:
        return axisValue(m_axis, one.before);
    case Before:
        return paid(one.before);
    case From:
        return axisValue(m_axis, one.after);
    case After:
        return paid(one.after);
    case Why:
        if (one.kind == Break::Kind::Kink)
            return tr("cambia passo");
        return one.kind == Break::Kind::Cliff
                   ? tr("cambia l’esito: %1").arg(one.rules.join(QStringLiteral(", ")))
                   : tr("scalino");
    default:
        return {};
    }
}

QVariant BreakRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UpTo:
        return tr("Fino a");
    case Before:
        return tr("Importo");
    case From:
        return tr("Da");
    case After:
        return tr("Importo");
    default:
        return tr("Perché");
    }
}

}   // namespace ui
