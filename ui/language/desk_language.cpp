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

thread_local int italianWanted = 0;

/// The words of the file, or none while Italian is wanted: then those of the source stand.
class WindowTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *comment,
                      int number) const override
    {
        return italianWanted > 0 ? QString()
                                 : QTranslator::translate(context, text, comment, number);
    }
};

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
        auto *translator = new WindowTranslator(&application);
        translator->setObjectName(kTranslator);
        if (!translator->load(QStringLiteral(":/i18n/sportello_") + language))
            return false;
        QCoreApplication::installTranslator(translator);
    }
    application.setProperty(kLanguageProperty, language);
    return true;
}

ItalianWords::ItalianWords()
{
    ++italianWanted;
}

ItalianWords::~ItalianWords()
{
    --italianWanted;
}

QString deskLanguage()
{
    if (italianWanted > 0)
        return kItalian;
    const QString language = qApp->property(kLanguageProperty).toString();
    return language.isEmpty() ? kItalian : language;
}

}   // namespace ui
