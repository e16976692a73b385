#pragma once

#include "ui/paper/print_port.h"

namespace tests {

/// Printers that keep what they were given; without names there is none.
struct KeptPrints : ui::paper::PrintPort {
    struct Job {
        QStringList numbers;   // of the papers
        QString printer;
        int copies;
    };
    KeptPrints(QStringList names, QList<Job> &jobs) : m_names(std::move(names)), m_jobs(jobs) {}

    QStringList printers() const override { return m_names; }
    core::Result<> print(const QList<ui::paper::Paper> &papers, const QString &printer,
                         int copies) override
    {
        QStringList numbers;
        for (const ui::paper::Paper &paper : papers)
            numbers.append(paper.content().number);
        m_jobs.append({numbers, printer, copies});
        return {};
    }

private:
    QStringList m_names;
    QList<Job> &m_jobs;
};

}   // namespace tests
