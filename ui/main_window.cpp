#include "ui/main_window.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/strip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using widgets::ActionBar;
using widgets::KeyButton;

namespace {

constexpr int kLeastContentAt100 = 640;
constexpr QSize kLeastWindow(1280, 720);

/// A page's own widget, wherever it is in it.
QWidget *focusWithin(QWidget *page)
{
    QWidget *focused = QApplication::focusWidget();
    return focused && page && page->isAncestorOf(focused) ? focused : nullptr;
}

}   // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_layers(new widgets::PageStack), m_content(new widgets::PageStack),
      m_bars(new QStackedWidget), m_header(new widgets::HeaderBar), m_rail(new widgets::Rail),
      m_person(new widgets::PersonBand), m_status(new widgets::StatusStrip),
      m_notice(new widgets::Strip(widgets::StripKind::Warn)),
      m_menuButton(new KeyButton(tr("Menu"))), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Sportello"));
    setAccessibleName(QStringLiteral("Sportello"));
    resize(kLeastWindow);
    makeKeys();
    buildFrame();
    connect(m_rail, &widgets::Rail::entryChosen, this, &MainWindow::railChosen);
    addHeaderButton(FrameKey::Menu, QStringLiteral("chevron-down"));
    fold();
}

void MainWindow::makeKeys()
{
    for (const FrameKeyRow &row : frameKeyRows()) {
        auto *action = new QAction(row.text, this);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        m_keys.insert(static_cast<int>(row.key), action);
    }
    // Only Lock, Help, panes and the menu work before the program wires them.
    key(FrameKey::SecondScreen)->setVisible(false);
    setKeyMap({});
    connect(key(FrameKey::Menu), &QAction::triggered, this, &MainWindow::showMenu);
    connect(key(FrameKey::OtherPane), &QAction::triggered, this, [this] { switchPane(true); });
    connect(key(FrameKey::PreviousPane), &QAction::triggered, this, [this] { switchPane(false); });
    for (const FrameKey pressed : {FrameKey::Back, FrameKey::Continue})
        connect(key(pressed), &QAction::triggered, this, [this, pressed] { pressBar(pressed); });
}

void MainWindow::setKeyMap(const KeyMap &map)
{
    m_keyMap = map;
    for (int i = 0; i < kFrameKeyCount; ++i) {
        const QKeySequence sequence = map.of(static_cast<FrameKey>(i));
        QList<QKeySequence> sequences{sequence};
        // The Enter of the number pad is the same key to who presses it.
        if (sequence == QKeySequence(Qt::CTRL | Qt::Key_Return))
            sequences << QKeySequence(Qt::CTRL | Qt::Key_Enter);
        m_keys.value(i)->setShortcuts(sequences);
        m_hints.insert(i, keyWords(sequence));
    }
    tellMappedKeys(map);
    for (KeyButton *button : findChildren<KeyButton *>())
        button->refreshKeyHint();
    Q_EMIT keysChanged();
}

QWidget *MainWindow::buildFoldedLine()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("foldedLine"));
    line->setProperty("kit", QStringLiteral("band"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(20, 6, 0, 6);
    row->setSpacing(0);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setIconName(QStringLiteral("chevron-down"));
    connect(m_menuButton, &KeyButton::clicked, this, &MainWindow::showMenu);
    row->addWidget(m_menuButton);
    row->addStretch(1);
    return line;
}

void MainWindow::buildFrame()
{
    m_foldedLine = buildFoldedLine();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_foldedLine);
    top->addWidget(m_person, 1);
    column->addLayout(top);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_content, 1);
    column->addWidget(m_bars);
    m_person->hide();
    m_bars->hide();
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(right, 1);
    m_layers->addWidget(work);

    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_layers, 1);
    rows->addWidget(m_status);
    setCentralWidget(all);
}

void MainWindow::addRailEntry(const widgets::RailEntry &entry)
{
    m_rail->addEntry(entry);
}

