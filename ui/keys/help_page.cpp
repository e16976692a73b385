#include "ui/keys/help_page.h"

#include "ui/main_window.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/keys_card.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

/// Keys that no action has: they belong to lists, fields and panels.
QList<widgets::KeyRow> keysOfFields()
{
    return {
        {QStringLiteral("1–9"), HelpPage::tr("sceglie la risposta o la riga")},
        {QStringLiteral("S N"), HelpPage::tr("sì, no")},
        {QStringLiteral("?"), HelpPage::tr("in un campo vuoto: «Non so»")},
        {QStringLiteral("??"), HelpPage::tr("in un campo vuoto: «Preferisce non dirlo»")},
        {QStringLiteral("o i"), HelpPage::tr("nelle date, uscendo: oggi, ieri")},
        {QStringLiteral("↑ ↓"), HelpPage::tr("nelle date un giorno; negli elenchi una riga")},
        {HelpPage::tr("Ctrl+Z"), HelpPage::tr("annulla l’ultimo cambiamento")},
        {HelpPage::tr("Esc"), HelpPage::tr("chiude il riquadro; non butta mai niente")},
    };
}

}   // namespace

HelpPage::HelpPage(MainWindow &window, QWidget *parent)
    : QWidget(parent), m_window(window), m_title(new TextLabel({}, Type::Title)),
      m_help(new TextLabel({}, Type::Guided)), m_column(nullptr), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("helpPage"));
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                                 widgets::kPageTop);
    m_column->setSpacing(widgets::kPanelGap);
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_title->setStrong(true);
    m_help->setObjectName(QStringLiteral("helpText"));
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_help->setFocusPolicy(Qt::StrongFocus);
    m_help->setAccessibleName(tr("Guida di questa pagina"));
    m_column->addWidget(m_title);
    m_column->addWidget(m_help);
    auto *fields = new widgets::KeysCard(keysOfFields());
    fields->setTitle(tr("Negli elenchi e nei campi"));
    fields->setObjectName(QStringLiteral("fieldKeysCard"));
    m_column->addWidget(fields);
    m_column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("helpScroll"), tr("Guida")));

    connect(m_actions->setBack(tr("Torna dov’eri")), &QPushButton::clicked, this,
            [this] { Q_EMIT backWanted(m_from); });
    auto *change = m_actions->addAction(tr("Cambia i tasti"), QStringLiteral("pen"));
    change->setObjectName(QStringLiteral("changeKeys"));
    connect(change, &QPushButton::clicked, this, &HelpPage::keysWanted);
    connect(&m_window, &MainWindow::keysChanged, this, [this] { showFor(m_from); });
    setFocusProxy(m_help);
    showFor({});
}

void HelpPage::showFor(const QString &pageId)
{
    m_from = pageId;
    const QWidget *page = m_window.page(pageId);
    const QString own = page ? page->property("helpText").toString() : QString();
    const QString words = own.isEmpty() ? screenHelp(pageId) : own;
    const QString name = page ? page->accessibleName() : QString();
    m_title->setText(name.isEmpty() ? tr("Guida") : tr("Guida: %1").arg(name));
    m_help->setText(words.isEmpty() ? tr("I tasti valgono in tutte le pagine.") : words);
    m_actions->back()->setVisible(page != nullptr);
    if (m_keys) {
        m_keys->hide();
        m_keys->deleteLater();
    }
    m_keys = new widgets::KeysCard(m_window.keyRows());
    m_column->insertWidget(2, m_keys);
}

}   // namespace ui
