#include "core/casework/masked_code.h"

namespace core::casework {

QString maskedCode(const QString &code)
{
    return code.isEmpty() ? QString() : QStringLiteral("····") + code.right(4);
}

}   // namespace core::casework