void MainWindow::addPage(const PageSpec &page)
{
    m_pages.insert(page.id, page);
    m_order.append(page.id);
    page.content->setAccessibleName(page.title);
    if (page.content->objectName().isEmpty())
        page.content->setObjectName(page.id);
    m_content->addWidget(page.content);
    if (page.actions)
        m_bars->addWidget(page.actions);
    if (m_pages.size() == 1)
        showPage(page.id);
}

void MainWindow::showPage(const QString &id)
{
    if (!m_pages.contains(id))
        return;
    // Shown again from under a cover, a page keeps the field it was left with.
    if (!m_current.isEmpty() && id != m_current)
        m_lastFocus.insert(m_current, focusWithin(m_pages.value(m_current).content));
    const PageSpec &next = *m_pages.constFind(id);
    m_current = id;
    m_content->turnTo(next.content);
    if (next.actions)
        m_bars->setCurrentWidget(next.actions);
    m_bars->setVisible(next.actions != nullptr);
    m_rail->setCurrent(next.railId);
    fold();

    QWidget *before = m_lastFocus.value(id);
    if (!next.content->isAncestorOf(before))
        before = nullptr;
    (before ? before : next.content)->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(id);
}

QWidget *MainWindow::page(const QString &id) const
{
    return m_pages.value(id).content;
}

void MainWindow::showCover(QWidget *cover)
{
    if (!m_current.isEmpty())
        m_lastFocus.insert(m_current, focusWithin(m_pages.value(m_current).content));
    hideCover();
    m_cover = cover;
    m_layers->addWidget(cover);
    m_layers->turnTo(cover);
    for (QAction *action : std::as_const(m_keys))
        action->setEnabled(action == key(FrameKey::Help) || action == key(FrameKey::Continue));
    m_header->setTall(true);
    setNotice({});
    cover->setFocus(Qt::OtherFocusReason);
    Q_EMIT covered();
}

void MainWindow::hideCover()
{
    if (!m_cover)
        return;
    m_layers->removeWidget(m_cover);
    m_cover->hide();
    m_cover->deleteLater();
    m_cover = nullptr;
    m_layers->turnTo(m_layers->widget(0));
    for (QAction *action : std::as_const(m_keys))
        action->setEnabled(true);
    m_header->setTall(false);
    showPage(m_current);
}

