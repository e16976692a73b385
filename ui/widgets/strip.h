#pragma once

#include <QFrame>

class QLabel;

namespace ui::widgets {

class IconLabel;
class KeyButton;

enum class StripKind { Info, Ok, Warn, Err };

/// A line that tells something about the whole page: icon, words, at most one button.
/// `lead` is the sentence in 600, `text` the rest; either may be empty. With both `lead` and
/// `secondLine` true the rest goes under the lead (picture 12).
class Strip : public QFrame {
    Q_OBJECT
public:
    explicit Strip(StripKind kind, const QString &lead = {}, const QString &text = {},
                   QWidget *parent = nullptr);

    void setKind(StripKind kind);
    /// Replaces the icon of the kind (info, check-circle, alert, alert).
    void setIconName(const QString &name);
    void setWords(const QString &lead, const QString &text, bool secondLine = false);
    QString words() const;
    /// The one button, made at the first call; connect its clicked().
    KeyButton *setButton(const QString &text, const QString &keyHint = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshEdge();
    void refreshLook();
    void refreshWords();

    StripKind m_kind;
    QString m_iconName;
    QString m_lead;
    QString m_rest;
    bool m_secondLine = false;
    IconLabel *m_icon;
    QLabel *m_words;
    KeyButton *m_button = nullptr;
};

}   // namespace ui::widgets
