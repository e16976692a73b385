#include "ui/paper/paper_words.h"

#include "ui/paper/paper_dates.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <functional>

static void loadPaperWords()
{
    Q_INIT_RESOURCE(sportello_papers);
}

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Private use of BCP 47: Italian in short sentences.
const QString kEasy = u"it-x-facile"_s;

std::shared_ptr<const rules::Wording> wordsOf(const QString &language)
{
    loadPaperWords();
    QFile file(u":/papers/%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    rules::Faults faults;
    auto read = rules::Wording::read(rules::wordingFile(language), file.readAll(), faults);
    return faults.isEmpty() ? std::make_shared<const rules::Wording>(std::move(read)) : nullptr;
}

QStringList placesOf(const QString &sentence)
{
    static const QRegularExpression kPlace(u"\\{([^}]*)\\}"_s);
    QStringList places;
    for (auto match = kPlace.globalMatch(sentence); match.hasNext();)
        places.append(match.next().captured(1));
    return places;
}

QString withPlaces(const QList<rules::WordingPart> &parts, const QStringList &places,
                   const std::function<QString(const QString &)> &value)
{
    QString text;
    for (const rules::WordingPart &part : parts) {
        text += part.text;
        if (part.place >= 0)
            text += value(places[part.place]);
    }
    return text;
}

/// What a value holds is never looked at for places.
QString withValues(const QString &sentence, const Filling &filling)
{
    QString text;
    qsizetype at = 0;
    for (const QString &place : placesOf(sentence)) {
        const qsizetype open = sentence.indexOf(u'{', at);
        text += sentence.mid(at, open - at) + filling.value(place).it;
        at = open + place.size() + 2;
    }
    return text + sentence.mid(at);
}

/// The easy sentence of this one, or itself.
QString simpler(const QString &italian, const rules::Wording *simple)
{
    const auto *entry = simple == nullptr ? nullptr : simple->find(rules::wordingKey(italian));
    if (entry == nullptr)
        return italian;
    return withPlaces(entry->parts, placesOf(italian),
                      [](const QString &place) { return u'{' + place + u'}'; });
}

}   // namespace

PaperWords::PaperWords(const QString &language, bool easy,
                       std::shared_ptr<const rules::Wording> law)
    : m_easy(easy), m_law(std::move(law))
{
    if (easy)
        m_simple = wordsOf(kEasy);
    const QString tag = language.section(u'-', 0, 0);
    if (!tag.isEmpty() && tag != "it"_L1)
        m_fixed = wordsOf(tag);
    if (m_fixed)
        m_language = tag;
}

QStringList PaperWords::languages()
{
    loadPaperWords();
    QStringList languages;
    for (const QString &name : QDir(u":/papers"_s).entryList({u"*.ts"_s}, QDir::Files, QDir::Name))
        if (name.chopped(3) != kEasy)
            languages.append(name.chopped(3));
    return languages;
}

QString PaperWords::languageName(const QString &language)
{
    static const QMap<QString, QString> names = {
        {u"ar"_s, u"arabo"_s},    {u"en"_s, u"inglese"_s}, {u"es"_s, u"spagnolo"_s},
        {u"fr"_s, u"francese"_s}, {u"ro"_s, u"romeno"_s},  {u"sq"_s, u"albanese"_s},
        {u"uk"_s, u"ucraino"_s},  {u"zh"_s, u"cinese"_s},  {u"it"_s, u"italiano"_s}};
    return names.value(language, language);
}

Sentence PaperWords::say(const QString &italian, const Filling &filling) const
{
    const QStringList places = placesOf(italian);
    Sentence said;
    said.it = withValues(simpler(italian, m_simple.get()), filling);
    const auto *entry = m_fixed == nullptr ? nullptr : m_fixed->find(rules::wordingKey(italian));
    if (entry == nullptr)
        return said;
    said.draft = !entry->reviewed;
    bool whole = true;
    said.other = withPlaces(entry->parts, places, [&](const QString &place) {
        const Sentence value = filling.value(place);
        whole = whole && (!value.other.isEmpty() || value.it.isEmpty());
        said.draft = said.draft || value.draft;
        return value.other;
    });
    if (!whole)
        said.other.clear();
    return said;
}

Sentence PaperWords::law(const rules::Text &text) const
{
    if (m_language.isEmpty())
        return {text.it()};
    const rules::Text both =
        m_law && !text.byLanguage.contains(m_language) ? rules::worded(text, *m_law) : text;
    return {text.it(), both.byLanguage.value(m_language), both.drafts.contains(m_language)};
}

Sentence PaperWords::name(const rules::Text &text) const
{
    Sentence named = law(text);
    if (named.other.isEmpty() && !m_language.isEmpty())
        named.other = named.it;
    return named;
}

Sentence PaperWords::day(const QDate &day) const
{
    return dayIn(m_language, day);
}

Sentence PaperWords::weekday(const QDate &day) const
{
    return weekdayIn(m_language, day);
}

PaperContent PaperWords::begin(const QString &code, const Sentence &title) const
{
    PaperContent content;
    content.code = code;
    content.title = title;
    content.language = m_language;
    content.draftMark = say(u"Bozza di traduzione: vale il testo italiano."_s);
    content.onlyItalian = say(u"Solo in italiano: chieda di leggerlo insieme."_s).other;
    return content;
}

}   // namespace ui::paper
