#pragma once

#include <QDir>
#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace app::demo {

/// Hands and eyes of the demonstration: keys to whatever has the focus, pictures of the window, and
/// what differed from what was expected. Everything goes through events, as from a person.
class Stage {
public:
    Stage(QWidget &window, const QDir &out);

    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Lets the program work until `claim` holds; false and a fault after `timeoutMs`.
    bool waitFor(const QString &what, const std::function<bool()> &claim, int timeoutMs = 20000);
    bool expect(bool claim, const QString &what);
    /// "03-persona.png" in the output folder, numbered in the order taken, of the window when it
    /// stands still: what arrives from the worker is laid out over some turns of the loop.
    void picture(const QString &name);
    /// The widget of this object name in the window, visible; a fault when there is none.
    QWidget *find(const QString &objectName);
    bool focus(const QString &objectName);
    /// The same for something in the side column: F6 brings it up where it is folded away.
    bool reveal(const QString &objectName);
    QString path(const QString &fileName) const { return m_out.filePath(fileName); }

    const QStringList &faults() const { return m_faults; }
    const QStringList &pictures() const { return m_pictures; }

private:
    QWidget *target() const;
    /// The window, once two looks show the same.
    QImage standing() const;

    QWidget &m_window;
    QDir m_out;
    QStringList m_faults;
    QStringList m_pictures;
};

}   // namespace app::demo
