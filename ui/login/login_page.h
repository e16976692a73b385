#pragma once

#include "core/base/result.h"
#include "core/casework/session.h"
#include "core/domain/work_mode.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

namespace widgets {
class Field;
class KeyButton;
class OptionGroup;
class Panel;
class Strip;
class TextLabel;
}   // namespace widgets

/// Sign-in and unlock (S0). Asks; never decides: who composes the program derives the key on a
/// worker and tells the outcome back.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    explicit LoginPage(const core::Clock &clock, QWidget *parent = nullptr);

    /// The desk is being made or opened: nothing to type yet.
    void showPreparing(const QString &words);
    void showDesk(const core::casework::DeskStatus &status);
    /// Training only: passwords by login, shown because there are no real people behind them.
    void showTraining(const QMap<QString, QString> &passwords);
    /// Rules older than 30 days are told in amber: work goes on.
    void setRules(const QString &version, const QDate &issuedOn);
    /// Rules whose own term is over: those of the desk, and those of local bodies by name.
    void setExpired(bool rules, const QStringList &bodies);
    /// How the operator works today: chosen with the password, kept while the screen is locked.
    core::domain::WorkMode mode() const;
    void setMode(core::domain::WorkMode mode);
    /// The screen is locked: the same page with the operator chosen and other words.
    void showLocked(const QString &login);
    void showSignIn();
    /// Wrong password, slowed, broken vault: said under the field, and how long to wait.
    void showFailure(const core::Error &error, const QDateTime &slowedUntilUtc);
    void setBusy(bool busy);
    /// The field to type in has the focus.
    void focusField();

Q_SIGNALS:
    /// Somebody is at it: a key was pressed or something chosen.
    void begun();
    void signInWanted(const QString &login, const QString &password);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QWidget *buildForm();
    QWidget *buildSide();
    void submit();
    void countDown();
    void showOldRules();
    QWidget *buildMode();

    const core::Clock &m_clock;
    QBoxLayout *m_columns;
    QWidget *m_form;
    QWidget *m_side;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_day;
    QComboBox *m_user;
    QLineEdit *m_password;
    widgets::Field *m_passwordField;
    QWidget *m_modeBox;
    widgets::OptionGroup *m_mode;
    widgets::KeyButton *m_enter;
    widgets::Strip *m_oldRules;
    widgets::Strip *m_training;
    widgets::TextLabel *m_passwords;
    widgets::Panel *m_computer;
    QGridLayout *m_facts;
    widgets::TextLabel *m_rules;
    widgets::TextLabel *m_unsent;
    widgets::TextLabel *m_place;
    QDate m_rulesOf;
    bool m_rulesExpired = false;
    QStringList m_expiredBodies;
    QTimer m_slow;
    QDateTime m_slowedUntil;
};

}   // namespace ui
