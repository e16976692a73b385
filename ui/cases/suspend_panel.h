#pragma once

#include "core/base/ids.h"
#include "core/domain/suspension.h"
#include "ui/cases/life_panel.h"

#include <QDate>
#include <QStringList>

namespace ui {

namespace widgets {
class Field;
class KeyButton;
class OptionGroup;
class Strip;
}   // namespace widgets

/// F9: what the case waits for, who must do what, until when. All of it, or it is not suspended.
class SuspendPanel : public LifePanel {
    Q_OBJECT
public:
    explicit SuspendPanel(QWidget *parent = nullptr);

    struct About {
        core::CaseId id;
        QString person;       // full name
        QStringList papers;   // titles of the documents that are not there yet
        QDate today;
        QDate deadline;                                // last day to apply; invalid: none is known
        std::optional<core::domain::Suspension> now;   // already suspended: what was said
        bool documentsLater = true;                    // it may go without them (W17)
    };
    /// Shows the form. What was typed for the same case before is kept.
    void start(const About &about);
    /// Stored: the next one begins anew.
    void clear();

    void confirm() override;
    void focusFirst() override;

Q_SIGNALS:
    void confirmed(const core::domain::Suspension::Said &said);
    /// «Invia ora, documenti dopo» (W17).
    void sendNowWanted();

private:
    void pick(const QString &reason);
    void weighDay();
    QDate typedDay() const;
    bool ask(widgets::Field *field, bool missing, const QString &sentence);

    About m_about;
    bool m_started = false;
    QString m_filledWho;   // what the form itself wrote, and may change with the reason
    QString m_filledWhat;
    widgets::OptionGroup *m_reason;
    widgets::Field *m_who;
    widgets::Field *m_what;
    widgets::Field *m_until;
    widgets::Strip *m_late;
    widgets::KeyButton *m_sendNow;
};

}   // namespace ui
