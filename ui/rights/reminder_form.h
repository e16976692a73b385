#pragma once

#include <QDate>
#include <QWidget>

namespace ui {

namespace widgets {
class Field;
}   // namespace widgets

/// «Ricordamelo il…»: a day, with the one that suits proposed, and what to do then. In the row.
class ReminderForm : public QWidget {
    Q_OBJECT
public:
    explicit ReminderForm(QWidget *parent = nullptr);

    /// @param proposed  the day that is written already
    /// @param why       why that day, under the field; may be empty
    void start(const QDate &today, const QDate &proposed, const QString &why);

Q_SIGNALS:
    void wanted(const QDate &on, const QString &text);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QDate m_today;
    widgets::Field *m_day;
    widgets::Field *m_what;
};

}   // namespace ui
