#pragma once

#include <QStringList>

namespace ui {

class CaseModel;

/// Which sections of a wizard stand together on a dense page. A page holds as many whole sections
/// as fit without scrolling at 1280 by 720, at least one.
class SectionPages {
public:
    explicit SectionPages(const CaseModel &model) : m_model(model) {}

    /// Keys of the section that matter, in the order of the wizard.
    QStringList keysOf(const QString &section) const;
    QStringList keysOf(const QStringList &sections) const;
    QString title(const QString &section) const;
    /// The page with `section` on it: `shown` when it is there and still fits, else as filled from
    /// the first.
    QStringList pageOf(const QString &section, const QStringList &shown) const;
    /// The page before (-1) or after (1) `shown`; empty at the end.
    QStringList beside(const QStringList &shown, int step) const;

private:
    QStringList sections(const QStringList &shown) const;
    QStringList filled(const QStringList &sections) const;

    const CaseModel &m_model;
};

}   // namespace ui
