#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"

#include "ui/second_screen/fixed_words.h"
#include "ui/second_screen/monitors.h"
#include "ui/second_screen/screen_view.h"
#include "ui/second_screen/second_screen.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ui::second_screen;
using core::rules::AnswerKind;
using core::rules::Question;
using core::rules::Text;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Text words(const char *it, const char *ar = nullptr, bool draft = true)
{
    Text made;
    made.byLanguage.insert(text("it"), text(it));
    if (ar) {
        made.byLanguage.insert(text("ar"), text(ar));
        if (draft)
            made.drafts << text("ar");
    }
    return made;
}

Question isee()
{
    Question question;
    question.key = text("isee");
    question.kind = AnswerKind::YesNo;
    question.ask = words("Ha già l’ISEE di quest’anno?", "هل لديكِ شهادة ISEE لهذا العام؟", false);
    question.help = words("ISEE è il documento che misura redditi e risparmi della famiglia.",
                          "شهادة ISEE هي وثيقة تقيس دخل الأسرة ومدّخراتها.", false);
    question.why = words("Serve a capire se può chiedere l’assegno di maternità. Lo vedono solo "
                         "questo sportello e l’INPS.");
    return question;
}

struct OneMonitor : Monitors {
    std::optional<QRect> place;
    std::optional<QRect> second() const override { return place; }
    void plug(std::optional<QRect> where)
    {
        place = where;
        Q_EMIT changed();
    }
};

const Audience kItalian{text("it"), text("Punto INPS · Valdirosa")};
const Audience kArabic{text("ar"), text("Punto INPS · Valdirosa")};
const QRect kMonitor(0, 0, 1024, 768);

QStringList shownWords(const ScreenView &view)
{
    QStringList said;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            said << label->text();
    }
    return said;
}

/// Nothing cut, nothing below 24 px, and a picture left.
void look(ScreenView &view, const char *name)
{
    CAPTURE(name);
    const QImage image = tests::screenshot(view, text(name));
    CHECK(image.size() == QSize(1024, 768));
    CHECK(tests::clippedTexts(&view).join(QLatin1Char('\n')) == QString());
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            CAPTURE(label->text());
            CHECK(label->font().pixelSize() >= 24);
        }
    }
}

}   // namespace

TEST_CASE("the second screen shows a question as pictures 15a and 15b, mirrored in Arabic",
          "[ui][screen]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    OneMonitor monitors;
    monitors.place = kMonitor;
    SecondScreen screen(monitors, Placing::MonitorOnly);
    REQUIRE(screen.show(questionContent(isee(), text("false"), kItalian)));
    look(*screen.view(), "15b-secondo-schermo-italiano");
    CHECK(screen.view()->layoutDirection() == Qt::LeftToRight);
    CHECK(shownWords(*screen.view()).contains(text("Preferisco non dirlo")));

    REQUIRE(screen.show(questionContent(isee(), text("false"), kArabic)));
    look(*screen.view(), "15a-secondo-schermo-arabo");
    CHECK(screen.view()->layoutDirection() == Qt::RightToLeft);
    // Reviewed words stand alone; drafts have the Italian beside them and are marked.
    const QStringList said = shownWords(*screen.view());
    CHECK_FALSE(said.contains(text("Ha già l’ISEE di quest’anno?")));
    CHECK(said.contains(text("Preferisco non dirlo")));
    CHECK(said.contains(text("Bozza: vale il testo italiano.")));
}

TEST_CASE("a text without words in the person's language is Italian", "[ui][screen]")
{
    const ScreenContent content = questionContent(isee(), {}, {text("zh"), {}});
    CHECK(content.title.text == text("Ha già l’ISEE di quest’anno?"));
    CHECK(content.title.language == text("it"));
    CHECK_FALSE(content.hasDrafts());
    CHECK(questionContent(isee(), {}, kArabic).why.language == text("it"));
    CHECK(wordsIn(words("Sì", "نعم"), text("ar")).italian == text("Sì"));
}

