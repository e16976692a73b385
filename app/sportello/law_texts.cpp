#include "app/sportello/law_texts.h"

#include "resources/built_in_bundle.h"

#include <QFile>

namespace app {

using namespace core;

std::shared_ptr<const rules::Wording> LawTexts::in(const QString &language)
{
    const auto known = m_read.constFind(language);
    if (known != m_read.constEnd())
        return *known;
    const QString name = rules::wordingFile(language);
    std::shared_ptr<const rules::Wording> words;
    QFile file(resources::builtInBundle() + QLatin1Char('/') + name);
    if (file.open(QIODevice::ReadOnly)) {
        rules::Faults faults;
        auto read = rules::Wording::read(name, file.readAll(), faults);
        if (faults.isEmpty())
            words = std::make_shared<const rules::Wording>(std::move(read));
    }
    m_read[language] = words;
    return words;
}

}   // namespace app
