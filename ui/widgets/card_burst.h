#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QKeyEvent;

namespace ui::widgets {

/// Tells a card reader from fingers, on any screen: 16 characters (or the 11 digits of a
/// provisional code) and Enter within 150 ms are a card. Nothing of a card reaches a text field.
///
/// Keys are held back only while they come as fast as a reader types; a pause, or any other key,
/// lets the held ones go on to where they were typed. Times are those of the events, so tests need
/// no clock. It works on what the window system delivers to windows: events sent straight to a
/// widget pass untouched.
class CardBurst : public QObject {
    Q_OBJECT
public:
    /// Install on the application: `application.installEventFilter(burst)`.
    explicit CardBurst(QObject *parent = nullptr);

Q_SIGNALS:
    /// The characters, in upper case, not yet checked.
    void cardRead(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// A key press that may belong to a card.
    struct Held {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
        quint64 timestamp;   // milliseconds of the event
    };

    bool takeKey(QObject *window, const QKeyEvent &event);
    bool isCard(quint64 enterTimestamp) const;
    void hold(QObject *window, const QKeyEvent &event);
    void letGo();
    void stopTimer();

    QList<Held> m_held;
    QPointer<QObject> m_window;
    int m_timer = 0;
    bool m_replaying = false;
};

}   // namespace ui::widgets
