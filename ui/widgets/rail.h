#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QToolButton>

class QVBoxLayout;

namespace ui::widgets {

/// A place of the program. `atBottom` is for the help.
struct RailEntry {
    QString id;
    QString text;
    QString icon;
    bool atBottom = false;
};

/// One entry: icon over a word, with a count in amber when something waits.
class RailButton : public QToolButton {
    Q_OBJECT
public:
    explicit RailButton(const RailEntry &entry, QWidget *parent = nullptr);

    QString id() const { return m_entry.id; }
    QString word() const { return m_entry.text; }
    QString iconName() const { return m_entry.icon; }
    /// 0 hides the badge. The accessible name says the count.
    void setBadge(int count);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString badgeText() const;

    RailEntry m_entry;
    int m_badge = 0;
};

/// The left rail. Only registered entries are there; each is a stop of Tab, arrows move between
/// them. Its frame turns it into a «Menu» when narrow.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(const RailEntry &entry);
    /// An id that is not an entry leaves none lit.
    void setCurrent(const QString &id);
    QString current() const;
    void setBadge(const QString &id, int count);
    QList<RailButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    /// Chosen by mouse or key, not by setCurrent().
    void entryChosen(const QString &id);

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QList<RailButton *> m_buttons;
    QString m_current;
};

}   // namespace ui::widgets
