#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/kit/frame_sample.h"

#include "ui/keys/frame_key.h"
#include "ui/language/desk_language.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Message {
    QString context;
    QString source;
    QString translation;
    bool finished = false;
};

QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, false});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            messages.last().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList places(const QString &sentence)
{
    QStringList found;
    for (int i = 1; i <= 9; ++i) {
        const QString place = QStringLiteral("%%1").arg(i);
        if (sentence.contains(place))
            found << place;
    }
    return found;
}

struct German {
    German() { REQUIRE(ui::useDeskLanguage(*qApp, text("de"))); }
    ~German() { ui::useDeskLanguage(*qApp, text("it")); }
};

}   // namespace

TEST_CASE("every sentence of the windows is in the German file", "[ui][language]")
{
    const QByteArray kept = tests::readFile(text(SOURCE_DIR "/translations/sportello_de.ts"));
    QSet<QString> known;
    for (const Message &message : messagesOf(kept))
        known.insert(message.context + QLatin1Char('|') + message.source);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(text("sportello_de.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(text(SOURCE_DIR));
    lupdate.start(text(LUPDATE),
                  {text("-silent"), text("ui"), text("app/sportello"), text("-I"), text("."),
                   text("-extensions"), text("cpp,h"), text("-source-language"), text("it"),
                   text("-target-language"), text("de"), text("-ts"), fresh});
    REQUIRE(lupdate.waitForFinished(60000));
    REQUIRE(lupdate.exitCode() == 0);
    // A sentence outside any class is in no file of any language.
    const QString said = QString::fromUtf8(lupdate.readAllStandardError());
    CHECK_FALSE(said.contains(text("without context")));
    CHECK_FALSE(said.contains(text("lacks Q_OBJECT")));
    QStringList missing;
    const auto now = messagesOf(tests::readFile(fresh));
    for (const Message &message : now) {
        if (!known.contains(message.context + QLatin1Char('|') + message.source))
            missing << message.context + text(": ") + message.source;
    }
    CHECK(now.size() > 500);
    CHECK(missing.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("no sentence hides in a call that lupdate does not read", "[ui][language]")
{
    const QRegularExpression wrapper(
        text(R"(QString (\w+)\(const char \*(\w+)\)\s*\{\s*return QCoreApplication::translate)"));
    int wrappers = 0;
    for (const char *folder : {"/ui", "/app/sportello"}) {
        QDirIterator files(text(SOURCE_DIR) + text(folder), {text("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString source = QString::fromUtf8(tests::readFile(path));
            const auto found = wrapper.match(source);
            if (!found.hasMatch())
                continue;
            ++wrappers;
            CAPTURE(path.toStdString());
            const QRegularExpression hidden(text(R"(\b%1\(\s*")").arg(found.captured(1)));
            CHECK_FALSE(source.contains(hidden));
        }
    }
    CHECK(wrappers > 5);
}

TEST_CASE("a German sentence has the places of its Italian one", "[ui][language]")
{
    const QByteArray kept = tests::readFile(text(SOURCE_DIR "/translations/sportello_de.ts"));
    for (const Message &message : messagesOf(kept)) {
        if (message.translation.isEmpty())
            continue;
        CAPTURE(message.context.toStdString(), message.source.toStdString());
        CHECK(places(message.translation) == places(message.source));
    }
}

TEST_CASE("the frame speaks German, fits, and comes back to Italian", "[ui][language]")
{
    CHECK(ui::deskLanguages() == QStringList{text("de")});
    CHECK_FALSE(ui::useDeskLanguage(*qApp, text("xx")));
    CHECK(ui::deskLanguage() == text("it"));
    {
        const German german;
        CHECK(ui::deskLanguage() == text("de"));
        CHECK(ui::keyWords(QKeySequence(Qt::CTRL | Qt::Key_Return)) == text("Strg+Eingabe"));
        for (const int scale : {100, 200}) {
            CAPTURE(scale);
            ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
            const auto window = tests::makeFrame();
            window->resize(1280, 720);
            CHECK(window->key(ui::FrameKey::Lock)->text() == text("Sperren"));
            tests::screenshot(*window, QStringLiteral("frame-de-%1").arg(scale));
            CHECK(tests::clippedTexts(window.get()).join(QLatin1Char('\n')) == QString());
        }
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    CHECK(ui::keyWords(QKeySequence(Qt::CTRL | Qt::Key_Return)) == text("Ctrl+Invio"));
}