TEST_CASE("the same screen stays readable with nineteen answers: more columns, then pages",
          "[ui][screen]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    Question question = isee();
    question.kind = AnswerKind::Choice;
    for (int i = 1; i <= 17; ++i)
        question.options.append(
            {QString::number(i), words("Licenziamento per motivi dell’azienda"), {}});
    OneMonitor monitors;
    monitors.place = kMonitor;
    SecondScreen screen(monitors, Placing::MonitorOnly);
    REQUIRE(screen.show(questionContent(question, text("3"), kItalian)));
    look(*screen.view(), "15c-molte-risposte");
    REQUIRE(screen.view()->pageCount() > 1);
    const int pages = screen.view()->pageCount();
    for (int page = 1; page < pages; ++page) {
        screen.next();
        CHECK(screen.view()->currentPage() == page);
        look(*screen.view(), "15c2-altre-risposte");
    }
    CHECK(shownWords(*screen.view()).contains(text("Preferisco non dirlo")));
    screen.next();
    CHECK(screen.isBlank());
}

TEST_CASE("greeting, needs, review and results fit; violence is never on the second screen",
          "[ui][screen]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Dark, 200);
    OneMonitor monitors;
    monitors.place = kMonitor;
    SecondScreen screen(monitors, Placing::MonitorOnly);
    REQUIRE(screen.show(greetingContent(kArabic)));
    look(*screen.view(), "15d-saluto-arabo");
    REQUIRE(screen.show(needsContent({{text("reddito"), words("Pochi soldi")},
                                      {text("violenza_paura"), words("Violenza o paura")},
                                      {text("gravidanza"), words("Aspetto un figlio"), true},
                                      {text("casa_affitto"), words("Casa e affitto")}},
                                     kItalian)));
    look(*screen.view(), "15e-bisogni");
    CHECK(screen.view()->content().rows.size() == 3);
    CHECK_FALSE(shownWords(*screen.view()).join(QLatin1Char(' ')).contains(text("Violenza")));
    QList<ReviewLine> lines;
    for (int i = 0; i < 24; ++i)
        lines.append({words("Ultimo giorno di lavoro"), text("25 settembre 2026")});
    REQUIRE(screen.show(reviewContent(words("NASpI"), lines, kItalian)));
    look(*screen.view(), "15f-controllo");
    REQUIRE(screen.show(
        resultsContent({{words("NASpI"), words("Probabilmente può chiederla. Decide l’INPS.")},
                        {words("Assegno di inclusione"), words("Forse sì: manca l’ISEE.")}},
                       kItalian)));
    look(*screen.view(), "15g-risultati");
    REQUIRE(screen.show(resultsContent({{words("NASpI"), fixedWords(Fixed::Probable)},
                                        {words("Assegno di inclusione"), fixedWords(Fixed::Maybe)}},
                                       kArabic)));
    look(*screen.view(), "15h-risultati-arabo");
    CHECK(shownWords(*screen.view()).contains(text("على الأرجح يمكنكم طلبها.")));
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}

TEST_CASE("without its monitor the second screen is gone, and never on the operator's",
          "[ui][screen]")
{
    OneMonitor monitors;
    SecondScreen screen(monitors, Placing::MonitorOnly);
    CHECK_FALSE(screen.show(greetingContent(kItalian)));
    CHECK_FALSE(screen.isOpen());

    monitors.plug(QRect(1280, 0, 1024, 768));
    CHECK_FALSE(screen.isOpen());
    REQUIRE(screen.show(greetingContent(kItalian)));
    CHECK(screen.view()->geometry().topLeft() == QPoint(1280, 0));

    monitors.plug(std::nullopt);
    CHECK_FALSE(screen.isOpen());
    CHECK(screen.isBlank());

    SecondScreen training(monitors, Placing::WindowAllowed);
    CHECK(training.show(greetingContent(kItalian)));
    CHECK(training.isOpen());
}

TEST_CASE("after a while without work the second screen goes blank; work puts it off",
          "[ui][screen]")
{
    CHECK(SecondScreen::kIdle == std::chrono::minutes(3));
    OneMonitor monitors;
    monitors.place = kMonitor;
    SecondScreen screen(monitors, Placing::MonitorOnly, std::chrono::milliseconds(400));
    QSignalSpy blank(&screen, &SecondScreen::wentBlank);
    REQUIRE(screen.show(greetingContent(kItalian)));
    QTest::qWait(250);
    screen.stir();
    QTest::qWait(250);
    CHECK_FALSE(screen.isBlank());
    CHECK(QTest::qWaitFor([&] { return blank.size() == 1; }, 10000));
    CHECK(screen.isBlank());
    CHECK(shownWords(*screen.view()).isEmpty());
    // The window stays, empty: the person sees that nothing is shown.
    CHECK(screen.isOpen());
}
