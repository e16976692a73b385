#include "ui/keys/key_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {

namespace {

// Kept on the application itself, like its palette and scale: there is one keyboard a program.
constexpr char kKeysProperty[] = "sportelloKeys";

struct Fault {
    Q_DECLARE_TR_FUNCTIONS(ui::KeyMap)
};

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F24;
}

bool movesOrAnswers(Qt::Key key)
{
    constexpr std::array kKeys = {
        Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Escape,   Qt::Key_Return,    Qt::Key_Enter,
        Qt::Key_Space,  Qt::Key_Left,    Qt::Key_Right,    Qt::Key_Up,        Qt::Key_Down,
        Qt::Key_Home,   Qt::Key_End,     Qt::Key_PageUp,   Qt::Key_PageDown,  Qt::Key_Insert,
        Qt::Key_Delete, Qt::Key_Menu,    Qt::Key_CapsLock, Qt::Key_Backspace, Qt::Key_NumLock};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

bool editsText(QKeyCombination one)
{
    constexpr std::array kKeys = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    return std::find(kKeys.begin(), kKeys.end(), one.key()) != kKeys.end();
}

std::optional<KeyFault> faultOfKey(const QKeySequence &sequence)
{
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return KeyFault::Empty;
    const QKeyCombination one = sequence[0];
    const bool ctrl = one.keyboardModifiers().testFlag(Qt::ControlModifier);
    const bool alt = one.keyboardModifiers().testFlag(Qt::AltModifier);
    if (one.key() == Qt::Key_AltGr || (ctrl && alt) ||
        one.keyboardModifiers().testFlag(Qt::GroupSwitchModifier))
        return KeyFault::AltGr;
    if (isFunctionKey(one.key()))
        return std::nullopt;
    if (!ctrl && !alt)
        return movesOrAnswers(one.key()) ? KeyFault::Reserved : KeyFault::Letter;
    if (one.key() == Qt::Key_Tab || one.key() == Qt::Key_Backtab || one.key() == Qt::Key_Escape)
        return KeyFault::Reserved;
    return ctrl && editsText(one) ? std::optional(KeyFault::Editing) : std::nullopt;
}

}   // namespace

QKeySequence KeyMap::of(FrameKey key) const
{
    const auto changed = m_changed.constFind(key);
    return changed != m_changed.cend() ? *changed
                                       : frameKeyRows().at(static_cast<int>(key)).standard;
}

std::optional<FrameKey> KeyMap::owner(const QKeySequence &sequence) const
{
    for (const FrameKeyRow &row : frameKeyRows()) {
        if (m_changed.value(row.key, row.standard) == sequence)
            return row.key;
    }
    return std::nullopt;
}

std::optional<KeyFault> KeyMap::faultOf(FrameKey key, const QKeySequence &sequence) const
{
    // What the program was made with is always good: Alt+← and Ctrl+Invio among them.
    const bool standard = sequence == frameKeyRows().at(static_cast<int>(key)).standard;
    if (const auto fault = standard ? std::nullopt : faultOfKey(sequence))
        return fault;
    const auto has = owner(sequence);
    return has && *has != key ? std::optional(KeyFault::Taken) : std::nullopt;
}

std::optional<KeyFault> KeyMap::give(FrameKey key, const QKeySequence &sequence)
{
    if (const auto fault = faultOf(key, sequence))
        return fault;
    if (sequence == frameKeyRows().at(static_cast<int>(key)).standard)
        m_changed.remove(key);
    else
        m_changed.insert(key, sequence);
    return std::nullopt;
}

QJsonObject KeyMap::toJson() const
{
    QJsonObject json;
    const auto rows = frameKeyRows();
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        json.insert(rows.at(static_cast<int>(it.key())).id,
                    it.value().toString(QKeySequence::PortableText));
    return json;
}

KeyMap KeyMap::fromJson(const QJsonObject &json)
{
    KeyMap map;
    for (const FrameKeyRow &row : frameKeyRows()) {
        const QKeySequence sequence =
            QKeySequence::fromString(json.value(row.id).toString(), QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence != row.standard && !faultOfKey(sequence))
            map.m_changed.insert(row.key, sequence);
    }
    for (const FrameKeyRow &row : frameKeyRows()) {
        if (map.owner(map.of(row.key)) != row.key)
            return {};
    }
    return map;
}

void tellMappedKeys(const KeyMap &map)
{
    QVariantMap words;
    for (const FrameKeyRow &row : frameKeyRows()) {
        if (map.isChanged(row.key))
            words.insert(keyWords(row.standard), keyWords(map.of(row.key)));
    }
    qApp->setProperty(kKeysProperty, words);
}

QString keyAsMapped(const QString &standard)
{
    return qApp->property(kKeysProperty).toMap().value(standard, standard).toString();
}

QString keyFaultSentence(KeyFault fault, const QKeySequence &sequence, const QString &owner)
{
    switch (fault) {
    case KeyFault::Empty:
        return Fault::tr("Premi un tasto solo: per esempio F11 o Ctrl+Maiusc+K.");
    case KeyFault::AltGr:
        return Fault::tr(
            "Ctrl e Alt insieme fanno AltGr, che sulle tastiere italiane scrive @ # [ ] €. "
            "Scegli un altro tasto.");
    case KeyFault::Letter:
        return Fault::tr(
            "Una lettera o una cifra da sola serve a scrivere. Aggiungi Ctrl o Alt, o usa un "
            "tasto da F1 a F12.");
    case KeyFault::Reserved:
        return Fault::tr(
            "Questo tasto serve a muoversi e a rispondere in tutte le pagine. Scegline un "
            "altro.");
    case KeyFault::Editing:
        return Fault::tr("%1 serve a scrivere e a correggere in ogni campo. Scegli un altro tasto.")
            .arg(keyWords(sequence));
    case KeyFault::Taken:
        break;
    }
    return Fault::tr("%1 è già di «%2». Prima dai un altro tasto a «%2».")
        .arg(keyWords(sequence), owner);
}

}   // namespace ui
