#pragma once

#include "app/sportello/options.h"
#include "app/sportello/read_rules.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/operator.h"

#include <functional>
#include <memory>

class QObject;

namespace core::centre {
class Centre;
}   // namespace core::centre
namespace ui {
class MainWindow;
}   // namespace ui

namespace app {

class Foundation;
class Workbench;

/// The desk of one program from its first sign-in to its end.
class OpenDesk {
public:
    OpenDesk() = default;
    virtual ~OpenDesk() = default;
    OpenDesk(const OpenDesk &) = delete;
    OpenDesk &operator=(const OpenDesk &) = delete;

    /// Runs on the desk's worker after what was asked of it before; the window never waits.
    virtual void run(std::function<void()> work) = 0;
    /// Opens the desk's file on the worker and makes the workbench; then `done`, on the thread of
    /// `receiver` and only while that lives.
    virtual void open(QObject *receiver, std::function<void(core::Result<>)> done) = 0;
    /// Null until open() succeeded; the calls below are for after it.
    virtual Workbench *workbench() = 0;
    virtual void begin(const core::domain::Operator &who) = 0;
    virtual void resume(const core::domain::Operator &who) = 0;
    /// What is being typed reaches the disk.
    virtual void keep() = 0;
};

/// Everything the program needs only once somebody begins to sign in: rules, pages, papers,
/// devices, the centre of the training. A module of its own, so that neither its libraries nor
/// their memory are paid for by the sign-in page.
class Premises {
public:
    Premises() = default;
    virtual ~Premises() = default;
    Premises(const Premises &) = delete;
    Premises &operator=(const Premises &) = delete;

    /// @error Io
    virtual core::Result<> makeTrainingDesk(const QString &folder,
                                            const core::Clock &clock) const = 0;
    /// The rules installed at the desk or those in the program (core/bundle/desk_rules.h), or those
    /// of the folder in `options`. Off the window thread. `training`: the desk is for practice.
    /// @error Invalid  the rules have faults (all of them in `detail`)
    virtual core::Result<ReadRules> readRules(const Options &options, bool training,
                                              const core::Clock &clock) const = 0;
    /// Off the window thread. @error Io, Corrupt
    virtual core::Result<std::shared_ptr<core::centre::Centre>>
    startCentre(const Options &options, const core::Clock &clock) const = 0;
    /// `foundation` has its rules; all are borrowed and outlive what is returned.
    virtual std::unique_ptr<OpenDesk> furnish(Foundation &foundation, ui::MainWindow &window,
                                              const core::Clock &clock) const = 0;
    /// A day through the real windows, or what is left of it after a kill: the program's exit code.
    virtual int playDemo(const Options &options) const = 0;
};

/// The premises of this program: loaded by the one people start, linked into those of the tests.
/// Takes a while the first time: off the window thread. @error Io  the module does not load
core::Result<const Premises *> premises();

}   // namespace app
