#include "app/sportello/rooms/frame_room.h"

#include "ui/keys/help_page.h"
#include "ui/keys/keys_page.h"
#include "ui/language/desk_language.h"
#include "ui/review/review_rows.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/wizard/step_page.h"
#include "ui/words/disk_words.h"

#include <QAction>
#include <QApplication>

#include <chrono>

namespace app {

using namespace core;
using namespace ui::second_screen;

namespace {

const QString kKeysSetting = QStringLiteral("keys");
constexpr std::chrono::seconds kLookAtDiskEvery(30);

/// The answer that is chosen now, as an option's value; empty when there is none.
QString chosenValue(const domain::Fact *fact)
{
    if (!fact)
        return {};
    switch (fact->state) {
    case domain::AnswerState::Unknown:
        return QStringLiteral("?");
    case domain::AnswerState::Declined:
        return QStringLiteral("??");
    case domain::AnswerState::Known:
        break;
    }
    return fact->value.toVariant().toString();
}

/// The words of the rules in the language of the person.
void translate(rules::Question &question, const rules::Wording &wording)
{
    for (rules::Text *text : {&question.ask, &question.help, &question.why})
        *text = rules::worded(*text, wording);
    for (rules::Option &option : question.options)
        option.label = rules::worded(option.label, wording);
}

}   // namespace

FrameRoom::FrameRoom(const Workplace &place, const ui::StepPage &step, QObject *parent)
    : QObject(parent), m_place(place), m_step(step), m_texts(place.foundation.texts()),
      m_monitors(place.window),
      m_screen(m_monitors,
               place.desk.identity().training ? Placing::WindowAllowed : Placing::MonitorOnly),
      m_idle(place.clock, *qApp), m_help(new ui::HelpPage(place.window)), m_keys(new ui::KeysPage)
{
    ui::MainWindow &window = m_place.window;
    QAction *send = window.key(ui::FrameKey::SecondScreen);
    send->setVisible(true);
    window.addHeaderButton(ui::FrameKey::SecondScreen, QStringLiteral("screen"), tr("Schermo"));
    connect(send, &QAction::triggered, this, &FrameRoom::sendToScreen);
    connect(&window, &ui::MainWindow::covered, &m_screen, &SecondScreen::blank);
    connect(&window, &ui::MainWindow::covered, &m_idle, [this] { m_idle.setActive(false); });
    connect(&m_place.reception, &Reception::changed, &m_screen, &SecondScreen::blank);
    connect(&m_screen, &SecondScreen::wentBlank, this, [this] { m_sent.reset(); });
    connect(&m_idle, &ui::IdleWatch::stirred, &m_screen, &SecondScreen::stir);
    connect(&m_idle, &ui::IdleWatch::warned, this, &FrameRoom::warn);
    m_diskLook.setInterval(kLookAtDiskEvery);
    connect(&m_diskLook, &QTimer::timeout, this, &FrameRoom::lookAtDisk);
    m_diskLook.start();
    connect(&m_idle, &ui::IdleWatch::expired, window.key(ui::FrameKey::Lock), &QAction::trigger);
}

void FrameRoom::addHelp()
{
    ui::MainWindow &window = m_place.window;
    window.addRailEntry({page::kHelp, tr("Guida"), QStringLiteral("help"), true});
    m_place.route.add({.page = {page::kHelp, tr("Guida"), m_help, m_help->actions(), page::kHelp}});
    m_place.route.add({.page = {page::kKeys, tr("Tasti"), m_keys, m_keys->actions(), page::kHelp}});
    connect(window.key(ui::FrameKey::Help), &QAction::triggered, this, &FrameRoom::showGuide);
    connect(m_help, &ui::HelpPage::backWanted, &m_place.route, &Route::go);
    connect(m_help, &ui::HelpPage::keysWanted, this, [this] {
        QList<ui::FrameKey> hidden;
        for (const ui::FrameKeyRow &row : ui::frameKeyRows()) {
            if (!m_place.window.key(row.key)->isVisible())
                hidden << row.key;
        }
        m_keys->setMap(m_place.window.keyMap(), hidden);
        m_place.route.go(page::kKeys);
    });
    connect(m_keys, &ui::KeysPage::backWanted, this, [this] { m_place.route.go(page::kHelp); });
    connect(m_keys, &ui::KeysPage::changed, this, [this](const ui::KeyMap &map) {
        m_place.window.setKeyMap(map);
        const auto kept = m_place.desk.preferences().put(kKeysSetting, map.toJson());
        if (!kept)
            m_place.tell(kept.error());
    });
}

void FrameRoom::welcome()
{
    m_place.window.setKeyMap(
        ui::KeyMap::fromJson(m_place.desk.preferences().value(kKeysSetting).toObject()));
    // A clock that somebody sets by hand, as the demonstration's, says nothing about idleness.
    m_idle.setActive(m_place.clock.uptimeSeconds() > 0);
    m_idleWords.clear();
    sayDisk();
}

void FrameRoom::showGuide()
{
    if (m_place.window.isCovered() || m_place.route.isAt(page::kHelp))
        return;
    m_help->showFor(m_place.route.current());
    m_place.route.go(page::kHelp);
}

void FrameRoom::warn(int secondsLeft)
{
    m_idleWords = secondsLeft == 0
                      ? QString()
                      : tr("Fra %1 secondi il banco si blocca. Quello che hai scritto resta. Premi "
                           "un tasto per restare.")
                            .arg(secondsLeft);
    showNotice();
}

/// Said before it is too late, and taken back by itself once there is room (REL-04).
void FrameRoom::lookAtDisk()
{
    DiskGuard &disk = *m_place.foundation.parts().disk;
    if (const auto kept = disk.keepReserve(); !kept)
        qWarning("%s", qUtf8Printable(kept.error().detail));
    sayDisk();
}

void FrameRoom::sayDisk()
{
    DiskGuard &disk = *m_place.foundation.parts().disk;
    const DiskRoom room = disk.room();
    m_diskWords = ui::diskWords(room, disk.megabytesFree());
    showNotice();
}

void FrameRoom::showNotice()
{
    if (!m_place.window.isCovered())
        m_place.window.setNotice(m_idleWords.isEmpty() ? m_diskWords : m_idleWords);
}

ScreenContent FrameRoom::review(const Audience &audience)
{
    QList<ReviewLine> lines;
    const auto wording = m_texts.in(audience.language);
    for (const ui::ReviewRow &row : ui::reviewRows(m_place.model, ui::ReviewVersion::Now)) {
        if (!row.group.isEmpty() || row.aside || row.detail)
            continue;
        const rules::Question *question = m_place.model.question(row.key);
        rules::Text label{{{QStringLiteral("it"), row.question}}};
        if (question && wording)
            label = rules::worded(question->shortLabel, *wording);
        lines.append({label, row.answer});
    }
    return reviewContent(m_place.model.benefit().name, lines, audience);
}

ScreenContent FrameRoom::contentFor(const QString &at)
{
    // The person reads Italian or their own language, never that of the operator.
    const ui::ItalianWords italian;
    Audience audience{QStringLiteral("it"),
                      tr("Punto INPS · %1").arg(m_place.desk.identity().municipalityName)};
    if (m_place.reception.hasVisit())
        audience.language = m_place.reception.person().language;
    const auto source = m_sources.constFind(at);
    if (source != m_sources.constEnd()) {
        const auto law = m_texts.in(audience.language);
        return (*source)(audience, law ? &*law : nullptr);
    }
    if (at == page::kStep && m_place.model.isOpen()) {
        const rules::Question *asked = m_place.model.question(m_step.currentKey());
        if (asked) {
            rules::Question question = *asked;
            if (const auto wording = m_texts.in(audience.language))
                translate(question, *wording);
            return questionContent(
                question, chosenValue(m_place.model.current().facts.find(asked->key)), audience);
        }
    }
    if ((at == page::kReview || at == page::kSigning) && m_place.model.isOpen())
        return review(audience);
    return greetingContent(audience);
}

void FrameRoom::sendToScreen()
{
    if (m_place.window.isCovered())
        return;
    const ScreenContent content = contentFor(m_place.route.current());
    if (!m_screen.isBlank() && m_sent == content) {
        m_screen.next();
        return;
    }
    if (m_screen.show(content))
        m_sent = content;
    else
        m_place.window.status()->setLastSave(tr("Non trovo un secondo schermo."));
}

}   // namespace app
