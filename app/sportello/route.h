#pragma once

#include "ui/main_window.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace app {

/// Ids of the pages in the frame.
namespace page {
inline const QString kHome = QStringLiteral("home");
inline const QString kNewPerson = QStringLiteral("newPerson");
inline const QString kPerson = QStringLiteral("person");
inline const QString kNeeds = QStringLiteral("needs");
inline const QString kRights = QStringLiteral("rights");
inline const QString kVariants = QStringLiteral("variants");
inline const QString kStep = QStringLiteral("step");
inline const QString kDocuments = QStringLiteral("documents");
inline const QString kReview = QStringLiteral("review");
inline const QString kSigning = QStringLiteral("signing");
inline const QString kPapers = QStringLiteral("papers");
inline const QString kClose = QStringLiteral("close");
inline const QString kDayEnd = QStringLiteral("dayEnd");
inline const QString kCase = QStringLiteral("case");
inline const QString kTwoVersions = QStringLiteral("twoVersions");
inline const QString kCases = QStringLiteral("cases");
inline const QString kOutbox = QStringLiteral("outbox");
inline const QString kReports = QStringLiteral("reports");
inline const QString kDevices = QStringLiteral("devices");
inline const QString kKeys = QStringLiteral("keys");
inline const QString kHelp = QStringLiteral("help");
}   // namespace page

/// A page, and what happens around showing it. All three may be empty.
struct Stop {
    ui::PageSpec page;
    std::function<bool()> isOpen = {};    ///< false: the way there does nothing
    std::function<void()> refresh = {};   ///< before it is shown, and again when it is already
    std::function<void()> arrive = {};    ///< after it is shown, when coming from another page
    bool refreshOnArrivalOnly = false;    ///< what it shows is dear to read
};

/// The ways between the pages of the frame. Knows no page's inside.
class Route : public QObject {
    Q_OBJECT
public:
    /// Borrows the window.
    explicit Route(ui::MainWindow &window, QObject *parent = nullptr);

    void add(const Stop &stop);
    /// As if chosen in the rail. An unknown page, or one that is not open now, does nothing.
    void go(const QString &page);
    QString current() const { return m_window.currentPage(); }
    bool isAt(const QString &page) const { return current() == page; }

Q_SIGNALS:
    void arrived(const QString &page);

private:
    ui::MainWindow &m_window;
    QHash<QString, Stop> m_stops;
};

}   // namespace app
