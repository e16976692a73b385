#include "tests/ui/kit/frame_sample.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/small_bars.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace tests {

namespace {

using namespace ui;
using namespace ui::widgets;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QWidget *question()
{
    auto *panel = new Panel;
    panel->setBodyMargins(24, 14);
    panel->body()->addWidget(
        new TextLabel(text("Come è finito il lavoro?"), theme::Type::Question));
    auto *help = new TextLabel(
        text("Conta quello che è scritto nella lettera o nella comunicazione UniLav."),
        theme::Type::Body, theme::Token::Muted);
    help->setWordWrap(true);
    panel->body()->addWidget(help);
    auto *options = new OptionGroup(text("Come è finito il lavoro?"));
    options->setObjectName(text("options"));
    options->addOption(text("a"), text("Licenziamento per motivi dell’azienda"),
                       text("crisi, chiusura, riorganizzazione"));
    options->addOption(text("b"), text("Licenziamento disciplinare"));
    options->addOption(text("c"), text("Contratto a termine scaduto"));
    options->addOption(text("d"), text("Dimissioni per giusta causa"),
                       text("stipendi non pagati, molestie…"));
    options->addOption(text("e"), text("Dimissioni volontarie"));
    options->addOption(text("f"), text("Altro"), text("accordo, maternità, prova…"));
    options->setChosen(text("a"));
    panel->body()->addWidget(options);
    panel->body()->addStretch(1);
    auto *why = new QWidget;
    auto *row = new QHBoxLayout(why);
    row->setContentsMargins(24, 8, 24, 8);
    auto *reason = new TextLabel(text("Perché lo chiediamo. Serve a capire se può avere la NASpI."),
                                 theme::Type::Second);
    reason->setWordWrap(true);
    row->addWidget(new IconLabel(text("info"), 18, theme::Token::Info));
    row->addWidget(reason, 1);
    row->addWidget(new LinkLabel(text("La norma")));
    panel->setFooter(why);

    auto *area = new QScrollArea;
    area->setObjectName(text("question"));
    area->setAccessibleName(text("Domanda"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(panel);
    area->setWidget(inside);
    area->setFocusProxy(options);
    return area;
}

QWidget *result()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(text("NASpI, con i dati finora"));
    panel->addHeaderWidget(new KeyHint(text("F6")));
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip({ChipKind::Ok, text("check-circle"), text("Probabile")}));
    chips->addStretch(1);
    chips->addWidget(new Chip({ChipKind::Warn, text("clock"), text("2 dic · 8 giorni")}));
    panel->body()->addLayout(chips);
    auto *amount = new QHBoxLayout;
    amount->addWidget(new TextLabel(text("1.103,07 €"), theme::Type::Amount));
    amount->addWidget(
        new TextLabel(text("al mese, fino a 728 giorni"), theme::Type::Second, theme::Token::Muted),
        1, Qt::AlignBottom);
    panel->body()->addLayout(amount);
    auto *bars = new SmallBars;
    QList<Bar> months;
    double value = 1103.07;
    for (int month = 1; month <= 25; ++month) {
        if (month > 5)
            value *= 0.97;
        months.append({value, month == 25 ? 0.3 : 1, month > 5});
    }
    bars->setBars(months);
    bars->setLabels(text("1.103,07 €"), text("dal 6° mese −3% al mese"), text("618,38 €"));
    bars->setTicks({{0, text("1°")},
                    {5, text("6°")},
                    {11, text("12°")},
                    {17, text("18°")},
                    {23, text("24° mese")}});
    bars->setSummary(text("Da 1.103,07 € al mese a 618,38 € al 24° mese."));
    panel->body()->addWidget(bars);
    column->addWidget(panel);
    column->addStretch(1);
    return holder;
}

QWidget *summary()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new Chip({ChipKind::Ok, text("check-circle"), text("Probabile")}));
    auto *amount = new TextLabel(text("1.103,07 € al mese"));
    amount->setStrong(true);
    row->addWidget(amount);
    row->addWidget(new TextLabel(text("2 dic, 8 giorni"), theme::Type::Body, theme::Token::Muted));
    return line;
}

void addStep(MainWindow &window)
{
    auto *columns = new FoldingColumns(question(), result(), 360);
    columns->setSummary(summary());
    auto *bar = new ActionBar;
    bar->setBack(text("Indietro"));
    bar->addAction(text("Non so"), {}, text("?"));
    bar->addAction(text("Preferisce non dirlo"), {}, text("??"));
    bar->setPrimary(text("Continua"), text("Invio"));
    window.addPage(
        {text("step"), text("Come è finito il lavoro?"), columns, bar, text("cases"), true});
}

void addHome(MainWindow &window)
{
    auto *home = new QWidget;
    auto *column = new QVBoxLayout(home);
    column->setContentsMargins(20, 12, 20, 12);
    auto *search = new QLineEdit;
    search->setObjectName(text("search"));
    search->setProperty("search", true);
    search->setPlaceholderText(text("Cerca o passa la tessera"));
    search->setAccessibleName(search->placeholderText());
    column->addWidget(search);
    column->addWidget(new Panel(text("In attesa")), 1);
    home->setFocusProxy(search);
    window.addPage({text("home"), text("Banco"), home, nullptr, text("home"), false});
}

}   // namespace

std::unique_ptr<ui::MainWindow> makeFrame()
{
    auto window = std::make_unique<MainWindow>();
    window->header()->setPlace(text("Punto INPS di Valdirosa · banco 2"), text("banco 2"));
    window->header()->setTraining(true);
    window->addHeaderButton(FrameKey::Search, text("search"), text("Cerca"));
    window->addHeaderButton(FrameKey::CallNext, text("bell"));
    window->addHeaderButton(FrameKey::Lock, text("lock"));
    window->addRailEntry({text("home"), text("Banco"), text("home")});
    window->addRailEntry({text("people"), text("Persone"), text("users")});
    window->addRailEntry({text("cases"), text("Pratiche"), text("folder")});
    window->addRailEntry({text("outbox"), text("Da inviare"), text("send")});
    window->addRailEntry({text("reports"), text("Riepiloghi"), text("chart")});
    window->addRailEntry({text("help"), text("Guida"), text("help"), true});
    window->rail()->setBadge(text("outbox"), 9);
    addHome(*window);
    addStep(*window);
    window->person()->setPerson(text("Elena Marini"), text("40 anni · CF ····118Q · visita S07"),
                                text("NASpI, Lavoro"));
    window->person()->setStages({{text("person"), text("Persona"), true},
                                 {text("needs"), text("Bisogni"), true},
                                 {text("rights"), text("Che cosa può chiedere"), true},
                                 {text("case"), text("Pratica"), false},
                                 {text("sign"), text("Firma e consegna"), false},
                                 {text("close"), text("Chiudi"), false}});
    window->person()->setCurrentStage(text("case"));
    window->status()->setWho(text("Paola Riva · operatrice"), text("Paola Riva"));
    window->status()->setQueue(text("6 in attesa"));
    window->status()->setConnection(ConnectionState::Online,
                                    text("In rete · tutto inviato alle 10:38"), text("In rete"));
    window->status()->setLastSave(text("Salvato alle 10:42"));
    return window;
}

}   // namespace tests
