#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QTabBar;

namespace ui::widgets {

class TextLabel;

/// A step of the visit, as a tab of the band. Ids are the caller's.
struct Stage {
    QString id;
    QString text;
    bool done = false;
};

/// Who is at the desk: name, age and masked code, and where the visit stands. Folds to one line
/// without tabs when there is no room.
class PersonBand : public QFrame {
    Q_OBJECT
public:
    explicit PersonBand(QWidget *parent = nullptr);

    /// `detail` is «40 anni · CF ····118Q · visita S07»; `shortDetail` is shown when folded.
    void setPerson(const QString &name, const QString &detail, const QString &shortDetail = {});
    void setStages(const QList<Stage> &stages);
    void setStageDone(const QString &id, bool done);
    void setCurrentStage(const QString &id);
    QString currentStage() const;
    void setFolded(bool folded);
    /// The first place at the left of a folded band: the «Menu» button of the frame.
    void setLeading(QWidget *widget);
    /// Width the band needs with its tabs on one line.
    int fullWidth() const;

Q_SIGNALS:
    /// Chosen by mouse or key, not by setCurrentStage().
    void stageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTabs();

    TextLabel *m_name;
    TextLabel *m_detail;
    QTabBar *m_tabs;
    QList<Stage> m_stages;
    QString m_fullDetail;
    QString m_shortDetail;
    bool m_folded = false;
};

}   // namespace ui::widgets
