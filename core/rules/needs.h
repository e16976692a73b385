#pragma once

#include <QString>
#include <QStringList>

namespace core::rules {

/// The fifteen needs a person may come with, in the order of their cards. The id of each is also
/// the name of its drawing (resources/icons/needs).
const QStringList &needIds();

/// The letter that chooses a need's card, in the order of needIds(): J and K are left out, no
/// Italian alphabet has them. Empty for an unknown id.
QString needLetter(const QString &id);

}   // namespace core::rules
