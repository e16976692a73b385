#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;

namespace ui::widgets {

class IconLabel;
class KeyButton;
class TextLabel;

/// The dark bar: mark, «Sportello», site and desk, the training mark, and the few buttons that work
/// from anywhere. 40 px, 56 on the sign-in page.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// «Punto INPS di Valdirosa · banco 2»; `shortPlace` when folded («banco 2»).
    void setPlace(const QString &place, const QString &shortPlace = {});
    /// Shows «Formazione»: nothing done here leaves the training centre.
    void setTraining(bool training);
    /// A button that triggers `action` and shows its text (`shortText` when folded) and key.
    KeyButton *addButton(QAction *action, const QString &iconName, const QString &keyHint,
                         const QString &shortText = {});
    void setTall(bool tall);
    void setFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        KeyButton *button;
        QString text;
        QString shortText;
        QString hint;
    };
    void refresh();

    QHBoxLayout *m_row;
    IconLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_place;
    QWidget *m_training;
    QList<Entry> m_entries;
    QString m_fullPlace;
    QString m_shortPlace;
    bool m_tall = false;
    bool m_folded = false;
};

}   // namespace ui::widgets
