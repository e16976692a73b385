#include "app/sportello/law_texts.h"

#include "resources/built_in_bundle.h"

#include <QFile>

#include <utility>

namespace app {

using namespace core;

namespace {

/// Empty when the program has none, or none that reads.
rules::Wording inProgram(const QString &language)
{
    const QString name = rules::wordingFile(language);
    QFile file(resources::builtInBundle() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    rules::Faults faults;
    return rules::Wording::read(name, file.readAll(), faults);
}

}   // namespace

LawTexts::LawTexts(rules::BundleFiles installed) : m_installed(std::move(installed))
{
}

std::shared_ptr<const rules::Wording> LawTexts::in(const QString &language)
{
    const auto known = m_read.constFind(language);
    if (known != m_read.constEnd())
        return *known;
    rules::Faults faults;
    const auto all = rules::Wording::of(m_installed, language, faults).over(inProgram(language));
    const auto words = all.size() > 0 ? std::make_shared<const rules::Wording>(all) : nullptr;
    m_read[language] = words;
    return words;
}

}   // namespace app
