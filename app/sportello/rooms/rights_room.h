#pragma once

#include "app/sportello/workplace.h"
#include "ui/model/triage_model.h"
#include "ui/variants/variants_model.h"

#include <QObject>

namespace ui {
class NeedsPage;
class RightsPage;
class VariantsPage;
}   // namespace ui

namespace app {

class FrameRoom;

/// From the need to what may be asked for: «Bisogni» (S3), «Che cosa può chiedere» (S4), «E se…».
class RightsRoom : public QObject {
    Q_OBJECT
public:
    explicit RightsRoom(const Workplace &place, QObject *parent = nullptr);

    ui::TriageModel &triage() { return m_triage; }
    ui::VariantsModel &hypotheses() { return m_hypotheses; }
    /// Somebody signed in: the first talk of the day shall not wait.
    void begin() { m_triage.prepare(m_place.worker); }
    /// What F7 sends from here.
    void serve(FrameRoom &frame);
    /// A reminder of the home screen: the person, and the benefit it is about.
    void openReminder(const core::PersonId &person, const QString &benefit,
                      const core::CaseId &caseId);

Q_SIGNALS:
    /// «Esito del controllo» of this visit.
    void paperWanted();

private:
    void addPages();
    void wireNeeds();
    void wireRights();
    void wireVariants();
    void follow();
    void openTalk();

    Workplace m_place;
    ui::TriageModel m_triage;
    ui::VariantsModel m_hypotheses;
    ui::NeedsPage *m_needs;
    ui::RightsPage *m_rights;
    ui::VariantsPage *m_variants;
};

}   // namespace app
