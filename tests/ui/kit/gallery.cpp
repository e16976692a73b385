#include "tests/ui/kit/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tests {

namespace {

using namespace ui;
using namespace ui::widgets;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QVBoxLayout *captioned(const char *caption, QWidget *widget)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new TextLabel(text(caption), theme::Type::Caption, theme::Token::Muted));
    column->addWidget(widget);
    return column;
}

KeyButton *button(const char *words, ButtonRole role, const char *name)
{
    auto *made = new KeyButton(text(words), role);
    made->setObjectName(text(name));
    return made;
}

Panel *buttons()
{
    auto *panel = new Panel(text("Bottoni"));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *over = button("Continua", ButtonRole::Primary, "primaryOver");
    auto *down = button("Continua", ButtonRole::Primary, "primaryDown");
    down->setDown(true);
    auto *off = button("Continua", ButtonRole::Primary, "primaryOff");
    off->setEnabled(false);
    auto *overSecond = button("Indietro", ButtonRole::Secondary, "secondaryOver");
    auto *hinted = button("Chiama F12", ButtonRole::Primary, "primaryHinted");
    hinted->setIconName(text("bell"));
    hinted->setKeyHint(text("F3"));
    row->addLayout(captioned("normale", button("Continua", ButtonRole::Primary, "primaryNormal")));
    row->addLayout(captioned("puntatore sopra", over));
    row->addLayout(captioned("premuto", down));
    row->addLayout(captioned("fuoco", button("Continua", ButtonRole::Primary, "primaryFocus")));
    row->addLayout(captioned("disattivato", off));
    row->addLayout(
        captioned("secondario", button("Indietro", ButtonRole::Secondary, "secondaryNormal")));
    row->addLayout(captioned("sopra", overSecond));
    row->addLayout(captioned("piatto", button("Stampa", ButtonRole::Flat, "flatNormal")));
    row->addLayout(captioned("pericoloso", button("Archivia", ButtonRole::Danger, "dangerNormal")));
    row->addLayout(captioned("con tasto", hinted));
    row->addStretch(1);
    panel->body()->addLayout(row);
    return panel;
}

Field *field(const char *label, const char *value, const char *name)
{
    auto *made = new Field(text(label), FieldForm::Guided);
    made->lineEdit()->setText(text(value));
    made->lineEdit()->setObjectName(text(name));
    made->lineEdit()->setProperty("tall", false);
    theme::repolish(made->lineEdit());
    return made;
}

Panel *fields()
{
    auto *panel = new Panel(text("Campi"));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *wrong = field("errore", "31/02/2026", "fieldError");
    wrong->setError(text("Questa data non esiste."));
    auto *odd = field("avviso", "25/09/2046", "fieldWarning");
    odd->setWarning(text("Strano: è nel futuro."));
    auto *taken = field("preso da altrove", "72.000,00 €", "fieldSource");
    taken->setSource(text("estratto del 20/11"));
    auto *fixed = field("sola lettura", "208", "fieldReadOnly");
    fixed->lineEdit()->setReadOnly(true);
    auto *off = field("disattivato", "—", "fieldOff");
    off->lineEdit()->setEnabled(false);
    auto *box = new QComboBox;
    box->addItems({text("Dipendente"), text("Autonomo")});
    box->setObjectName(text("fieldChoice"));
    auto *choice = new Field(text("scelta"), box, FieldForm::Guided);
    box->setProperty("tall", false);
    theme::repolish(box);
    for (QWidget *each : {static_cast<QWidget *>(field("normale 32", "25/09/2026", "fieldNormal")),
                          static_cast<QWidget *>(field("fuoco", "25/09/2026", "fieldFocus")),
                          static_cast<QWidget *>(wrong), static_cast<QWidget *>(odd),
                          static_cast<QWidget *>(taken), static_cast<QWidget *>(fixed),
                          static_cast<QWidget *>(off), static_cast<QWidget *>(choice)})
        row->addWidget(each, 1, Qt::AlignTop);
    panel->body()->addLayout(row);
    return panel;
}

QHBoxLayout *chipRow(const QList<ChipSpec> &specs)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const ChipSpec &spec : specs)
        row->addWidget(new Chip(spec));
    row->addStretch(1);
    return row;
}

Panel *chips()
{
    auto *panel = new Panel(text("Etichette: esito, compito, scadenza, pratica"));
    const QList<QList<ChipSpec>> rows = {
        {{ChipKind::Ok, text("check-circle"), text("Probabile")},
         {ChipKind::Warn, text("question-circle"), text("Forse")},
         {ChipKind::Neu, text("x-circle"), text("Per ora no")},
         {ChipKind::Info, text("check"), text("Già la riceve")},
         {ChipKind::Outline, text("calculator"), text("Non calcolabile qui")}},
        {{ChipKind::Neu, text("archive"), text("Non più richiedibile")},
         {ChipKind::Prov, {}, text("provvisorio")}},
        {{ChipKind::Outline, text("file"), text("Da iniziare")},
         {ChipKind::Info, text("pen"), text("In corso")},
         {ChipKind::Warn, text("question-circle"), text("Manca un dato")},
         {ChipKind::Ok, text("check-circle"), text("Completato")},
         {ChipKind::Neu, text("minus"), text("Non serve")}},
        {{ChipKind::Outline, text("clock"), text("Entro il 31 dicembre · 37 giorni")},
         {ChipKind::Warn, text("clock"), text("Entro il 2 dicembre · mancano 8 giorni")}},
        {{ChipKind::Err, text("alert"), text("Entro domani · manca 1 giorno")},
         {ChipKind::Outline, text("lock"), text("Non si può ancora")}},
        {{ChipKind::Neu, text("pen"), text("bozza")},
         {ChipKind::Neu, text("clock"), text("in attesa")},
         {ChipKind::Ok, text("check"), text("pronta")},
         {ChipKind::Neu, text("send"), text("da inviare")},
         {ChipKind::Info, text("send"), text("trasmessa")},
         {ChipKind::Ok, text("check-circle"), text("ricevuta dal centro")}},
    };
    for (const auto &row : rows)
        panel->body()->addLayout(chipRow(row));
    panel->body()->addStretch(1);
    return panel;
}

