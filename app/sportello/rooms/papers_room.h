#pragma once

#include "app/sportello/law_texts.h"
#include "app/sportello/workplace.h"
#include "ui/paper/sheet_settings.h"

#include <QObject>

namespace ui {
class PapersPage;
class TriageModel;
}   // namespace ui

namespace app {

/// «Stampa»: every paper of the visit, from anywhere (Ctrl+P).
class PapersRoom : public QObject {
    Q_OBJECT
public:
    explicit PapersRoom(const Workplace &place, QObject *parent = nullptr);

    ui::PapersPage &papers() { return *m_papers; }
    /// UTC; invalid while the centre answers.
    void setOfflineSince(const QDateTime &since) { m_offlineSince = since; }
    /// What may be asked for goes with the papers of the same visit. Borrows the talk.
    void follow(const ui::TriageModel &talk) { m_talk = &talk; }
    /// For other pages that show a paper.
    ui::paper::LawWords lawWords();

public Q_SLOTS:
    /// The paper of that code first (`documenti`, `visita`); empty: the one shown last.
    void open(const QString &code = QString());

Q_SIGNALS:
    void paperGiven(const QString &code);

private:
    void show(const QString &code);

    Workplace m_place;
    LawTexts m_texts;
    QDateTime m_offlineSince;
    QString m_cameFrom;
    const ui::TriageModel *m_talk = nullptr;
    ui::PapersPage *m_papers;
};

}   // namespace app
