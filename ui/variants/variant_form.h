#pragma once

#include "core/rules/definition.h"
#include "core/triage/variant.h"
#include "ui/wizard/list_guide.h"

#include <QMap>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class AnswerEditor;
class TriageModel;

namespace widgets {
class Field;
class KeyButton;
class OptionGroup;
class RowList;
class TextLabel;
}   // namespace widgets

/// One hypothesis, asked with the editors of the wizard: what changes, and how. It answers nothing
/// of the person's: what is said here stays in the hypothesis.
class VariantForm : public QWidget {
    Q_OBJECT
public:
    explicit VariantForm(TriageModel &triage, QWidget *parent = nullptr);

    /// An empty one is a new hypothesis. What it has stays, and can be added to.
    void open(const core::triage::Variant &variant);
    void focusFirst();
    /// Reads what stands in the fields. False when something cannot be read: it is said there.
    bool confirm();

Q_SIGNALS:
    void done(const core::triage::Variant &variant);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Kind { None, Job, Birth, Isee, Later, Other };
    void buildOther(QVBoxLayout &column);
    void choose(const QString &id);
    void show(Kind kind);
    void clearEditors();
    void addEditor(const core::rules::Question &question, const core::domain::Fact &fact);
    void askJob();
    void askBirth();
    void askIsee();
    void askLater();
    void askOther(const QString &key);
    core::rules::Question question(const char *key) const;
    void narrow(const QString &typed);
    bool isComplete();
    void keep();
    void keepJob();
    void keepBirth();
    ListGuide guideFor(const QString &key);

    TriageModel &m_triage;
    core::triage::Variant m_variant;
    Kind m_kind = Kind::None;
    QString m_otherKey;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_soFar;
    widgets::OptionGroup *m_kinds;
    QWidget *m_search;
    QLineEdit *m_typed;
    widgets::RowList *m_found;
    QVBoxLayout *m_place;   // of the editors
    QMap<QString, AnswerEditor *> m_editors;
    QMap<QString, core::domain::Fact> m_answers;
    widgets::TextLabel *m_fault;
    widgets::KeyButton *m_ok;
};

}   // namespace ui
