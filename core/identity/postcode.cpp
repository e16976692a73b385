#include "core/identity/postcode.h"

#include <algorithm>

namespace core::identity {

namespace {

constexpr int kDigits = 5;

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

}   // namespace

PostcodeCheck checkPostcode(const QString &typed)
{
    PostcodeCheck check;
    check.cap = typed.simplified().remove(u' ');
    if (!std::all_of(check.cap.begin(), check.cap.end(), isAsciiDigit)) {
        check.fault = PostcodeFault::NotDigits;
    } else if (check.cap.size() > kDigits) {
        check.fault = PostcodeFault::TooLong;
    } else if (check.cap.size() < kDigits) {
        check.fault = PostcodeFault::ZeroMissing;
        check.suggestion = check.cap.rightJustified(kDigits, QLatin1Char('0'));
    }
    return check;
}

}   // namespace core::identity
