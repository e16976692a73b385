#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace ui::widgets {

/// An icon beside a word. Decoration: hidden from assistive programs, since the word says it.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    explicit IconLabel(const QString &iconName, int sizeAt100 = 18,
                       theme::Token tone = theme::Token::Muted, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, theme::Token tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_icon;
    int m_size;
    theme::Token m_tone;
};

}   // namespace ui::widgets
