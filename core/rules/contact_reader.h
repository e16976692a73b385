#pragma once

#include "core/rules/contact.h"
#include "core/rules/yaml_reader.h"

#include <QList>
#include <QMap>

namespace core::rules {

/// One contact as it is written, sources and marks not yet looked up.
struct ParsedContact {
    EmergencyContact contact;
    Written id;
    QList<Written> sources;
    QList<Written> marks;
};

/// A file of `contacts/`.
struct ParsedContacts {
    QString overlay;   // id of the local bundle it comes from; empty: national
    QMap<QString, QString> sources;
    QMap<QString, QString> marks;
    QMap<QString, Place> citable;   // where each source and mark is declared
    QList<ParsedContact> contacts;
};

/// Reads a file of emergency contacts (`contacts/*.yaml`).
ParsedContacts readContacts(const YamlNode &file, Faults &faults);

/// The contacts of all files in their order, checked against each other.
/// @param unused  gets sources and marks that nothing cites
QList<EmergencyContact> compileContacts(const QList<ParsedContacts> &files, Faults &faults,
                                        Faults &unused);

}   // namespace core::rules
