#pragma once

#include <QString>

namespace core::casework {
class Desk;
}

namespace ui {

/// Full name of who did something here or at another desk; who has no name at this desk is «un
/// collega di un altro banco».
QString colleagueWords(const core::casework::Desk &desk, const QString &pseudonym);

/// Where something was done: «al banco 2», «a un altro banco (Sportello anziani)»; without a name
/// «a un altro banco».
QString atDeskWords(const QString &deskName);

}   // namespace ui
