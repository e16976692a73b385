#pragma once

#include "tests/support/law_files.h"

namespace tests {

/// A benefit `prova` whose results are, one by one, the operations of the language, on facts that
/// may be unknown.
LawFiles operationLaw();

/// The same for lists of members.
LawFiles memberLaw();

}   // namespace tests
