#include "ui/words/desk_words.h"

#include "core/casework/desk.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DeskWords)
};

/// The one kind of name whose article is known.
bool isNumbered(const QString &deskName)
{
    return deskName.startsWith(QLatin1String("banco "), Qt::CaseInsensitive);
}

}   // namespace

QString colleagueWords(const core::casework::Desk &desk, const QString &pseudonym)
{
    const QString name = desk.operatorName(pseudonym);
    return name == pseudonym ? Words::tr("un collega di un altro banco") : name;
}

QString atDeskWords(const QString &deskName)
{
    if (deskName.isEmpty())
        return Words::tr("a un altro banco");
    return isNumbered(deskName) ? Words::tr("al %1").arg(deskName.toLower())
                                : Words::tr("a un altro banco (%1)").arg(deskName);
}

}   // namespace ui
