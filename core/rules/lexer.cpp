#include "core/rules/lexer.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

class Lexer {
public:
    Lexer(const QString &text, const Place &start, Faults &faults)
        : m_text(text), m_start(start), m_faults(faults)
    {
    }

    QList<Token> run()
    {
        while (!m_failed) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            next();
        }
        m_tokens.append(Token{Token::Sort::End, {}, {}, static_cast<int>(m_text.size())});
        return m_tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void next()
    {
        const QChar c = peek();
        if (c.isDigit())
            dateOrNumber();
        else if (c.isLetter() || c == u'_')
            word();
        else if (c == u'"')
            string();
        else
            symbol();
    }

    void push(Token::Sort sort, qsizetype length, const Value &value = {})
    {
        m_tokens.append(Token{sort, m_text.mid(m_at, length), value, static_cast<int>(m_at)});
        m_at += length;
    }

    void dateOrNumber()
    {
        const auto ten = m_text.mid(m_at, 10);
        const bool shaped = ten.size() == 10 && ten[4] == u'-' && ten[7] == u'-';
        if (shaped && !peek(10).isDigit()) {
            const auto date = QDate::fromString(ten, Qt::ISODate);
            if (!date.isValid())
                return refuse(u"«%1» non è un giorno del calendario."_s.arg(ten));
            return push(Token::Sort::Date, 10, Value{date});
        }
        qsizetype length = 0;
        while (peek(length).isDigit())
            ++length;
        // Two points in a row are a range, not a decimal.
        if (peek(length) == u'.' && peek(length + 1).isDigit()) {
            ++length;
            while (peek(length).isDigit())
                ++length;
        }
        const auto number = rationalFromDecimal(m_text.mid(m_at, length));
        if (!number)
            return refuse(u"Questo numero non si può leggere."_s);
        if (peek(length) == u'%')
            return push(Token::Sort::Percent, length + 1, Value{Rational(*number / 100)});
        push(Token::Sort::Number, length, Value{*number});
    }

    void word()
    {
        qsizetype length = 0;
        while (peek(length).isLetterOrNumber() || peek(length) == u'_')
            ++length;
        push(Token::Sort::Word, length);
    }

    void string()
    {
        const auto end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            return refuse(u"Mancano le virgolette di chiusura."_s);
        m_tokens.append(Token{
            Token::Sort::String, m_text.mid(m_at + 1, end - m_at - 1), {}, static_cast<int>(m_at)});
        m_at = end + 1;
    }

    void symbol()
    {
        static const QStringList kSymbols = {u"=="_s, u"!="_s, u"<="_s, u">="_s, u".."_s, u"="_s,
                                             u"<"_s,  u">"_s,  u"+"_s,  u"-"_s,  u"*"_s,  u"/"_s,
                                             u"("_s,  u")"_s,  u"["_s,  u"]"_s,  u","_s,  u"."_s};
        for (const auto &symbol : kSymbols) {
            if (m_text.mid(m_at, symbol.size()) == symbol)
                return push(Token::Sort::Symbol, symbol.size());
        }
        refuse(u"Il segno «%1» non si può usare in una formula."_s.arg(peek()));
    }

    void refuse(const QString &message)
    {
        m_failed = true;
        m_faults.add({m_start.file, m_start.line, m_start.column + static_cast<int>(m_at)},
                     message);
    }

    QString m_text;
    Place m_start;
    Faults &m_faults;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_failed = false;
};

}   // namespace

QList<Token> tokenize(const QString &text, const Place &start, Faults &faults)
{
    return Lexer(text, start, faults).run();
}

}   // namespace core::rules
