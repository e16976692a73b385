#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace core::centre {

/// Which idempotency keys are being worked on at this moment, shared by the threads of one process.
/// (Across processes the database's unique key decides.)
class InFlight {
public:
    /// Holds one key until it is destroyed.
    class Hold {
    public:
        Hold(InFlight &owner, QString key) : m_owner(&owner), m_key(std::move(key)) {}
        Hold(Hold &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr)), m_key(std::move(other.m_key))
        {
        }
        Hold &operator=(Hold &&) = delete;
        ~Hold()
        {
            if (m_owner)
                m_owner->release(m_key);
        }

    private:
        InFlight *m_owner;
        QString m_key;
    };

    /// Nothing when somebody else holds it.
    std::optional<Hold> take(const QString &key, const QByteArray &fingerprint)
    {
        const std::lock_guard lock(m_mutex);
        if (m_keys.contains(key))
            return std::nullopt;
        m_keys.insert(key, fingerprint);
        return std::optional<Hold>(std::in_place, *this, key);
    }
    /// Of the body being worked on under `key`; empty when none is.
    QByteArray fingerprint(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        return m_keys.value(key);
    }

private:
    void release(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        m_keys.remove(key);
    }

    std::mutex m_mutex;
    QHash<QString, QByteArray> m_keys;
};

}   // namespace core::centre
