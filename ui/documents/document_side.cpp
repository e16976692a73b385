#include "ui/documents/document_side.h"

#include "core/base/typed_input.h"
#include "ui/documents/check_lines.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_picture.h"
#include "ui/documents/page_preview.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::DocumentStatus;
using domain::OriginalPaper;
using rules::DocumentNeed;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kPreviewHeight = 250;

TextLabel *wrapped(const char *name, Type type = Type::Body, Token tone = Token::Text)
{
    auto *label = new TextLabel({}, type, tone);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

void say(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

KeyButton *named(const QString &text, const char *name, const char *icon = "")
{
    auto *button = new KeyButton(text);
    button->setObjectName(QLatin1String(name));
    button->setIconName(QLatin1String(icon));
    return button;
}

bool isBrought(const rules::Document &document)
{
    return document.need == DocumentNeed::Required || document.need == DocumentNeed::Useful;
}

}   // namespace

DocumentSide::DocumentSide(CaseModel &model, DeskWorker &worker, QWidget *parent)
    : QWidget(parent), m_model(model), m_worker(worker),
      m_panel(new widgets::Panel(tr("Documento"))),
      m_place(new TextLabel({}, Type::Second, Token::Muted)),
      m_preview(new PagePreview(worker, kPreviewHeight)), m_checks(new CheckLines)
{
    m_panel->setObjectName(QStringLiteral("documentSide"));
    m_panel->addHeaderWidget(m_place);
    m_preview->setObjectName(QStringLiteral("documentPreview"));
    m_explanation = wrapped("documentExplanation");
    m_where = wrapped("documentWhere", Type::Second, Token::Muted);
    m_say = wrapped("documentSay", Type::Second);
    m_returned = new QCheckBox(tr("Originale restituito"));
    m_returned->setObjectName(QStringLiteral("originalReturned"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_preview);
    column->addWidget(buildPaging());
    column->addWidget(m_checks);
    column->addWidget(m_returned);
    column->addWidget(m_explanation);
    column->addWidget(m_where);
    column->addWidget(m_say);
    column->addWidget(buildButtons());
    column->addWidget(buildPromise());
    column->addStretch();
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_panel->setBodyMargins(0, 0);
    m_panel->body()->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("documentScroll"),
                                                         tr("Il documento scelto")));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_returned, &QCheckBox::toggled, this, &DocumentSide::returnedToggled);
}

QWidget *DocumentSide::buildPaging()
{
    m_paging = new QWidget;
    auto *row = new QHBoxLayout(m_paging);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_previous = named(tr("Precedente"), "previousPage", "chevron-left");
    m_next = named(tr("Successiva"), "nextPage", "chevron-right");
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    return m_paging;
}

QWidget *DocumentSide::buildButtons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_earlierRow = new QWidget;
    auto *earlier = new QVBoxLayout(m_earlierRow);
    earlier->setContentsMargins(0, 0, 0, 0);
    earlier->setSpacing(6);
    m_earlier = wrapped("earlierWords", Type::Body, Token::Info);
    m_useEarlier = named(tr("Usa quello"), "useEarlier", "archive");
    earlier->addWidget(m_earlier);
    earlier->addWidget(m_useEarlier, 0, Qt::AlignLeft);
    m_earlierRow->hide();
    m_add = named(tr("Aggiungi pagine"), "attachFile", "file");
    m_add->setKeyHint(QStringLiteral("F4"));
    m_edit = named(tr("Cambia le pagine"), "editPages", "pen");
    m_seen = named(tr("Visto in originale"), "seenInOriginal", "eye");
    m_remove = new KeyButton(tr("Togli"), widgets::ButtonRole::Danger);
    m_remove->setObjectName(QStringLiteral("removeDocument"));
    column->addWidget(m_earlierRow);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    column->addWidget(m_seen, 0, Qt::AlignLeft);
    connect(m_useEarlier, &QPushButton::clicked, this, &DocumentSide::earlierWanted);
    connect(m_add, &QPushButton::clicked, this, &DocumentSide::addWanted);
    connect(m_edit, &QPushButton::clicked, this, &DocumentSide::editWanted);
    connect(m_seen, &QPushButton::clicked, this, &DocumentSide::seen);
    connect(m_remove, &QPushButton::clicked, this, &DocumentSide::removeWanted);
    return box;
}

