#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::rules {

/// A point of a law file. Lines and columns count from 1.
struct Place {
    QString file;
    int line = 0;
    int column = 0;
};

/// One fault of a law file, ready to be shown: where, what, and the likely mend.
struct Fault {
    QString file;
    int line = 0;      // from 1
    int column = 0;    // from 1
    QString message;   // Italian, one sentence
    QString hint;      // the likely word or mend, may be empty

    QString toString() const;   // "naspi.yaml:12:5: … (forse «data_cessazione»?)"
};

/// The keys a reader knows of one map of a law file.
struct KnownKeys {
    Place map;
    QStringList keys;
};

/// Collects the faults of a whole run, so that a jurist sees all of them at once.
class Faults {
public:
    void add(const Place &place, const QString &message, const QString &hint = {});
    void add(const Faults &others) { m_faults += others.m_faults; }
    bool isEmpty() const { return m_faults.isEmpty(); }
    /// By file, line and column; equal faults once.
    QList<Fault> sorted() const;

    /// From now on the readers also say which keys they know of each map: the description of the
    /// format for editors is held against it. `log` outlives this.
    void logKeysTo(QList<KnownKeys> *log) { m_keys = log; }
    void noteKeys(const Place &map, const QStringList &keys)
    {
        if (m_keys != nullptr)
            m_keys->append({map, keys});
    }

private:
    QList<Fault> m_faults;
    QList<KnownKeys> *m_keys = nullptr;
};

/// The candidate that differs least from `name`, or empty when none is near enough to be meant.
QString nearestName(const QString &name, const QStringList &candidates);

}   // namespace core::rules
