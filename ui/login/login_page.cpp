#include "ui/login/login_page.h"

#include "ui/error_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::Field;
using widgets::TextLabel;

namespace {

constexpr int kFormWidth = 520;
constexpr int kSideWidth = 440;
constexpr int kGap = 24;
constexpr int kPageSide = 16;
constexpr int kPageTop = 18;
constexpr int kOldRulesDays = 30;

const QString kDesk = QStringLiteral("desk");
const QString kOutreach = QStringLiteral("outreach");
const QString kRemote = QStringLiteral("remote");

}   // namespace

LoginPage::LoginPage(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("loginPage"));
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setSpacing(kGap);
    m_form = buildForm();
    m_side = buildSide();
    m_columns->addWidget(m_form, 0, Qt::AlignTop);
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    m_columns->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("loginScroll"), tr("Accesso")));
    arrange();
    setFocusProxy(m_password);
    m_slow.setInterval(500);
    connect(&m_slow, &QTimer::timeout, this, &LoginPage::countDown);
}

/// Side by side while both fit, else one under the other.
void LoginPage::arrange()
{
    const int form = theme::px(kFormWidth);
    const int side = theme::px(kSideWidth);
    const int room = width() - 2 * kPageSide;
    const bool narrow = form + kGap + side > room;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int wide = narrow ? std::min(form, room) : form;
    m_form->setFixedWidth(wide);
    m_side->setFixedWidth(narrow ? wide : side);
    const int used = narrow ? wide : form + kGap + side;
    m_columns->setContentsMargins(std::max(kPageSide, (width() - used) / 2), kPageTop, 0, kPageTop);
}

void LoginPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool LoginPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

QWidget *LoginPage::buildForm()
{
    auto *form = new widgets::Panel;
    form->setObjectName(QStringLiteral("loginForm"));
    form->setBodyMargins(32, 20);
    m_title = new TextLabel({}, Type::Question);
    m_title->setObjectName(QStringLiteral("loginTitle"));
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    m_day = new TextLabel({}, Type::Body, Token::Muted);
    m_day->setWordWrap(true);
    form->body()->addWidget(m_title);
    form->body()->addWidget(m_day);
    form->body()->addSpacing(8);

    m_user = new QComboBox;
    m_user->setObjectName(QStringLiteral("loginUser"));
    m_user->setAccessibleName(tr("Utente"));
    form->body()->addWidget(new Field(tr("Utente"), m_user, widgets::FieldForm::Guided));

    m_passwordField = new Field(tr("Password"));
    m_passwordField->setLabelNote(tr("si può incollare"));
    m_password = m_passwordField->lineEdit();
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    form->body()->addWidget(m_passwordField);
    form->body()->addWidget(buildMode());
    form->body()->addSpacing(4);

    auto *foot = new QHBoxLayout;
    m_enter = new widgets::KeyButton(tr("Accedi"), widgets::ButtonRole::Primary);
    m_enter->setObjectName(QStringLiteral("loginEnter"));
    m_enter->setKeyHint(tr("Invio"));
    m_enter->setHeightAt100(40);
    foot->addStretch();
    foot->addWidget(m_enter);
    form->body()->addLayout(foot);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        if (!m_slow.isActive())
            m_passwordField->setError({});
    });
    for (widgets::OptionRow *row : m_mode->rows())
        row->installEventFilter(this);
    connect(m_user, &QComboBox::activated, this, [this] { m_password->setFocus(); });
    connect(m_user, &QComboBox::activated, this, &LoginPage::begun);
    connect(m_password, &QLineEdit::textChanged, this, &LoginPage::begun);
    connect(m_mode, &widgets::OptionGroup::picked, this, &LoginPage::begun);
    showSignIn();
    return form;
}

