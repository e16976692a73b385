#include "core/casework/desk.h"

#include "core/casework/colleagues.h"
#include "core/casework/desk_context.h"

namespace core::casework {

struct Desk::Inside {
    Inside(const DeskParts &parts, std::unique_ptr<store::Database> database)
        : context(parts, std::move(database)), people(context), visits(context), queue(context),
          today(context), dayClose(context), triage(context), cases(context), dispatch(context),
          documents(context), dayBook(context), preferences(context), sharedDrafts(context)
    {
    }

    DeskContext context;
    People people;
    Visits visits;
    Queue queue;
    Today today;
    DayClose dayClose;
    Triage triage;
    CaseService cases;
    Dispatch dispatch;
    DocumentService documents;
    DayBook dayBook;
    Preferences preferences;
    SharedDrafts sharedDrafts;
};

Desk::Desk(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const DeskParts &parts)
{
    auto database = store::Database::open(parts.folder);
    if (!database)
        return tl::unexpected(database.error());
    auto inside = std::make_unique<Inside>(parts, std::move(*database));
    if (const auto known = inside->context.loadIdentity(); !known)
        return tl::unexpected(known.error());
    return std::unique_ptr<Desk>(new Desk(std::move(inside)));
}

domain::DeskIdentity Desk::identity() const
{
    return m_inside->context.identity;
}

std::optional<domain::Operator> Desk::actor() const
{
    return m_inside->context.parts.who->get();
}

QString Desk::operatorName(const QString &pseudonym) const
{
    return fullNameOf(m_inside->context, pseudonym);
}

People &Desk::people()
{
    return m_inside->people;
}

Visits &Desk::visits()
{
    return m_inside->visits;
}

Queue &Desk::queue()
{
    return m_inside->queue;
}

Today &Desk::today()
{
    return m_inside->today;
}

DayClose &Desk::dayClose()
{
    return m_inside->dayClose;
}

Triage &Desk::triage()
{
    return m_inside->triage;
}

CaseService &Desk::cases()
{
    return m_inside->cases;
}

Dispatch &Desk::dispatch()
{
    return m_inside->dispatch;
}

DocumentService &Desk::documents()
{
    return m_inside->documents;
}

DayBook &Desk::dayBook()
{
    return m_inside->dayBook;
}

Preferences &Desk::preferences()
{
    return m_inside->preferences;
}

SharedDrafts &Desk::sharedDrafts()
{
    return m_inside->sharedDrafts;
}

}   // namespace core::casework
