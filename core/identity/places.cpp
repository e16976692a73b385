#include "core/identity/places.h"

#include "core/identity/text_fold.h"

#include <QFile>

#include <algorithm>
#include <tuple>
#include <utility>

// Resources of a static library are dropped by the linker unless somebody names them; the macro
// must stand outside any namespace.
static void registerPlaces()
{
    Q_INIT_RESOURCE(places);
}

namespace core::identity {

namespace {

const QByteArray kHeader = "belfiore_code,name,province_or_iso3166,from,to,kind,source";

// Twenty thousand dates at start: QDate::fromString would be most of the loading time.
QDate readDay(const QByteArray &text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    return QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.right(2).toInt());
}

std::optional<Place> readRow(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split(',');
    if (cells.size() != 7 || cells[0].size() != 4 || cells[1].isEmpty())
        return std::nullopt;
    Place place;
    place.code = QString::fromLatin1(cells[0]);
    place.name = QString::fromUtf8(cells[1]);
    place.province = QString::fromLatin1(cells[2]);
    place.from = readDay(cells[3]);
    place.to = readDay(cells[4]);
    place.isState = cells[5] == "state";
    const bool knownKind = place.isState || cells[5] == "comune";
    const bool datesFit = place.from.isValid() && place.to.isValid() != cells[4].isEmpty();
    return knownKind && datesFit ? std::optional(place) : std::nullopt;
}

bool byCode(const Place &a, const Place &b)
{
    return std::tie(a.code, a.from) < std::tie(b.code, b.from);
}

}   // namespace

bool Place::existedOn(const QDate &day) const
{
    return day >= from && (!to.isValid() || day < to);
}

Result<Places> Places::fromCsv(const QByteArray &csv)
{
    const QList<QByteArray> lines = csv.split('\n');
    if (lines.first().trimmed() != kHeader)
        return fail(ErrorCode::Corrupt, QStringLiteral("places: unexpected header"));
    Places places;
    places.m_places.reserve(lines.size());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto place = readRow(line);
        if (!place)
            return fail(ErrorCode::Corrupt, QStringLiteral("places: line %1").arg(i + 1));
        places.m_places.append(*place);
    }
    std::stable_sort(places.m_places.begin(), places.m_places.end(), byCode);
    places.m_folded.reserve(places.m_places.size());
    for (const Place &place : std::as_const(places.m_places))
        places.m_folded.append(foldName(place.name));
    return places;
}

std::optional<Place> Places::find(const QString &code) const
{
    const auto after =
        std::upper_bound(m_places.begin(), m_places.end(), code,
                         [](const QString &c, const Place &p) { return c < p.code; });
    if (after == m_places.begin() || std::prev(after)->code != code)
        return std::nullopt;
    return *std::prev(after);
}

std::optional<Place> Places::findOn(const QString &code, const QDate &day) const
{
    const auto first =
        std::lower_bound(m_places.begin(), m_places.end(), code,
                         [](const Place &p, const QString &c) { return p.code < c; });
    for (auto it = first; it != m_places.end() && it->code == code; ++it)
        if (it->existedOn(day))
            return *it;
    return std::nullopt;
}

QList<Place> Places::search(const QString &typed, int limit) const
{
    const QString wanted = foldName(typed);
    if (wanted.isEmpty())
        return {};
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_folded.size(); ++i)
        if (m_folded[i].startsWith(wanted))
            found.append(i);
    const auto rank = [&](qsizetype i) {
        return std::tuple(m_folded[i].size() != wanted.size(), m_places[i].isCeased(), m_folded[i],
                          m_places[i].code);
    };
    std::sort(found.begin(), found.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    QList<Place> places;
    for (const qsizetype i : found.mid(0, limit))
        places.append(m_places[i]);
    return places;
}

PlaceFile::PlaceFile(QString path) : m_path(std::move(path))
{
}

Result<const Places *> PlaceFile::places() const
{
    std::call_once(m_once, [this] {
        QFile file(m_path);
        m_places = file.open(QIODevice::ReadOnly)
                       ? Places::fromCsv(file.readAll())
                       : fail(ErrorCode::NotFound, QStringLiteral("places: list not there"));
    });
    if (!m_places)
        return tl::unexpected(m_places.error());
    return &*m_places;
}

QString builtInPlaces()
{
    registerPlaces();
    return QStringLiteral(":/places/places.csv");
}

}   // namespace core::identity
