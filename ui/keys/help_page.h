#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class MainWindow;

namespace widgets {
class ActionBar;
class KeysCard;
class TextLabel;
}   // namespace widgets

/// What a page is for and how it is used, in a few sentences. A page that knows better says it in
/// its dynamic property `helpText`; an unknown page has only the keys.
QString screenHelp(const QString &pageId);

/// «Guida» (F1): help of the page it was opened from, the keys in force, the keys of lists and
/// fields, and the way to change keys.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows the window.
    explicit HelpPage(MainWindow &window, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// `pageId` is the page F1 was pressed on.
    void showFor(const QString &pageId);

Q_SIGNALS:
    /// To the page F1 was pressed on.
    void backWanted(const QString &pageId);
    void keysWanted();

private:
    MainWindow &m_window;
    QString m_from;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_help;
    QVBoxLayout *m_column;
    widgets::KeysCard *m_keys = nullptr;
    widgets::ActionBar *m_actions;
};

}   // namespace ui
