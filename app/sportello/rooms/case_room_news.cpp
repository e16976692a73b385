// Drafts that other desks changed: where they are shown, and how two versions are settled.
#include "app/sportello/rooms/case_room.h"

#include "ui/cases/case_page.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/two_versions_page.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"
#include "ui/widgets/status_strip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <chrono>
#include <utility>

namespace app {

using namespace core;

namespace {

constexpr std::chrono::milliseconds kGatherNews(200);

}   // namespace

void CaseRoom::wireVersions()
{
    Route &route = m_place.route;
    const auto compare = [&route] { route.go(page::kTwoVersions); };
    connect(m_case, &ui::CasePage::compareWanted, this, compare);
    connect(m_review, &ui::ReviewPage::compareWanted, this, compare);
    connect(m_signing, &ui::SigningPage::compareWanted, this, compare);
    connect(m_versions, &ui::TwoVersionsPage::backWanted, this,
            [&route] { route.go(page::kCase); });
    connect(m_versions, &ui::TwoVersionsPage::announced, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_versions, &ui::TwoVersionsPage::joined, this, [this](const QString &words) {
        m_place.route.go(page::kCase);
        m_place.window.status()->setLastSave(words);
        Q_EMIT somethingToSend();
    });
    m_lists.setSingleShot(true);
    m_lists.setInterval(kGatherNews);
    connect(&m_lists, &QTimer::timeout, this, &CaseRoom::refreshList);
    connect(&route, &Route::arrived, this, &CaseRoom::showNews);
    // Not while the page is still at the answer that was just kept.
    connect(&m_place.model, &ui::CaseModel::saved, this, &CaseRoom::showNews, Qt::QueuedConnection);
}

bool CaseRoom::isTyping() const
{
    const QWidget *focused = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused))
        return line->isModified();
    const auto *text = qobject_cast<const QPlainTextEdit *>(focused);
    return text && text->document()->isModified();
}

void CaseRoom::takeNews(const CaseId &id)
{
    const bool open = m_place.model.isOpen() && m_place.model.current().id == id;
    if (open) {
        m_news = id;
        if (!isTyping())
            showNews();
    }
    m_lists.start();
}

void CaseRoom::refreshList()
{
    const QString at = m_place.route.current();
    const bool list = at == page::kCases || at == page::kHome || at == page::kPerson;
    if (list && !m_place.window.isCovered())
        m_place.route.go(at);
}

void CaseRoom::setDraftTrouble(const QString &trouble)
{
    m_cases->setDraftTrouble(trouble);
}

/// Once nobody types any more, or another page is there.
void CaseRoom::showNews()
{
    const CaseId news = std::exchange(m_news, CaseId());
    ui::CaseModel &model = m_place.model;
    if (news.isNull() || !model.isOpen() || model.current().id != news)
        return;
    const bool wasOpen = !model.current().isArchived();
    const bool wasOne = !model.versions();
    if (!model.reload())
        return;
    const bool away = wasOpen && model.current().isArchived();
    // A draft that is put away is read from its page, which says why.
    if (away && m_place.window.currentPage() != page::kCase)
        m_place.route.go(page::kCase);
    m_place.window.status()->setLastSave(
        away ? tr("La pratica è stata presentata o archiviata a un altro banco.")
        : wasOne && model.versions()
            ? tr("La pratica è stata cambiata anche a un altro banco: niente è perso.")
            : tr("La pratica è stata cambiata a un altro banco: ecco com’è adesso."));
}

}   // namespace app
