#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;

namespace ui::widgets {

class Chip;
class IconLabel;
class KeyButton;
class TextLabel;

/// The dark bar: mark, «Sportello», site and desk, the training mark, and the few buttons that work
/// from anywhere. 40 px, 56 on the sign-in page. Without room it takes the short words it was
/// given, then drops icons and keys.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// «Punto INPS di Valdirosa · banco 2»; `shortPlace` when there is no room («banco 2»).
    void setPlace(const QString &place, const QString &shortPlace = {});
    /// Shows «Formazione»: nothing done here leaves the training centre.
    void setTraining(bool training);
    /// A button that triggers `action`; its text, key hint and `shortText` are shown. Buttons stand
    /// by `order`, whoever is added first.
    KeyButton *addButton(QAction *action, const QString &iconName, const QString &keyHint,
                         const QString &shortText = {}, int order = 0);
    /// A button of `action` that now has no use here; the others get its room.
    void showButton(const QAction *action, bool shown);
    void setTall(bool tall);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        KeyButton *button;
        const QAction *action;
        QString text;
        QString shortText;
        int order;
    };
    void fit();
    void say(bool shortPlace, bool shortTexts, bool compact);
    int needed() const;

    QHBoxLayout *m_row;
    IconLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_place;
    Chip *m_training;
    QList<Entry> m_entries;
    QString m_fullPlace;
    QString m_shortPlace;
    bool m_tall = false;
};

}   // namespace ui::widgets
