#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace tests {

/// Somebody who works a window by the names of its parts: with keys alone, or through what the
/// window tells assistive programs. What could not be done is a fault in words; nothing throws.
///
/// Parts are named by object name; `window` is asked anew each time.
class Hands {
public:
    explicit Hands(std::function<QWidget *()> window) : m_window(std::move(window)) {}
    virtual ~Hands() = default;

    /// Puts `text` in place of what a field holds.
    virtual bool write(const QString &field, const QString &text) = 0;
    /// Presses a button, ticks a box, follows a link.
    virtual bool press(const QString &part) = 0;
    /// Chooses the option with this id in a group.
    virtual bool choose(const QString &group, const QString &option) = 0;
    /// Takes `part` of a group that is one stop of Tab and gives each of its parts a key.
    virtual bool pick(const QString &group, const QString &part, int key) = 0;
    virtual QString name() const = 0;

    /// A key of the frame: both kinds of people press these.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A part of this name is on the screen and can be used.
    bool shows(const QString &objectName) const { return visiblePart(objectName) != nullptr; }
    /// Waits until `claim` holds; a fault named `what` when it does not in time.
    bool waitFor(const QString &what, const std::function<bool()> &claim, int timeoutMs = 20000);
    bool fault(const QString &what);

    /// Keys pressed, or actions asked for, so far.
    int strokes() const { return m_strokes; }
    const QStringList &faults() const { return m_faults; }

protected:
    QWidget *window() const { return m_window(); }
    /// The visible part of this name; a fault when there is none.
    QWidget *part(const QString &objectName);
    QWidget *visiblePart(const QString &objectName) const;
    void count(int strokes = 1) { m_strokes += strokes; }

private:
    std::function<QWidget *()> m_window;
    QStringList m_faults;
    int m_strokes = 0;
};

/// Keys and nothing else: Tab until the part has the focus.
std::unique_ptr<Hands> keyboardHands(std::function<QWidget *()> window);
/// The accessibility tree and nothing else: a part must be found from the root of the window, have
/// a name, and take the action that its role promises.
std::unique_ptr<Hands> assistiveHands(std::function<QWidget *()> window);

}   // namespace tests
