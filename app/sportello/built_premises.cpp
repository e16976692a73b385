#include "app/sportello/built_premises.h"

#include "app/sportello/demo/day.h"
#include "app/sportello/desk_rules.h"
#include "app/sportello/training_centre.h"
#include "app/sportello/workbench.h"
#include "core/casework/desk.h"
#include "core/casework/desk_setup.h"
#include "ui/model/desk_worker.h"

namespace app {

using namespace core;

namespace {

class FurnishedDesk : public OpenDesk {
public:
    FurnishedDesk(Foundation &foundation, ui::MainWindow &window, const Clock &clock)
        : m_foundation(foundation), m_window(window), m_clock(clock), m_worker(foundation.parts())
    {
    }

    void run(std::function<void()> work) override { m_worker.post(std::move(work)); }
    void open(QObject *receiver, std::function<void(Result<>)> done) override;
    Workbench *workbench() override { return m_workbench.get(); }
    void begin(const domain::Operator &who) override { m_workbench->begin(who); }
    void resume(const domain::Operator &who) override { m_workbench->resume(who); }
    void keep() override { m_workbench->keep(); }

private:
    Foundation &m_foundation;
    ui::MainWindow &m_window;
    const Clock &m_clock;
    ui::DeskWorker m_worker;
    std::unique_ptr<Workbench> m_workbench;
};

/// Opening the desk checks its file: on the worker, then handed over whole.
void FurnishedDesk::open(QObject *receiver, std::function<void(Result<>)> done)
{
    using Opened = std::shared_ptr<Result<std::unique_ptr<casework::Desk>>>;
    m_worker.runPlain<Opened>(
        [this] {
            return std::make_shared<Result<std::unique_ptr<casework::Desk>>>(
                casework::Desk::open(m_foundation.parts()));
        },
        receiver,
        [this, done = std::move(done)](const Opened &opened) {
            if (!*opened) {
                done(tl::unexpected(opened->error()));
                return;
            }
            m_workbench = std::make_unique<Workbench>(m_foundation, std::move(**opened), m_worker,
                                                      m_window, m_clock);
            done({});
        });
}

class BuiltPremises : public Premises {
public:
    Result<> makeTrainingDesk(const QString &folder, const Clock &clock) const override
    {
        return casework::createTrainingDesk(folder, clock, security::KdfCost());
    }
    Result<ReadRules> readRules(const Options &options, bool training,
                                const Clock &clock) const override
    {
        return readDeskRules(options, training, clock);
    }
    Result<std::shared_ptr<centre::Centre>> startCentre(const Options &options,
                                                        const Clock &clock) const override
    {
        return startTrainingCentre(options, clock);
    }
    std::unique_ptr<OpenDesk> furnish(Foundation &foundation, ui::MainWindow &window,
                                      const Clock &clock) const override
    {
        return std::make_unique<FurnishedDesk>(foundation, window, clock);
    }
    int playDemo(const Options &options) const override { return demo::playDay(options); }
};

}   // namespace

const Premises &builtPremises()
{
    static const BuiltPremises premises;
    return premises;
}

}   // namespace app
