#pragma once

#include "ui/wizard/section_pages.h"
#include "ui/wizard/step_view.h"

#include <QHash>

class QVBoxLayout;

namespace ui {

class DenseRow;

namespace widgets {
class LinkLabel;
class Panel;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// The wizard, a page of sections (S6 dense): labels left, controls as wide as the datum, what is
/// said of each answer at one x. While a page is shown it keeps its sections, whatever the answers
/// make of their fields. Enter goes to the next field, Ctrl+Enter to the next page. The same
/// questions, editors and saving as the guided view (W1).
class DenseStep : public StepView {
    Q_OBJECT
public:
    explicit DenseStep(StepState &state, QWidget *parent = nullptr);

    void showQuestion(const QString &key) override;
    void refresh() override;
    void reload(const QString &key) override;
    void leave() override;
    void forget() override;
    void setFolded(bool folded, QWidget *crumbs) override;
    void takeWithout(core::domain::AnswerState state) override;
    void focusAnswer() override;
    void goOn() override;
    void goBack() override;
    void skip() override;
    void pressEnter() override;
    const core::rules::Question *inner() const override;
    QString place() const override;
    QString primaryText() const override;
    QString primaryHint() const override;
    /// The panel with the question in hand in full; whoever calls takes it over.
    QWidget *takeWhy();
    /// Fields of the section that Continue found without an answer.
    QStringList missing() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A section on the page: its title over its rows.
    struct Group {
        QWidget *box;
        QVBoxLayout *rows;
    };
    void build();
    void buildWhy();
    QString noteOf(const QString &key) const;
    void openPage(const QStringList &page);
    void syncRows();
    void syncGroup(const QString &section);
    DenseRow *makeRow(const core::rules::Question &question);
    void dropRow(const QString &key);
    DenseRow *row(const QString &key) const { return m_rows.value(key); }
    DenseRow *current() const { return row(m_state.key()); }
    void makeCurrent(const QString &key);
    void followFocus(QWidget *now);
    void enterNext();
    bool commitAll();
    void nextPage();
    void refreshWhy();

    SectionPages m_pages;
    QStringList m_page;               // sections
    QHash<QString, Group> m_groups;   // by section
    QStringList m_order;              // keys of the rows as they stand
    QHash<QString, DenseRow *> m_rows;
    QStringList m_warned;   // without an answer at the last Continue: the next one goes on
    bool m_folded = false;
    widgets::Panel *m_panel;
    widgets::ScrollColumn *m_scroll;
    QVBoxLayout *m_column;   // of the groups
    QVBoxLayout *m_inside;   // of all that scrolls
    widgets::Panel *m_whyPanel;
    QList<widgets::LinkLabel *> m_without;   // «Non so» and its like
    widgets::TextLabel *m_why;               // the question in hand in full, and why it is asked
};

}   // namespace ui
