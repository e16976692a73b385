#pragma once

#include "ui/widgets/panel.h"

class QGridLayout;

namespace ui {

class VariantsModel;

namespace widgets {
class KeyButton;
}

/// The small card beside «Che cosa può chiedere»: two hypotheses that would change something for
/// this person, found by themselves, and the way to the page that compares.
class VariantsCard : public widgets::Panel {
    Q_OBJECT
public:
    explicit VariantsCard(VariantsModel &variants, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    VariantsModel &m_variants;
    QGridLayout *m_rows;
    widgets::TextLabel *m_none;
    QList<QWidget *> m_shown;
};

}   // namespace ui
