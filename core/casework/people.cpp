#include "core/casework/people.h"

#include "core/casework/desk_context.h"
#include "core/casework/name_index.h"
#include "core/casework/person_codes.h"
#include "core/casework/person_entry.h"
#include "core/casework/search_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace core::casework {

namespace {

constexpr int kTypingPauseSeconds = 30;
constexpr int kMostJoined = 20;
constexpr qsizetype kMostSeen = 50;

PersonRow rowOf(const NameEntry &entry, bool exact)
{
    const QString name = (entry.name + QLatin1Char(' ') + entry.surname).trimmed();
    return {entry.id, name, entry.bornOn, entry.maskedCode, exact, entry.bornYear};
}

/// Names of the members that tell two records apart; when each was written does not.
QStringList differingMembers(const domain::Person &a, const domain::Person &b)
{
    const QStringList bookkeeping = {QStringLiteral("id"),          QStringLiteral("created_at"),
                                     QStringLiteral("changed_at"),  QStringLiteral("facts"),
                                     QStringLiteral("not_same_as"), QStringLiteral("joined")};
    const QJsonObject left = a.toJson();
    const QJsonObject right = b.toJson();
    QStringList differing;
    for (const QString &key : left.keys())
        if (!bookkeeping.contains(key) && left[key] != right[key])
            differing.append(key);
    return differing;
}

/// A page may hold a copy that is older than a delega or a case handed in since.
void keepWhatIsNotEdited(domain::Person &saved, const domain::Person &stored)
{
    saved.mandates = stored.mandates;
    saved.joined = stored.joined;
    saved.joinedTo = stored.joinedTo;
    for (const QString &key : stored.facts.keys()) {
        const domain::Fact *known = stored.facts.find(key);
        const domain::Fact *given = saved.facts.find(key);
        if (!given || given->recordedAt < known->recordedAt)
            saved.facts.set(key, *known);
    }
}

}   // namespace

People::People(DeskContext &context) : m_context(context)
{
}
People::~People() = default;

Result<> People::traceSearch(const QString &text)
{
    return m_context.parts.vault->blindIndex("audit-search", text)
        .and_then([&](const QByteArray &hash) {
            return m_context.traceAlone(QStringLiteral("searched"), QString(),
                                        QString::fromLatin1(hash.toHex()));
        });
}

/// A line at each key would mean a write to the disk at each key, and a trail nobody can read.
Result<> People::noteTyping(const QString &text, const QString &by)
{
    const bool goesOn = m_typing.by == by &&
                        (text.startsWith(m_typing.text) || m_typing.text.startsWith(text)) &&
                        m_typing.at.secsTo(m_context.now()) < kTypingPauseSeconds;
    if (!goesOn) {
        const auto traced = endTyping().and_then([&] { return traceSearch(text); });
        if (!traced)
            return traced;
        m_typing = {by, text, text, {}};
    }
    m_typing.text = text;
    m_typing.at = m_context.now();
    return {};
}

Result<> People::endTyping()
{
    const Typing ended = std::exchange(m_typing, Typing());
    return ended.text == ended.traced ? Result<>() : traceSearch(ended.text);
}

Result<QList<PersonRow>> People::search(const QString &typed, int limit)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const SearchText text = parseSearch(typed, m_context.today());
    if (text == SearchText())
        return QList<PersonRow>();
    const auto ready = noteTyping(typed.simplified().toUpper(), who->pseudonym).and_then([&] {
        return m_context.needNames();
    });
    if (!ready)
        return tl::unexpected(ready.error());
    for (const QString &code : {text.code, phoneCode(text.phone)}) {
        if (code.isEmpty())
            continue;
        const auto found = rowsByCode(code);
        if (!found || !found->isEmpty())
            return found;
    }
    QList<PersonRow> rows;
    const NameQuery query{text.words, text.bornOn, text.bornYear};
    if (!text.code.isEmpty())
        return rows;
    for (const NameHit &hit : m_context.parts.names->search(query, limit)) {
        rows.append(rowOf(hit, false));
        rows.last().similar = hit.similar;
    }
    return rows;
}

/// Who has the code, in the order of their names.
Result<QList<PersonRow>> People::rowsByCode(const QString &code)
{
    const auto found = m_context.people.findByCode(code);
    if (!found)
        return tl::unexpected(found.error());
    QList<PersonRow> rows;
    for (const PersonId &id : *found)
        if (const auto entry = m_context.parts.names->find(id))
            rows.append(rowOf(*entry, true));
    std::sort(rows.begin(), rows.end(), [](const PersonRow &a, const PersonRow &b) {
        return std::tie(a.name, a.bornOn, a.id) < std::tie(b.name, b.bornOn, b.id);
    });
    return rows;
}

