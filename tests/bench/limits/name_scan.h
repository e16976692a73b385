#pragma once

#include <QByteArray>
#include <QStringList>

namespace bench {

/// The least a search among names can do: one pass of memmem over all of them in one buffer.
class NameScan {
public:
    explicit NameScan(const QStringList &names);

    /// How often `text` stands in the buffer, which is read to its end.
    int count(const QByteArray &text) const;

private:
    QByteArray m_names;   // one a line
};

}   // namespace bench
