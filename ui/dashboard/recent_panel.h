#pragma once

#include "core/base/clock.h"
#include "core/casework/case_service.h"
#include "core/rules/catalogue.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QTableView;

namespace ui {

class RecentModel;

namespace widgets {
class TextLabel;
}

/// «Riprendi»: the last cases. While the list has the focus a digit from 1 to 9 opens that one.
class RecentPanel : public widgets::Panel {
    Q_OBJECT
public:
    RecentPanel(const core::rules::Catalogue &catalogue, const core::Clock &clock,
                QWidget *parent = nullptr);

    void setRows(const QList<core::casework::CaseRow> &rows);
    void setNames(const QMap<QString, QString> &names, const QString &me);
    /// The n-th, from 1; nothing when there is none.
    void open(int number);
    void focusList();

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    RecentModel *m_model;
    QTableView *m_table;
    widgets::TextLabel *m_empty;
};

}   // namespace ui
