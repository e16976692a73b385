#include "ui/review/review_page.h"

#include "ui/model/case_model.h"
#include "ui/review/review_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kNamedMissing = 3;

}   // namespace

ReviewPage::ReviewPage(CaseModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(tr("Controlla le risposte"), Type::Title);
    title->setStrong(true);
    auto *hint = new TextLabel(
        tr("Leggile insieme alla persona. Dopo la firma non si cambiano: si integrano."),
        Type::Second, Token::Muted);
    hint->setWordWrap(true);
    head->addWidget(title);
    head->addWidget(hint, 1);
    column->addLayout(head);

    m_missing = new widgets::Strip(widgets::StripKind::Warn);
    m_missing->setObjectName(QStringLiteral("missingStrip"));
    m_missing->setIconName(QStringLiteral("question-circle"));
    widgets::KeyButton *answer = m_missing->setButton(tr("Rispondi"));
    answer->setObjectName(QStringLiteral("answerMissing"));
    connect(answer, &QPushButton::clicked, this, [this] {
        if (!m_model.unanswered().isEmpty())
            Q_EMIT changeWanted(m_model.unanswered().first());
    });
    column->addWidget(m_missing);

    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new ReviewModel(model, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("Risposte"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, ReviewModel::Answer);
    panel->body()->addWidget(m_table);
    column->addWidget(panel, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ReviewModel::Change)
            activate(index.row());
    });
    setFocusProxy(m_table);

    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &ReviewPage::backWanted);
    m_actions->setNote(tr("La persona ha riletto tutto? Lo dichiari alla firma."));
    connect(m_actions->setPrimary(tr("Continua: firma"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, &ReviewPage::goOnWanted);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ReviewPage::activate(int row)
{
    const QString key = m_rows->keyAt(row);
    if (!key.isEmpty() && !m_model.current().isReadOnly())
        Q_EMIT changeWanted(key);
}

void ReviewPage::refresh()
{
    const QString before = m_rows->keyAt(m_table->currentIndex().row());
    m_rows->refresh();
    m_table->clearSpans();
    int current = -1;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->isGroup(row))
            m_table->setSpan(row, 0, 1, ReviewModel::Columns);
        else if (current < 0 || m_rows->keyAt(row) == before)
            current = row;
    }
    if (current >= 0)
        m_table->selectRow(current);
    if (!m_model.isOpen())
        return;
    const QStringList open = m_model.unanswered();
    m_missing->setVisible(!open.isEmpty());
    QStringList names;
    for (const QString &key : open.mid(0, kNamedMissing))
        names.append(m_model.question(key)->shortLabel.it());
    m_missing->setWords(open.size() == 1 ? tr("Manca una risposta.")
                                         : tr("Mancano %1 risposte.").arg(open.size()),
                        tr("%1. Puoi inviare lo stesso: quello che manca lo vedrà l’ufficio.")
                            .arg(names.join(QStringLiteral(", "))));
}

}   // namespace ui
