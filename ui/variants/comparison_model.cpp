#include "ui/variants/comparison_model.h"

#include "ui/model/triage_model.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/widgets/table_style.h"

namespace ui {

using namespace core;

/// What one cell shows, however it is asked.
struct ComparisonModel::Cell {
    QString icon = {};
    QString first = {};
    QString second = {};
    QString spoken = {};
    bool strong = false;
    bool muted = false;
};

ComparisonModel::ComparisonModel(const VariantsModel &variants, QObject *parent)
    : QAbstractTableModel(parent), m_variants(variants)
{
    refresh();
    connect(&variants, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_isGone = true;
        m_benefits.clear();
        endResetModel();
    });
}

/// In the order of today's list, so that a row stays where it is while hypotheses come and go.
void ComparisonModel::refresh()
{
    beginResetModel();
    m_benefits.clear();
    if (m_variants.triage().isOpen()) {
        for (const triage::Right &right : m_variants.triage().assessment().rights) {
            bool changes = false;
            for (qsizetype i = 0; i < m_variants.variants().size(); ++i) {
                const auto *comparison = m_variants.comparison(i);
                changes = changes || (comparison && comparison->find(right.benefit));
            }
            if (changes)
                m_benefits.append(right.benefit);
        }
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_isGone ? 0 : static_cast<int>(m_benefits.size()) + 1;
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_isGone)
        return 0;
    return FirstVariant + static_cast<int>(m_variants.variants().size());
}

ComparisonModel::Cell ComparisonModel::nameCell(int row) const
{
    if (row >= m_benefits.size())
        return {.first = tr("In un anno"), .second = tr("misure probabili, stima"), .strong = true};
    const auto benefit = m_variants.triage().benefit(m_benefits[row]);
    return {.first = benefit.name.it(), .second = benefit.plainName.it(), .strong = true};
}

ComparisonModel::Cell ComparisonModel::totalCell(int column) const
{
    const rules::Catalogue &catalogue = m_variants.triage().catalogue();
    if (column == Today) {
        const auto total = triage::yearTotalOf(m_variants.triage().assessment());
        return {.first = eurosBrief(total.sum),
                .second = leftOutWords(total, catalogue),
                .strong = true};
    }
    const auto *comparison = m_variants.comparison(column - FirstVariant);
    if (!comparison)
        return {.first = QStringLiteral("…"), .spoken = tr("Sto calcolando")};
    const QString difference =
        comparison->yearly.cents() == 0 ? tr("come oggi") : signedEuros(comparison->yearly);
    const QString leftOut = leftOutWords(comparison->total, catalogue);
    return {.first = eurosBrief(comparison->total.sum),
            .second = leftOut.isEmpty() ? difference : difference + QStringLiteral(" · ") + leftOut,
            .strong = true};
}

ComparisonModel::Cell ComparisonModel::benefitCell(const QString &benefit, int column) const
{
    VariantCell words;
    if (column == Today) {
        const auto *right = m_variants.triage().assessment().find(benefit);
        if (right)
            words = todayCell(*right);
        return {.first = words.change, .second = words.detail, .spoken = words.spoken};
    }
    const auto *comparison = m_variants.comparison(column - FirstVariant);
    if (!comparison)
        return {.first = QStringLiteral("…"), .spoken = tr("Sto calcolando")};
    const auto *row = comparison->find(benefit);
    if (!row)
        return {.first = tr("come oggi"), .muted = true};
    words = variantCell(*row);
    return {words.icon, words.change, words.detail, words.spoken, true, false};
}

ComparisonModel::Cell ComparisonModel::cell(int row, int column) const
{
    if (column == Name)
        return nameCell(row);
    if (row >= m_benefits.size())
        return totalCell(column);
    return benefitCell(m_benefits[row], column);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (m_isGone)
        return {};
    const Cell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.first;
    case widgets::SecondLineRole:
        return shown.second;
    case widgets::StrongRole:
        return shown.strong;
    case widgets::MutedRole:
        return shown.muted;
    case widgets::IconRole:
        return shown.icon;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words = shown.spoken.isEmpty() && !shown.second.isEmpty()
                                  ? shown.first + QStringLiteral(", ") + shown.second
                                  : shown.spoken;
        return words.isEmpty() ? shown.first : words;
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_isGone)
        return {};
    const qsizetype variant = section - FirstVariant;
    const bool isVariant = variant >= 0 && variant < m_variants.variants().size();
    if (role == Qt::DisplayRole && section == Name)
        return tr("Misura");
    if (role == Qt::DisplayRole && section == Today)
        return tr("Oggi");
    if (!isVariant)
        return {};
    const auto &shown = m_variants.variants()[variant];
    const rules::Catalogue &catalogue = m_variants.triage().catalogue();
    if (role == Qt::DisplayRole)
        return tr("Ipotesi %1").arg(variant + 1);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("Ipotesi %1: %2").arg(variant + 1).arg(variantName(shown, catalogue));
    return {};
}

QString ComparisonModel::toText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList parts;
        for (int column = 0; column < columnCount(); ++column) {
            const QString said = data(index(row, column), Qt::AccessibleTextRole).toString();
            const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            parts.append(column == Name ? said : title + QStringLiteral(": ") + said);
        }
        lines.append(parts.join(QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

}   // namespace ui
