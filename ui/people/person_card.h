#pragma once

#include "core/domain/person.h"
#include "ui/widgets/panel.h"

class QGridLayout;

namespace ui {

namespace widgets {
class KeyButton;
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// The card of a person: what is known, the code hidden but for its end. Rows without a datum that
/// nobody misses are not shown.
class PersonCard : public widgets::Panel {
    Q_OBJECT
public:
    explicit PersonCard(QWidget *parent = nullptr);

    void show(const core::domain::Person &person);
    /// The whole code, once its showing is in the trail.
    void reveal();

Q_SIGNALS:
    void revealWanted();
    void editWanted();

private:
    struct Row {
        widgets::TextLabel *label;
        widgets::TextLabel *value;
    };
    Row add(const QString &label, const QString &name);
    static void put(const Row &row, const QString &words, const QString &whenEmpty = {});
    void addCode();

    QGridLayout *m_grid;
    QString m_wholeCode;
    Row m_born;
    widgets::TextLabel *m_code;
    widgets::TextLabel *m_codeNote;
    widgets::LinkLabel *m_reveal;
    Row m_former;
    Row m_residence;
    Row m_phone;
    Row m_email;
    Row m_careOf;
    Row m_trusted;
};

}   // namespace ui
