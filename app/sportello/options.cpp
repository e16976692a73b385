#include "app/sportello/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace app {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(app::Options)
};

}   // namespace

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Said::tr("Banco di un Punto INPS: domande, esiti, ricevute."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(QStringLiteral("folder"), Said::tr("Cartella del banco."),
                                    QStringLiteral("cartella"));
    const QCommandLineOption training(
        QStringLiteral("training"),
        Said::tr(
            "Formazione: banco di prova con persone inventate e un centro dentro il programma."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        Said::tr("Gioca una giornata attraverso le finestre vere e lascia immagini, ricevuta e "
                 "riepiloghi nella cartella."),
        QStringLiteral("cartella"));
    const QCommandLineOption recover(
        QStringLiteral("recover"),
        Said::tr("Riapre il banco di una dimostrazione interrotta e dice che cosa ritrova."),
        QStringLiteral("cartella"));
    const QCommandLineOption bundle(
        QStringLiteral("bundle"),
        Said::tr("Regole da una cartella invece di quelle del programma."),
        QStringLiteral("cartella"));
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   Said::tr("Grandezza del testo, da 100 a 200."),
                                   QStringLiteral("percento"), QStringLiteral("100"));
    const QCommandLineOption dark(QStringLiteral("dark"), Said::tr("Colori scuri."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Said::tr("Lingua delle finestre: it o de."),
                                      QStringLiteral("lingua"), QStringLiteral("it"));
    const QCommandLineOption port(QStringLiteral("centre-port"),
                                  Said::tr("Porta del centro di formazione."),
                                  QStringLiteral("porta"), QStringLiteral("0"));
    // For who measures the start; nothing for the people at the desk.
    QCommandLineOption tellReady(QStringLiteral("tell-ready"));
    tellReady.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {folder, training, demo, recover, bundle, scale, dark, language, port, tellReady});
    parser.process(application);

    Options options;
    options.demoFolder = parser.value(demo);
    options.recoverFolder = parser.value(recover);
    options.training = parser.isSet(training) || parser.isSet(demo) || parser.isSet(recover);
    options.folder = parser.value(folder);
    if (options.folder.isEmpty()) {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        options.folder = QDir(data).filePath(options.training ? QStringLiteral("formazione")
                                                              : QStringLiteral("banco"));
    }
    options.bundleFolder = parser.value(bundle);
    options.scalePercent = qBound(100, parser.value(scale).toInt(), 200);
    options.dark = parser.isSet(dark);
    options.language = parser.value(language);
    options.tellReady = parser.isSet(tellReady);
    options.centrePort = static_cast<quint16>(parser.value(port).toUInt());
    return options;
}

}   // namespace app
