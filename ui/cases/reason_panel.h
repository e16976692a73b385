#pragma once

#include "ui/cases/life_panel.h"

class QPlainTextEdit;

namespace ui {

namespace widgets {
class Field;
}

/// One text that must be there: a note, why the case is integrated, archived, let go.
class ReasonPanel : public LifePanel {
    Q_OBJECT
public:
    struct Spec {
        QString id;   // object name
        QString title;
        QString icon;
        QString label;
        QString help;
        QString confirm;
        QString missing;   // said when nothing is written
        int most = 0;      // characters
    };
    explicit ReasonPanel(const Spec &spec, QWidget *parent = nullptr);

    /// Empties the text after it was stored.
    void clear();

    void confirm() override;
    void focusFirst() override;

Q_SIGNALS:
    void confirmed(const QString &words);

private:
    Spec m_spec;
    QPlainTextEdit *m_text;
    widgets::Field *m_field;
};

}   // namespace ui
