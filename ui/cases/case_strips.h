#pragma once

#include <QWidget>

namespace core::casework {
class Desk;
}

namespace ui {

class CaseModel;
class VersionsStrip;

namespace widgets {
class KeyButton;
class Strip;
}

/// What has to be known before working on the case: that another desk changed it too, that it
/// waits, that a colleague has it, that its deadline is near. Each says what can be done.
class CaseStrips : public QWidget {
    Q_OBJECT
public:
    CaseStrips(const CaseModel &model, core::casework::Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void resumeWanted();
    void sendNowWanted();
    void bringBackWanted();
    void handoverWanted();
    void handOverNow();
    void takeWanted();
    void dropIntegrationWanted();
    void compareWanted();

private:
    widgets::Strip *add(const char *name, int kind, const QString &icon, const QString &button,
                        void (CaseStrips::*wanted)());
    void say(widgets::Strip *strip, bool shown, const QString &lead, const QString &rest);
    void refreshHeld();
    void refreshDeadline();

    const CaseModel &m_model;
    core::casework::Desk &m_desk;
    VersionsStrip *m_versions;
    widgets::Strip *m_away;
    widgets::Strip *m_waits;
    widgets::Strip *m_held;
    widgets::Strip *m_take;
    widgets::Strip *m_asked;
    widgets::Strip *m_integrating;
    widgets::Strip *m_refused;
    widgets::Strip *m_decided;
    widgets::Strip *m_deadline;
    widgets::KeyButton *m_sendNow;
};

}   // namespace ui