Result<QList<PersonRow>> People::lastSeen(int limit)
{
    const auto ready =
        m_context.actor().and_then([&](const domain::Operator &) { return m_context.needNames(); });
    if (!ready)
        return tl::unexpected(ready.error());
    QList<PersonRow> rows;
    for (const PersonId &id : std::as_const(m_seen))
        if (const auto entry = m_context.parts.names->find(id); entry && rows.size() < limit)
            rows.append(rowOf(*entry, false));
    return rows;
}

Result<std::optional<PersonId>> People::findByCode(const QString &code)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto traced =
        noteTyping(normalisedCode(code), who->pseudonym).and_then([&] { return endTyping(); });
    if (!traced)
        return tl::unexpected(traced.error());
    const auto found = m_context.people.findByCode(normalisedCode(code));
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Duplicate>> People::possibleDuplicates(const domain::Person &person)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto ready = m_context.needNames(); !ready)
        return tl::unexpected(ready.error());
    QList<PersonId> candidates;
    for (const QString &code : codesOf(person)) {
        const auto found = m_context.people.findByCode(code);
        if (!found)
            return tl::unexpected(found.error());
        candidates += *found;
    }
    candidates += m_context.parts.names->similarTo(entryOf(person));
    QList<Duplicate> duplicates;
    QList<PersonId> seen = person.notSameAs;
    seen.append(person.id);
    for (const PersonId &id : candidates) {
        if (seen.contains(id))
            continue;
        seen.append(id);
        const auto other = m_context.people.get(id);
        if (!other)
            return tl::unexpected(other.error());
        const auto traced = m_context.traceAlone(QStringLiteral("person_compared"), id.toString());
        if (!traced)
            return tl::unexpected(traced.error());
        duplicates.append({*other, differingMembers(person, *other)});
    }
    return duplicates;
}

Result<domain::Person> People::view(const PersonId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto ended = endTyping(); !ended)
        return tl::unexpected(ended.error());
    auto person = m_context.people.get(id);
    // Of records joined one after another the last is the person.
    for (int step = 0; person && !person->joinedTo.isNull() && step < kMostJoined; ++step)
        person = m_context.people.get(person->joinedTo);
    if (!person)
        return person;
    m_seen.removeAll(person->id);
    m_seen.prepend(person->id);
    if (m_seen.size() > kMostSeen)
        m_seen.removeLast();
    const QString viewed = person->id.toString();
    if (m_context.isNewView(viewed)) {
        const auto traced = m_context.traceAlone(QStringLiteral("person_viewed"), viewed);
        if (!traced)
            return tl::unexpected(traced.error());
    }
    return person;
}

Result<domain::Person> People::save(const domain::Person &person)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (person.fullName().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("a person needs a name"));
    domain::Person saved = person;
    const bool isNew = person.id.isNull();
    saved.changedAt = m_context.now();
    if (isNew) {
        saved.id = PersonId::makeAt(m_context.now());
        saved.createdAt = saved.changedAt;
        if (saved.document.isSeen())
            saved.document.seenBy = who->pseudonym;
    }
    const auto stored = m_context.inTransaction([&]() -> Result<> {
        QStringList changed;
        if (!isNew) {
            const auto before = m_context.people.get(saved.id);
            if (!before)
                return tl::unexpected(before.error());
            saved.createdAt = before->createdAt;
            keepWhatIsNotEdited(saved, *before);
            if (saved.document != before->document)
                saved.document.seenBy = who->pseudonym;
            changed = differingMembers(*before, saved);
            if (before->facts != saved.facts)
                changed.append(QStringLiteral("facts"));
        }
        return m_context.people.put(saved, codesOf(saved)).and_then([&] {
            return m_context.trace(isNew ? QStringLiteral("person_created")
                                         : QStringLiteral("person_changed"),
                                   saved.id.toString(), changed.join(QLatin1Char(' ')));
        });
    });
    if (!stored)
        return tl::unexpected(stored.error());
    if (m_context.parts.names->isFilled())
        m_context.parts.names->put(entryOf(saved));
    return saved;
}

Result<> People::revealed(const PersonId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.traceAlone(QStringLiteral("code_revealed"), id.toString());
}

}   // namespace core::casework
