#include "ui/theme/tokens.h"

namespace ui::theme {

const std::array<TokenRow, kTokenCount> &tokenTable()
{
    static const std::array<TokenRow, kTokenCount> table{{
        {Token::Page, QLatin1String("page"), 0xfff5f5f5, 0xff13181e},
        {Token::Panel, QLatin1String("panel"), 0xffffffff, 0xff1b222a},
        {Token::Raised, QLatin1String("raised"), 0xfffafbfc, 0xff212a33},
        {Token::Text, QLatin1String("text"), 0xff1a1a1a, 0xffeceff2},
        {Token::Muted, QLatin1String("muted"), 0xff526476, 0xffa9b7c4},
        {Token::Line, QLatin1String("line"), 0xffc5c7c9, 0xff3a4652},
        {Token::Hair, QLatin1String("hair"), 0xffe2e5e8, 0xff2c3641},
        {Token::Field, QLatin1String("field"), 0xff5c6f82, 0xff8495a5},
        {Token::Primary, QLatin1String("primary"), 0xff2f475e, 0xff9cc1e4},
        {Token::PrimaryHover, QLatin1String("primary-hover"), 0xff17324d, 0xffbad5ee},
        {Token::PrimaryPressed, QLatin1String("primary-pressed"), 0xff0f2438, 0xff7fa9d0},
        {Token::OnPrimary, QLatin1String("on-primary"), 0xffffffff, 0xff0f1b27},
        {Token::Head, QLatin1String("head"), 0xff2f475e, 0xff0d1217},
        {Token::OnHead, QLatin1String("on-head"), 0xffffffff, 0xffeceff2},
        {Token::Head2, QLatin1String("head-2"), 0xffd5dee7, 0xffa9b7c4},
        {Token::Sel, QLatin1String("sel"), 0xffedf4fb, 0xff22364a},
        {Token::Focus, QLatin1String("focus"), 0xff1a1a1a, 0xffffffff},
        {Token::Err, QLatin1String("err"), 0xff992639, 0xffffa3ae},
        {Token::ErrBg, QLatin1String("err-bg"), 0xfffbeff1, 0xff3b2026},
        {Token::Warn, QLatin1String("warn"), 0xff804d00, 0xfff3c677},
        {Token::WarnBg, QLatin1String("warn-bg"), 0xfff8ead2, 0xff382c18},
        {Token::Ok, QLatin1String("ok"), 0xff006644, 0xff86d9b7},
        {Token::OkBg, QLatin1String("ok-bg"), 0xffddf3ea, 0xff17322a},
        {Token::Info, QLatin1String("info"), 0xff004d99, 0xff94c7ff},
        {Token::InfoBg, QLatin1String("info-bg"), 0xffe6f0fa, 0xff182f48},
        {Token::Neu, QLatin1String("neu"), 0xff43535f, 0xffc3ced8},
        {Token::NeuBg, QLatin1String("neu-bg"), 0xffe9edf0, 0xff2b3641},
        {Token::Prov, QLatin1String("prov"), 0xff5b3a8c, 0xffcdb6f2},
        {Token::Chart1, QLatin1String("chart-1"), 0xff2f475e, 0xff9cc1e4},
        {Token::Chart2, QLatin1String("chart-2"), 0xffb36b00, 0xfff3c677},
        {Token::Chart3, QLatin1String("chart-3"), 0xff7a8fa3, 0xff5f7386},
    }};
    return table;
}

QColor tokenValue(Token token, Mode mode)
{
    const TokenRow &row = tokenTable().at(static_cast<std::size_t>(token));
    return QColor::fromRgb(mode == Mode::Dark ? row.dark : row.light);
}

}   // namespace ui::theme
