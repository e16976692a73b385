#include "ui/wizard/jump_panel.h"

#include "ui/model/case_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/step_state.h"
#include "ui/words/outcome_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;

namespace {

constexpr int kListHeight = 260;
const QString kDensity = QStringLiteral("c:density");
const QString kHints = QStringLiteral("c:hints");

/// As people type it: small letters, no accents.
QString plain(const QString &words)
{
    QString out;
    for (const QChar c : words.normalized(QString::NormalizationForm_KD).toLower())
        if (!c.isMark())
            out += c == QLatin1Char('_') ? QLatin1Char(' ') : c;
    return out;
}

}   // namespace

JumpPanel::JumpPanel(StepState &state, QWidget *parent)
    : Panel(tr("Vai al campo"), parent), m_state(state), m_field(new QLineEdit),
      m_rows(new widgets::RowList)
{
    setObjectName(QStringLiteral("jumpPanel"));
    setAccessibleName(tr("Vai al campo"));
    setBodyMargins(16, 10);
    m_field->setObjectName(QStringLiteral("jumpField"));
    m_field->setAccessibleName(tr("Nome del campo o del compito"));
    m_field->setPlaceholderText(tr("Nome del campo o del compito"));
    m_rows->setObjectName(QStringLiteral("jumpRows"));
    m_none =
        new widgets::TextLabel(tr("Nessun campo con questo nome."), Type::Second, Token::Muted);
    m_none->setObjectName(QStringLiteral("jumpNone"));
    auto *scroll = new widgets::ScrollColumn(m_rows, QStringLiteral("jumpScroll"), tr("Campi"));
    scroll->setFixedHeight(kListHeight);   // the text grows, the room of the window does not
    body()->addWidget(m_field);
    body()->addWidget(m_none);
    body()->addWidget(scroll);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &JumpPanel::narrow);
    connect(m_rows, &widgets::RowList::chosen, this, &JumpPanel::choose);
    hide();
}

void JumpPanel::open(bool dense, bool onlyLater)
{
    setTitle(onlyLater ? tr("Rimandate con F8") : tr("Vai al campo"));
    m_field->clear();
    fill(dense, onlyLater);
    narrow({});
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void JumpPanel::add(const QString &id, const QString &title, const QString &detail,
                    const QStringList &names)
{
    m_rows->addRow(id, title, detail)->setObjectName(QStringLiteral("jump_") + id.mid(2));
    m_names[id] = plain(title + QLatin1Char(' ') + names.join(QLatin1Char(' ')));
}

void JumpPanel::addQuestions(const QString &heading, const QString &prefix, const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    m_rows->addHeading(heading);
    const CaseModel &model = m_state.model();
    for (const QString &key : keys) {
        const rules::Question &question = *model.question(key);
        const domain::Fact *fact = model.current().facts.find(key);
        add(prefix + key, question.shortLabel.it(),
            fact ? answerWords(question, *fact) : tr("senza risposta"),
            QStringList{question.ask.it(), key} + question.aliases);
    }
}

void JumpPanel::fill(bool dense, bool onlyLater)
{
    m_rows->clear();
    m_names.clear();
    const CaseModel &model = m_state.model();
    addQuestions(tr("Rimandate con F8"), QStringLiteral("l:"), model.later());
    if (onlyLater)
        return;
    m_rows->addHeading(tr("Compiti"));
    for (const rules::Section &section : model.sections()) {
        const bool matters =
            std::any_of(model.relevant().begin(), model.relevant().end(), [&](const QString &key) {
                return model.question(key)->section == section.id;
            });
        if (matters)
            add(QStringLiteral("s:") + section.id, section.title.it(), {}, {section.id});
    }
    addQuestions(tr("Campi"), QStringLiteral("q:"), model.relevant());
    m_rows->addHeading(tr("Come si lavora"));
    add(kDensity, dense ? tr("Una domanda alla volta") : tr("Tutta la sezione in una pagina"),
        tr("Ctrl+D"), {tr("guidata densa")});
    add(kHints,
        m_state.hints() ? tr("Nascondi gli esempi nei campi") : tr("Mostra gli esempi nei campi"),
        {}, {tr("suggerimenti formato")});
}

void JumpPanel::narrow(const QString &typed)
{
    const QStringList words = plain(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_rows->filter([&](const QString &id) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return m_names[id].contains(word); });
    });
    const QStringList shown = m_rows->shownIds();
    m_rows->setCurrent(shown.value(0));
    m_none->setVisible(shown.isEmpty());
}

void JumpPanel::choose(const QString &id)
{
    const QString what = id.mid(2);
    hide();
    if (id == kDensity) {
        Q_EMIT densityWanted();
    } else if (id == kHints) {
        Q_EMIT hintsWanted();
    } else if (id.startsWith(QLatin1String("s:"))) {
        const CaseModel &model = m_state.model();
        for (const QString &key : model.relevant()) {
            if (model.question(key)->section != what)
                continue;
            Q_EMIT questionWanted(key);
            return;
        }
    } else {
        Q_EMIT questionWanted(what);
    }
}

void JumpPanel::close()
{
    hide();
    Q_EMIT closed();
}

void JumpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Panel::keyPressEvent(event);
}

bool JumpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Down)
        return Panel::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();   // Enter is of this field, not of the page
        return true;
    }
    if (!enter)
        m_rows->focusCurrent();
    else if (!m_rows->current().isEmpty())
        choose(m_rows->current());
    return true;
}

}   // namespace ui
