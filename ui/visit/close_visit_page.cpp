#include "ui/visit/close_visit_page.h"

#include "core/base/clock.h"
#include "core/base/typed_input.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/words/day_words.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;

namespace {

constexpr int kOutcomeWidth = 640;
constexpr int kNextLeast = 420;

/// `10:50`, `10.50`, `1050`, `9`.
std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[:.,hH]?\\s*(\\d{2}))?\\s*$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

Field *field(const QString &label, const char *name)
{
    auto *made = new Field(label);
    made->lineEdit()->setObjectName(QLatin1String(name));
    return made;
}

QString textOf(const Field *field)
{
    return field->lineEdit()->text().simplified();
}

}   // namespace

CloseVisitPage::CloseVisitPage(casework::Visits &visits, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_visits(visits), m_clock(clock), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("closeVisitPage"));
    m_refusal = new widgets::Strip(widgets::StripKind::Warn);
    m_refusal->setObjectName(QStringLiteral("closeRefusal"));
    m_refusal->hide();
    m_left = buildOutcome();
    m_right = buildNext();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(m_refusal);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(widgets::kColumnGap);
    m_columns->addWidget(m_left, 0, Qt::AlignTop);
    m_columns->addWidget(m_right, 1, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("closeVisitScroll"),
                                             tr("Chiudi la visita")));
    setFocusProxy(m_outcome);
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &CloseVisitPage::backWanted);
    auto *paper = m_actions->addAction(tr("Foglio della visita"), QStringLiteral("print"));
    paper->setObjectName(QStringLiteral("visitPaper"));
    connect(paper, &QPushButton::clicked, this, [this] { Q_EMIT paperWanted(m_visit.id); });
    connect(m_actions->setPrimary(tr("Chiudi la visita"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, &CloseVisitPage::submit);
    connect(m_outcome, &widgets::OptionGroup::picked, this, [this] { m_refusal->hide(); });
    arrange();
}

QWidget *CloseVisitPage::buildOutcome()
{
    auto *panel = new widgets::Panel(tr("Com’è andata la visita?"));
    m_outcome = new widgets::OptionGroup(tr("Com’è andata la visita?"));
    m_outcome->setObjectName(QStringLiteral("visitOutcome"));
    m_outcome->setColumns(2);
    for (const OutcomeWords &one : visitOutcomeWords())
        m_outcome->addOption(one.code, one.words);
    panel->body()->addWidget(m_outcome);
    return panel;
}

QWidget *CloseVisitPage::buildNext()
{
    auto *panel = new widgets::Panel(tr("E adesso?"));
    m_nextStep = field(tr("Prossimo passo"), "nextStep");
    m_nextStep->setHelp(tr("Scrivilo come se la persona lo leggesse: potrebbe."));
    m_on = field(tr("Entro quando"), "nextStepOn");
    m_bring = field(tr("Che cosa porta"), "nextStepBring");
    m_day = field(tr("Appuntamento"), "appointmentDay");
    m_day->setLabelNote(tr("giorno"));
    m_hour = field(tr("Ora"), "appointmentHour");
    m_where = field(tr("Dove"), "appointmentPlace");
    m_note = field(tr("Nota"), "visitNote");
    m_note->setLabelNote(tr("fatti, non giudizi"));
    const auto row = [&](QList<std::pair<QWidget *, int>> fields) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        for (const auto &[one, stretch] : fields)
            line->addWidget(one, stretch, Qt::AlignTop);
        panel->body()->addLayout(line);
    };
    panel->body()->addWidget(m_nextStep);
    row({{m_on, 2}, {m_bring, 3}});
    row({{m_day, 2}, {m_hour, 1}});
    panel->body()->addWidget(m_where);
    panel->body()->addWidget(m_note);
    return panel;
}

/// Side by side while both fit, else one under the other.
void CloseVisitPage::arrange()
{
    const int outcome = theme::px(kOutcomeWidth);
    const int room = width() - 2 * widgets::kPageSide - widgets::kColumnGap;
    const bool narrow = outcome + theme::px(kNextLeast) > room;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumWidth(narrow ? 0 : outcome);
}

void CloseVisitPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CloseVisitPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void CloseVisitPage::start(const domain::Visit &visit, const QString &suggested)
{
    m_visit = visit;
    m_outcome->setChosen(suggested);
    for (Field *one : {m_nextStep, m_on, m_bring, m_day, m_hour, m_where, m_note}) {
        one->lineEdit()->clear();
        one->setError({});
    }
    m_where->lineEdit()->setText(m_place);
    m_refusal->hide();
    m_outcome->focusCurrent();
}

/// Refused with the list of keys: one of them is enough.
void CloseVisitPage::refuse()
{
    QStringList keys;
    for (const widgets::OptionRow *row : m_outcome->rows())
        keys.append(QStringLiteral("%1 %2").arg(row->key()).arg(row->label()));
    m_refusal->setWords(
        tr("Scegli com’è andata."),
        tr("Basta un tasto, da 1 a 9 o da A a D: %1.").arg(keys.join(QStringLiteral("; "))), true);
    m_refusal->show();
    m_outcome->focusCurrent();
}

bool CloseVisitPage::takeDate(Field *from, QDate &into)
{
    from->setError({});
    if (textOf(from).isEmpty())
        return true;
    const auto date = typedDate(textOf(from), m_clock.today(), TwoDigitYear::Near);
    if (!date)
        from->setError(tr("Non riconosco la data. Scrivila come 9/12/2026."));
    else if (*date < m_clock.today())
        from->setError(tr("Questo giorno è già passato."));
    else
        into = *date;
    return !from->hasError();
}

/// A day makes an appointment; an hour without a day is half of one.
bool CloseVisitPage::takeAppointment(casework::VisitClosing &closing)
{
    QDate day;
    m_hour->setError({});
    if (!takeDate(m_day, day))
        return false;
    if (!day.isValid() && textOf(m_hour).isEmpty())
        return true;
    if (!day.isValid()) {
        m_day->setError(tr("Manca il giorno."));
        return false;
    }
    const auto time = typedTime(textOf(m_hour));
    if (!time) {
        m_hour->setError(tr("Scrivi l’ora come 10:50."));
        return false;
    }
    const QDateTime at(day, *time, QTimeZone("Europe/Rome"));
    closing.appointment = domain::Appointment{at.toUTC(), textOf(m_where)};
    return true;
}

std::optional<casework::VisitClosing> CloseVisitPage::closing()
{
    casework::VisitClosing made{m_outcome->chosen(), textOf(m_nextStep)};
    made.bring = textOf(m_bring);
    made.note = textOf(m_note);
    const bool dated = takeDate(m_on, made.on);
    if (!takeAppointment(made) || !dated)
        return std::nullopt;
    if (!made.on.isValid() && made.appointment)
        made.on = inItaly(made.appointment->at).date();
    if (made.nextStep.isEmpty() && made.appointment)
        made.nextStep = QStringLiteral("appuntamento");
    return made;
}

void CloseVisitPage::submit()
{
    if (m_outcome->chosen().isEmpty()) {
        refuse();
        return;
    }
    const auto made = closing();
    if (!made) {
        for (Field *one : {m_on, m_day, m_hour})
            if (one->hasError()) {
                one->lineEdit()->setFocus(Qt::OtherFocusReason);
                break;
            }
        return;
    }
    const auto done = m_visits.close(m_visit.id, *made);
    if (done)
        Q_EMIT closed();
    else
        Q_EMIT failed(done.error());
}

}   // namespace ui
