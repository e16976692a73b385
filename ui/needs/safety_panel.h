#pragma once

#include "ui/widgets/panel.h"

#include <optional>

namespace ui {

namespace widgets {
class KeyButton;
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// A question answered with «Sì» or «No», by the keys S and N while one of them has the focus. One
/// stop of Tab.
class YesNoLine : public QWidget {
    Q_OBJECT
public:
    YesNoLine(const QString &question, const QString &name, QWidget *parent = nullptr);

    std::optional<bool> answer() const { return m_answer; }
    /// Does not emit picked().
    void setAnswer(std::optional<bool> answer);

Q_SIGNALS:
    /// Pressing the answer that stands takes it back.
    void picked(std::optional<bool> answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::KeyButton *addButton(const QString &text, const QString &key, const QString &name);
    void take(bool yes, bool on);
    void refresh();

    QString m_question;
    std::optional<bool> m_answer;
    bool m_refreshing = false;
    widgets::TextLabel *m_label;
    widgets::KeyButton *m_yes;
    widgets::KeyButton *m_no;
};

/// «Prima di tutto»: a bed tonight, something to eat today.
class SafetyPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit SafetyPanel(QWidget *parent = nullptr);

    /// Does not emit answered().
    void setAnswers(std::optional<bool> bed, std::optional<bool> food);
    std::optional<bool> bed() const { return m_bed->answer(); }
    std::optional<bool> food() const { return m_food->answer(); }
    /// Without its title where there is little room; so it is too once both answers are yes.
    void setBrief(bool brief);
    /// The way to the contacts, when they are wanted and not on the screen.
    void setContactsOffered(bool offered);

Q_SIGNALS:
    void answered(std::optional<bool> bed, std::optional<bool> food);
    void contactsWanted();

private:
    void refresh();

    bool m_brief = false;
    YesNoLine *m_bed;
    YesNoLine *m_food;
    widgets::LinkLabel *m_contacts;
};

}   // namespace ui
