#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace core::identity {

/// A comune or a foreign state that can stand in a tax code.
struct Place {
    QString code;   // Belfiore code: "H501", "Z343"
    QString name;
    QString province;   // "RM"; for a state the ISO 3166 code, may be empty
    QDate from;         // first day; 1861-01-01 when not known
    QDate to;           // first day it is no more; invalid while in being
    bool isState = false;

    bool isCeased() const { return to.isValid(); }
    bool existedOn(const QDate &day) const;

    bool operator==(const Place &) const = default;
};

/// The list of places of birth. A default one is empty: then no code is called unknown.
class Places {
public:
    Places() = default;

    /// Columns as in resources/places/README.md, with a header line; UTF-8, no quoting.
    /// @error Corrupt  a header or a row that is not of this shape; `detail` names the line
    static Result<Places> fromCsv(const QByteArray &csv);

    bool isEmpty() const { return m_places.isEmpty(); }
    qsizetype size() const { return m_places.size(); }

    /// The place that has or had this code, whatever the day; of several the latest.
    std::optional<Place> find(const QString &code) const;
    /// The place that had this code on `day`.
    std::optional<Place> findOn(const QString &code, const QDate &day) const;

    /// Places whose name starts with `typed`; accents, case, blanks and apostrophes do not matter.
    /// The whole name first, then those in being, then by name. Nothing for an empty text.
    QList<Place> search(const QString &typed, int limit = 20) const;

private:
    QList<Place> m_places;     // sorted by code, then by first day
    QList<QString> m_folded;   // name of the place at the same index
};

/// A list that is read at its first use, so that the start of the program does not wait for it.
/// May be shared by threads.
class PlaceFile {
public:
    /// `path` may be a file or `builtInPlaces()`.
    explicit PlaceFile(QString path);

    /// Borrowed: lives as long as this object. The first answer, good or bad, is kept.
    /// @error NotFound  no such file; Corrupt  not a list of places
    Result<const Places *> places() const;

private:
    QString m_path;
    mutable std::once_flag m_once;
    mutable Result<Places> m_places;
};

/// Path of the list compiled into the program. Registers it, so it works from a static library.
QString builtInPlaces();

}   // namespace core::identity
