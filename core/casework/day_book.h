#pragma once

#include "core/base/result.h"
#include "core/domain/report_rows.h"

#include <QDate>
#include <QString>

namespace core::casework {

class DeskContext;

/// What the reports are made from, for those who may make them.
class DayBook {
public:
    explicit DayBook(DeskContext &context);

    /// Visits that arrived and cases open in [from, to].
    /// @error Denied  this role makes no reports (the refusal is audited); Invalid  `to` before
    /// `from`
    Result<domain::ReportFigures> read(const QDate &from, const QDate &to);
    /// A report leaves the desk as a file. Call it before writing the file: without the trace there
    /// is no export. `purpose` in the operator's words, at most 200 characters are kept.
    /// @error Denied; Invalid  no purpose
    Result<> exporting(const QString &report, const QString &format, const QString &purpose);

private:
    DeskContext &m_context;
};

}   // namespace core::casework
