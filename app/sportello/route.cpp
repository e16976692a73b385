#include "app/sportello/route.h"

namespace app {

Route::Route(ui::MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(&window, &ui::MainWindow::railChosen, this, &Route::go);
}

void Route::add(const Stop &stop)
{
    m_stops.insert(stop.page.id, stop);
    m_window.addPage(stop.page);
}

void Route::go(const QString &page)
{
    const auto found = m_stops.constFind(page);
    if (found == m_stops.constEnd() || (found->isOpen && !found->isOpen()))
        return;
    const bool arriving = !isAt(page);
    if (found->refresh && (arriving || !found->refreshOnArrivalOnly))
        found->refresh();
    if (!arriving)
        return;
    m_window.showPage(page);
    if (found->arrive)
        found->arrive();
    Q_EMIT arrived(page);
}

}   // namespace app
