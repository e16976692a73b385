#pragma once

#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QFrame>

namespace ui {

namespace widgets {
class KeyButton;
class TextLabel;
}   // namespace widgets

/// Two answers to one question, of an earlier visit and of today, side by side with their days. One
/// key settles which one stands: 1 today's, 2 the earlier one, while the card has the focus.
class SettleCard : public QFrame {
    Q_OBJECT
public:
    explicit SettleCard(QWidget *parent = nullptr);

    void ask(const core::rules::Question &question, const core::domain::Fact &earlier,
             const core::domain::Fact &now);
    const QString &key() const { return m_key; }

Q_SIGNALS:
    void settled(const QString &key, bool keepEarlier);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        widgets::TextLabel *when;
        widgets::TextLabel *answer;
        widgets::KeyButton *keep;
    };
    Side addSide(class QHBoxLayout *row, const QString &keepText, const QString &key,
                 const QString &name);
    void fill(const Side &side, const QString &when, const QString &answer);

    QString m_key;
    QString m_label;
    widgets::TextLabel *m_lead;
    Side m_now;
    Side m_earlier;
};

}   // namespace ui
