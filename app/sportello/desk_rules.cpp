#include "app/sportello/desk_rules.h"

#include "core/base/durable_file.h"
#include "core/bundle/desk_rules.h"
#include "core/rules/catalogue.h"
#include "resources/built_in_bundle.h"
#include "resources/trusted_keys.h"

#include <QDir>
#include <QVersionNumber>

namespace app {

using namespace core;

namespace {

const QString kLocalKeys = QStringLiteral("chiavi_locali.json");
constexpr qint64 kKeyFileLimit = 256 * 1024;

Result<ReadRules> faulty(const QList<rules::Fault> &all)
{
    QStringList faults;
    for (const rules::Fault &fault : all)
        faults.append(fault.toString());
    return fail(ErrorCode::Invalid, faults.join(QLatin1Char('\n')));
}

/// Keys of municipalities whose measures this desk shows. Whoever can write the desk's folder can
/// add one, so none of them is good for anything but local bundles.
bundle::TrustedKeys localKeys(const QString &folder)
{
    const auto bytes = readRegularFile(QDir(folder).filePath(kLocalKeys), kKeyFileLimit);
    return bytes.and_then(bundle::TrustedKeys::fromJson)
        .map([](const bundle::TrustedKeys &keys) { return keys.localOnly(); })
        .value_or(bundle::TrustedKeys());
}

Result<bundle::Terms> termsOf(const Options &options, bool training)
{
    bundle::Terms terms;
    terms.training = training;
    terms.program = QVersionNumber::fromString(QStringLiteral(SPORTELLO_VERSION));
    terms.keys = bundle::TrustedKeys::fromJson(resources::trustedBundleKeys())
                     .value_or(bundle::TrustedKeys());
    if (const auto local = localKeys(options.folder); !terms.keys.add(local))
        return fail(ErrorCode::Conflict, QStringLiteral("a local key has the id of another"));
    return terms;
}

RulesLine lineOf(const rules::Catalogue &catalogue)
{
    return {.version = catalogue.version(), .issuedOn = catalogue.issuedOn()};
}

}   // namespace

Result<ReadRules> readDeskRules(const Options &options, bool training, const Clock &clock)
{
    rules::Faults unreadable;
    const auto inProgram = rules::readBundleFiles(
        options.bundleFolder.isEmpty() ? resources::builtInBundle() : options.bundleFolder,
        unreadable);
    if (!unreadable.isEmpty())
        return faulty(unreadable.sorted());
    if (!options.bundleFolder.isEmpty()) {
        const auto loaded = rules::Catalogue::load(inProgram);
        return loaded ? Result<ReadRules>(ReadRules{*loaded, lineOf(**loaded)})
                      : faulty(loaded.error());
    }
    const auto terms = termsOf(options, training);
    if (!terms)
        return tl::unexpected(terms.error());
    const auto opened = bundle::openDeskRules(options.folder, inProgram, *terms, clock.nowUtc());
    if (!opened)
        return faulty(opened.error());
    ReadRules read{opened->rules, lineOf(*opened->rules)};
    read.line.expiresAt = opened->expiresAt;
    read.line.expiredBodies = opened->expiredOverlays;
    read.texts = opened->texts;
    rememberRules(options.folder, read.line);
    return read;
}

}   // namespace app