/// A key acts while the group has the focus; Enter anywhere in it signs in.
QWidget *LoginPage::buildMode()
{
    m_modeBox = new QWidget;
    auto *column = new QVBoxLayout(m_modeBox);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    auto *label = new TextLabel(tr("Come lavori oggi"));
    label->setStrong(true);
    m_mode = new widgets::OptionGroup(tr("Come lavori oggi"));
    m_mode->setObjectName(QStringLiteral("loginMode"));
    m_mode->addOption(kDesk, tr("Sportello"), tr("Persone presenti al banco"));
    m_mode->addOption(kOutreach, tr("Uscita"),
                      tr("In mensa, stazione, dormitorio; anche senza rete"));
    m_mode->addOption(kRemote, tr("A distanza"), tr("Video o telefono con INPS"));
    for (widgets::OptionRow *row : m_mode->rows())
        row->setHintBelow(true);
    m_mode->setChosen(kDesk);
    column->addWidget(label);
    column->addWidget(m_mode);
    return m_modeBox;
}

QWidget *LoginPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    m_computer = new widgets::Panel(tr("Su questo computer"));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(0, 2);
    m_facts->setColumnStretch(1, 3);
    const auto addFact = [this](int row, const QString &label) {
        auto *name = new TextLabel(label, Type::Body, Token::Muted);
        name->setWordWrap(true);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        auto *value = new TextLabel(QStringLiteral("…"));
        value->setWordWrap(true);
        m_facts->addWidget(value, row, 1);
        return value;
    };
    m_place = addFact(0, tr("Sede e banco"));
    m_place->setObjectName(QStringLiteral("loginPlace"));
    m_rules = addFact(1, tr("Regole"));
    m_rules->setObjectName(QStringLiteral("loginRules"));
    auto *offline = addFact(2, tr("Accesso senza rete"));
    offline->setObjectName(QStringLiteral("loginOffline"));
    offline->setText(tr("sempre possibile: la password si controlla qui"));
    m_unsent = addFact(3, tr("Domande da inviare"));
    m_unsent->setObjectName(QStringLiteral("loginUnsent"));
    m_computer->body()->addLayout(m_facts);
    column->addWidget(m_computer);

    m_oldRules = new widgets::Strip(widgets::StripKind::Warn);
    m_oldRules->setObjectName(QStringLiteral("oldRulesStrip"));
    m_oldRules->hide();
    column->addWidget(m_oldRules);
    m_training = new widgets::Strip(widgets::StripKind::Info);
    m_training->setObjectName(QStringLiteral("trainingStrip"));
    m_training->setWords(tr("Questa è la formazione."),
                         tr("Persone e operatori sono inventati e niente arriva all’INPS. Non "
                            "scrivere dati veri."));
    m_training->hide();
    column->addWidget(m_training);
    m_passwords = new TextLabel({}, Type::Second, Token::Muted);
    m_passwords->setObjectName(QStringLiteral("trainingPasswords"));
    m_passwords->setWordWrap(true);
    m_passwords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_passwords->hide();
    column->addWidget(m_passwords);
    column->addStretch();
    return side;
}

void LoginPage::showPreparing(const QString &words)
{
    m_title->setText(words);
    setBusy(true);
}

void LoginPage::showDesk(const casework::DeskStatus &status)
{
    m_user->clear();
    for (const domain::Operator &one : status.operators)
        m_user->addItem(QStringLiteral("%1 · %2").arg(one.login, one.displayName), one.login);
    m_place->setText(QStringLiteral("%1, %2").arg(status.desk.site, status.desk.deskName));
    m_unsent->setText(status.unsent == 0 ? tr("nessuna")
                                         : tr("%1, partono da sole").arg(status.unsent));
    setBusy(false);
    showSignIn();
    focusField();
}

void LoginPage::showTraining(const QMap<QString, QString> &passwords)
{
    QStringList lines;
    for (auto it = passwords.cbegin(); it != passwords.cend(); ++it)
        lines.append(QStringLiteral("%1: %2").arg(it.key(), it.value()));
    m_passwords->setText(tr("Password di prova.") + QLatin1Char('\n') +
                         lines.join(QLatin1Char('\n')));
    m_passwords->setVisible(!lines.isEmpty());
    m_training->setVisible(!lines.isEmpty());
}

void LoginPage::setRules(const QString &version, const QDate &issuedOn)
{
    m_rulesOf = issuedOn;
    m_rules->setText(tr("versione %1 del %2").arg(version, dayWords(issuedOn)));
    showOldRules();
}

