#include "app/sportello/foundation.h"

#include "app/sportello/premises.h"
#include "core/base/durable_file.h"
#include "core/casework/training_data.h"

namespace app {

using namespace core;

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
        const auto made = premises().and_then([&](const Premises *premises) {
            return premises->makeTrainingDesk(options.folder, clock);
        });
        if (!made)
            return tl::unexpected(made.error());
    }
    std::unique_ptr<Foundation> foundation(new Foundation(std::move(*lock)));
    const auto opened = foundation->open(options, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    return foundation;
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
    if (options.bundleFolder.isEmpty())
        m_rulesLine = rememberedRules(options.folder);
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
    return {};
}

}   // namespace app
