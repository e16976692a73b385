#include "ui/keys/frame_key.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Key {
    Q_DECLARE_TR_FUNCTIONS(ui::FrameKey)
};

/// What the keyboard has printed on it; empty for what is written as it is.
QString printedName(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Key::tr("Invio");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Escape:
        return Key::tr("Esc");
    case Qt::Key_Space:
        return Key::tr("Spazio");
    case Qt::Key_Insert:
        return Key::tr("Ins");
    case Qt::Key_Delete:
        return Key::tr("Canc");
    case Qt::Key_Home:
        return Key::tr("Inizio");
    case Qt::Key_End:
        return Key::tr("Fine");
    case Qt::Key_PageUp:
        return Key::tr("Pag↑");
    case Qt::Key_PageDown:
        return Key::tr("Pag↓");
    default:
        return {};
    }
}

}   // namespace

QList<FrameKeyRow> frameKeyRows()
{
    const auto row = [](FrameKey key, const char *id, const QString &text, int sequence) {
        return FrameKeyRow{key, QString::fromLatin1(id), text, QKeySequence(sequence)};
    };
    constexpr int kCtrl = Qt::CTRL;
    constexpr int kShift = Qt::SHIFT;
    constexpr int kAlt = Qt::ALT;
    return {
        row(FrameKey::Help, "help", Key::tr("Guida"), Qt::Key_F1),
        row(FrameKey::Search, "search", Key::tr("Cerca o tessera"), Qt::Key_F2),
        row(FrameKey::CallNext, "call_next", Key::tr("Chiama"), Qt::Key_F3),
        row(FrameKey::Recall, "recall", Key::tr("Richiama"), kShift | Qt::Key_F3),
        row(FrameKey::Documents, "documents", Key::tr("Documenti"), Qt::Key_F4),
        row(FrameKey::SyncNow, "sync_now", Key::tr("Riprova ora"), Qt::Key_F5),
        row(FrameKey::OtherPane, "next_pane", Key::tr("Altro riquadro"), Qt::Key_F6),
        row(FrameKey::PreviousPane, "previous_pane", Key::tr("Riquadro di prima"),
            kShift | Qt::Key_F6),
        row(FrameKey::SecondScreen, "second_screen", Key::tr("Secondo schermo"), Qt::Key_F7),
        row(FrameKey::Later, "later", Key::tr("Torno dopo"), Qt::Key_F8),
        row(FrameKey::Suspend, "suspend", Key::tr("Sospendi"), Qt::Key_F9),
        row(FrameKey::Menu, "menu", Key::tr("Menu"), Qt::Key_F10),
        row(FrameKey::Lock, "lock", Key::tr("Blocca"), Qt::Key_F12),
        row(FrameKey::RecentCases, "recent_cases", Key::tr("Riprendi"), kCtrl | Qt::Key_R),
        row(FrameKey::Receipt, "receipt", Key::tr("Ricevuta"), kCtrl | Qt::Key_P),
        row(FrameKey::Density, "density", Key::tr("Guidata o densa"), kCtrl | Qt::Key_D),
        row(FrameKey::GoTo, "go_to", Key::tr("Vai al campo"), kCtrl | Qt::Key_J),
        row(FrameKey::Back, "back", Key::tr("Indietro"), kAlt | Qt::Key_Left),
        row(FrameKey::Continue, "continue", Key::tr("Continua"), kCtrl | Qt::Key_Return),
    };
}

QString keyWords(const QKeySequence &sequence)
{
    if (sequence.isEmpty())
        return {};
    const QKeyCombination one = sequence[0];
    QStringList parts;
    if (one.keyboardModifiers().testFlag(Qt::ControlModifier))
        parts << Key::tr("Ctrl");
    if (one.keyboardModifiers().testFlag(Qt::AltModifier))
        parts << Key::tr("Alt");
    if (one.keyboardModifiers().testFlag(Qt::ShiftModifier))
        parts << Key::tr("Maiusc");
    const QString printed = printedName(one.key());
    parts << (printed.isEmpty() ? QKeySequence(one.key()).toString(QKeySequence::PortableText)
                                : printed);
    return parts.join(QLatin1Char('+'));
}

}   // namespace ui
