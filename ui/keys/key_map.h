#pragma once

#include "ui/keys/frame_key.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace ui {

/// Why a key cannot be given to an action.
enum class KeyFault {
    Empty,      ///< nothing, or more than one key
    AltGr,      ///< Ctrl+Alt: on Italian keyboards that is AltGr, which writes @ # [ ] €
    Letter,     ///< a letter or a digit alone would act while somebody writes
    Reserved,   ///< Tab, Esc, Enter, arrows: they move and answer everywhere
    Editing,    ///< Ctrl+C, Ctrl+Z…: every field has them
    Taken,      ///< another action has it
};

/// The keys as this operator has them: the standard ones but for those that were changed.
class KeyMap {
public:
    QKeySequence of(FrameKey key) const;
    /// Gives `sequence` to `key`; a fault leaves the map as it was.
    std::optional<KeyFault> give(FrameKey key, const QKeySequence &sequence);
    /// The same question without giving.
    std::optional<KeyFault> faultOf(FrameKey key, const QKeySequence &sequence) const;
    /// Who has `sequence` now.
    std::optional<FrameKey> owner(const QKeySequence &sequence) const;
    bool isStandard() const { return m_changed.isEmpty(); }
    bool isChanged(FrameKey key) const { return m_changed.contains(key); }

    /// Only what was changed: {"lock": "F11"}.
    QJsonObject toJson() const;
    /// What is unknown or cannot be given is left at its standard, and so is everything when two
    /// actions would share a key: old settings never lock the keyboard.
    static KeyMap fromJson(const QJsonObject &json);

    bool operator==(const KeyMap &) const = default;

private:
    QMap<FrameKey, QKeySequence> m_changed;
};

/// Makes `map` what every key hint of the program shows from now on.
void tellMappedKeys(const KeyMap &map);
/// `standard` is a key as the program was made with («F2»): what it is now. Anything else is given
/// back as it is.
QString keyAsMapped(const QString &standard);

/// The fault in a sentence that says what to do instead. `owner` is the words of who has the key.
QString keyFaultSentence(KeyFault fault, const QKeySequence &sequence, const QString &owner);

}   // namespace ui
