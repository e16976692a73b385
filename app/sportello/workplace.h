#pragma once

#include "app/sportello/foundation.h"
#include "app/sportello/reception.h"
#include "app/sportello/route.h"
#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "ui/main_window.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"

#include <functional>

namespace app {

/// What every room works with; borrowed, and outlives every room. A room makes the pages of one
/// part of the day, puts them on the route and wires them.
struct Workplace {
    Foundation &foundation;
    core::casework::Desk &desk;
    ui::DeskWorker &worker;
    ui::MainWindow &window;
    const core::Clock &clock;
    ui::CaseModel &model;
    Route &route;
    Reception &reception;
    /// Says in the status strip what went wrong.
    std::function<void(const core::Error &)> tell;
};

}   // namespace app
