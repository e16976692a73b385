#pragma once

#include "ui/keys/key_map.h"
#include "ui/widgets/keys_card.h"
#include "ui/widgets/rail.h"

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QMenu;
class QStackedWidget;

namespace ui {

namespace widgets {
class ActionBar;
class HeaderBar;
class KeyButton;
class PageStack;
class PersonBand;
class StatusStrip;
class Strip;
}   // namespace widgets

/// A page of the frame. `content` and `actions` are taken over by the window.
struct PageSpec {
    QString id;
    QString title;   ///< what assistive programs read when it opens
    QWidget *content = nullptr;
    widgets::ActionBar *actions = nullptr;   ///< none: the content reaches the status strip
    QString railId;                          ///< entry lit while the page is shown; may be empty
    bool withPerson = false;                 ///< the person band is above it
};

/// The frame that never changes: header, rail, person band, page, action bar, status strip; and the
/// cover that hides all of it but the header and the strip. It moves between pages and does nothing
/// else. When the page would fall under 640 px of base-size text the rail becomes a «Menu» button.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void addRailEntry(const widgets::RailEntry &entry);
    void addPage(const PageSpec &page);
    /// Shows a page; rail and bars follow. An unknown id does nothing.
    /// The focus goes back where it was in that page, else to the page (its focus proxy).
    void showPage(const QString &id);
    QString currentPage() const { return m_current; }
    /// Ids, in the order they were added.
    const QStringList &pages() const { return m_order; }
    /// The content given for `id`; null when unknown.
    QWidget *page(const QString &id) const;

    /// Hides rail, band, pages and bars behind `cover` (taken over); only Help keeps its key.
    /// The header is tall meanwhile and its other buttons rest.
    void showCover(QWidget *cover);
    /// Removes the cover and deletes it; the page and its focus are as they were.
    void hideCover();
    bool isCovered() const { return m_cover != nullptr; }
    /// A line above the page about the whole desk («Fra 60 secondi il banco si blocca»), announced
    /// and without taking the focus; empty takes it away.
    void setNotice(const QString &sentence);

    /// Connect its triggered(). One that the program does not use is hidden (setVisible(false)):
    /// then the key does nothing and is on no card.
    QAction *key(FrameKey key) const;
    /// Visible keys with what they do, in the order of FrameKey.
    QList<widgets::KeyRow> keyRows() const;
    /// The keys as they are now; setKeyMap() changes the actions, the header and keyRows() at once.
    const KeyMap &keyMap() const { return m_keyMap; }
    void setKeyMap(const KeyMap &map);
    /// Puts the button of `key` in the header: «Cerca o tessera», `search`.
    void addHeaderButton(FrameKey key, const QString &iconName, const QString &shortText = {});
    bool isFolded() const { return m_folded; }

    widgets::HeaderBar *header() const { return m_header; }
    widgets::PersonBand *person() const { return m_person; }
    widgets::StatusStrip *status() const { return m_status; }
    widgets::Rail *rail() const { return m_rail; }

Q_SIGNALS:
    void pageShown(const QString &id);
    /// A rail entry was chosen; the window has not moved. Connect to showPage() or refuse.
    void railChosen(const QString &id);
    void keysChanged();
    /// The work was just hidden: whatever else shows it must hide it too.
    void covered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QList<QWidget *> readingOrder() const;
    void makeKeys();
    void buildFrame();
    QWidget *buildFoldedLine();
    void pressBar(FrameKey key);
    void switchPane(bool next);
    void fold();
    void fillMenu();
    void showMenu();

    QHash<int, QAction *> m_keys;
    QHash<int, QString> m_hints;
    QHash<int, widgets::KeyButton *> m_headerButtons;
    KeyMap m_keyMap;
    QHash<QString, PageSpec> m_pages;
    QStringList m_order;
    QHash<QString, QPointer<QWidget>> m_lastFocus;
    QString m_current;
    widgets::PageStack *m_layers;
    widgets::PageStack *m_content;
    QStackedWidget *m_bars;
    widgets::HeaderBar *m_header;
    widgets::Rail *m_rail;
    widgets::PersonBand *m_person;
    widgets::StatusStrip *m_status;
    widgets::Strip *m_notice;
    widgets::KeyButton *m_menuButton;
    QWidget *m_foldedLine;
    QMenu *m_menu;
    QWidget *m_cover = nullptr;
    bool m_folded = false;
};

}   // namespace ui
