#pragma once

#include "core/rules/definition.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace ui {

namespace widgets {
class LinkLabel;
class RowList;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// What a person can ask for (S2): one field that looks through names and laws while typing, and
/// the benefits under the heading of their service. Down goes from the field to the rows, Enter on
/// a row starts it.
class BenefitList : public QWidget {
    Q_OBJECT
public:
    explicit BenefitList(QWidget *parent = nullptr);

    /// Rows are made again only when the day or the benefits are others; what was typed stays.
    void show(const QList<core::rules::BenefitSummary> &benefits, const QDate &today);
    /// For another person.
    void clearSearch();
    /// The marked row; empty when none is shown that can be started.
    QString current() const;
    /// In the order of the screen, without those that the search leaves out.
    QStringList shown() const;

Q_SIGNALS:
    void startWanted(const QString &benefit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addBenefit(const core::rules::BenefitSummary &benefit);
    void search();
    void enter();

    QList<core::rules::BenefitSummary> m_benefits;
    QDate m_today;
    QLineEdit *m_field;
    widgets::TextLabel *m_count;
    widgets::RowList *m_rows;
    widgets::ScrollColumn *m_scroll;
    QWidget *m_nothing;
};

}   // namespace ui
