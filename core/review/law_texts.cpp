#include "core/review/law_texts.h"

#include "core/rules/linguist_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

rules::Text italian(const QString &words)
{
    return {{{u"it"_s, words}}};
}

class Collector {
public:
    void add(const QString &context, const QString &where, const rules::Text &text)
    {
        const auto italian = text.it();
        if (italian.isEmpty() || m_met.contains(italian))
            return;
        m_met.insert(italian);
        m_texts.append({context, where, italian});
    }

    void add(const rules::ParsedBenefit &benefit)
    {
        const auto id = benefit.id.text;
        add(id, u"name"_s, benefit.name);
        add(id, u"plain_name"_s, benefit.plainName);
        add(id, u"for_whom"_s, benefit.forWhom);
        add(id, u"first_step"_s, benefit.showing.firstStep);
        add(id, u"desk where"_s, benefit.showing.desk.where);
        add(id, u"desk hours"_s, benefit.showing.desk.hours);
        add(id, u"desk bring"_s, benefit.showing.desk.bring);
        add(id, u"ended"_s, benefit.ended.text);
        add(id, u"not_yet"_s, benefit.notYet.text);
        add(id, u"sends_to"_s, benefit.sendsNote.text);
        for (const auto &limit : benefit.limits)
            add(id, u"not_computable"_s, limit.note.text);
        for (const auto &requirement : benefit.requirements) {
            const auto rule = requirement.id.text + u' ';
            add(id, rule + u"met"_s, requirement.met.text);
            add(id, rule + u"unmet"_s, requirement.unmet.text);
            add(id, rule + u"unknown"_s, requirement.unknown.text);
            add(id, rule + u"way_out"_s, requirement.wayOut.text);
            add(id, rule + u"referral"_s, requirement.referralNote.text);
        }
        for (const auto &document : benefit.documents) {
            const auto paper = u"document "_s + document.id.text;
            add(id, paper, document.text.text);
            add(id, paper + u" explanation"_s, document.explanation.text);
            add(id, paper + u" where"_s, document.where.text);
        }
    }

    /// Words that formulas put into a sentence: between quotes in the formula, or in a table.
    void addPieces(const rules::ParsedBenefit &benefit)
    {
        static const QRegularExpression kQuoted(u"\"([^\"]*)\""_s);
        for (const auto &place : places(benefit.id.text)) {
            for (auto match = kQuoted.globalMatch(place); match.hasNext();)
                addPiece(benefit.id.text, u"piece"_s, match.next().captured(1));
        }
        for (const auto &table : benefit.tables) {
            for (const auto &column : table.columns) {
                if (column.type.text != u"text"_s)
                    continue;
                for (const auto &row : table.rows)
                    addPiece(benefit.id.text, u"table "_s + table.name.text,
                             row.cells.value(column.name.text).text);
            }
        }
    }

    /// The options of questions whose answer stands in one of the sentences so far.
    void addOptions(const QList<rules::ParsedQuestions> &files)
    {
        static const QRegularExpression kName(u"[a-z][a-z0-9_]*"_s);
        QSet<QString> shown;
        for (const auto &place : places({})) {
            for (auto match = kName.globalMatch(place); match.hasNext();)
                shown.insert(match.next().captured());
        }
        for (const auto &file : files) {
            for (const auto &parsed : file.questions) {
                const auto &question = parsed.question;
                if (!shown.contains(question.key))
                    continue;
                for (const auto &option : question.options)
                    add(question.key, option.value, option.label);
            }
        }
    }

    QList<LawText> texts() const { return m_texts; }

private:
    /// What stands between braces in the sentences of one context, or of all when it is empty.
    QStringList places(const QString &context) const
    {
        static const QRegularExpression kPlace(u"\\{([^}]*)\\}"_s);
        QStringList places;
        for (const auto &text : m_texts) {
            if (!context.isEmpty() && text.context != context)
                continue;
            for (auto match = kPlace.globalMatch(text.italian); match.hasNext();)
                places.append(match.next().captured(1));
        }
        return places;
    }

    /// Words that begin and end inside a sentence keep their blanks; codes are no words.
    void addPiece(const QString &context, const QString &where, const QString &words)
    {
        static const QRegularExpression kCode(u"^[A-Za-z]?[0-9_a-z]*$"_s);
        if (words.contains(u' ') || !kCode.match(words).hasMatch())
            add(context, where, italian(words));
    }

    QList<LawText> m_texts;
    QSet<QString> m_met;
};

struct Present {
    QString translation;
    bool finished = false;
};

Result<QHash<QString, Present>> readPresent(const QByteArray &bytes)
{
    QHash<QString, Present> present;
    if (bytes.isEmpty())
        return present;
    return rules::LinguistFile::read(bytes).map([&](const rules::LinguistFile &file) {
        for (const auto &message : file.messages)
            present.insert(message.source, {message.translation, message.isFinished()});
        return present;
    });
}

void writeMessage(QXmlStreamWriter &xml, const LawText &text, const Present &present)
{
    xml.writeStartElement(u"message"_s);
    xml.writeTextElement(u"source"_s, text.italian);
    xml.writeTextElement(u"extracomment"_s, text.where);
    xml.writeStartElement(u"translation"_s);
    if (!present.finished)
        xml.writeAttribute(u"type"_s, u"unfinished"_s);
    xml.writeCharacters(present.translation);
    xml.writeEndElement();
    xml.writeEndElement();
}

}   // namespace

QList<LawText> lawTexts(const rules::BundleSource &source)
{
    Collector collector;
    for (const auto &benefit : source.benefits) {
        collector.add(benefit);
        collector.addPieces(benefit);
    }
    collector.addOptions(source.questions);
    for (const auto &word : {u"sì"_s, u"no"_s, u"non noto"_s})
        collector.add(u"values"_s, word, italian(word));
    return collector.texts();
}

QList<LawText> ownTexts(const QList<LawText> &texts, const QList<LawText> &others)
{
    QSet<QString> known;
    for (const auto &text : others)
        known.insert(text.italian);
    auto own = texts;
    own.removeIf([&](const LawText &text) { return known.contains(text.italian); });
    return own;
}

LawTextsState stateOf(const QList<LawText> &texts, const rules::Wording &wording)
{
    LawTextsState state{wording.language(), texts.size(), 0, 0, wording.size()};
    for (const auto &text : texts) {
        const auto *entry = wording.find(rules::wordingKey(text.italian));
        if (entry == nullptr)
            continue;
        ++state.translated;
        --state.gone;
        state.reviewed += entry->reviewed ? 1 : 0;
    }
    return state;
}

Result<QByteArray> mergedTexts(const QList<LawText> &texts, const QString &language,
                               const QByteArray &present)
{
    const auto known = readPresent(present);
    if (!known)
        return tl::unexpected(known.error());
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, language);
    xml.writeAttribute(u"sourcelanguage"_s, u"it"_s);
    QString context;
    for (const auto &text : texts) {
        if (text.context != context) {
            if (!context.isEmpty())
                xml.writeEndElement();
            context = text.context;
            xml.writeStartElement(u"context"_s);
            xml.writeTextElement(u"name"_s, context);
        }
        writeMessage(xml, text, known->value(text.italian));
    }
    xml.writeEndDocument();
    return bytes;
}

}   // namespace core::review
