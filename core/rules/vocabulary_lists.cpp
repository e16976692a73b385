#include "core/rules/facts_reader.h"
#include "core/rules/member_reader.h"
#include "core/rules/value_text.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFields = 64;    // one bit each in FactSlot::fieldsRead
constexpr int kMostMembers = 30;   // of any list

/// A field's value written in the file of questions, canonical; null after a fault.
QJsonValue writtenField(const Vocabulary &vocabulary, const VocabularyEntry &entry,
                        const QString &text, const Place &place, Faults &faults)
{
    const auto canonical = canonicalValue(vocabulary, entry, QJsonValue(text));
    if (canonical)
        return *canonical;
    faults.add(place, u"«%1» non è una risposta di «%2»."_s.arg(text, entry.question().key),
               nearestName(text, entry.codes()));
    return QJsonValue();
}

}   // namespace

void Vocabulary::addFields(int list, Faults &faults)
{
    const auto parsed = m_entries[list].parsed;
    if (parsed.fields.size() > kMostFields)
        faults.add(parsed.place,
                   u"Un elenco ha al massimo %1 campi («fields»)."_s.arg(kMostFields));
    const auto most = parsed.question.most.value_or(kMostMembers);
    if (most < 1 || most > kMostMembers)
        faults.add(parsed.place, u"Un elenco ha da 1 a %1 righe («range»)."_s.arg(kMostMembers));
    m_entries[list].parsed.question.most = most;
    QSet<QString> seen;
    for (const auto &field : parsed.fields) {
        const auto &key = field.question.key;
        for (const auto &name : QStringList{key} + field.question.aliases) {
            if (seen.contains(name))
                faults.add(field.place, u"Il campo «%1» c'è già."_s.arg(name));
            seen.insert(name);
        }
        if (field.question.kind == AnswerKind::List) {
            faults.add(field.place, u"Un campo non può essere a sua volta un elenco."_s);
            continue;
        }
        checkOptions(field, faults);
        const int index = static_cast<int>(m_entries.size());
        VocabularyEntry entry;
        entry.parsed = field;
        entry.type = typeOfQuestion(field.question, index);
        entry.list = list;
        m_entries.append(entry);
        m_entries[list].fields.append(index);
        m_index.insert(parsed.question.key + u'.' + key, index);
        if (!field.absent)
            continue;
        const auto absent =
            writtenField(*this, entry, field.absent->text, field.absent->place, faults);
        m_entries[index].absent = valueFromJson(absent, entry.type, *this).value_or(Value());
    }
}

void Vocabulary::addShorthands(int list, Faults &faults)
{
    const auto parsed = m_entries[list].parsed;
    checkCountName(parsed.countName, faults);
    for (const auto &written : parsed.shorthands) {
        const auto &name = written.name;
        if (m_index.contains(name.text) || m_shorthands.contains(name.text))
            faults.add(name.place, u"Il nome «%1» c'è già."_s.arg(name.text));
        checkCountName(written.countName, faults);
        Shorthand shorthand{list, {}, written.field.text, written.countName.text};
        if (!written.field.isEmpty() && fieldOf(list, written.field.text) < 0)
            faults.add(written.field.place,
                       u"«%1» non ha il campo «%2»."_s.arg(parsed.question.key, written.field.text),
                       nearestName(written.field.text, fieldNames(list)));
        for (auto it = written.fields.cbegin(); it != written.fields.cend(); ++it) {
            const int field = fieldOf(list, it.key());
            if (field < 0) {
                faults.add(name.place,
                           u"«%1» non ha il campo «%2»."_s.arg(parsed.question.key, it.key()),
                           nearestName(it.key(), fieldNames(list)));
                continue;
            }
            const auto &entry = m_entries[m_entries[list].fields[field]];
            shorthand.fields.insert(entry.question().key,
                                    writtenField(*this, entry, it.value(), name.place, faults));
        }
        m_shorthands.insert(name.text, shorthand);
    }
}

void Vocabulary::addApplicantRow(int list, Faults &faults)
{
    const auto &entry = m_entries[list];
    const auto &written = entry.parsed.applicantRow;
    if (written.isMissing())
        return;
    const bool isEqual = written.form == Expression::Form::Binary && written.text == u"=="_s;
    const auto word = [&](std::size_t at) {
        return isEqual ? written.arguments[at].text : QString();
    };
    ApplicantRow applicant;
    applicant.list = list;
    applicant.field = fieldOf(list, word(0));
    applicant.code = word(1);
    if (applicant.field < 0 || m_entries[entry.fields[applicant.field]].option(word(1)) < 0) {
        faults.add(written.place, u"La riga di chi chiede si scrive «campo == risposta»."_s,
                   u"applicant_row: relazione == richiedente"_s);
        return;
    }
    for (const int field : entry.fields) {
        const auto &key = m_entries[field].question().key;
        const int top = indexOf(key);
        if (top < 0)
            continue;
        const auto &a = m_entries[field];
        const auto &b = m_entries[top];
        if (a.question().kind != b.question().kind || a.codes() != b.codes())
            faults.add(a.parsed.place,
                       u"«%1» è anche una domanda, che ha altre risposte."_s.arg(key));
        applicant.shared.insert(key, top);
    }
    m_applicantRows.append(applicant);
}

void Vocabulary::checkCountName(const Written &name, Faults &faults) const
{
    const int question = indexOf(name.text);
    const bool numeric = question >= 0 && m_entries[question].type.kind == Kind::Number;
    if (!name.isEmpty() && derived(name.text) == nullptr && !numeric)
        faults.add(name.place, u"«%1» non è il nome di un numero."_s.arg(name.text),
                   nearestName(name.text, names()));
}

int Vocabulary::fieldOf(int list, const QString &nameOrAlias) const
{
    const auto &fields = m_entries[list].fields;
    for (int i = 0; i < fields.size(); ++i) {
        const auto &question = m_entries[fields[i]].question();
        if (question.key == nameOrAlias || question.aliases.contains(nameOrAlias))
            return i;
    }
    return -1;
}

QStringList Vocabulary::fieldNames(int list) const
{
    QStringList names;
    for (const int field : m_entries[list].fields)
        names.append(m_entries[field].question().key);
    return names;
}

const Shorthand *Vocabulary::shorthand(const QString &name) const
{
    const auto it = m_shorthands.constFind(name);
    return it == m_shorthands.constEnd() ? nullptr : &*it;
}

}   // namespace core::rules
