#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QHBoxLayout;
class QMenu;
class QTabBar;

namespace ui::widgets {

class KeyButton;
class TextLabel;

/// A step of the visit, as a tab of the band. Ids are the caller's.
struct Stage {
    QString id;
    QString text;
    bool done = false;

    bool operator==(const Stage &) const = default;
};

/// Who is at the desk: name, age and masked code, and where the visit stands. Without room the tabs
/// become a button with a menu, and the short detail stays.
class PersonBand : public QFrame {
    Q_OBJECT
public:
    explicit PersonBand(QWidget *parent = nullptr);

    /// `detail` is «40 anni · CF ····118Q · visita S07»; `shortDetail` is shown when folded.
    void setPerson(const QString &name, const QString &detail, const QString &shortDetail = {});
    void setStages(const QList<Stage> &stages);
    void setStageDone(const QString &id, bool done);
    /// An unknown id leaves the current one.
    void setCurrentStage(const QString &id);
    QString currentStage() const;
    bool isFolded() const { return m_folded; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Chosen by mouse or key, not by setCurrentStage().
    void stageChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshTabs();
    void fit();
    void showMenu();

    QHBoxLayout *m_row;
    TextLabel *m_name;
    TextLabel *m_detail;
    QTabBar *m_tabs;
    KeyButton *m_stageButton;
    QMenu *m_stageMenu;
    QList<Stage> m_stages;
    QString m_fullDetail;
    QString m_shortDetail;
    bool m_folded = false;
};

}   // namespace ui::widgets
