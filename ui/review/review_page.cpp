#include "ui/review/review_page.h"

#include "core/casework/desk.h"
#include "ui/cases/versions_strip.h"
#include "ui/model/case_model.h"
#include "ui/review/answers_paper.h"
#include "ui/review/review_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kMostLinks = 4;

}   // namespace

ReviewPage::ReviewPage(CaseModel &model, casework::Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk),
      m_printers(std::make_unique<paper::SystemPrinters>()), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(head());
    m_twoVersions = new VersionsStrip(
        m_model, tr("Scegli che cosa vale, poi rileggi: qui ci sono le risposte di questo banco."));
    connect(m_twoVersions, &VersionsStrip::compareWanted, this, &ReviewPage::compareWanted);
    column->addWidget(m_twoVersions);
    column->addWidget(versionLine());
    column->addWidget(missingBox());
    column->addWidget(table(), 1);
    setFocusProxy(m_table);

    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &ReviewPage::backWanted);
    connect(m_actions->setPrimary(tr("Continua: firma"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, &ReviewPage::goOn);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_model, &CaseModel::opened, this, [this] { m_rows->setVersion(ReviewVersion::Now); });
}

QWidget *ReviewPage::head()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *title = new TextLabel(tr("Controlla le risposte"), Type::Title);
    title->setStrong(true);
    auto *hint = new TextLabel(tr("Leggile insieme alla persona. Poi non si cambiano: si "
                                  "integrano."),
                               Type::Second, Token::Muted);
    hint->setWordWrap(true);
    m_print = new widgets::KeyButton(tr("Stampa"));
    m_print->setObjectName(QStringLiteral("printReview"));
    m_print->setIconName(QStringLiteral("print"));
    m_print->setKeyHint(tr("Ctrl+P"));
    connect(m_print, &QPushButton::clicked, this, &ReviewPage::print);
    row->addWidget(title);
    row->addWidget(hint, 1);
    row->addWidget(m_print);
    return line;
}

/// What is missing stands first, each with the way to it.
QWidget *ReviewPage::missingBox()
{
    m_missingBox = new QWidget;
    auto *column = new QVBoxLayout(m_missingBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_missing = new widgets::Strip(widgets::StripKind::Warn);
    m_missing->setObjectName(QStringLiteral("missingStrip"));
    m_missing->setIconName(QStringLiteral("question-circle"));
    widgets::KeyButton *answer = m_missing->setButton(tr("Rispondi"));
    answer->setObjectName(QStringLiteral("answerMissing"));
    connect(answer, &QPushButton::clicked, this, [this] {
        if (!m_model.unanswered().isEmpty())
            Q_EMIT changeWanted(m_model.unanswered().first());
    });
    column->addWidget(m_missing);
    auto *links = new QHBoxLayout;
    links->setContentsMargins(16, 0, 16, 0);
    links->setSpacing(16);
    for (int at = 0; at < kMostLinks; ++at) {
        auto *link = new widgets::LinkLabel({});
        link->setObjectName(QStringLiteral("missing%1").arg(at));
        connect(link, &QPushButton::clicked, this, [this, at] {
            if (at < m_model.unanswered().size())
                Q_EMIT changeWanted(m_model.unanswered()[at]);
        });
        links->addWidget(link);
        m_missingLinks.append(link);
    }
    links->addStretch(1);
    column->addLayout(links);
    return m_missingBox;
}

/// While an integration is written, what was sent can be read as it was (W19).
QWidget *ReviewPage::versionLine()
{
    m_versions = new QWidget;
    auto *row = new QHBoxLayout(m_versions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_versionWords = new TextLabel({}, Type::Body);
    m_versionWords->setObjectName(QStringLiteral("versionWords"));
    m_versionWords->setWordWrap(true);
    m_otherVersion = new widgets::LinkLabel({});
    m_otherVersion->setObjectName(QStringLiteral("otherVersion"));
    connect(m_otherVersion, &QPushButton::clicked, this, [this] {
        m_rows->setVersion(m_rows->version() == ReviewVersion::Now ? ReviewVersion::Sent
                                                                   : ReviewVersion::Now);
        refresh();
    });
    row->addWidget(m_versionWords, 1);
    row->addWidget(m_otherVersion);
    return m_versions;
}

QWidget *ReviewPage::table()
{
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new ReviewModel(m_model, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("Risposte"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, ReviewModel::Answer);
    panel->body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ReviewModel::Change)
            activate(index.row());
    });
    return panel;
}

