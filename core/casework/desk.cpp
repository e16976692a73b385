#include "core/casework/desk.h"

#include "core/casework/desk_context.h"

namespace core::casework {

struct Desk::Inside {
    Inside(const DeskParts &parts, std::unique_ptr<store::Database> database)
        : context(parts, std::move(database)), people(context), visits(context), cases(context),
          dispatch(context), dayBook(context)
    {
    }

    DeskContext context;
    People people;
    Visits visits;
    CaseService cases;
    Dispatch dispatch;
    DayBook dayBook;
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

People &Desk::people()
{
    return m_inside->people;
}

Visits &Desk::visits()
{
    return m_inside->visits;
}

CaseService &Desk::cases()
{
    return m_inside->cases;
}

Dispatch &Desk::dispatch()
{
    return m_inside->dispatch;
}

DayBook &Desk::dayBook()
{
    return m_inside->dayBook;
}

}   // namespace core::casework
