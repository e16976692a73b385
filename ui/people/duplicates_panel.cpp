#include "ui/people/duplicates_panel.h"

#include "ui/people/difference_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::KeyButton;

namespace {

/// The ground of a warning under the cells that differ.
class DifferenceDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.data(DifferenceModel::DiffersRole).toBool())
            painter->fillRect(option.rect, theme::colour(Token::WarnBg));
        RowDelegate::paint(painter, option, index);
    }
};

}   // namespace

DuplicatesPanel::DuplicatesPanel(QWidget *parent)
    : Panel(tr("Forse è la stessa persona"), parent), m_model(new DifferenceModel(this)),
      m_table(new QTableView), m_more(new widgets::TextLabel({}, Type::Second, Token::Muted))
{
    setObjectName(QStringLiteral("possibleDuplicates"));
    setTitleIcon(QStringLiteral("split"));
    setBodyMargins(0, 0);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Le due schede a confronto"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    widgets::stretchColumn(m_table, DifferenceModel::Here);
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceModel::There, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_table);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 12, 8);
    m_more->setWordWrap(true);
    row->addWidget(m_more, 1);
    auto *apart = new KeyButton(tr("Sono due persone"));
    apart->setObjectName(QStringLiteral("twoPeople"));
    auto *join = new KeyButton(tr("È la stessa persona"));
    join->setObjectName(QStringLiteral("sameOne"));
    row->addWidget(apart);
    row->addWidget(join);
    setFooter(foot);
    setFocusProxy(apart);
    connect(apart, &QPushButton::clicked, this, [this] { Q_EMIT apartWanted(m_other); });
    connect(join, &QPushButton::clicked, this, [this] { Q_EMIT joinWanted(m_other); });
    hide();
}

void DuplicatesPanel::show(const core::domain::Person &person,
                           const QList<core::casework::Duplicate> &duplicates)
{
    setVisible(!duplicates.isEmpty());
    if (duplicates.isEmpty())
        return;
    const core::domain::Person &other = duplicates.first().person;
    m_other = other.id;
    m_model->compare(person, other);
    const auto more = duplicates.size() - 1;
    m_more->setText(more == 0 ? tr("Unire si può annullare.")
                              : tr("Unire si può annullare. Dopo questa: altre %1.").arg(more));
    fitRows();
}

void DuplicatesPanel::fitRows()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void DuplicatesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        fitRows();
}

}   // namespace ui
