#pragma once

#include "ui/widgets/panel.h"

#include <QHash>

class QLineEdit;

namespace ui {

class StepState;

namespace widgets {
class RowList;
class TextLabel;
}   // namespace widgets

/// Ctrl+J: goes to a task or a field by name, and to what was put off with F8. Opens above the
/// question, hides nothing that is typed, closes with Esc.
class JumpPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit JumpPanel(StepState &state, QWidget *parent = nullptr);

    /// @param onlyLater  the questions put off, without the others
    void open(bool dense, bool onlyLater = false);
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void questionWanted(const QString &key);
    void densityWanted();
    void hintsWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(bool dense, bool onlyLater);
    void addQuestions(const QString &heading, const QString &prefix, const QStringList &keys);
    void add(const QString &id, const QString &title, const QString &detail,
             const QStringList &names);
    void narrow(const QString &typed);
    void choose(const QString &id);
    void close();

    StepState &m_state;
    QLineEdit *m_field;
    widgets::RowList *m_rows;
    widgets::TextLabel *m_none;
    QHash<QString, QString> m_names;   // by row: what can be typed for it, without accents
};

}   // namespace ui
