#pragma once

#include "core/casework/people.h"
#include "ui/widgets/panel.h"

class QTableView;

namespace ui {

class DifferenceModel;

namespace widgets {
class KeyButton;
class TextLabel;
}   // namespace widgets

/// «Forse è la stessa persona»: a registered record beside this one, cells that differ marked, and
/// the two answers. Hidden when nobody resembles; one at a time when several do.
class DuplicatesPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit DuplicatesPanel(QWidget *parent = nullptr);

    void show(const core::domain::Person &person,
              const QList<core::casework::Duplicate> &duplicates);

Q_SIGNALS:
    /// «È la stessa persona»: `other` is to become part of the record shown.
    void joinWanted(const core::PersonId &other);
    /// «Sono due persone».
    void apartWanted(const core::PersonId &other);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    core::PersonId m_other;
    DifferenceModel *m_model;
    QTableView *m_table;
    widgets::TextLabel *m_more;
};

}   // namespace ui
