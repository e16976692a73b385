#pragma once

#include "core/rules/bundle_files.h"
#include "core/rules/yaml_document.h"

#include <QDate>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace core::rules {

/// Measures of a municipality or another body beside the national ones: a bundle of its own, with
/// its own version and signature, whose head names it.
struct Overlay {
    QString id;     // "comune_prova": every name that it adds begins with this and "_"
    QString body;   // "Comune di Prova"
    QString version;
    QDate issuedOn;

    bool operator==(const Overlay &) const = default;
};

/// What `benefits/bundle.yaml` says.
struct BundleHead {
    QString version;
    QDate issuedOn;
    std::optional<Overlay> overlay;   // nothing: a national bundle
};
BundleHead readBundleHead(const YamlNode &file, Faults &faults);

/// The head of an overlay, or nothing: a national bundle, or a head that cannot be read.
std::optional<Overlay> overlayOf(const BundleFiles &files);

/// The national files with those of an overlay below `local/<id>/`, to be loaded together. The
/// questions, derived facts and shared figures of the national bundle serve both; an overlay adds,
/// it never changes: a name it takes twice is a fault of loading, as within one bundle.
/// @error the faults of the overlay's head
tl::expected<BundleFiles, QList<Fault>> layered(const BundleFiles &national,
                                                const BundleFiles &overlay);

/// A name in layered files: `local/comune_prova/benefits/x.yaml`.
struct LayeredName {
    QString overlay;   // empty: national
    QString file;      // `benefits/x.yaml`
};
LayeredName layeredName(const QString &name);

}   // namespace core::rules
