#include "core/rules/image_bytes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core::rules {

namespace {

constexpr int kBits = 7;   // of a number in one byte; the eighth says that more follow
constexpr quint64 kMore = 0x80;

void appendWhole(QByteArray &bytes, quint64 number)
{
    while (number >= kMore) {
        bytes.append(static_cast<char>((number & (kMore - 1)) | kMore));
        number >>= kBits;
    }
    bytes.append(static_cast<char>(number));
}

void appendSigned(QByteArray &bytes, qint64 number)
{
    appendWhole(bytes, (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63));
}

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendWhole(bytes, static_cast<quint64>(utf8.size()));
    bytes.append(utf8);
}

using Integer = boost::multiprecision::cpp_int;

bool isSmall(const Integer &number)
{
    return number <= std::numeric_limits<qint64>::max() &&
           number >= std::numeric_limits<qint64>::min();
}

/// How a fraction is written.
enum Form : quint64 { WholeNumber, SmallFraction, Digits };

}   // namespace

void ImageSink::whole(quint64 number)
{
    appendWhole(m_body, number);
}

void ImageSink::signedWhole(qint64 number)
{
    appendSigned(m_body, number);
}

void ImageSink::bytes(const QByteArray &bytes)
{
    whole(static_cast<quint64>(bytes.size()));
    m_body.append(bytes);
}

void ImageSink::text(const QString &text)
{
    const auto next = static_cast<quint64>(m_textIndex.size());
    const auto known = m_textIndex.constFind(text);
    if (known != m_textIndex.cend()) {
        whole(*known);
        return;
    }
    m_textIndex.insert(text, next);
    appendText(m_texts, text);
    whole(next);
}

void ImageSink::unit(const Unit &unit)
{
    auto known = std::find(m_units.begin(), m_units.end(), unit);
    const auto index = static_cast<quint64>(known - m_units.begin());
    if (known == m_units.end())
        m_units.push_back(unit);
    whole(index);
}

void ImageSink::rational(const Rational &number)
{
    const Integer above = boost::multiprecision::numerator(number);
    const Integer below = boost::multiprecision::denominator(number);
    if (isSmall(above) && below == 1) {
        whole(WholeNumber);
        signedWhole(static_cast<qint64>(above));
    } else if (isSmall(above) && isSmall(below)) {
        whole(SmallFraction);
        signedWhole(static_cast<qint64>(above));
        signedWhole(static_cast<qint64>(below));
    } else {
        whole(Digits);
        text(QString::fromStdString(number.str()));
    }
}

QByteArray ImageSink::taken()
{
    ImageSink units;   // shares the words of this one
    units.m_texts.swap(m_texts);
    units.m_textIndex.swap(m_textIndex);
    units.whole(m_units.size());
    for (const Unit &unit : m_units) {
        const auto &powers = unit.powers();
        units.whole(static_cast<quint64>(powers.size()));
        for (auto power = powers.cbegin(); power != powers.cend(); ++power) {
            units.text(power.key());
            units.signedWhole(power.value());
        }
    }
    QByteArray all;
    appendWhole(all, static_cast<quint64>(units.m_textIndex.size()));
    return all + units.m_texts + units.m_body + m_body;
}

ImageSpring::ImageSpring(QByteArrayView bytes) : m_at(bytes.cbegin()), m_end(bytes.cend())
{
    readTexts();
    readUnits();
}

void ImageSpring::readTexts()
{
    const auto most = static_cast<std::size_t>(count());
    m_texts.reserve(most);
    for (std::size_t i = 0; i < most && !m_broken; ++i) {
        const qsizetype size = count();
        m_texts.push_back(QString::fromUtf8(m_at, size));
        m_at += size;
    }
}

void ImageSpring::readUnits()
{
    const auto most = static_cast<std::size_t>(count());
    m_units.reserve(most);
    for (std::size_t i = 0; i < most && !m_broken; ++i) {
        QMap<QString, int> powers;
        const qsizetype factors = count();
        for (qsizetype j = 0; j < factors && !m_broken; ++j) {
            const QString base = text();
            powers.insert(base, static_cast<int>(signedWhole()));
        }
        m_units.push_back(Unit::fromPowers(powers));
    }
}

quint64 ImageSpring::longWhole()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_at != m_end; shift += kBits) {
        const auto byte = static_cast<quint64>(static_cast<unsigned char>(*m_at++));
        number |= (byte & (kMore - 1)) << shift;
        if (byte < kMore)
            return number;
    }
    m_broken = true;
    return 0;
}

qsizetype ImageSpring::count()
{
    const quint64 items = whole();
    if (items <= static_cast<quint64>(m_end - m_at))
        return static_cast<qsizetype>(items);
    m_broken = true;
    return 0;
}

QByteArray ImageSpring::bytes()
{
    const qsizetype size = count();
    QByteArray bytes(m_at, size);
    m_at += size;
    return bytes;
}

const QString &ImageSpring::text()
{
    static const QString kNone;
    const quint64 index = whole();
    if (index < m_texts.size())
        return m_texts[index];
    m_broken = true;
    return kNone;
}

const Unit &ImageSpring::unit()
{
    static const Unit kNone;
    const quint64 index = whole();
    if (index < m_units.size())
        return m_units[index];
    m_broken = true;
    return kNone;
}

Rational ImageSpring::rational()
{
    const quint64 form = whole();
    if (form == WholeNumber)
        return Rational(signedWhole());
    if (form == SmallFraction) {
        const qint64 above = signedWhole();
        const qint64 below = signedWhole();
        if (below > 0)
            return Rational(above, below);
    } else if (form == Digits) {
        try {
            return Rational(text().toStdString());
        } catch (const std::exception &) {
            m_broken = true;
            return {};
        }
    }
    m_broken = true;
    return {};
}

}   // namespace core::rules
