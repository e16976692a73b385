#include "ui/keys/keys_page.h"

#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta;
}

}   // namespace

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent), m_said(new TextLabel({}, Type::Second, Token::Muted)),
      m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("keysPage"));
    build();
    KeyButton *back = m_actions->setBack(tr("Alla guida"));
    connect(back, &QPushButton::clicked, this, &KeysPage::backWanted);
    m_restore = m_actions->addAction(tr("Rimetti i tasti di fabbrica"), QStringLiteral("undo"));
    m_restore->setObjectName(QStringLiteral("restoreKeys"));
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_map = {};
        m_said->setText(tr("I tasti sono quelli di fabbrica."));
        refresh();
        Q_EMIT changed(m_map);
    });
    refresh();
}

void KeysPage::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    auto *title = new TextLabel(tr("Tasti"), Type::Title);
    title->setStrong(true);
    auto *how = new TextLabel(
        tr("Scegli un’azione, premi Invio e poi il tasto che vuoi. Esc lascia quello di prima."),
        Type::Body, Token::Muted);
    how->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(how);
    m_said->setObjectName(QStringLiteral("keysSaid"));
    m_said->setAccessibleName(tr("Esito"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);

    auto *panel = new widgets::Panel;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const FrameKeyRow &row : frameKeyRows()) {
        auto *name = new TextLabel(row.text);
        auto *note = new TextLabel({}, Type::Second, Token::Muted);
        note->setWordWrap(true);
        auto *key = new KeyButton(keyWords(row.standard));
        key->setObjectName(QStringLiteral("key_") + row.id);
        name->setBuddy(key);
        connect(key, &QPushButton::clicked, this, [this, which = row.key] { listen(which); });
        key->installEventFilter(this);
        grid->addWidget(name, line, 0);
        grid->addWidget(key, line, 1);
        grid->addWidget(note, line, 2);
        m_buttons.insert(row.key, key);
        m_names.insert(row.key, name);
        m_notes.insert(row.key, note);
        ++line;
    }
    panel->body()->addLayout(grid);
    column->addWidget(panel);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("keysScroll"), tr("Tasti")));
    setFocusProxy(m_buttons.value(FrameKey::Help));
}

void KeysPage::setMap(const KeyMap &map, const QList<FrameKey> &hidden)
{
    stopListening();
    m_map = map;
    m_said->clear();
    for (const FrameKeyRow &row : frameKeyRows()) {
        const bool shown = !hidden.contains(row.key);
        m_names.value(row.key)->setVisible(shown);
        m_buttons.value(row.key)->setVisible(shown);
        m_notes.value(row.key)->setVisible(shown);
    }
    refresh();
}

void KeysPage::listen(FrameKey key)
{
    stopListening();
    m_listening = key;
    button(key)->setText(tr("Premi il tasto…"));
    m_said->setText(
        tr("Premi il tasto per «%1», o Esc per lasciare %2.")
            .arg(frameKeyRows().at(static_cast<int>(key)).text, keyWords(m_map.of(key))));
}

void KeysPage::stopListening()
{
    m_listening.reset();
    refresh();
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_listening || watched != button(*m_listening))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        stopListening();
    // Taken before the key does what it does today: F12 must not lock here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    if (isModifier(pressed.key()))
        return true;
    if (pressed.key() == Qt::Key_Tab || pressed.key() == Qt::Key_Backtab) {
        stopListening();
        return false;
    }
    take(pressed);
    return true;
}

void KeysPage::take(const QKeyEvent &event)
{
    const FrameKey key = *m_listening;
    if (event.key() == Qt::Key_Escape) {
        stopListening();
        m_said->setText(tr("Resta %1.").arg(keyWords(m_map.of(key))));
        return;
    }
    const QKeySequence sequence(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier,
                                                static_cast<Qt::Key>(event.key())));
    const auto fault = m_map.give(key, sequence);
    const auto owner = m_map.owner(sequence);
    stopListening();
    if (fault) {
        const QString who = owner ? frameKeyRows().at(static_cast<int>(*owner)).text : QString();
        const QString sentence = keyFaultSentence(*fault, sequence, who);
        m_said->setText(sentence);
        m_notes.value(key)->setTone(Token::Err);
        m_notes.value(key)->setText(sentence);
        button(key)->setAccessibleDescription(sentence);
        return;
    }
    m_said->setText(tr("«%1» ora è %2.")
                        .arg(frameKeyRows().at(static_cast<int>(key)).text, keyWords(sequence)));
    Q_EMIT changed(m_map);
}

void KeysPage::refresh()
{
    for (const FrameKeyRow &row : frameKeyRows()) {
        const QString words = keyWords(m_map.of(row.key));
        KeyButton *key = button(row.key);
        key->setText(words);
        key->setAccessibleName(tr("%1: %2").arg(row.text, words));
        const QString note = m_map.isChanged(row.key)
                                 ? tr("di fabbrica era %1").arg(keyWords(row.standard))
                                 : QString();
        key->setAccessibleDescription(note);
        m_notes.value(row.key)->setTone(Token::Muted);
        m_notes.value(row.key)->setText(note);
    }
    m_restore->setEnabled(!m_map.isStandard());
}

}   // namespace ui
