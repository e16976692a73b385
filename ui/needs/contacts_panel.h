#pragma once

#include "core/rules/contact.h"
#include "ui/widgets/panel.h"

#include <QList>
#include <QStringList>

class QVBoxLayout;

namespace ui {

namespace widgets {
class LinkLabel;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// Whom to call now: name, telephone, address, hours of each contact that helps, those of the place
/// first. Nothing modal: it stands beside the work and is closed with Esc or its link.
class ContactsPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit ContactsPanel(QWidget *parent = nullptr);

    /// What is wanted, `purposes` of core::rules::contactPurposes() in their order.
    void offer(const QList<core::rules::EmergencyContact> &all, const QStringList &purposes);
    void focusFirst();
    /// All of it high, on a page that scrolls itself.
    void setWhole(bool whole);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *lineOf(const core::rules::EmergencyContact &contact);
    void fit();
    void sayMissing(const QList<core::rules::EmergencyContact> &found, const QStringList &purposes);

    widgets::LinkLabel *m_close;
    widgets::TextLabel *m_missing;
    QVBoxLayout *m_lines;
    widgets::ScrollColumn *m_scroll;
    QList<QWidget *> m_shown;
    bool m_whole = false;
};

/// What is said when no contact of the place is on this computer; empty when there is one for each
/// thing wanted that only a place has (a bed, a meal).
QString missingContactWords(const QList<core::rules::EmergencyContact> &found,
                            const QStringList &purposes);

}   // namespace ui
