#include "core/casework/name_index.h"

#include <QSet>

#include <algorithm>
#include <mutex>
#include <utility>

namespace core::casework {

namespace {

/// Letters that have no decomposition, written as people type them on an Italian keyboard.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'ı':
        return QStringLiteral("i");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'þ':
        return QStringLiteral("th");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    default:
        return QString(letter);
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4';
}

/// "De Luca" gives de, luca and deluca; "D'Angelo" gives dangelo, d and angelo.
QStringList tokensOf(const QString &name)
{
    QString apart = name;
    for (QChar &c : apart)
        if (isApostrophe(c))
            c = u' ';
    const QStringList joined = foldName(name).split(u' ', Qt::SkipEmptyParts);
    QStringList tokens = joined + foldName(apart).split(u' ', Qt::SkipEmptyParts);
    if (joined.size() > 1)
        tokens.append(joined.join(QString()));
    tokens.removeDuplicates();
    return tokens;
}

QString wholeName(const NameEntry &person)
{
    return foldName(person.surname).remove(u' ') + u' ' + foldName(person.name).remove(u' ');
}

/// Edits between two words, a swap of neighbours counting one; stops caring above `most`.
int editDistance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before, last(b.size() + 1), now(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before = last;
        std::swap(last, now);
    }
    return last[b.size()];
}

/// Two slips of the pen, or surname and name exchanged.
bool areNamesSimilar(const QString &a, const QString &b)
{
    const qsizetype cut = b.indexOf(u' ');
    const QString turned = b.mid(cut + 1) + u' ' + b.left(cut);
    return editDistance(a, b, 2) <= 2 || a == turned;
}

/// One part of the date differs, or two digits of the year or day and month were exchanged.
bool areDatesSimilar(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return true;
    const int equal = (a.year() == b.year()) + (a.month() == b.month()) + (a.day() == b.day());
    return equal >= 2 || (a.year() == b.year() && a.day() == b.month() && a.month() == b.day());
}

/// 2 whole word, 1 beginning, 0 not there.
int matchOf(const QString &word, const QStringList &tokens)
{
    int best = 0;
    for (const QString &token : tokens)
        if (token.startsWith(word))
            best = std::max(best, token.size() == word.size() ? 2 : 1);
    return best;
}

}   // namespace

QString foldName(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark() || isApostrophe(c))
            continue;
        folded += c.isLetterOrNumber() ? plainLetter(c) : QStringLiteral(" ");
    }
    return folded.simplified();
}

/// Many people have few names: equal ones are folded once and kept once.
struct NameIndex::Shared {
    Row rowOf(const NameEntry &person)
    {
        const Name &surname = named(person.surname);
        NameEntry kept = person;
        kept.surname = surname.text;
        const QString first = surname.joined;
        const QStringList surnameTokens = surname.tokens;
        const Name &name = named(person.name);
        kept.name = name.text;
        return {kept, surnameTokens, name.tokens, first + u' ' + name.joined, true};
    }

private:
    struct Name {
        QString text;
        QStringList tokens;
        QString joined;
    };

    const Name &named(const QString &text)
    {
        auto known = m_names.find(text);
        if (known == m_names.end())
            known =
                m_names.insert(text, {text, shared(tokensOf(text)), foldName(text).remove(u' ')});
        return *known;
    }
    QStringList shared(QStringList tokens)
    {
        for (QString &token : tokens)
            token = *m_tokens.insert(token);
        tokens.squeeze();
        return tokens;
    }

    QHash<QString, Name> m_names;
    QSet<QString> m_tokens;
};

void NameIndex::fill(const QList<NameEntry> &people)
{
    Shared shared;
    const std::unique_lock lock(m_mutex);
    m_rows.clear();
    m_tokens.clear();
    m_byDate.clear();
    m_byId.clear();
    m_rows.reserve(people.size());
    m_tokens.reserve(people.size() * 2);
    for (const NameEntry &person : people) {
        const int row = addRow(shared.rowOf(person));
        for (const QString &token : m_rows[row].surnameTokens + m_rows[row].nameTokens)
            m_tokens.push_back({token, row});
    }
    m_tokens.shrink_to_fit();
    std::sort(m_tokens.begin(), m_tokens.end());
    m_filled = true;
}

void NameIndex::clear()
{
    const std::unique_lock lock(m_mutex);
    m_rows = {};
    m_tokens = {};
    m_byDate = {};
    m_byId = {};
    m_filled = false;
}

