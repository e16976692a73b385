#include "ui/dashboard/recent_panel.h"

#include "ui/dashboard/recent_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;

namespace {

constexpr int kKeyEdge = 16;

class KeyDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const QString key = index.data(RecentModel::kKeyRole).toString();
        if (key.isEmpty())
            return;
        const QSize size = widgets::KeyHint::boxSize(key);
        const QRect box(option.rect.left() + kKeyEdge, option.rect.center().y() - size.height() / 2,
                        size.width(), size.height());
        widgets::KeyHint::paintBox(*painter, box, key, theme::colour(Token::Field),
                                   theme::colour(Token::Muted));
    }
};

}   // namespace

RecentPanel::RecentPanel(const rules::Catalogue &catalogue, const Clock &clock, QWidget *parent)
    : Panel(tr("Riprendi"), parent), m_model(new RecentModel(catalogue, clock, this))
{
    setObjectName(QStringLiteral("recentCases"));
    addHeaderWidget(new widgets::KeyHint(QStringLiteral("Ctrl+R")));
    setBodyMargins(0, 0);
    m_empty =
        new widgets::TextLabel(tr("Nessuna pratica ancora."), theme::Type::Body, Token::Muted);
    m_empty->setObjectName(QStringLiteral("recentEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("recentTable"));
    m_table->setAccessibleName(tr("Ultime pratiche"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RecentModel::Key, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(RecentModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RecentModel::State,
                                                      QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    body()->addWidget(m_empty);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(m_model->idAt(index.row())); });
    arrange();
}

void RecentPanel::arrange()
{
    m_table->setColumnWidth(RecentModel::Key,
                            kKeyEdge + widgets::KeyHint::boxSize(QStringLiteral("9")).width());
}

void RecentPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

/// The row that was current is it again, wherever it stands now.
void RecentPanel::setRows(const QList<casework::CaseRow> &rows)
{
    const CaseId kept = m_model->idAt(m_table->currentIndex().row());
    m_model->setRows(rows);
    if (const int row = m_model->rowOf(kept); !kept.isNull() && row >= 0)
        m_table->selectRow(row);
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
}

void RecentPanel::setNames(const QMap<QString, QString> &names, const QString &me)
{
    m_model->setNames(names, me);
}

void RecentPanel::open(int number)
{
    const CaseId id = m_model->idAt(number - 1);
    if (!id.isNull())
        Q_EMIT caseWanted(id);
}

void RecentPanel::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool RecentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            open(key->key() - Qt::Key_0);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}   // namespace ui
