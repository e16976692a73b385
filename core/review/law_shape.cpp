#include "core/review/law_shape.h"

namespace core::review {

const Field *Shape::field(const QString &key) const
{
    for (const auto &candidate : fields) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

}   // namespace core::review
