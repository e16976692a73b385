#pragma once

#include "core/base/result.h"
#include "ui/paper/paper.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace ui::paper {

/// The printers of this computer.
class PrintPort {
public:
    virtual ~PrintPort() = default;

    /// By name, the usual one first; empty: none.
    virtual QStringList printers() const = 0;
    /// Looks for them without making the window wait: `found` is called on the thread of
    /// `receiver`, unless it is gone by then.
    virtual void look(QObject *receiver, std::function<void(const QStringList &)> found);
    /// @error NotFound  no such printer; Io  it refused
    virtual core::Result<> print(const QList<Paper> &papers, const QString &printer,
                                 int copies) = 0;
};

/// Those the system knows. Nothing is asked: what to print and where was chosen on the page.
class SystemPrinters : public PrintPort {
public:
    /// Asks the print service: it may take a moment.
    QStringList printers() const override;
    void look(QObject *receiver, std::function<void(const QStringList &)> found) override;
    core::Result<> print(const QList<Paper> &papers, const QString &printer, int copies) override;
};

}   // namespace ui::paper
