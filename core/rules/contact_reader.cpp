#include "core/rules/contact_reader.h"

#include "core/rules/fault.h"

#include <QRegularExpression>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// Digits as they are dialled, in groups, with or without the country.
bool isDialled(const QString &phone)
{
    static const QRegularExpression kForm(u"^\\+?[0-9]+( [0-9]+)*$"_s);
    return kForm.match(phone).hasMatch();
}

QMap<QString, QString> readNames(MapReader &reader, const QString &key, ParsedContacts &file)
{
    QMap<QString, QString> names;
    for (const auto &entry : reader.entries(key)) {
        names.insert(entry.key, readString(entry.value, reader.faults()));
        file.citable.insert(entry.key, entry.place);
    }
    return names;
}

QStringList readPurposes(MapReader &reader)
{
    QStringList purposes;
    reader.need(u"helps"_s);
    for (const auto &purpose : reader.strings(u"helps"_s)) {
        if (!contactPurposes().contains(purpose.text))
            reader.faults().add(purpose.place,
                                u"Non si sa a che cosa serve «%1»."_s.arg(purpose.text),
                                nearestName(purpose.text, contactPurposes()));
        purposes.append(purpose.text);
    }
    return purposes;
}

ParsedContact readContact(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedContact parsed;
    auto &contact = parsed.contact;
    reader.need(u"id"_s);
    parsed.id = reader.written(u"id"_s);
    contact.id = parsed.id.text;
    contact.helps = readPurposes(reader);
    contact.name = reader.neededText(u"name"_s);
    contact.about = reader.text(u"about"_s);
    const auto phone = reader.written(u"phone"_s);
    contact.phone = phone.text;
    if (!phone.isEmpty() && !isDialled(phone.text))
        faults.add(phone.place, u"«%1» non è un numero da comporre."_s.arg(phone.text),
                   u"solo cifre e spazi: \"800 290 290\""_s);
    contact.address = reader.text(u"address"_s);
    if (phone.isEmpty() && contact.address.isEmpty())
        faults.add(node.place, u"Serve un telefono o un indirizzo."_s);
    contact.hours = reader.neededText(u"hours"_s);
    parsed.sources = reader.neededSources();
    reader.need(u"checked_on"_s);
    contact.checkedOn = reader.date(u"checked_on"_s);
    parsed.marks = reader.strings(u"provisional"_s);
    return parsed;
}

/// Looks up what the contacts of one file cite, and keeps book of it.
class Citations {
public:
    Citations(const ParsedContacts &file, Faults &faults) : m_file(file), m_faults(faults) {}

    QString sources(const QList<Written> &written)
    {
        QStringList shown;
        for (const auto &source : written) {
            const auto id = source.text.section(u' ', 0, 0);
            const auto rest = source.text.section(u' ', 1);
            const auto title = found(m_file.sources, {id, source.place}, u"La fonte"_s);
            shown.append(rest.isEmpty() ? title : title + u", "_s + rest);
        }
        return shown.join(u"; "_s);
    }

    QString marks(const QList<Written> &written)
    {
        QStringList shown;
        for (const auto &mark : written)
            shown.append(found(m_file.marks, mark, u"Il segno"_s));
        return shown.join(u' ');
    }

    void reportUnused(Faults &unused) const
    {
        for (auto it = m_file.citable.cbegin(); it != m_file.citable.cend(); ++it) {
            if (!m_cited.contains(it.key()))
                unused.add(*it, u"Nessun recapito cita «%1»."_s.arg(it.key()), u"toglierlo"_s);
        }
    }

private:
    QString found(const QMap<QString, QString> &known, const Written &id, const QString &what)
    {
        m_cited.append(id.text);
        const auto text = known.constFind(id.text);
        if (text != known.cend())
            return *text;
        m_faults.add(id.place, u"%1 «%2» non c'è."_s.arg(what, id.text),
                     nearestName(id.text, known.keys()));
        return {};
    }

    const ParsedContacts &m_file;
    Faults &m_faults;
    QStringList m_cited;
};

/// A name of its own, as everything that a local bundle adds.
void checkId(const Written &id, const QString &overlay, QStringList &seen, Faults &faults)
{
    if (seen.contains(id.text))
        faults.add(id.place, u"Il recapito «%1» c'è già."_s.arg(id.text));
    seen.append(id.text);
    static const QRegularExpression kId(u"^[a-z][a-z0-9_]*$"_s);
    if (!id.isEmpty() && !kId.match(id.text).hasMatch())
        faults.add(id.place, u"«%1» non può essere il nome di un recapito."_s.arg(id.text),
                   u"lettere minuscole, cifre e _"_s);
    const auto start = overlay + u'_';
    if (!overlay.isEmpty() && !id.text.startsWith(start))
        faults.add(
            id.place,
            u"«%1»: in un pacchetto locale i nomi nuovi cominciano con il suo."_s.arg(id.text),
            start + id.text);
}

}   // namespace

ParsedContacts readContacts(const YamlNode &file, Faults &faults)
{
    MapReader reader(file, faults);
    ParsedContacts parsed;
    parsed.sources = readNames(reader, u"sources"_s, parsed);
    parsed.marks = readNames(reader, u"marks"_s, parsed);
    reader.need(u"contacts"_s);
    for (const auto &node : reader.items(u"contacts"_s))
        parsed.contacts.append(readContact(node, faults));
    return parsed;
}

QList<EmergencyContact> compileContacts(const QList<ParsedContacts> &files, Faults &faults,
                                        Faults &unused)
{
    QList<EmergencyContact> contacts;
    QStringList seen;
    for (const auto &file : files) {
        Citations citations(file, faults);
        for (const auto &parsed : file.contacts) {
            checkId(parsed.id, file.overlay, seen, faults);
            auto contact = parsed.contact;
            contact.overlay = file.overlay;
            contact.source = citations.sources(parsed.sources);
            contact.provisional = citations.marks(parsed.marks);
            contacts.append(contact);
        }
        citations.reportUnused(unused);
    }
    return contacts;
}

}   // namespace core::rules
