#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace ui::widgets {

class IconLabel;
class TextLabel;

/// Where label and notes stand: Guided above and below the editor (44 px), Dense at its left and
/// right (32 px).
enum class FieldForm { Guided, Dense };

/// A label, an editor and what is to be said about the answer. The label is buddy of the editor;
/// help, source, warning and error are its accessible description.
class Field : public QWidget {
    Q_OBJECT
public:
    /// A line of text.
    explicit Field(const QString &label, FieldForm form = FieldForm::Guided,
                   QWidget *parent = nullptr);
    /// Any other editor (QComboBox, QDateEdit…); takes it.
    Field(const QString &label, QWidget *editor, FieldForm form, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// Null when the editor is something else.
    QLineEdit *lineEdit() const;
    QString label() const;
    void setLabel(const QString &label);

    /// At the right end of the label line, muted: «si può incollare».
    void setLabelNote(const QString &note);
    void setHelp(const QString &help);
    /// Empty clears. An error hides the warning and the help, never the other way round.
    void setError(const QString &sentence);
    void setWarning(const QString &sentence);
    /// The answer comes from elsewhere («dalla visita del 12 marzo»): dashed edge until confirmed.
    void setSource(const QString &source);
    bool hasError() const { return !m_error.isEmpty(); }
    /// Width of the label column of a dense form, at 100 %; 220 by default.
    void setLabelWidth(int pixelsAt100);
    /// Dense form: as wide as the datum.
    void setEditorWidth(int pixelsAt100);
    /// Dense form: room for editor and its note, so that what is said of every field stands at one
    /// x. 0: no more than they need.
    void setControlColumn(int pixelsAt100);
    /// Dense form without room at the right: what is said stands under the editor.
    void setNoteBelow(bool below);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildGuided();
    void buildDense();
    void refresh();
    void mark(const char *property, bool on);

    FieldForm m_form;
    TextLabel *m_label;
    TextLabel *m_labelNote;
    QWidget *m_editor;
    IconLabel *m_messageIcon;
    TextLabel *m_message;
    int m_labelWidthAt100 = 0;
    int m_editorWidthAt100 = 0;
    int m_controlColumnAt100 = 0;
    bool m_noteBelow = false;
    QWidget *m_controls = nullptr;   // dense: editor and its note
    QGridLayout *m_denseGrid = nullptr;
    QWidget *m_said = nullptr;   // dense: icon and sentence
    QString m_help;
    QString m_source;
    QString m_warning;
    QString m_error;
};

}   // namespace ui::widgets