void ReviewPage::activate(int row)
{
    const ReviewRow *shown = m_rows->rowAt(row);
    const bool now = m_rows->version() == ReviewVersion::Now;
    if (!shown || shown->key.isEmpty() || !now || m_model.current().isReadOnly())
        return;
    // A copy: what follows changes the case, and with it the rows.
    const ReviewRow chosen = *shown;
    if (!chosen.takenOut)
        Q_EMIT changeWanted(chosen.leadsTo.isEmpty() ? chosen.key : chosen.leadsTo);
    else if (m_model.restoreAnswer(chosen.key))
        Q_EMIT announced(tr("Riportata: %1. Con Ctrl+Z torna com’era.").arg(chosen.question));
}

/// Going on says that the person has read it all; a later change takes that back.
void ReviewPage::goOn()
{
    const bool kept = m_model.current().isReadOnly() ||
                      m_model.apply([this](casework::CaseService &cases, int revision) {
                          return cases.reviewed(m_model.current().id, revision);
                      });
    if (kept)
        Q_EMIT goOnWanted();
}

void ReviewPage::setPrinters(std::unique_ptr<paper::PrintPort> printers)
{
    m_printers = std::move(printers);
}

void ReviewPage::print()
{
    if (!m_model.isOpen())
        return;
    const QStringList printers = m_printers->printers();
    if (printers.isEmpty()) {
        Q_EMIT announced(tr("Nessuna stampante: rileggi le risposte sullo schermo."));
        return;
    }
    const paper::Paper sheet(answersPaper(m_model, m_desk.identity(), m_rows->version()));
    const auto printed = m_printers->print({sheet}, printers.first(), 1);
    if (!printed) {
        Q_EMIT failed(printed.error());
        return;
    }
    const bool traced = m_model.apply([this](casework::CaseService &cases, int) {
        return cases.printed(m_model.current().id, QStringLiteral("risposte"));
    });
    if (traced)
        Q_EMIT announced(tr("Stampa inviata a %1.").arg(printers.first()));
}

void ReviewPage::refresh()
{
    refreshTable();
    if (!m_model.isOpen())
        return;
    m_twoVersions->refresh();
    refreshVersion();
    refreshMissing();
    const bool readOnly = m_model.current().isReadOnly();
    m_actions->setNote(readOnly ? QString()
                                : tr("La persona ha riletto tutto? Lo dichiari alla firma."));
    m_actions->setPrimary(readOnly ? tr("Vai alla ricevuta") : tr("Continua: firma"),
                          tr("Ctrl+Invio"));
}

void ReviewPage::refreshTable()
{
    const QString before = m_rows->keyAt(m_table->currentIndex().row());
    m_rows->refresh();
    m_table->clearSpans();
    int current = -1;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->isGroup(row))
            m_table->setSpan(row, 0, 1, ReviewModel::Columns);
        else if (current < 0 || m_rows->keyAt(row) == before)
            current = row;
    }
    if (current >= 0)
        m_table->selectRow(current);
}

void ReviewPage::refreshVersion()
{
    const domain::Case &subject = m_model.current();
    m_versions->setVisible(!subject.sent.isEmpty());
    if (subject.sent.isEmpty())
        return;
    const bool now = m_rows->version() == ReviewVersion::Now;
    const QString day = dayWords(inItaly(subject.sent.last().finalisation.at).date());
    m_versionWords->setText(now ? tr("Integrazione: sotto ogni risposta cambiata c’è quella "
                                     "inviata prima.")
                                : tr("Risposte come sono state inviate il %1.").arg(day));
    m_otherVersion->setText(now ? tr("Leggi quelle inviate il %1").arg(day)
                                : tr("Torna a quelle di adesso"));
}

void ReviewPage::refreshMissing()
{
    const QStringList open = m_model.unanswered();
    // What is missing depends on what is chosen of two versions.
    const bool shown =
        !open.isEmpty() && m_rows->version() == ReviewVersion::Now && !m_model.versions();
    m_missingBox->setVisible(shown);
    if (!shown)
        return;
    m_missing->setWords(open.size() == 1 ? tr("Manca una risposta.")
                                         : tr("Mancano %1 risposte.").arg(open.size()),
                        tr("Con «Non so» puoi inviare lo stesso: quello che manca lo vedrà "
                           "l’ufficio."));
    for (qsizetype at = 0; at < m_missingLinks.size(); ++at) {
        const bool used = at < open.size();
        m_missingLinks[at]->setVisible(used);
        if (used)
            m_missingLinks[at]->setText(m_model.question(open[at])->shortLabel.it());
    }
}

}   // namespace ui
