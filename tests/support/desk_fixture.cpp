#include "tests/support/desk_fixture.h"

#include "core/casework/desk_setup.h"
#include "core/casework/name_index.h"
#include "core/rules/catalogue.h"
#include "core/store/audit_table.h"
#include "tests/support/string_makers.h"

#include <QMap>

namespace tests {

using namespace core;
using namespace core::casework;

namespace {

const QString kEarned = QStringLiteral("guadagno");
const security::KdfCost kCheap{.passes = 1, .memoryBytes = 8192};

template <class T>
T must(Result<T> result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

void must(const Result<> &result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
}

/// Each bundle is read once a test program: it cannot change.
std::shared_ptr<const rules::Catalogue> catalogueOf(const QString &folder)
{
    static QMap<QString, std::shared_ptr<const rules::Catalogue>> loaded;
    if (!loaded.contains(folder)) {
        const auto catalogue = rules::Catalogue::load(folder);
        if (!catalogue) {
            QStringList faults;
            for (const rules::Fault &fault : catalogue.error())
                faults.append(fault.toString());
            FAIL(faults.join(QLatin1Char(10)).toStdString());
        }
        loaded[folder] = *catalogue;
    }
    return loaded[folder];
}

}   // namespace

QString DeskFixture::smallBundle()
{
    return QStringLiteral(SOURCE_DIR "/tests/data/small_bundle");
}

QString DeskFixture::shippedBundle()
{
    return QStringLiteral(SOURCE_DIR "/resources");
}

DeskFixture::DeskFixture(const QString &who, const QString &bundle) : m_bundle(bundle)
{
    REQUIRE(folder.isValid());
    must(createTrainingDesk(path(), clock, kCheap));
    openParts();
    if (!who.isEmpty())
        signIn(who);
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::openParts()
{
    vault = must(security::Vault::open(path()));
    parts = makeDeskParts(path(), *vault, clock, catalogueOf(m_bundle),
                          [this](const QString &) { return std::optional<qint64>(diskFree); });
    login = must(OperatorLogin::open(parts));
    desk = must(Desk::open(parts));
    m_reader = must(store::Database::open(path()));
}

void DeskFixture::signIn(const QString &who)
{
    must(login->signIn(who, password()));
}

void DeskFixture::signOut()
{
    must(login->signOut());
}

void DeskFixture::restart()
{
    desk.reset();
    login.reset();
    vault.reset();
    m_reader.reset();
    openParts();
}

std::unique_ptr<Desk> DeskFixture::otherConnection()
{
    return must(Desk::open(parts));
}

domain::Person DeskFixture::person(const QString &name)
{
    const auto found = must(desk->people().search(name));
    INFO(name.toStdString());
    REQUIRE_FALSE(found.isEmpty());
    return must(desk->people().view(found.first().id));
}

domain::Case DeskFixture::draft(const domain::Person &of, const QString &benefit)
{
    const domain::Visit visit = must(desk->visits().open(of.id, false));
    return must(desk->cases().open(of, visit.id, benefit));
}

domain::Case DeskFixture::answered(const domain::Case &subject, const QString &key,
                                   const QJsonValue &value)
{
    return must(desk->cases().answer(subject.id, subject.revision, key,
                                     domain::known(value, clock.nowUtc())));
}

domain::Case DeskFixture::declared(const domain::Case &subject, const QString &declaration)
{
    return must(desk->cases().declare(subject.id, subject.revision, declaration, true));
}

domain::Case DeskFixture::fullDraft(const domain::Person &of)
{
    domain::Case full = draft(of);
    full = answered(full, QStringLiteral("settimane"), 104);
    full = answered(full, kEarned, QStringLiteral("36000.00"));
    full = answered(full, QStringLiteral("altro_lavoro"), false);
    full = answered(full, QStringLiteral("iban"), QStringLiteral("IT60X0542811101000000123456"));
    return declared(declared(full, QStringLiteral("vero")), kEarned);
}

domain::Case DeskFixture::finalised(const domain::Case &subject)
{
    return must(desk->cases().finalise(subject.id, subject.revision));
}

QStringList DeskFixture::trail()
{
    store::AuditTable audit(*m_reader);
    QStringList actions;
    for (const security::AuditLink &link : must(audit.list(1, 100000)))
        actions.append(link.entry.action);
    return actions;
}

}   // namespace tests
