#pragma once

#include "core/rules/rational.h"
#include "core/rules/unit.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace core::rules {

/// Small values of an image as bytes. Whole numbers take as few bytes as they need; words and units
/// are written once and then named by their place in a table before the rest.
class ImageSink {
public:
    void whole(quint64 number);
    void signedWhole(qint64 number);
    void bytes(const QByteArray &bytes);
    void text(const QString &text);
    void unit(const Unit &unit);
    void rational(const Rational &number);

    /// The tables and what was written. Nothing is left in here.
    QByteArray taken();

private:
    QByteArray m_body;
    QHash<QString, quint64> m_textIndex;
    QByteArray m_texts;
    std::vector<Unit> m_units;
};

/// Reads what ImageSink wrote. Never beyond the bytes: after the first one that cannot be right it
/// is broken, and gives zeros and empty words.
class ImageSpring {
public:
    /// Borrows `bytes` for its own life.
    explicit ImageSpring(QByteArrayView bytes);

    bool isBroken() const { return m_broken; }
    void breakOff() { m_broken = true; }
    /// Nothing is left.
    bool isDry() const { return m_at == m_end; }

    quint64 whole()
    {
        if (m_at != m_end && static_cast<unsigned char>(*m_at) < 0x80)
            return static_cast<unsigned char>(*m_at++);
        return longWhole();
    }
    qint64 signedWhole()
    {
        const quint64 folded = whole();
        return static_cast<qint64>(folded >> 1) ^ -static_cast<qint64>(folded & 1);
    }
    /// How many items follow, each at least one byte long.
    qsizetype count();
    QByteArray bytes();
    const QString &text();
    const Unit &unit();
    Rational rational();

private:
    quint64 longWhole();
    void readTexts();
    void readUnits();

    const char *m_at;
    const char *m_end;
    bool m_broken = false;
    std::vector<QString> m_texts;
    std::vector<Unit> m_units;
};

}   // namespace core::rules