Panel *strips()
{
    auto *panel = new Panel(text("Strisce"));
    panel->body()->setSpacing(14);
    panel->body()->addWidget(new Strip(StripKind::Info, {}, text("Notizia: dato del 12 marzo.")));
    panel->body()->addWidget(new Strip(StripKind::Ok, {}, text("Ricevuta dal centro alle 12:58.")));
    auto *offline =
        new Strip(StripKind::Warn, text("Senza rete dalle 10:58."), text("Puoi continuare."));
    offline->setIconName(text("network-off"));
    offline->setButton(text("Riprova ora"), text("F5"));
    panel->body()->addWidget(offline);
    panel->body()->addWidget(
        new Strip(StripKind::Err, {}, text("Il centro non ha accettato l’invio.")));
    panel->body()->addStretch(1);
    return panel;
}

Panel *table()
{
    auto *panel = new Panel;
    panel->setBodyMargins(0, 0);
    auto *view = new QTableView;
    view->setObjectName(text("rows"));
    view->setAccessibleName(text("Righe"));
    auto *model = new QStandardItemModel(4, 3, view);
    model->setHorizontalHeaderLabels({text("Riga di tabella"), text("Importo"), text("Stato")});
    const char *names[] = {"normale, 32 px", "puntatore sopra", "scelta", "scelta con fuoco"};
    const char *amounts[] = {"1.103,07 €", "1.069,98 €", "1.037,88 €", "1.006,74 €"};
    for (int row = 0; row < 4; ++row) {
        model->setItem(row, 0, new QStandardItem(text(names[row])));
        model->setItem(row, 1, new QStandardItem(text(amounts[row])));
        model->item(row, 1)->setData(QVariant(Qt::AlignRight | Qt::AlignVCenter),
                                     Qt::TextAlignmentRole);
    }
    const ChipSpec done{ChipKind::Ok, text("check-circle"), text("Completato")};
    for (const int row : {0, 3}) {
        model->setItem(row, 2, new QStandardItem);
        model->item(row, 2)->setData(QVariant::fromValue(done), ChipRole);
        model->item(row, 2)->setData(done.word, Qt::AccessibleTextRole);
    }
    view->setModel(model);
    styleTable(view);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setCurrentIndex(model->index(3, 0));
    panel->body()->addWidget(view);
    return panel;
}

Panel *choices()
{
    auto *panel = new Panel(text("Scelte"));
    auto *group = new OptionGroup(text("Come firma"));
    group->addOption(text("paper"), text("Su carta"), text("si stampa, si firma, si scansiona"));
    group->addOption(text("tablet"), text("Su tavoletta"));
    group->setChosen(text("paper"));
    panel->body()->addWidget(group);
    auto *row = new QHBoxLayout;
    auto *ticked = new QCheckBox(text("Originale restituito"));
    ticked->setChecked(true);
    auto *dense = new QRadioButton(text("Delegato"));
    dense->setChecked(true);
    row->addWidget(ticked);
    row->addWidget(new QCheckBox(text("Ho capito")));
    row->addWidget(dense);
    row->addStretch(1);
    panel->body()->addLayout(row);
    return panel;
}

Panel *reasons()
{
    auto *panel = new Panel(text("Motivi: c’è, non c’è, non si sa"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const std::tuple<const char *, theme::Token, const char *> all[] = {
        {"check-circle", theme::Token::Ok, "Servono 13 settimane: ne risultano 208."},
        {"x-circle", theme::Token::Err, "Serve un lavoro dipendente in corso: nessuno."},
        {"question-circle", theme::Token::Warn, "NASpI già usata: non risposto."},
    };
    for (const auto &[icon, tone, words] : all) {
        row->addWidget(new IconLabel(text(icon), 18, tone));
        auto *label = new TextLabel(text(words), theme::Type::Second);
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    row->addWidget(new LinkLabel(text("Chiedi ora")));
    panel->body()->addLayout(row);
    return panel;
}

}   // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto page = std::make_unique<QWidget>();
    page->setObjectName(text("gallery"));
    page->resize(1280, 920);
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(12);
    grid->addWidget(buttons(), 0, 0, 1, 2);
    grid->addWidget(fields(), 1, 0, 1, 2);
    grid->addWidget(chips(), 2, 0);
    grid->addWidget(strips(), 2, 1);
    grid->addWidget(table(), 3, 0);
    grid->addWidget(choices(), 3, 1);
    grid->addWidget(reasons(), 4, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(3, 1);
    return page;
}

}   // namespace tests
