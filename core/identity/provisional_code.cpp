#include "core/identity/provisional_code.h"

#include "core/identity/check_character.h"

#include <QRegularExpression>

namespace core::identity {

ProvisionalCodeCheck checkProvisionalCode(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    ProvisionalCodeCheck check;
    check.code = QString(typed).remove(blanks);
    if (check.code.size() != 11) {
        check.faults.append(CodeFault::WrongLength);
        return check;
    }
    if (!digits.match(check.code).hasMatch()) {
        check.faults.append(CodeFault::WrongCharacters);
        return check;
    }
    check.office = check.code.mid(7, 3);
    check.expectedCheck = checkDigit(check.code.left(10));
    if (check.expectedCheck != check.code[10])
        check.faults.append(CodeFault::WrongCheck);
    return check;
}

}   // namespace core::identity
