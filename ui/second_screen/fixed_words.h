#pragma once

#include "core/rules/definition.h"

namespace ui::second_screen {

/// The few sentences that the screen says by itself, to the person: *Lei*, short. Other languages
/// are drafts until somebody who speaks them has read them.
enum class Fixed {
    Greeting,
    GreetingHelp,
    Calm,   ///< «Una domanda alla volta. Ha tempo.»
    Yes,
    No,
    Unknown,
    Refused,
    Why,     ///< «Perché lo chiediamo.»
    Point,   ///< «Può indicare la risposta con il dito o dirla a voce.»
    Review,
    ReviewHelp,
    Results,
    ResultsHelp,
    Probable,   ///< of one measure: «Probabilmente può chiederla.»
    Maybe,
    Needs,
    Variants,       ///< «E se…»
    VariantsHelp,   ///< what is shown is a hypothesis
};

core::rules::Text fixedWords(Fixed sentence);

}   // namespace ui::second_screen
