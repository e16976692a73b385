#pragma once

#include "core/rules/catalogue.h"
#include "tests/support/law_files.h"

namespace tests {

/// A bundle about a family: the lists `componenti` (with the shorthands `figli` and `figli_minori`)
/// and `assenze_estero`, the named part `figli`, the derived `eta` of each member, and one benefit,
/// `prova`, whose event is `giorno`. `body` is the rest of the benefit's file, from `sources` on.
LawFiles listLaw(const QByteArray &body);

/// The same with one result, `x`, computed by `formula`; `more` are further keys of the file.
LawFiles formulaLaw(const QByteArray &formula, const QByteArray &more = {});

/// Machine form of `x` for these facts on 2026-06-15; "absent" when it is unknown.
QString formulaOn(const QByteArray &formula, const QByteArray &facts, const QByteArray &more = {});

/// A realistic benefit on the same questions: an amount for each child, summed.
LawFiles childrenLaw();

}   // namespace tests
