#include "core/rules/check_wording.h"

#include "core/rules/wording.h"

namespace core::rules {

void checkWordings(const BundleFiles &files, Faults &faults)
{
    for (const auto &language : wordingLanguages(files))
        Wording::of(files, language, faults);
}

}   // namespace core::rules
