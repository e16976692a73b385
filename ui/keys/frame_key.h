#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ui {

/// Keys that work from anywhere. The frame owns the QActions; who composes the program connects
/// their triggered(). Undo (Ctrl+Z) and the letters of a list belong to pages and widgets.
enum class FrameKey {
    Help,           ///< F1
    Search,         ///< F2
    CallNext,       ///< F3
    Recall,         ///< Shift+F3
    Documents,      ///< F4
    SyncNow,        ///< F5
    OtherPane,      ///< F6
    PreviousPane,   ///< Shift+F6
    SecondScreen,   ///< F7
    Later,          ///< F8
    Suspend,        ///< F9
    Menu,           ///< F10: every place and every key of the program
    Lock,           ///< F12
    RecentCases,    ///< Ctrl+R
    Receipt,        ///< Ctrl+P
    Density,        ///< Ctrl+D
    GoTo,           ///< Ctrl+J
    Back,           ///< Alt+Left: also presses the action bar's back button
    Continue,       ///< Ctrl+Enter: also presses the action bar's main button
};

constexpr int kFrameKeyCount = static_cast<int>(FrameKey::Continue) + 1;

/// What the program knows of a key before anybody changes it.
struct FrameKeyRow {
    FrameKey key;
    QString id;     ///< stable name in settings
    QString text;   ///< what it does, in the operator's language
    QKeySequence standard;
};

/// All keys, in the order of the enum, with their words in the language in force now.
QList<FrameKeyRow> frameKeyRows();

/// A key as it is written on the keyboard: «Ctrl+Invio», «Alt+←», «Maiusc+F3».
QString keyWords(const QKeySequence &sequence);

}   // namespace ui
