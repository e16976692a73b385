#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace ui {
class CaseModel;
class StepPage;
}   // namespace ui

namespace tests {

/// What a person says at the desk, as the operator enters it: what is typed in a line, the code of
/// an option. What is not there is answered with «Non so».
struct WizardStory {
    QMap<QString, QString> answers;                      // by question
    QMap<QString, QList<QMap<QString, QString>>> rows;   // by list: what each row adds
};

/// Elena Marini's NASpI of the design, and an Assegno unico for two children.
WizardStory naspiStory();
WizardStory auuStory();

struct WizardCount {
    int keys = 0;
    int pages = 0;   // questions and fields of rows guided, pages of sections dense
    bool finished = false;
};

/// Fills in the wizard from where it stands to its end by the keyboard alone, through the widget
/// that has the focus, in whichever view is shown: every key counts once.
WizardCount playWizard(ui::StepPage &step, ui::CaseModel &model, const WizardStory &story);

}   // namespace tests
