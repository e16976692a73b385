#include "core/rules/vocabulary.h"

#include <QSet>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOptions = 64;   // one bit each in Choices

}   // namespace

Type typeOfQuestion(const Question &question, int index)
{
    const auto unit = Unit::parse(question.unit).value_or(Unit());
    switch (question.kind) {
    case AnswerKind::YesNo:
        return {Kind::YesNo, {}, false, -1};
    case AnswerKind::Count:
    case AnswerKind::Decimal:
        return {Kind::Number, unit, false, -1};
    case AnswerKind::Amount:
        return {Kind::Number, unit.isNone() ? Unit::of(u"EUR"_s) : unit, false, -1};
    case AnswerKind::Date:
        return {Kind::Date, {}, false, -1};
    case AnswerKind::Month:
        return {Kind::Date, {}, false, -1, true};
    case AnswerKind::Choice:
        return {Kind::Choice, {}, false, index};
    case AnswerKind::Text:
        return {Kind::Text, {}, false, -1};
    case AnswerKind::List:
        return {Kind::List, {}, false, index};
    }
    return {};
}

int VocabularyEntry::option(const QString &code) const
{
    const auto &options = parsed.question.options;
    for (int i = 0; i < options.size(); ++i) {
        if (options[i].value == code)
            return i;
    }
    return -1;
}

QStringList VocabularyEntry::codes() const
{
    QStringList codes;
    for (const auto &option : parsed.question.options)
        codes.append(option.value);
    return codes;
}

Vocabulary Vocabulary::build(const QList<ParsedQuestions> &files, Faults &faults)
{
    Vocabulary vocabulary;
    for (const auto &file : files)
        vocabulary.m_sections += file.sections;
    for (const auto &file : files) {
        for (const auto &question : file.questions)
            vocabulary.add(question, faults);
    }
    for (const auto &file : files) {
        for (const auto &derived : file.derived)
            vocabulary.addDerived(derived, faults);
    }
    for (int i = 0; i < vocabulary.m_entries.size(); ++i)
        vocabulary.addShorthands(i, faults);
    for (int i = 0; i < vocabulary.m_entries.size(); ++i)
        vocabulary.addApplicantRow(i, faults);
    vocabulary.checkAliases(faults);
    vocabulary.checkSections(faults);
    return vocabulary;
}

void Vocabulary::add(const ParsedQuestion &parsed, Faults &faults)
{
    const auto &key = parsed.question.key;
    if (m_index.contains(key)) {
        const auto &first = m_entries[m_index[key]].parsed.place;
        faults.add(parsed.place, u"La domanda «%1» c'è già."_s.arg(key),
                   u"la prima è in %1 alla riga %2"_s.arg(first.file).arg(first.line));
        return;
    }
    checkOptions(parsed, faults);
    const int index = static_cast<int>(m_entries.size());
    m_index.insert(key, index);
    VocabularyEntry entry;
    entry.parsed = parsed;
    entry.type = typeOfQuestion(parsed.question, index);
    m_entries.append(entry);
    if (parsed.question.kind == AnswerKind::List)
        addFields(index, faults);
}

void Vocabulary::checkOptions(const ParsedQuestion &parsed, Faults &faults) const
{
    const auto &question = parsed.question;
    const bool choice = question.kind == AnswerKind::Choice;
    if (choice && question.options.isEmpty())
        faults.add(parsed.place,
                   u"La domanda «%1» non ha risposte («options»)."_s.arg(question.key));
    if (!choice && !question.options.isEmpty())
        faults.add(parsed.place, u"Le risposte («options») sono solo per le domande a scelta."_s);
    if (question.options.size() > kMostOptions)
        faults.add(parsed.place, u"Una scelta ha al massimo %1 risposte."_s.arg(kMostOptions));
    QSet<QString> seen;
    for (const auto &option : question.options) {
        if (seen.contains(option.value))
            faults.add(parsed.place, u"La risposta «%1» c'è due volte."_s.arg(option.value));
        seen.insert(option.value);
    }
    QList<QMap<QString, QStringList>> maps = {parsed.valueAliases};
    for (const auto &alias : parsed.aliases)
        maps.append(alias.values);
    QStringList codes;
    for (const auto &map : maps) {
        for (const auto &covered : map)
            codes += covered;
    }
    for (const auto &code : codes) {
        if (choice && !seen.contains(code))
            faults.add(parsed.place, u"La risposta «%1» non esiste."_s.arg(code),
                       nearestName(code, seen.values()));
    }
}