void MainWindow::setNotice(const QString &sentence)
{
    const bool isNew = m_notice->isHidden() && !sentence.isEmpty();
    m_notice->setWords(sentence, {});
    m_notice->setAccessibleName(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (isNew) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QAction *MainWindow::key(FrameKey key) const
{
    return m_keys.value(static_cast<int>(key));
}

QList<widgets::KeyRow> MainWindow::keyRows() const
{
    QList<widgets::KeyRow> rows;
    for (int i = 0; i < kFrameKeyCount; ++i) {
        if (m_keys.value(i)->isVisible())
            rows.append({m_hints.value(i), m_keys.value(i)->text()});
    }
    return rows;
}

void MainWindow::addHeaderButton(FrameKey key, const QString &iconName, const QString &shortText)
{
    const int at = static_cast<int>(key);
    // The standard key: a button shows by itself what it was changed to.
    m_headerButtons.insert(at, m_header->addButton(this->key(key), iconName,
                                                   keyWords(KeyMap().of(key)), shortText, at));
}

void MainWindow::pressBar(FrameKey key)
{
    const ActionBar *bar = m_pages.value(m_current).actions;
    if (!bar || m_cover)
        return;
    KeyButton *button = key == FrameKey::Back ? bar->back() : bar->primary();
    if (button && button->isVisible())
        button->click();
}

void MainWindow::fold()
{
    const int room = width() - m_rail->sizeHint().width() - 40;
    m_folded = room < theme::px(kLeastContentAt100);
    m_rail->setVisible(!m_folded);
    m_foldedLine->setVisible(m_folded);
    m_header->showButton(key(FrameKey::Menu), !m_folded);
    const bool person = m_pages.value(m_current).withPerson;
    m_person->setVisible(person);
    // Alone, the line of the menu spans the window.
    m_foldedLine->setSizePolicy(person ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                                QSizePolicy::Preferred);
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    for (const widgets::RailButton *button : m_rail->buttons()) {
        QAction *entry =
            m_menu->addAction(theme::icon(button->iconName()), button->accessibleName());
        connect(entry, &QAction::triggered, this,
                [this, id = button->id()] { Q_EMIT railChosen(id); });
    }
    m_menu->addSeparator();
    for (int i = 0; i < kFrameKeyCount; ++i) {
        QAction *does = m_keys.value(i);
        if (!does->isVisible() || static_cast<FrameKey>(i) == FrameKey::Menu)
            continue;
        // An entry of its own: one shortcut of two actions would fire neither.
        QAction *entry = m_menu->addAction(does->text() + QLatin1Char('\t') + m_hints.value(i));
        entry->setEnabled(does->isEnabled());
        connect(entry, &QAction::triggered, does, &QAction::trigger);
    }
}

void MainWindow::showMenu()
{
    if (m_cover)
        return;
    fillMenu();
    QWidget *from =
        m_folded ? m_menuButton : m_headerButtons.value(static_cast<int>(FrameKey::Menu));
    m_menu->popup(from ? from->mapToGlobal(QPoint(0, from->height())) : mapToGlobal(QPoint()));
}

void MainWindow::switchPane(bool next)
{
    if (m_cover)
        return;
    QWidget *page = m_pages.value(m_current).content;
    auto *columns = qobject_cast<widgets::FoldingColumns *>(page);
    if (!columns && page)
        columns = page->findChild<widgets::FoldingColumns *>();
    if (columns && columns->isVisible()) {
        columns->switchPane();
        return;
    }
    // A page of one piece: through the parts of the frame, to the first stop of each.
    const QList<QWidget *> parts = {m_header,  m_rail, m_foldedLine, m_person,
                                    m_content, m_bars, m_status};
    const auto partOf = [&parts](const QWidget *widget) -> QWidget * {
        for (QWidget *part : parts) {
            if (widget && part->isAncestorOf(widget))
                return part;
        }
        return nullptr;
    };
    QList<QWidget *> firsts;
    for (QWidget *each : readingOrder()) {
        if (firsts.isEmpty() || partOf(firsts.last()) != partOf(each))
            firsts << each;
    }
    const QWidget *here = partOf(QApplication::focusWidget());
    const auto count = firsts.size();
    for (int i = 0; i < count; ++i) {
        if (partOf(firsts.at(i)) == here) {
            firsts.at((i + (next ? 1 : count - 1)) % count)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    if (page)
        page->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> MainWindow::readingOrder() const
{
    // Qt puts what is made later at the end of the chain; pages are made and remade, but stay
    // between the person band and the action bar.
    const QList<QWidget *> parts = {m_header,  m_rail, m_foldedLine, m_person,
                                    m_content, m_bars, m_cover,      m_status};
    QList<QList<QWidget *>> found(parts.size());
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        const bool reachable = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                               !each->focusProxy() && each->isVisible() && each->isEnabled();
        for (int i = 0; reachable && i < parts.size(); ++i) {
            if (parts.at(i) && (parts.at(i) == each || parts.at(i)->isAncestorOf(each)))
                found[i].append(each);
        }
    }
    QList<QWidget *> order;
    for (const QList<QWidget *> &part : std::as_const(found))
        order += part;
    return order;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> order = readingOrder();
    if (order.isEmpty())
        return false;
    const auto count = order.size();
    const auto at = order.indexOf(QApplication::focusWidget());
    const auto to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : -1) + count) % count;
    order.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fold();
}

}   // namespace ui
