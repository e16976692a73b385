#pragma once

#include <QWidget>

namespace ui {

namespace widgets {
class Field;
class OptionGroup;
}   // namespace widgets

/// «Non interessa»: why, in one key or in the person's words. In the row, not over it.
class DeclineForm : public QWidget {
    Q_OBJECT
public:
    explicit DeclineForm(QWidget *parent = nullptr);

    /// Empty, with the focus on the reasons.
    void start();

Q_SIGNALS:
    /// A code of domain::refusalReasons(), or words.
    void declined(const QString &reason);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    widgets::OptionGroup *m_reasons;
    widgets::Field *m_words;
};

}   // namespace ui
