#include "ui/theme/style_sheet.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace ui::theme {

namespace {

std::optional<QString> measure(const QString &name, const QStringList &arguments, int scale)
{
    bool ok = false;
    const double size = arguments.value(0).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    if (name == QLatin1String("px"))
        return QString::number(std::lround(size * scale / 100));
    const double second = arguments.value(1).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    if (name == QLatin1String("h"))
        return QString::number(std::lround(size + second * (scale - 100) / 100));
    if (name == QLatin1String("inside"))
        return QString::number(std::lround(size * scale / 100) - 2 * std::lround(second));
    return std::nullopt;
}

std::optional<QString> named(const QString &name, Mode mode)
{
    if (name == QLatin1String("mode"))
        return mode == Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    for (const TokenRow &row : tokenTable()) {
        if (row.name == name)
            return tokenValue(row.token, mode).name();
    }
    return std::nullopt;
}

}   // namespace

QString fillStyleSheet(const QString &sheetTemplate, Mode mode, int scalePercent)
{
    static const QRegularExpression placeholder(
        QStringLiteral("@([a-z][a-z0-9-]*)(?:\\(([0-9., ]+)\\))?@"));
    QString filled;
    qsizetype done = 0;
    for (auto match = placeholder.globalMatch(sheetTemplate); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString arguments = found.captured(2);
        const auto value =
            arguments.isEmpty()
                ? named(found.captured(1), mode)
                : measure(found.captured(1), arguments.split(QLatin1Char(',')), scalePercent);
        filled += QStringView(sheetTemplate).mid(done, found.capturedStart() - done);
        filled += value.value_or(found.captured());
        done = found.capturedEnd();
    }
    filled += QStringView(sheetTemplate).mid(done);
    return filled;
}

}   // namespace ui::theme
