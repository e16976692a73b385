#include "app/sportello/foundation.h"

#include "core/base/durable_file.h"
#include "core/bundle/desk_rules.h"
#include "core/casework/desk_setup.h"
#include "core/casework/training_data.h"
#include "resources/built_in_bundle.h"
#include "resources/trusted_keys.h"

#include <QDir>

namespace app {

using namespace core;

namespace {

const QString kCentreFolder = QStringLiteral("centro");
const QString kCentrePort = QStringLiteral("porta");
constexpr qint64 kPortFileLimit = 16;
const QString kLocalKeys = QStringLiteral("chiavi_locali.json");
constexpr qint64 kKeyFileLimit = 256 * 1024;

/// The port the training centre had before, so that what was accepted then is found again.
quint16 rememberedPort(const QString &folder)
{
    const auto bytes = readRegularFile(QDir(folder).filePath(kCentrePort), kPortFileLimit);
    return bytes ? static_cast<quint16>(bytes->trimmed().toUInt()) : quint16(0);
}

using Rules = Result<ReadRules>;

Rules faulty(const QList<rules::Fault> &all)
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

}   // namespace

Result<std::unique_ptr<Foundation>> Foundation::prepare(const Options &options, const Clock &clock)
{
    const auto folder = privateFolder(options.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    auto lock = store::InstanceLock::acquire(options.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!casework::deskExists(options.folder)) {
        if (!options.training)
            return fail(ErrorCode::NotFound, QStringLiteral("no desk in the folder"));
        const auto made = casework::createTrainingDesk(options.folder, clock, security::KdfCost());
        if (!made)
            return tl::unexpected(made.error());
    }
    std::unique_ptr<Foundation> foundation(new Foundation(std::move(*lock)));
    const auto opened = foundation->open(options, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    return foundation;
}

Result<ReadRules> Foundation::readRules(const Options &options, bool training, const Clock &clock)
{
    rules::Faults unreadable;
    const auto inProgram = rules::readBundleFiles(
        options.bundleFolder.isEmpty() ? resources::builtInBundle() : options.bundleFolder,
        unreadable);
    if (!unreadable.isEmpty())
        return faulty(unreadable.sorted());
    if (!options.bundleFolder.isEmpty()) {
        const auto loaded = rules::Catalogue::load(inProgram);
        return loaded ? Rules(ReadRules{*loaded}) : faulty(loaded.error());
    }
    bundle::Terms terms;
    terms.training = training;
    terms.program = QVersionNumber::fromString(QStringLiteral(SPORTELLO_VERSION));
    terms.keys = bundle::TrustedKeys::fromJson(resources::trustedBundleKeys())
                     .value_or(bundle::TrustedKeys());
    if (const auto local = localKeys(options.folder); !terms.keys.add(local))
        return fail(ErrorCode::Conflict, QStringLiteral("a local key has the id of another"));
    const auto opened = bundle::openDeskRules(options.folder, inProgram, terms, clock.nowUtc());
    if (!opened)
        return faulty(opened.error());
    return ReadRules{opened->rules, opened->isExpired(clock.nowUtc()), opened->expiredOverlays};
}

Result<> Foundation::open(const Options &options, const Clock &clock)
{
    auto vault = security::Vault::open(options.folder);
    if (!vault)
        return tl::unexpected(vault.error());
    m_vault = std::move(*vault);
    m_parts = casework::makeDeskParts(options.folder, *m_vault, clock, nullptr);
    auto login = casework::OperatorLogin::open(m_parts);
    if (!login)
        return tl::unexpected(login.error());
    m_login = std::move(*login);
    m_places = std::make_unique<identity::PlaceFile>(identity::builtInPlaces());
    const auto status = m_login->status();
    if (!status)
        return tl::unexpected(status.error());
    if (!status->desk.training)
        return {};
    const auto operators = casework::trainingOperators();
    if (!operators)
        return tl::unexpected(operators.error());
    for (const casework::TrainingOperator &one : *operators)
        m_passwords.insert(one.who.login, one.password);
    return startCentre(options, clock);
}

Result<> Foundation::startCentre(const Options &options, const Clock &clock)
{
    const QString folder = QDir(options.folder).filePath(kCentreFolder);
    const auto made = privateFolder(folder);
    if (!made)
        return tl::unexpected(made.error());
    m_centre = std::make_unique<centre::Centre>();
    centre::CentreOptions centreOptions;
    centreOptions.port = options.centrePort != 0 ? options.centrePort : rememberedPort(folder);
    auto port = m_centre->start(folder, clock, centreOptions);
    if (!port && centreOptions.port != 0 && options.centrePort == 0) {
        // Somebody else took the port meanwhile: any other one will do.
        m_centre = std::make_unique<centre::Centre>();
        centreOptions.port = 0;
        port = m_centre->start(folder, clock, centreOptions);
    }
    if (!port)
        return tl::unexpected(port.error());
    return writeDurably(QDir(folder).filePath(kCentrePort), QByteArray::number(*port));
}

}   // namespace app
