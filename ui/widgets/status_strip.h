#pragma once

#include <QFrame>

namespace ui::widgets {

class StatusCell;

enum class ConnectionState { Online, Offline, Unknown };

/// Four plain texts that nothing ever covers, each reachable with Tab so that a screen reader can
/// read it: who works, the queue, the connection, the last save. Amber on all its width while
/// there is no network.
class StatusStrip : public QFrame {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// `shortText` replaces `text` when the strip is too narrow (200 %); empty keeps `text`.
    void setWho(const QString &text, const QString &shortText = {});
    void setQueue(const QString &text, const QString &shortText = {});
    void setConnection(ConnectionState state, const QString &text, const QString &shortText = {});
    void setLastSave(const QString &text, const QString &shortText = {});
    bool isAmber() const { return m_amber; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseLengths();

    StatusCell *m_who;
    StatusCell *m_queue;
    StatusCell *m_connection;
    StatusCell *m_lastSave;
    bool m_amber = false;
};

}   // namespace ui::widgets