QWidget *DocumentSide::buildPromise()
{
    m_promiseRow = new QWidget;
    auto *row = new QHBoxLayout(m_promiseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_promise = new widgets::Field(tr("Porterà in seguito, entro il"));
    m_promise->lineEdit()->setObjectName(QStringLiteral("promiseDate"));
    auto *mark = named(tr("Segna"), "promiseButton");
    mark->setAccessibleName(tr("Segna il giorno"));
    mark->setHeightAt100(44);
    row->addWidget(m_promise, 1, Qt::AlignTop);
    row->addWidget(mark, 0, Qt::AlignBottom);
    connect(mark, &QPushButton::clicked, this, &DocumentSide::promise);
    connect(m_promise->lineEdit(), &QLineEdit::returnPressed, this, &DocumentSide::promise);
    connect(m_promise->lineEdit(), &QLineEdit::textEdited, this,
            [this] { m_promise->setError({}); });
    return m_promiseRow;
}

int DocumentSide::pagesOf(const domain::DocumentState &state)
{
    int pages = 0;
    for (const domain::Attachment &file : state.attachments)
        pages += file.pages;
    return pages;
}

void DocumentSide::showDocument(const rules::Document &document, const domain::DocumentState &state,
                                bool resting)
{
    const bool another = document.id != m_document.id;
    const bool grown = state.attachments != m_state.attachments;
    m_document = document;
    m_state = state;
    const bool brought = isBrought(document);
    const bool missing =
        state.status == DocumentStatus::Open || state.status == DocumentStatus::Promised;
    const bool attached = !state.attachments.isEmpty();
    m_panel->setTitle(document.title.it().isEmpty() ? tr("Documento") : document.title.it());
    say(m_explanation, missing ? document.explanation.it() : QString());
    say(m_where, missing ? document.where.it() : QString());
    say(m_say, brought && missing && !document.where.it().isEmpty()
                   ? tr("Lì dica: %1")
                         .arg(officeSentence(document.title.it(), m_model.benefit().name.it()))
                   : QString());
    m_add->setText(attached ? tr("Aggiungi altre pagine") : tr("Aggiungi pagine"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_seen), m_promiseRow}) {
        widget->setVisible(brought);
        widget->setEnabled(!resting);
    }
    m_seen->setVisible(brought && state.status != DocumentStatus::SeenInOriginal);
    m_promiseRow->setVisible(brought && missing);
    m_edit->setVisible(brought && attached);
    m_edit->setEnabled(!resting);
    m_remove->setVisible(brought && state.status != DocumentStatus::Open);
    m_remove->setEnabled(!resting);
    m_useEarlier->setEnabled(!resting);
    m_returned->setVisible(
        state.original == OriginalPaper::AtDesk ||
        (state.original == OriginalPaper::Returned && state.status != DocumentStatus::Open));
    const QSignalBlocker quiet(m_returned);
    m_returned->setChecked(state.original == OriginalPaper::Returned);
    if (another) {
        m_promise->lineEdit()->clear();
        m_promise->setError({});
    }
    if (another || grown)
        m_page = another ? 0 : std::max(0, pagesOf(state) - 1);
    showPage(m_page);
}

void DocumentSide::showPaging()
{
    const int pages = pagesOf(m_state);
    m_paging->setVisible(pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);
    m_place->setText(pages == 0 ? QString() : tr("%1 di %2").arg(m_page + 1).arg(pages));
}

void DocumentSide::showPage(int at)
{
    m_page = std::clamp(at, 0, std::max(0, pagesOf(m_state) - 1));
    showPaging();
    int page = m_page;
    qsizetype file = 0;
    while (file < m_state.attachments.size() && page >= m_state.attachments[file].pages)
        page -= m_state.attachments[file++].pages;
    m_preview->setVisible(file < m_state.attachments.size());
    if (file >= m_state.attachments.size()) {
        m_shown.clear();
        m_preview->clearPage();
        m_checks->setChecks({});
        return;
    }
    const domain::Attachment wanted = m_state.attachments[file];
    const QString shown = wanted.id.toString() + QLatin1Char(' ') + QString::number(page);
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_preview->clearPage();
    m_checks->setChecks({});
    const CaseId caseId = m_model.current().id;
    struct Shown {
        QByteArray bytes;
        PageLook look;
    };
    m_worker.run<Shown>(
        [caseId, wanted, page](casework::Desk &desk) {
            return desk.cases().readAttachment(caseId, wanted.id).map([&](const QByteArray &bytes) {
                documents::Intake whole;
                whole.bytes = bytes;
                whole.mediaType = wanted.mediaType;
                whole.pages = page + 1;
                const bool picture = wanted.mediaType.startsWith(QLatin1String("image/"));
                return Shown{bytes, picture ? pageLooks(whole, 256).value(0) : PageLook{}};
            });
        },
        this,
        [this, shown, wanted, page](const Result<Shown> &read) {
            if (m_shown != shown)
                return;
            if (!read) {
                m_shown.clear();   // the next look at the document tries again
                Q_EMIT failed(read.error());
                return;
            }
            m_preview->showPage(read->bytes, wanted.mediaType, page, 0,
                                tr("Anteprima: pagina %1").arg(m_page + 1));
            if (!read->look.thumbnail.isNull())
                m_checks->setChecks(checksOf(read->look));
        });
}

void DocumentSide::setEarlier(const std::optional<casework::EarlierDocument> &earlier,
                              const QString &benefit)
{
    m_earlierRow->setVisible(earlier.has_value() && isBrought(m_document));
    if (!earlier)
        return;
    m_earlier->setText(
        earlier->seen ? tr("Già presente: visto in originale in questa visita per %1.").arg(benefit)
                      : tr("C’è già: preso il %1 per %2, %3. Guarda che valga ancora.")
                            .arg(dayWords(earlier->takenOn), benefit, pagesWords(earlier->pages)));
}

void DocumentSide::forget()
{
    m_document = {};
    m_state = {};
    m_shown.clear();
    m_page = 0;
    m_preview->clearPage();
    m_checks->setChecks({});
    m_earlierRow->hide();
    m_promise->lineEdit()->clear();
    m_promise->setError({});
}

void DocumentSide::focusPromise()
{
    m_promise->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void DocumentSide::promise()
{
    const auto date = typedDate(m_promise->lineEdit()->text(), m_model.today(), TwoDigitYear::Near);
    if (!date || *date < m_model.today()) {
        m_promise->setError(date ? tr("Il giorno deve ancora venire.")
                                 : tr("Scrivi il giorno come 2/12/2026."));
        return;
    }
    m_promise->setError({});
    Q_EMIT promised(*date);
}

}   // namespace ui
