#pragma once

#include "core/base/result.h"
#include "ui/paper/paper.h"

#include <QStringList>

namespace ui::paper {

/// The printers of this computer.
class PrintPort {
public:
    virtual ~PrintPort() = default;

    /// By name, the usual one first; empty: none.
    virtual QStringList printers() const = 0;
    /// @error NotFound  no such printer; Io  it refused
    virtual core::Result<> print(const QList<Paper> &papers, const QString &printer,
                                 int copies) = 0;
};

/// Those the system knows. Nothing is asked: what to print and where was chosen on the page.
class SystemPrinters : public PrintPort {
public:
    QStringList printers() const override;
    core::Result<> print(const QList<Paper> &papers, const QString &printer, int copies) override;
};

}   // namespace ui::paper
