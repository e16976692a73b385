#pragma once

#include "app/sportello/foundation.h"
#include "app/sportello/options.h"
#include "app/sportello/premises.h"
#include "ui/login/login_page.h"
#include "ui/main_window.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace app {

/// The desk program from its first window to its end: prepares, signs in, locks, unlocks. What
/// happens at the desk itself is the workbench's, in the premises: they are opened while somebody
/// types the password.
class Program : public QObject {
    Q_OBJECT
public:
    Program(const Options &options, const core::Clock &clock);
    ~Program() override;

    /// Shows the window at once and prepares behind it.
    void start();
    ui::MainWindow &window() { return m_window; }
    /// Null before start() and while the desk is open.
    ui::LoginPage *loginPage() { return m_loginPage; }
    /// Null until somebody signed in.
    Workbench *workbench() { return m_desk ? m_desk->workbench() : nullptr; }
    Foundation *foundation() { return m_foundation.get(); }

public Q_SLOTS:
    void signIn(const QString &login, const QString &password);
    /// F12: hides everything at once, then keeps what was being typed and closes the vault.
    void lock();

Q_SIGNALS:
    /// The sign-in field can be typed in.
    void ready();
    /// Nothing can be done: the words are on the window.
    void notReady(const core::Error &error);
    void signedIn();
    void signInRefused(const core::Error &error);
    void locked();

private:
    /// What is read and started before a desk can be furnished.
    struct Opening {
        const Premises *premises = nullptr;
        ReadRules rules;
        std::shared_ptr<core::centre::Centre> centre;
    };

    void coverWithLogin();
    void fillLogin();
    void prepared(core::Result<std::unique_ptr<Foundation>> result);
    void openPremises();
    void premisesOpened(const core::Result<Opening> &result);
    core::Result<Opening> readOpening(bool training) const;
    void showRules();
    void cannotStart(const core::Error &error, const QString &words);
    void entered(const core::domain::Operator &who);
    void refused(const core::Error &error);
    void openDesk(const core::domain::Operator &who);
    void closed(const core::Result<> &done);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Options m_options;
    const core::Clock &m_clock;
    std::unique_ptr<Foundation> m_foundation;
    ui::MainWindow m_window;
    QPointer<ui::LoginPage> m_loginPage;   // only while it covers the window
    bool m_isOpening = false;              // the premises
    std::unique_ptr<OpenDesk> m_desk;      // once they are open
    std::function<void()> m_waiting;       // a sign-in that came before
};

}   // namespace app
