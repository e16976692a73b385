#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ui {

/// Languages of the windows besides Italian, by tag: those of `translations/`.
QStringList deskLanguages();

/// The windows made from now on speak `language`, dates included (ui/words/window_dates.h); "it" is
/// the words of the source. Amounts and the text of papers stay Italian: a paper is read by an
/// Italian office. A sentence that has no translation stays Italian.
/// @return false when there is no such language, and the windows stay as they were
bool useDeskLanguage(QCoreApplication &application, const QString &language);

/// What useDeskLanguage() set last; "it" before any call.
QString deskLanguage();

}   // namespace ui
