#pragma once

#include "core/base/money.h"
#include "core/program/columns.h"
#include "core/program/encode.h"
#include "core/program/screening_sheet.h"
#include "core/rules/catalogue.h"

#include <QHash>

#include <memory>
#include <span>

namespace core::program {

struct ScreeningWish {
    QStringList benefits;   // empty: all of the catalogue
    QDate on;
    QDate knownOn;
    /// A benefit with a result that columns do not give (the total of a schedule) is decided by the
    /// explained walk, household by household. Else such results are left out.
    bool everyResult = false;
    Width width = Width::Best;
    /// Facts that contradict each other decide nothing, as rules::decideConsistent says it; else as
    /// Catalogue::decide, which does not look.
    bool consistent = false;
};

/// A result as a sheet has it.
struct ScreenedFigure {
    qint64 number = 0;
    qint64 divisor = 1;
    bool isShown = false;   // it is known, and the law shows it
};

/// What was found for one benefit, household by household: the same as the explained walk says.
class ScreenedBenefit {
public:
    const QString &id() const { return m_id; }
    /// Names of the results, in the order of the file.
    const QStringList &results() const { return m_names; }

    rules::Outcome outcome(std::size_t household) const
    {
        return static_cast<rules::Outcome>(m_outcomes[household]);
    }
    /// Machine form as in ResultValue; empty while it is unknown or not shown.
    QString value(qsizetype result, std::size_t household) const;
    /// A result that is a number, as money; nothing while it is unknown or not shown.
    std::optional<Money> amount(qsizetype result, std::size_t household) const;

private:
    friend class Screening;

    struct Figure {
        Slot slot;
        std::vector<qint64> numbers;
        std::vector<quint8> isShown;
        std::vector<qint64> divisors;   // empty: there are none
    };

    rules::Value valueAt(qsizetype result, std::size_t household) const;
    void resize(std::size_t households);

    QString m_id;
    QStringList m_names;
    std::shared_ptr<const Program> m_program;
    const rules::Vocabulary *m_vocabulary = nullptr;
    std::vector<quint8> m_outcomes;
    std::vector<Figure> m_figures;                           // empty: all by the explained walk
    QHash<std::size_t, QMap<QString, QString>> m_oneByOne;   // results of the explained walk
};

struct Screened {
    std::vector<ScreenedBenefit> benefits;
    /// Households of which the explained walk says why it cannot decide; nothing else is said of
    /// them.
    QHash<std::size_t, Error> faults;
    std::size_t oneByOne = 0;   // decisions that columns could not take
};

/// Many households at once: outcomes and results of every benefit, by columns where a program can
/// tell them and by the explained walk where it cannot. Facts may be unknown. Immutable; read from
/// any thread.
class Screening {
public:
    /// Borrows the catalogue for its own life and that of what run() returns.
    /// @error NotFound  a benefit that the catalogue does not have
    static Result<Screening> create(const rules::Catalogue &catalogue, const ScreeningWish &wish);

    /// @error Invalid  never for what the facts are: such households are in Screened::faults
    Result<Screened> run(std::span<const domain::Facts> households) const;

    /// Benefits that columns decide.
    QStringList byColumns() const;

    // For who fills a sheet without facts in between.

    /// Nothing when no benefit goes by columns. Borrows this.
    std::optional<ScreeningSheet> sheet(std::size_t rows) const;
    const Program &program() const { return *m_program; }   // only with a sheet
    const Encoder &encoder() const { return *m_encoder; }
    /// Benefits in the order of the wish, each with its results.
    std::size_t benefits() const { return m_parts.size(); }
    const QString &id(std::size_t benefit) const { return m_parts[benefit].id; }
    const QStringList &results(std::size_t benefit) const { return m_parts[benefit].names; }
    bool isByColumns(std::size_t benefit) const { return m_parts[benefit].byColumns; }
    const Slot &slot(std::size_t benefit, std::size_t result) const
    {
        return m_parts[benefit].figures[result].slot;
    }
    /// After ScreeningSheet::run(), of a benefit that goes by columns.
    rules::Outcome outcome(const ScreeningSheet &sheet, std::size_t benefit,
                           std::size_t household) const;
    ScreenedFigure figure(const ScreeningSheet &sheet, std::size_t benefit, std::size_t result,
                          std::size_t household) const;
    /// Machine form; empty while it is not shown.
    QString value(std::size_t benefit, std::size_t result, const ScreenedFigure &figure) const;

private:
    struct Figure {
        QString name;
        Slot slot;
        int shown = -1;   // registers, or places in the walk's outputs once there is one
        int number = -1;
        int known = -1;
        int divisor = -1;
    };
    struct Part {
        QString id;
        bool byColumns = false;
        int outcome = -1;   // places in the walk's outputs
        int contradicted = -1;
        QStringList names;
        std::vector<Figure> figures;
    };
    Screening() = default;
    void plan(Result<Program> lowered, const ScreeningWish &wish);
    int want(int reg);
    Result<> runBlock(std::span<const domain::Facts> households, std::size_t from,
                      ScreeningSheet *columns, Screened &screened) const;
    void take(const ScreeningSheet &sheet, const std::vector<std::size_t> &rows,
              Screened &screened) const;
    static bool isWithheld(const ScreeningSheet &sheet, const Part &part, std::size_t household);
    void decide(std::size_t part, const domain::Facts &facts, std::size_t household,
                Screened &screened) const;

    const rules::Catalogue *m_catalogue = nullptr;
    rules::EvaluateOptions m_options;
    bool m_consistent = false;
    std::shared_ptr<const Program> m_program;
    std::shared_ptr<const Encoder> m_encoder;
    std::shared_ptr<const ColumnWalk> m_walk;   // nothing: no benefit goes by columns
    std::vector<Part> m_parts;
    std::vector<int> m_wanted;
};

}   // namespace core::program
