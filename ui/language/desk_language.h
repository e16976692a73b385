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

/// What useDeskLanguage() set last; "it" before any call, and while there are ItalianWords.
QString deskLanguage();

/// While one lives, what this thread asks for in words is Italian whatever the windows speak: for
/// papers and for the person's screen, which are made of the same words as a window.
class ItalianWords {
public:
    ItalianWords();
    ~ItalianWords();
    ItalianWords(const ItalianWords &) = delete;
    ItalianWords &operator=(const ItalianWords &) = delete;
};

}   // namespace ui
