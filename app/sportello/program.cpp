#include "app/sportello/program.h"

#include "app/sportello/spare_memory.h"
#include "ui/error_text.h"
#include "ui/login/login_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QApplication>
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
    // A page that is still seen lays itself out as the window goes, and asks its model.
    m_window.hide();
    m_desk.reset();
}

/// The window takes a cover over and drops it with its password field at the next sign-in.
void Program::coverWithLogin()
{
    m_loginPage = new ui::LoginPage(m_clock);
    connect(m_loginPage, &ui::LoginPage::signInWanted, this, &Program::signIn);
    connect(m_loginPage, &ui::LoginPage::begun, this, &Program::openPremises);
    if (m_foundation)
        fillLogin();
    m_window.showCover(m_loginPage);
}

void Program::fillLogin()
{
    const auto status = m_foundation->login().status();
    if (status)
        m_loginPage->showDesk(*status);
    showRules();
    m_loginPage->setMode(m_foundation->parts().who->mode());
    m_loginPage->showTraining(m_foundation->trainingPasswords());
}

void Program::showRules()
{
    const auto &line = m_foundation->rulesLine();
    if (!line)
        return;
    m_loginPage->setRules(line->version, line->issuedOn);
    m_loginPage->setExpired(line->isExpired(m_clock.nowUtc()), line->expiredBodies);
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
    ui::theme::finishTheme(*qApp);
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
    // The page says of the rules what is remembered; without that it cannot wait for somebody.
    if (!m_foundation->rulesLine())
        QTimer::singleShot(0, this, &Program::openPremises);
}

Result<Program::Opening> Program::readOpening(bool training) const
{
    const auto found = premises();
    if (!found)
        return tl::unexpected(found.error());
    // The rules of the time zone are read from the disk once: here, not under the window.
    (void)m_clock.today();
    Opening opening{*found, {}, nullptr};
    auto rules = (*found)->readRules(m_options, training, m_clock);
    if (!rules)
        return tl::unexpected(rules.error());
    opening.rules = *rules;
    if (!training)
        return opening;
    auto centre = (*found)->startCentre(m_options, m_clock);
    if (!centre)
        return tl::unexpected(centre.error());
    opening.centre = *centre;
    return opening;
}

void Program::openPremises()
{
    if (m_isOpening || !m_foundation)
        return;
    m_isOpening = true;
    const auto status = m_foundation->login().status();
    const bool training = status && status->desk.training;
    QThreadPool::globalInstance()->start([this, training] {
        const auto read = readOpening(training);
        QMetaObject::invokeMethod(
            this, [this, read] { premisesOpened(read); }, Qt::QueuedConnection);
    });
}

void Program::premisesOpened(const Result<Opening> &result)
{
    if (!result) {
        // Faults of the rules are written for people: file, line and the likely word.
        cannotStart(result.error(), result.error().code == ErrorCode::Invalid
                                        ? tr("Le regole hanno un errore e non si possono usare. %1")
                                              .arg(result.error().detail)
                                        : ui::errorText(result.error()));
        return;
    }
    m_foundation->setRules(result->rules);
    m_foundation->setCentre(result->centre);
    m_desk = result->premises->furnish(*m_foundation, m_window, m_clock);
    showRules();
    if (const auto waiting = std::exchange(m_waiting, nullptr))
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
    if (!m_desk) {
        m_waiting = [this, login, password] { signIn(login, password); };
        openPremises();
        return;
    }
    const bool again = workbench() != nullptr;
    if (m_loginPage && !again)
        m_foundation->parts().who->setMode(m_loginPage->mode());
    m_desk->run([this, again, login, password] {
        auto &session = m_foundation->login();
        const auto who = again ? session.unlock(login, password) : session.signIn(login, password);
        QMetaObject::invokeMethod(
            this,
            [this, who] {
                if (who)
                    entered(*who);
                else
                    refused(who.error());
            },
            Qt::QueuedConnection);
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
    if (!workbench()) {
        openDesk(who);
        return;
    }
    m_window.hideCover();
    m_desk->resume(who);
    Q_EMIT signedIn();
}

void Program::openDesk(const domain::Operator &who)
{
    m_desk->open(this, [this, who](const Result<> &opened) {
        if (!opened) {
            refused(opened.error());
            return;
        }
        m_window.hideCover();
        m_desk->begin(who);
        m_desk->run(giveSpareMemoryBack);
        Q_EMIT signedIn();
    });
}

void Program::lock()
{
    if (!workbench() || m_window.isCovered())
        return;
    const auto who = m_foundation->login().current();
    // What is being typed is kept before the vault closes; the cover is up before either.
    coverWithLogin();
    m_loginPage->showLocked(who ? who->login : QString());
    m_desk->keep();
    m_loginPage->setBusy(true);
    m_desk->run([this] {
        const auto done = m_foundation->login().lock();
        giveSpareMemoryBack();
        QMetaObject::invokeMethod(
            this, [this, done] { closed(done); }, Qt::QueuedConnection);
    });
}

void Program::closed(const Result<> &done)
{
    m_loginPage->setBusy(false);
    m_loginPage->focusField();
    if (!done)
        m_loginPage->showFailure(done.error(), {});
    Q_EMIT locked();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && workbench()) {
        m_desk->keep();
        const auto out = m_foundation->login().signOut();
        if (!out)
            qWarning("sign-out: %s", qUtf8Printable(out.error().detail));
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace app

// By itself: with the moc of all others the sign-in would link the whole desk.
#include "moc_program.cpp"
