#include "tests/bench/rules/law_names.h"

namespace bench {

using core::program::Program;

const std::array<GotName, kGots> &gotNames()
{
    static const std::array<GotName, kGots> kNames = {{{"naspi", nullptr, 1},
                                                       {"naspi", "importo", 100},
                                                       {"naspi", "durata_settimane", 1},
                                                       {"auu", nullptr, 1},
                                                       {"auu", "importo", 100},
                                                       {"adi", nullptr, 1},
                                                       {"adi", "scala", 1},
                                                       {"adi", "importo", 100}}};
    return kNames;
}

std::optional<std::size_t> columnOf(const QString &question)
{
    for (std::size_t column = 0; column < kGivens; ++column) {
        if (questionOf(column) == question)
            return column;
    }
    return std::nullopt;
}

int registerOf(const Program &program, const GotName &name)
{
    for (const auto &benefit : program.benefits) {
        if (benefit.id != QLatin1String(name.benefit))
            continue;
        if (name.result == nullptr)
            return benefit.outcome.least;
        for (const auto &output : benefit.outputs) {
            if (output.name != QLatin1String(name.result) || output.slot.least < 0)
                continue;
            const auto reg = static_cast<std::size_t>(output.slot.least);
            const bool whole = output.slot.per < 0 && program.registers[reg].scale == name.scale;
            return whole ? output.slot.least : -1;
        }
    }
    return -1;
}

}   // namespace bench
