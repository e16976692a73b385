#include "ui/language/desk_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <QVariant>

// A static library drops resources that nobody names. Outside any namespace, as the macro asks.
static void keepTranslations()
{
    Q_INIT_RESOURCE(sportello_translations);
}

namespace ui {

namespace {

const QString kItalian = QStringLiteral("it");
constexpr char kLanguageProperty[] = "sportelloLanguage";
const QString kTranslator = QStringLiteral("sportelloTranslator");

}   // namespace

QStringList deskLanguages()
{
    keepTranslations();
    QStringList languages;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*.qm")}))
        languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

bool useDeskLanguage(QCoreApplication &application, const QString &language)
{
    if (language != kItalian && !deskLanguages().contains(language))
        return false;
    if (auto *before = application.findChild<QTranslator *>(kTranslator)) {
        QCoreApplication::removeTranslator(before);
        before->setObjectName(QString());
        before->deleteLater();
    }
    if (language != kItalian) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(kTranslator);
        if (!translator->load(QStringLiteral(":/i18n/sportello_") + language))
            return false;
        QCoreApplication::installTranslator(translator);
    }
    application.setProperty(kLanguageProperty, language);
    return true;
}

QString deskLanguage()
{
    const QString language = qApp->property(kLanguageProperty).toString();
    return language.isEmpty() ? kItalian : language;
}

}   // namespace ui