void Vocabulary::addDerived(const ParsedDerived &derived, Faults &faults)
{
    for (const auto &name : QStringList{derived.name.text} + derived.aliases) {
        if (m_index.contains(name) || m_derivedIndex.contains(name)) {
            faults.add(derived.name.place, u"Il nome «%1» c'è già."_s.arg(name));
            return;
        }
        m_derivedIndex.insert(name, static_cast<int>(m_derived.size()));
    }
    m_derived.append(derived);
}

void Vocabulary::checkAliases(Faults &faults) const
{
    QSet<QString> seen;
    for (const auto &entry : m_entries) {
        if (entry.list >= 0)
            continue;
        for (const auto &alias : entry.parsed.aliases) {
            const auto name = alias.name.text + u'@' + alias.benefit;
            if (seen.contains(name) || m_index.contains(alias.name.text) ||
                m_derivedIndex.contains(alias.name.text))
                faults.add(alias.name.place, u"Il nome «%1» c'è già."_s.arg(alias.name.text));
            seen.insert(name);
        }
    }
}

void Vocabulary::checkSections(Faults &faults) const
{
    QStringList ids;
    for (const auto &section : m_sections)
        ids.append(section.id);
    for (const auto &entry : m_entries) {
        if (entry.list < 0 && !ids.contains(entry.question().section)) {
            faults.add(entry.parsed.place,
                       u"La sezione «%1» non esiste."_s.arg(entry.question().section),
                       nearestName(entry.question().section, ids));
        }
    }
}

const ParsedDerived *Vocabulary::derived(const QString &nameOrAlias) const
{
    const auto it = m_derivedIndex.constFind(nameOrAlias);
    return it == m_derivedIndex.constEnd() ? nullptr : &m_derived[*it];
}

const ParsedDerived *Vocabulary::derived(const QString &nameOrAlias, const QString &benefit) const
{
    const auto *own = derived(nameOrAlias + u'@' + benefit);
    return own != nullptr ? own : derived(nameOrAlias);
}

Vocabulary::Meaning Vocabulary::meaning(const QString &name, const QString &benefit) const
{
    if (const int index = indexOf(name); index >= 0)
        return {index, nullptr};
    Meaning everywhere;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].list >= 0)
            continue;
        for (const auto &alias : m_entries[i].parsed.aliases) {
            if (alias.name.text != name)
                continue;
            if (alias.benefit == benefit && !benefit.isEmpty())
                return {i, &alias};
            if (alias.benefit.isEmpty())
                everywhere = {i, &alias};
        }
    }
    return everywhere;
}

QStringList Vocabulary::names() const
{
    QStringList names;
    for (const auto &entry : m_entries) {
        if (entry.list < 0)
            names.append(entry.question().key);
    }
    for (const auto &derived : m_derived)
        names.append(derived.name.text);
    return names;
}

QStringList Vocabulary::inputNames() const
{
    auto names = this->names();
    for (const auto &entry : m_entries) {
        if (entry.list < 0)
            names += entry.question().aliases;
    }
    names += m_shorthands.keys();
    for (const auto &derived : m_derived) {
        for (const auto &alias : derived.aliases)
            names.append(alias.section(u'@', 0, 0));
    }
    return names;
}

}   // namespace core::rules
