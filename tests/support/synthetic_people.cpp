#include "tests/support/synthetic_people.h"

#include "core/identity/check_character.h"
#include "core/identity/fiscal_code.h"

#include <array>

namespace tests {

using namespace core;
using domain::Person;
using domain::Sex;

namespace {

constexpr const char *kSurnames[] = {
    "Rossi",      "Marini",  "D'Angelo", "De Luca",     "Nicolò",    "Dell'Acqua", "Lo Presti",
    "Ferrari",    "Bianchi", "Müller",   "Dalla Costa", "Fo",        "Esposito",   "Ibrahimović",
    "Colombo",    "Ricci",   "Cantù",    "Oberhofer",   "Nguyễn",    "Sanna",      "Popescu",
    "Bevilacqua", "Testa",   "Gallo",    "Hoxha",       "El Amrani", "Riva",       "Conte"};
constexpr const char *kMaleNames[] = {"Marco", "Nicolò", "Gian Piero", "Luca",   "Ahmed", "Ugo",
                                      "José",  "Andrea", "Cristian",   "Matteo", "Ion",   "Ivo"};
constexpr const char *kFemaleNames[] = {"Elena", "Noemi",  "Maria José", "Zoë",   "Fatima", "Ida",
                                        "Lucía", "Chiara", "Anna Rita",  "Irena", "Giulia", "Ada"};
constexpr const char *kStreets[] = {"Via dei Gelsi", "Piazza Unità", "Corso Garibaldi",
                                    "Via Sant'Agata", "Vicolo Corto"};

struct Birthplace {
    const char *code;
    const char *name;
};
// Places that have had their code since before anybody here was born.
constexpr Birthplace kPlaces[] = {{"F205", "Milano"},  {"H501", "Roma"},    {"L219", "Torino"},
                                  {"F839", "Napoli"},  {"G273", "Palermo"}, {"D612", "Firenze"},
                                  {"A662", "Bari"},    {"A944", "Bologna"}, {"L736", "Venezia"},
                                  {"Z129", "Romania"}, {"Z330", "Marocco"}, {"Z100", "Albania"}};

const QDateTime kRegistered = QDateTime({2026, 9, 1}, {8, 0}, Qt::UTC);

}   // namespace

/// SplitMix64: the same numbers on every machine.
quint64 SyntheticPeople::draw()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

int SyntheticPeople::below(int bound)
{
    return static_cast<int>((draw() >> 33) % static_cast<quint64>(bound));
}

Person SyntheticPeople::next()
{
    if (m_waiting.isEmpty())
        m_waiting = household();
    return m_waiting.takeFirst();
}

QList<Person> SyntheticPeople::household()
{
    constexpr int kAdults = 2;
    m_waiting.clear();
    const int size = 1 + below(9);
    const QString family = surname();
    const QString residence = QStringLiteral("%1 %2, Valdirosa")
                                  .arg(QString::fromUtf8(kStreets[below(std::size(kStreets))]))
                                  .arg(1 + below(180));
    QList<Person> members;
    for (int i = 0; i < size; ++i) {
        const bool adult = i < kAdults;
        members.append(member(i == 1 ? surname() : family, residence, adult ? 1930 : 2002,
                              adult ? 2001 : 2025));
    }
    return members;
}

QString SyntheticPeople::surname()
{
    const auto one = [this] { return QString::fromUtf8(kSurnames[below(std::size(kSurnames))]); };
    const QString first = one();
    return oneIn(6) ? first + QLatin1Char(' ') + one() : first;
}

Person SyntheticPeople::member(const QString &family, const QString &residence, int bornFrom,
                               int bornTo)
{
    Person person;
    std::array<quint64, 2> bits{draw(), draw()};
    // Version 7 and its variant, as every id of the desk.
    bits[0] = (bits[0] & ~0xF000ull) | 0x7000ull;
    bits[1] = (bits[1] & ~(3ull << 62)) | (2ull << 62);
    person.id = PersonId(QUuid(static_cast<uint>(bits[0] >> 32), static_cast<ushort>(bits[0] >> 16),
                               static_cast<ushort>(bits[0]), static_cast<uchar>(bits[1] >> 56),
                               static_cast<uchar>(bits[1] >> 48), static_cast<uchar>(bits[1] >> 40),
                               static_cast<uchar>(bits[1] >> 32), static_cast<uchar>(bits[1] >> 24),
                               static_cast<uchar>(bits[1] >> 16), static_cast<uchar>(bits[1] >> 8),
                               static_cast<uchar>(bits[1])));
    person.sex = oneIn(2) ? Sex::Female : Sex::Male;
    person.surname = family;
    person.name =
        QString::fromUtf8(person.sex == Sex::Female ? kFemaleNames[below(std::size(kFemaleNames))]
                                                    : kMaleNames[below(std::size(kMaleNames))]);
    const QDate first(bornFrom, 1, 1);
    person.bornOn = first.addDays(below(static_cast<int>(first.daysTo({bornTo, 8, 31}))));
    const Birthplace &place = kPlaces[below(std::size(kPlaces))];
    person.birthPlaceCode = QLatin1String(place.code);
    person.birthPlaceName = QLatin1String(place.name);
    person.residence = residence;
    if (oneIn(2))
        person.phone = QStringLiteral("3%1").arg(below(1'000'000'000), 9, 10, QLatin1Char('0'));
    person.createdAt = kRegistered;
    person.changedAt = kRegistered;
    giveCode(person);
    return person;
}

void SyntheticPeople::giveCode(Person &person)
{
    using domain::Identifier;
    using domain::IdentifierKind;
    const int kind = below(20);
    if (kind == 0)
        return;
    if (kind == 1) {
        const QString ten = QString::number(below(10'000'000)).rightJustified(7, QLatin1Char('0')) +
                            QStringLiteral("058");
        person.identifiers.append(
            Identifier{IdentifierKind::ProvisionalCode, ten + identity::checkDigit(ten), true});
        return;
    }
    const QString fifteen = identity::computeFifteen(
        {person.surname, person.name, person.bornOn, person.sex, person.birthPlaceCode});
    QChar check = identity::checkLetter(fifteen);
    if (kind == 2)   // written down wrongly and kept as it stands
        check = check == u'Z' ? u'A' : QChar(check.unicode() + 1);
    person.identifiers.append(Identifier{IdentifierKind::FiscalCode, fifteen + check, kind != 2});
    if (kind == 3) {   // the card says the day, the paper at the desk does not
        person.identifiers.first().checked = false;
        person.bornOn = QDate();
    }
}

}   // namespace tests
