#include "core/security/audit.h"

#include "core/security/key.h"

#include <QtEndian>

#include <sodium.h>

namespace core::security {

namespace {

constexpr int kHashSize = 32;
constexpr char kFormat = 1;

void appendNumber(QByteArray &bytes, qint64 number)
{
    char field[8];
    qToBigEndian(number, field);
    appendField(bytes, QByteArrayView(field, sizeof field));
}

QByteArray canonical(const QByteArray &previous, const AuditEntry &entry)
{
    QByteArray bytes(1, kFormat);
    appendField(bytes, previous);
    appendNumber(bytes, entry.sequence);
    appendNumber(bytes, entry.at.toMSecsSinceEpoch());
    for (const QString *text :
         {&entry.by, &entry.desk, &entry.action, &entry.subject, &entry.detail})
        appendField(bytes, text->toUtf8());
    return bytes;
}

QByteArray hashUnder(const QByteArray &key, const QByteArray &message)
{
    ensureSodium();
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), kHashSize,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()),
                       static_cast<std::size_t>(key.size()));
    return hash;
}

void moveOn(AuditState &state, const QByteArray &hash)
{
    const QByteArray next = hashUnder(state.key, QByteArrayLiteral("ratchet"));
    sodium_memzero(state.key.data(), static_cast<std::size_t>(state.key.size()));
    state.key = next;
    state.head = hash;
    ++state.length;
}

}   // namespace

AuditState startAudit(const QByteArray &seed)
{
    Q_ASSERT(seed.size() == kHashSize);
    // A copy of its own: moveOn() wipes the key in place.
    return {0, QByteArray(kHashSize, '\0'), QByteArray(seed.constData(), seed.size())};
}

AuditLink appendAudit(AuditState &state, AuditEntry entry)
{
    entry.sequence = state.length + 1;
    const QByteArray hash = hashUnder(state.key, canonical(state.head, entry));
    moveOn(state, hash);
    return {std::move(entry), hash};
}

AuditVerifier::AuditVerifier(const QByteArray &seed) : m_state(startAudit(seed))
{
}

void AuditVerifier::add(const AuditLink &link)
{
    if (m_break)
        return;
    const qint64 expected = m_state.length + 1;
    if (link.entry.sequence != expected) {
        m_break = AuditBreak{expected, AuditFault::Missing};
        return;
    }
    const QByteArray hash = hashUnder(m_state.key, canonical(m_state.head, link.entry));
    if (link.hash.size() != kHashSize ||
        sodium_memcmp(hash.constData(), link.hash.constData(), kHashSize) != 0) {
        m_break = AuditBreak{expected, AuditFault::Changed};
        return;
    }
    moveOn(m_state, hash);
}

std::optional<AuditBreak> AuditVerifier::finish(const AuditState &state)
{
    if (m_break)
        return m_break;
    if (state.length != m_state.length || state.head != m_state.head || state.key != m_state.key)
        return AuditBreak{m_state.length + 1, AuditFault::EndMoved};
    return std::nullopt;
}

std::optional<AuditBreak> verifyAudit(const QByteArray &seed, const QList<AuditLink> &links,
                                      const AuditState &state)
{
    AuditVerifier verifier(seed);
    for (const AuditLink &link : links)
        verifier.add(link);
    return verifier.finish(state);
}

}   // namespace core::security
