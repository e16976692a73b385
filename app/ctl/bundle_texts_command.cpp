#include "app/ctl/bundle_texts_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/law_texts.h"
#include "core/rules/overlay.h"

#include <CLI/App.hpp>

#include <QDir>
#include <QRegularExpression>

namespace app::ctl {

using namespace core;

static std::string faultOfLanguage(const std::string &text)
{
    static const QRegularExpression kTag(QStringLiteral("^[a-z]{2,3}(-[a-z0-9]{2,8})?$"));
    return kTag.match(QString::fromStdString(text)).hasMatch()
               ? std::string()
               : "«" + text + "» non è una lingua (en, ro, ar…)";
}

void BundleTextsCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "texts", "Le parole per la persona nelle altre lingue");
    m_app->add_option("FOLDER", m_folder, "Cartella con benefits e questions")->required();
    m_app->add_option("--language", m_languages, "Scrive texts/LINGUA.ts con le frasi di oggi")
        ->type_name("LINGUA")
        ->check(CLI::Validator(faultOfLanguage, ""));
}

static ExitCode printStates(const QList<review::LawText> &texts, const rules::BundleFiles &files)
{
    rules::Faults faults;
    for (const QString &language : rules::wordingLanguages(files)) {
        const auto state = review::stateOf(texts, rules::Wording::of(files, language, faults));
        print(QStringLiteral("%1: %2 frasi su %3, %4 riviste, %5 di frasi che non ci sono più")
                  .arg(language)
                  .arg(state.translated)
                  .arg(state.all)
                  .arg(state.reviewed)
                  .arg(state.gone));
    }
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    return faults.isEmpty() ? ExitCode::Done : ExitCode::BundleFaults;
}

static ExitCode writeLanguage(const QList<review::LawText> &texts, const rules::BundleFiles &files,
                              const QDir &folder, const QString &language)
{
    const QString name = rules::wordingFile(language);
    const auto merged = review::mergedTexts(texts, language, files.value(name));
    if (!merged) {
        say(QStringLiteral("%1 non è un file di Qt Linguist (%2): non l’ho toccato.")
                .arg(name, merged.error().detail));
        return ExitCode::BundleFaults;
    }
    const QString path = folder.filePath(name);
    if (!folder.mkpath(QStringLiteral("texts")) || !writeOutput(path.toStdString(), *merged)) {
        say(QStringLiteral("Non riesco a scrivere %1.").arg(path));
        return ExitCode::Io;
    }
    print(QStringLiteral("%1: %2 frasi").arg(name).arg(texts.size()));
    return ExitCode::Done;
}

/// The sentences of `files`, or what is wrong with them said.
static tl::expected<QList<review::LawText>, ExitCode> textsOf(const rules::BundleFiles &files)
{
    rules::Faults faults;
    const auto source = rules::readBundle(files, faults);
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    if (!faults.isEmpty())
        return tl::unexpected(ExitCode::BundleFaults);
    return review::lawTexts(source);
}

/// A local bundle rests on the questions of the national one, and translates what is its own.
static tl::expected<QList<review::LawText>, ExitCode>
textsOfLocal(const Surroundings &surroundings, const std::string &folder, const QString &id)
{
    const auto both = loadLayered(surroundings, folder);
    if (!both)
        return tl::unexpected(both.error());
    rules::BundleFiles without;
    for (auto file = both->cbegin(); file != both->cend(); ++file)
        if (rules::layeredName(file.key()).overlay != id)
            without.insert(file.key(), *file);
    const auto all = textsOf(*both);
    const auto others = textsOf(without);
    if (!all || !others)
        return all ? others : all;
    return review::ownTexts(*all, *others);
}

ExitCode BundleTextsCommand::run(const Surroundings &surroundings)
{
    const auto files = loadRuleFiles(m_folder);
    if (!files)
        return files.error();
    const auto local = rules::overlayOf(*files);
    const auto texts = local ? textsOfLocal(surroundings, m_folder, local->id) : textsOf(*files);
    if (!texts)
        return texts.error();
    if (m_languages.empty())
        return printStates(*texts, *files);
    for (const std::string &language : m_languages) {
        const auto code = writeLanguage(*texts, *files, QDir(QString::fromStdString(m_folder)),
                                        QString::fromStdString(language));
        if (code != ExitCode::Done)
            return code;
    }
    return ExitCode::Done;
}

}   // namespace app::ctl
