#include "ui/variants/variants_card.h"

#include "ui/model/triage_model.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

VariantsCard::VariantsCard(VariantsModel &variants, QWidget *parent)
    : Panel(tr("E se…"), parent), m_variants(variants), m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("variantsCard"));
    setAccessibleName(tr("E se…: ipotesi"));
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
    m_none = new TextLabel({}, Type::Second, Token::Muted);
    m_none->setObjectName(QStringLiteral("variantsNone"));
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    auto *button = new widgets::KeyButton(tr("Confronta"));
    button->setObjectName(QStringLiteral("compareVariants"));
    button->setIconName(QStringLiteral("split"));
    connect(button, &QPushButton::clicked, this, &VariantsCard::compareWanted);
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(&m_variants, &VariantsModel::changed, this, [this] {
        if (!isVisible())
            return;
        m_variants.refresh();   // works only when an answer has changed
        refresh();
    });
}

void VariantsCard::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_variants.refresh();
    refresh();
}

void VariantsCard::refresh()
{
    for (QWidget *old : std::as_const(m_shown)) {
        m_rows->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_shown.clear();
    const auto &ready = m_variants.ready();
    m_none->setVisible(ready.isEmpty());
    m_none->setText(m_variants.isBusy() ? tr("Sto calcolando…")
                                        : tr("Prova un ISEE, un lavoro, una nascita."));
    if (!m_variants.triage().isOpen())
        return;
    const rules::Catalogue &catalogue = m_variants.triage().catalogue();
    for (int row = 0; row < ready.size(); ++row) {
        const triage::Comparison &one = ready[row];
        auto *icon = new widgets::IconLabel(variantIcon(one.variant));
        auto *name = new TextLabel(variantName(one.variant, catalogue), Type::Second);
        name->setWordWrap(true);
        const bool worse = one.worse() > 0 && one.better() == 0;
        auto *effect = new TextLabel(effectWords(one, catalogue), Type::Second,
                                     worse ? Token::Err : Token::Text);
        effect->setStrong(true);
        effect->setObjectName(QStringLiteral("readyEffect_%1").arg(row + 1));
        name->setObjectName(QStringLiteral("readyName_%1").arg(row + 1));
        // Under the name: a benefit's name is too long to stand beside it in the side column.
        effect->setWordWrap(true);
        effect->setContentsMargins(0, 0, 0, 6);
        m_rows->addWidget(icon, 2 * row, 0, Qt::AlignTop);
        m_rows->addWidget(name, 2 * row, 1);
        m_rows->addWidget(effect, 2 * row + 1, 1);
        m_shown << icon << name << effect;
    }
}

}   // namespace ui
