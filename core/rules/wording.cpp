#include "core/rules/wording.h"

#include "core/rules/linguist_file.h"
#include "core/rules/overlay.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

quint64 wordingKey(const QString &italian)
{
    // Not against anybody's will: only to tell sentences apart in few bytes.
    const auto hash = QCryptographicHash::hash(italian.toUtf8(), QCryptographicHash::Sha1);
    return qFromLittleEndian<quint64>(hash.constData());
}

namespace {

/// The formulas between braces, in order.
QStringList placesOf(const QString &sentence)
{
    static const QRegularExpression kPlace(u"\\{([^}]*)\\}"_s);
    QStringList places;
    for (auto match = kPlace.globalMatch(sentence); match.hasNext();)
        places.append(match.next().captured(1));
    return places;
}

/// Nothing when a place is not one of the Italian sentence, or one of those is left out.
std::optional<QList<WordingPart>> partsOf(const QString &italian, const QString &translated)
{
    const auto places = placesOf(italian);
    auto left = places;
    QList<WordingPart> parts;
    qsizetype at = 0;
    for (const auto &place : placesOf(translated)) {
        const auto open = translated.indexOf(u'{', at);
        parts.append({translated.mid(at, open - at), static_cast<int>(places.indexOf(place))});
        at = open + place.size() + 2;
        if (parts.last().place < 0)
            return std::nullopt;
        left.removeAll(place);
    }
    parts.append({translated.mid(at), -1});
    return left.isEmpty() ? std::optional(parts) : std::nullopt;
}

}   // namespace

Wording Wording::read(const QString &file, const QByteArray &bytes, Faults &faults)
{
    int line = 1;
    const auto linguist = LinguistFile::read(bytes, &line);
    if (!linguist || wordingFile(linguist->language) != layeredName(file).file) {
        faults.add({file, line, 1},
                   u"Il file non è una traduzione di Qt Linguist nella lingua del suo nome."_s);
        return {};
    }
    Wording wording;
    wording.m_language = linguist->language;
    for (const auto &message : linguist->messages) {
        if (message.isGone() || message.translation.isEmpty())
            continue;
        const auto parts = partsOf(message.source, message.translation);
        if (!parts) {
            faults.add(
                {file, message.line, 1},
                u"La traduzione non ha gli stessi «{…}» della frase «%1»."_s.arg(message.source));
            continue;
        }
        wording.m_entries.insert(wordingKey(message.source), {*parts, message.isFinished()});
        wording.m_sentences.append(message.source);
    }
    return wording;
}

Wording Wording::of(const BundleFiles &files, const QString &language, Faults &faults)
{
    Wording all;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (layeredName(file.key()).file != wordingFile(language))
            continue;
        const auto one = read(file.key(), *file, faults);
        all.m_language = language;
        all.m_entries.insert(one.m_entries);
        all.m_sentences += one.m_sentences;
    }
    return all;
}

Wording Wording::over(const Wording &base) const
{
    Wording all = base;
    if (all.m_language.isEmpty())
        all.m_language = m_language;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        all.m_entries.insert(entry.key(), *entry);
    for (const auto &sentence : m_sentences)
        if (base.find(wordingKey(sentence)) == nullptr)
            all.m_sentences.append(sentence);
    return all;
}

qsizetype Wording::reviewed() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const WordingEntry &entry) { return entry.reviewed; });
}

const WordingEntry *Wording::find(quint64 key) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.constEnd() ? nullptr : &*entry;
}

std::optional<QString> Wording::plain(const QString &italian) const
{
    const auto *entry = find(wordingKey(italian));
    if (entry == nullptr || entry->parts.size() != 1)
        return std::nullopt;
    return entry->parts.first().text;
}

Text worded(const Text &text, const Wording &wording)
{
    auto both = text;
    const auto *entry = wording.find(wordingKey(text.it()));
    if (entry == nullptr || entry->parts.size() != 1)
        return both;
    both.byLanguage.insert(wording.language(), entry->parts.first().text);
    if (!entry->reviewed)
        both.drafts.append(wording.language());
    return both;
}

QString wordingFile(const QString &language)
{
    return u"texts/%1.ts"_s.arg(language);
}

QStringList wordingLanguages(const BundleFiles &files)
{
    QStringList languages;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto name = layeredName(file.key()).file;
        if (name.startsWith(u"texts/"_s))
            languages.append(name.section(u'/', 1).chopped(3));
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

}   // namespace core::rules
