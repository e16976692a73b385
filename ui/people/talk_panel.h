#pragma once

#include "core/domain/person.h"
#include "ui/widgets/panel.h"

class QButtonGroup;
class QComboBox;

namespace ui {

/// «Come ci parliamo»: language, interpreter, how the person wants to be reached. A choice holds at
/// once; it stores nothing itself.
class TalkPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit TalkPanel(QWidget *parent = nullptr);

    void show(const core::domain::Person &person);

Q_SIGNALS:
    void changed(const QString &language, bool needsInterpreter, core::domain::ContactWay way);

private:
    void tell();

    QComboBox *m_language;
    QButtonGroup *m_interpreter;
    QComboBox *m_way;
};

}   // namespace ui
