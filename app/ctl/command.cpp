#include "app/ctl/command.h"

#include <CLI/App.hpp>

namespace app::ctl {

bool Command::chosen() const
{
    return m_app != nullptr && m_app->parsed();
}

}   // namespace app::ctl
