#pragma once

#include "tests/bench/limits/name_scan.h"
#include "tests/bench/limits/record_read.h"
#include "tests/bench/rows/desk_window.h"

#include <QList>
#include <QString>

namespace bench {

/// What is measured at a desk with many people: D3, D4, D6 and how they grow.
class PeoplePlay {
public:
    static core::Result<std::unique_ptr<PeoplePlay>> enter(int people);

    /// D4: milliseconds a key, the mean over the keys of surnames of six letters and more, to the
    /// rows in the model of the list.
    core::Result<double> searchByKeys();
    /// D4's limit for the same keys.
    double scanByKeys();
    /// D6: a card read to the person's page painted, milliseconds.
    core::Result<double> openByCard();
    /// D6's limit: one record read and as many plain widgets painted, milliseconds.
    core::Result<double> readAndPaint();
    /// D3: one durable answer, microseconds, the middle one of forty.
    core::Result<double> answerOnce();

private:
    explicit PeoplePlay(std::unique_ptr<DeskWindow> window);
    core::Result<> closeLastVisit();

    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<RecordRead> m_record;
    NameScan m_names;
    QStringList m_surnames;   // lower case, at least six letters
    QStringList m_codes;      // of registered people
    qsizetype m_nextCode = 0;
    std::optional<core::domain::Case> m_draft;
};

}   // namespace bench
