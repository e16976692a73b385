#include "app/sportello/program.h"

#include "app/sportello/workbench.h"
#include "core/casework/desk.h"
#include "ui/error_text.h"
#include "ui/login/login_page.h"
#include "ui/model/desk_worker.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QCloseEvent>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace app {

using namespace core;

Program::Program(const Options &options, const Clock &clock) : m_options(options), m_clock(clock)
{
    m_window.setObjectName(QStringLiteral("mainWindow"));
    m_window.setWindowTitle(tr("Sportello"));
    m_window.header()->setTraining(options.training);
    m_window.status()->setWho(tr("Nessuno è entrato"));
    m_window.installEventFilter(this);
    connect(m_window.key(ui::FrameKey::Lock), &QAction::triggered, this, &Program::lock);
}

Program::~Program()
{
    // What still prepares or reads the rules works for this object.
    QThreadPool::globalInstance()->waitForDone();
    m_workbench.reset();
    m_worker.reset();
}

/// The window takes a cover over and drops it with its password field at the next sign-in.
void Program::coverWithLogin()
{
    m_loginPage = new ui::LoginPage(m_clock);
    connect(m_loginPage, &ui::LoginPage::signInWanted, this, &Program::signIn);
    if (m_foundation)
        fillLogin();
    m_window.showCover(m_loginPage);
}

void Program::fillLogin()
{
    const auto status = m_foundation->login().status();
    if (status)
        m_loginPage->showDesk(*status);
    if (m_foundation->hasRules())
        showRules();
    m_loginPage->setMode(m_foundation->parts().who->mode());
    m_loginPage->showTraining(m_foundation->trainingPasswords());
}

void Program::showRules()
{
    const rules::Catalogue &catalogue = m_foundation->catalogue();
    m_loginPage->setRules(catalogue.version(), catalogue.issuedOn());
    m_loginPage->setExpired(m_foundation->rules().expired, m_foundation->rules().expiredBodies);
}

void Program::start()
{
    // First of all, so that it goes on while the window is built.
    QThreadPool::globalInstance()->start([this] {
        // A queued call is copied, a foundation is not: it travels in a shared pointer.
        auto result = std::make_shared<Result<std::unique_ptr<Foundation>>>(
            Foundation::prepare(m_options, m_clock));
        QMetaObject::invokeMethod(
            this, [this, result] { prepared(std::move(*result)); }, Qt::QueuedConnection);
    });
    coverWithLogin();
    m_loginPage->showPreparing(tr("Apro il banco…"));
    m_window.resize(1280, 720);
    m_window.show();
}

void Program::prepared(Result<std::unique_ptr<Foundation>> result)
{
    if (!result) {
        cannotStart(result.error(),
                    result.error().code == ErrorCode::NotFound
                        ? tr("Su questo computer non c’è ancora un banco. Per provare, avvia la "
                             "formazione: sportello --training.")
                    : result.error().code == ErrorCode::Conflict
                        ? tr("Il banco è già aperto in un’altra finestra di questo computer.")
                        : ui::errorText(result.error()));
        return;
    }
    m_foundation = std::move(*result);
    const auto status = m_foundation->login().status();
    if (status) {
        m_window.header()->setPlace(
            QStringLiteral("Punto INPS di %1 · %2")
                .arg(status->desk.municipalityName, status->desk.deskName.toLower()),
            status->desk.deskName.toLower());
        m_window.header()->setTraining(status->desk.training);
    }
    fillLogin();
    m_loginPage->focusField();
    Q_EMIT ready();
    // Once the field is on the screen: reading the rules would take its turn on a small computer.
    QTimer::singleShot(0, this, &Program::readRules);
}

void Program::readRules()
{
    using Read = Result<ReadRules>;
    const auto status = m_foundation->login().status();
    const bool training = status && status->desk.training;
    QThreadPool::globalInstance()->start([this, training] {
        const Read read = Foundation::readRules(m_options, training, m_clock);
        QMetaObject::invokeMethod(
            this, [this, read] { rulesRead(read); }, Qt::QueuedConnection);
    });
}

void Program::rulesRead(const Result<ReadRules> &result)
{
    if (!result) {
        // Faults of the rules are written for people: file, line and the likely word.
        cannotStart(result.error(), result.error().code == ErrorCode::Invalid
                                        ? tr("Le regole hanno un errore e non si possono usare. %1")
                                              .arg(result.error().detail)
                                        : ui::errorText(result.error()));
        return;
    }
    m_foundation->setRules(*result);
    m_worker = std::make_unique<ui::DeskWorker>(m_foundation->parts());
    showRules();
    if (const auto waiting = std::exchange(m_afterRules, nullptr))
        waiting();
}

void Program::cannotStart(const Error &error, const QString &words)
{
    qWarning("%s", qUtf8Printable(error.detail));
    m_loginPage->showPreparing(words);
    Q_EMIT notReady(error);
}

void Program::signIn(const QString &login, const QString &password)
{
    if (!m_worker) {
        m_afterRules = [this, login, password] { signIn(login, password); };
        return;
    }
    if (m_loginPage && !m_workbench)
        m_foundation->parts().who->setMode(m_loginPage->mode());
    m_worker->runPlain<Result<domain::Operator>>(
        [this, login, password] {
            auto &session = m_foundation->login();
            return m_workbench ? session.unlock(login, password) : session.signIn(login, password);
        },
        this,
        [this](Result<domain::Operator> who) {
            if (who)
                entered(*who);
            else
                refused(who.error());
        });
}

void Program::refused(const Error &error)
{
    const auto status = m_foundation->login().status();
    m_loginPage->showFailure(error, status ? status->slowedUntil : QDateTime());
    Q_EMIT signInRefused(error);
}

void Program::entered(const domain::Operator &who)
{
    m_loginPage->setBusy(false);
    if (m_workbench) {
        m_window.hideCover();
        m_workbench->resume(who);
        Q_EMIT signedIn();
        return;
    }
    buildWorkbench(who);
}

/// Opening the desk checks its file: on the worker, then handed over whole.
void Program::buildWorkbench(const domain::Operator &who)
{
    using Opened = std::shared_ptr<Result<std::unique_ptr<casework::Desk>>>;
    m_worker->runPlain<Opened>(
        [this] {
            return std::make_shared<Result<std::unique_ptr<casework::Desk>>>(
                casework::Desk::open(m_foundation->parts()));
        },
        this,
        [this, who](const Opened &opened) {
            if (!*opened) {
                refused(opened->error());
                return;
            }
            m_workbench = std::make_unique<Workbench>(*m_foundation, std::move(**opened), *m_worker,
                                                      m_window, m_clock);
            m_window.hideCover();
            m_workbench->begin(who);
            Q_EMIT signedIn();
        });
}

void Program::lock()
{
    if (!m_workbench || m_window.isCovered())
        return;
    const auto who = m_foundation->login().current();
    // What is being typed is kept before the vault closes; the cover is up before either.
    coverWithLogin();
    m_loginPage->showLocked(who ? who->login : QString());
    m_workbench->keep();
    m_loginPage->setBusy(true);
    m_worker->runPlain<Result<>>([this] { return m_foundation->login().lock(); }, this,
                                 [this](Result<> done) {
                                     m_loginPage->setBusy(false);
                                     m_loginPage->focusField();
                                     if (!done)
                                         m_loginPage->showFailure(done.error(), {});
                                     Q_EMIT locked();
                                 });
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && m_workbench) {
        m_workbench->keep();
        const auto out = m_foundation->login().signOut();
        if (!out)
            qWarning("sign-out: %s", qUtf8Printable(out.error().detail));
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace app
