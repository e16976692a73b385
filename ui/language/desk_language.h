#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ui {

/// Languages of the windows besides Italian, by tag: those of `translations/`.
QStringList deskLanguages();

/// The windows made from now on speak `language`; "it" is the words of the source. Numbers and
/// dates of the law stay Italian: a paper is read by an Italian office. A sentence that has no
/// translation stays Italian.
/// @return false when there is no such language, and the windows stay as they were
bool useDeskLanguage(QCoreApplication &application, const QString &language);

/// What useDeskLanguage() set last; "it" before any call.
QString deskLanguage();

}   // namespace ui
