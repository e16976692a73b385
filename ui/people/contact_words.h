#pragma once

#include "core/domain/contact.h"
#include "core/identity/email.h"
#include "core/identity/phone.h"
#include "core/identity/places.h"
#include "core/identity/postcode.h"

#include <QString>

namespace ui {

/// What is to be said about a contact, in the operator's words; empty when nothing is. Never a
/// refusal: what was typed is kept.
QString phoneSentence(const core::identity::PhoneCheck &check);
QString emailSentence(const core::identity::EmailCheck &check);
QString postcodeSentence(const core::identity::PostcodeCheck &check);
/// Empty when the comune is in the list and in being.
QString comuneSentence(const QString &typed, const core::identity::Places &places);

/// «preferisce un messaggio»; empty when not said.
QString contactWayWords(core::domain::ContactWay way);
/// The choice in a list: «un messaggio».
QString contactWayChoice(core::domain::ContactWay way);

}   // namespace ui