void LoginPage::setExpired(bool rules, const QStringList &bodies)
{
    m_rulesExpired = rules;
    m_expiredBodies = bodies;
    showOldRules();
}

/// Old rules never keep anybody from working: what is old, and what to do.
void LoginPage::showOldRules()
{
    QStringList said;
    const qint64 age = m_rulesOf.isValid() ? m_rulesOf.daysTo(m_clock.today()) : 0;
    if (m_rulesExpired)
        said.append(tr("Le regole installate sono scadute."));
    else if (age > kOldRulesDays)
        said.append(tr("Le regole hanno %1 giorni.").arg(age));
    for (const QString &body : m_expiredBodies)
        said.append(tr("Le misure locali di %1 sono scadute e non si vedono.").arg(body));
    m_rules->setTone(m_rulesExpired || age > kOldRulesDays ? Token::Warn : Token::Text);
    m_oldRules->setWords(said.join(QLatin1Char(' ')),
                         tr("Puoi lavorare: chiedi al responsabile se ce ne sono di nuove."), true);
    m_oldRules->setVisible(!said.isEmpty());
}

domain::WorkMode LoginPage::mode() const
{
    if (m_mode->chosen() == kOutreach)
        return domain::WorkMode::Outreach;
    return m_mode->chosen() == kRemote ? domain::WorkMode::Remote : domain::WorkMode::Desk;
}

void LoginPage::setMode(domain::WorkMode mode)
{
    m_mode->setChosen(mode == domain::WorkMode::Outreach ? kOutreach
                      : mode == domain::WorkMode::Remote ? kRemote
                                                         : kDesk);
}

void LoginPage::showSignIn()
{
    m_title->setText(tr("Buongiorno. Accedi al banco"));
    m_day->setText(
        tr("%1, ore %2").arg(weekdayWords(m_clock.today()), clockTime(m_clock.nowUtc())));
    m_enter->setText(tr("Accedi"));
    m_modeBox->show();
}

void LoginPage::showLocked(const QString &login)
{
    m_title->setText(tr("Schermo bloccato"));
    m_day->setText(tr("Quello che stavi scrivendo è al sicuro: lo ritrovi dove l’hai lasciato."));
    m_enter->setText(tr("Sblocca"));
    m_modeBox->hide();
    m_user->setCurrentIndex(m_user->findData(login));
    m_password->clear();
    m_passwordField->setError({});
    focusField();
}

void LoginPage::showFailure(const Error &error, const QDateTime &slowedUntilUtc)
{
    setBusy(false);
    m_slowedUntil = slowedUntilUtc;
    if (error.code == ErrorCode::Denied)
        m_passwordField->setError(tr("Utente e password non tornano. Riprova."));
    else if (error.code != ErrorCode::Locked)
        m_passwordField->setError(errorText(error));
    if (m_slowedUntil.isValid() && m_slowedUntil > m_clock.nowUtc())
        m_slow.start();
    countDown();
    focusField();
}

void LoginPage::countDown()
{
    const qint64 left = (m_clock.nowUtc().msecsTo(m_slowedUntil) + 999) / 1000;
    if (!m_slowedUntil.isValid() || left <= 0) {
        if (m_slow.isActive()) {
            m_slow.stop();
            m_passwordField->setError(tr("Utente e password non tornavano. Ora puoi riprovare."));
        }
        m_enter->setEnabled(true);
        return;
    }
    m_enter->setEnabled(false);
    m_passwordField->setError(
        tr("Utente e password non tornano. Per sicurezza aspetta %1 secondi.").arg(left));
}

void LoginPage::setBusy(bool busy)
{
    m_user->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_enter->setEnabled(!busy);
    m_modeBox->setEnabled(!busy);
}

void LoginPage::focusField()
{
    m_password->setFocus();
    m_password->selectAll();
}

void LoginPage::submit()
{
    if (!m_enter->isEnabled() || m_password->text().isEmpty())
        return;
    setBusy(true);
    m_passwordField->setError({});
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT signInWanted(m_user->currentData().toString(), password);
}

}   // namespace ui

// By itself: with the moc of all others the sign-in would link every page.
#include "moc_login_page.cpp"
