#include "ui/variants/variant_tabs.h"

#include "ui/model/triage_model.h"
#include "ui/theme/theme.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/widgets/list_row.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int kCardAt100 = 176;
constexpr int kGap = 8;

}   // namespace

VariantTabs::VariantTabs(VariantsModel &variants, QWidget *parent)
    : QWidget(parent), m_variants(variants), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("variantTabs"));
    setAccessibleName(tr("Ipotesi"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    for (int i = 0; i < VariantsModel::kMost; ++i) {
        auto *card = new widgets::ListRow(QString());
        card->setObjectName(QStringLiteral("variant_%1").arg(i + 1));
        card->installEventFilter(this);
        card->hide();
        connect(card, &widgets::ListRow::focused, this, [this, i] { setCurrent(i); });
        connect(card, &QPushButton::clicked, this, [this, i] { Q_EMIT changeWanted(i); });
        m_cards.append(card);
    }
    arrange();
}

void VariantTabs::refresh()
{
    const auto &shown = m_variants.variants();
    const rules::Catalogue &catalogue = m_variants.triage().catalogue();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        widgets::ListRow *card = m_cards[i];
        const bool hadFocus = card->hasFocus();
        card->setVisible(i < shown.size());
        if (i >= shown.size()) {
            if (hadFocus && i > 0)
                m_cards[i - 1]->setFocus();
            continue;
        }
        const auto *comparison = m_variants.comparison(i);
        card->setWords(tr("%1 · %2").arg(i + 1).arg(variantName(shown[i], catalogue)),
                       comparison ? effectWords(*comparison, catalogue) : tr("Sto calcolando…"));
    }
    setCurrent(std::min<int>(m_current, static_cast<int>(shown.size()) - 1));
    arrange();
}

void VariantTabs::setCurrent(int at)
{
    const int last = static_cast<int>(m_variants.variants().size()) - 1;
    const int chosen = std::clamp(at, 0, std::max(0, last));
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(i == chosen && i <= last);
    if (chosen == m_current)
        return;
    m_current = chosen;
    Q_EMIT currentChanged(m_current);
}

void VariantTabs::focusCurrent()
{
    if (!m_variants.variants().isEmpty())
        m_cards[m_current]->setFocus(Qt::OtherFocusReason);
}

void VariantTabs::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_variants.variants().size());
    const int key = event->key();
    const int digit = key - Qt::Key_1;
    int next = -1;
    if (digit >= 0 && digit < count)
        next = digit;
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        next = std::max(0, m_current - 1);
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        next = std::min(count - 1, m_current + 1);
    if (next >= 0 && count > 0) {
        m_cards[next]->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (key == Qt::Key_Delete && count > 0)
        Q_EMIT removeWanted(m_current);
    else if (key == Qt::Key_Insert)
        Q_EMIT addWanted();
    else
        QWidget::keyPressEvent(event);
}

bool VariantTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VariantTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many beside each other as have room for their words.
void VariantTabs::arrange()
{
    const int room = std::max(width(), theme::px(kCardAt100));
    const int columns = std::clamp((room + kGap) / (theme::px(kCardAt100) + kGap), 1,
                                   static_cast<int>(VariantsModel::kMost));
    if (m_grid->property("columns").toInt() == columns)
        return;
    m_grid->setProperty("columns", columns);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    for (int i = 0; i < VariantsModel::kMost; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

}   // namespace ui