bool NameIndex::isFilled() const
{
    const std::shared_lock lock(m_mutex);
    return m_filled;
}

void NameIndex::put(const NameEntry &person)
{
    const std::unique_lock lock(m_mutex);
    if (const auto old = m_byId.constFind(person.id); old != m_byId.cend())
        m_rows[*old].alive = false;
    const int row = addRow(Shared().rowOf(person));
    for (const QString &text : m_rows[row].surnameTokens + m_rows[row].nameTokens) {
        const Token token{text, row};
        m_tokens.insert(std::upper_bound(m_tokens.begin(), m_tokens.end(), token), token);
    }
}

std::optional<NameEntry> NameIndex::find(const PersonId &id) const
{
    const std::shared_lock lock(m_mutex);
    const auto row = m_byId.constFind(id);
    return row == m_byId.cend() ? std::nullopt : std::optional(m_rows[*row].person);
}

int NameIndex::addRow(Row added)
{
    const int row = static_cast<int>(m_rows.size());
    m_byDate[added.person.bornOn].push_back(row);
    m_byId[added.person.id] = row;
    m_rows.push_back(std::move(added));
    return row;
}

NameIndex::Range NameIndex::withPrefix(const QString &prefix) const
{
    const auto first = std::lower_bound(m_tokens.begin(), m_tokens.end(), Token{prefix, 0});
    const auto last = std::partition_point(
        first, m_tokens.end(), [&](const Token &token) { return token.text.startsWith(prefix); });
    return {first, last};
}

std::vector<int> NameIndex::candidates(const QStringList &words, const QDate &bornOn) const
{
    if (bornOn.isValid())
        return m_byDate.value(bornOn);
    Range rarest{m_tokens.end(), m_tokens.end()};
    bool any = false;
    for (const QString &word : words) {
        const Range range = withPrefix(word);
        if (!any || range.second - range.first < rarest.second - rarest.first)
            rarest = range;
        any = true;
    }
    std::vector<int> rows;
    for (auto token = rarest.first; token != rarest.second; ++token)
        rows.push_back(token->row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<NameEntry> NameIndex::search(const QStringList &words, const QDate &bornOn, int limit) const
{
    QStringList folded;
    for (const QString &word : words)
        folded += foldName(word).split(u' ', Qt::SkipEmptyParts);
    const std::shared_lock lock(m_mutex);
    std::vector<std::pair<int, int>> found;   // score and row
    for (const int at : candidates(folded, bornOn)) {
        const Row &row = m_rows[at];
        int score = 0;
        bool all = row.alive;
        for (const QString &word : folded) {
            const int inSurname = matchOf(word, row.surnameTokens);
            const int inName = matchOf(word, row.nameTokens);
            all = all && inSurname + inName > 0;
            score += inSurname >= inName ? inSurname * 3 : inName * 2;
        }
        if (all)
            found.emplace_back(score, at);
    }
    const auto better = [this](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        const int order = m_rows[a.second].whole.compare(m_rows[b.second].whole);
        return order != 0 ? order < 0 : a.second < b.second;
    };
    const auto kept = found.begin() + std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), kept, found.end(), better);
    QList<NameEntry> people;
    for (auto hit = found.begin(); hit != kept; ++hit)
        people.append(m_rows[hit->second].person);
    return people;
}

QList<PersonId> NameIndex::similarTo(const NameEntry &person) const
{
    const std::shared_lock lock(m_mutex);
    const QString whole = wholeName(person);
    QList<PersonId> similar;
    const auto consider = [&](int at, bool fits) {
        const Row &row = m_rows[at];
        if (fits && row.alive && row.person.id != person.id && !similar.contains(row.person.id))
            similar.append(row.person.id);
    };
    if (person.bornOn.isValid())
        for (const int at : m_byDate.value(person.bornOn))
            consider(at, areNamesSimilar(whole, m_rows[at].whole));
    const QStringList tokens = tokensOf(person.surname);
    if (!tokens.isEmpty()) {
        const Range range = withPrefix(tokens.first());
        for (auto token = range.first; token != range.second; ++token) {
            const Row &row = m_rows[token->row];
            consider(token->row,
                     row.whole == whole && areDatesSimilar(row.person.bornOn, person.bornOn));
        }
    }
    return similar;
}

}   // namespace core::casework
