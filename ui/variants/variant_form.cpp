#include "ui/variants/variant_form.h"

#include "core/rules/vocabulary.h"
#include "core/triage/ready_variants.h"
#include "ui/model/triage_model.h"
#include "ui/variants/variant_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"
#include "ui/wizard/list_editor.h"
#include "ui/words/benefit_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using domain::AnswerState;
using domain::Fact;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

const QString kJobKind = QStringLiteral("attivita_in_corso");
const QString kJobFrom = QStringLiteral("data_inizio_attivita");
const QString kJobPay = QStringLiteral("reddito_annuo_presunto");
const QString kBorn = QStringLiteral("evento_data");
const QString kChildren = QStringLiteral("n_figli_evento");
const QString kIsee = QStringLiteral("isee_valore");
const QString kApplication = QStringLiteral("data_domanda");
constexpr int kMostFound = 6;

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

}   // namespace

VariantForm::VariantForm(TriageModel &triage, QWidget *parent) : QWidget(parent), m_triage(triage)
{
    setObjectName(QStringLiteral("variantForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title = new TextLabel({}, Type::Section);
    m_title->setStrong(true);
    m_soFar = new TextLabel({}, Type::Second, Token::Muted);
    m_soFar->setObjectName(QStringLiteral("variantSoFar"));
    m_soFar->setWordWrap(true);
    m_kinds = new widgets::OptionGroup(tr("Che cosa cambia?"));
    m_kinds->setObjectName(QStringLiteral("variantKinds"));
    m_kinds->setColumns(3);
    m_kinds->addOption(QStringLiteral("isee"), tr("Un nuovo ISEE"));
    m_kinds->addOption(QStringLiteral("birth"), tr("Nasce un figlio"));
    m_kinds->addOption(QStringLiteral("job"), tr("Un lavoro nuovo"));
    m_kinds->addOption(QStringLiteral("later"), tr("Domanda un altro giorno"));
    m_kinds->addOption(QStringLiteral("other"), tr("Un’altra risposta"));
    connect(m_kinds, &widgets::OptionGroup::picked, this, &VariantForm::choose);
    column->addWidget(m_title);
    column->addWidget(m_soFar);
    column->addWidget(m_kinds);
    buildOther(*column);
    m_place = new QVBoxLayout;
    m_place->setSpacing(4);
    column->addLayout(m_place);
    m_fault = new TextLabel({}, Type::Second, Token::Err);
    m_fault->setObjectName(QStringLiteral("variantFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    m_ok = new widgets::KeyButton(tr("Metti a confronto"));
    m_ok->setObjectName(QStringLiteral("variantOk"));
    m_ok->setIconName(QStringLiteral("split"));
    auto *cancel = new widgets::KeyButton(tr("Lascia perdere"));
    cancel->setObjectName(QStringLiteral("variantCancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    row->addWidget(m_ok);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(m_ok, &QPushButton::clicked, this, &VariantForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &VariantForm::cancelled);
}

void VariantForm::buildOther(QVBoxLayout &column)
{
    m_search = new QWidget;
    auto *inside = new QVBoxLayout(m_search);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    auto *field = new widgets::Field(tr("Quale risposta?"), widgets::FieldForm::Dense);
    m_typed = field->lineEdit();
    m_typed->setObjectName(QStringLiteral("variantSearch"));
    m_typed->setPlaceholderText(tr("affitto, contratto, residenza…"));
    m_found = new widgets::RowList;
    m_found->setObjectName(QStringLiteral("variantFound"));
    m_found->setAccessibleName(tr("Domande trovate"));
    inside->addWidget(field);
    inside->addWidget(m_found);
    column.addWidget(m_search);
    connect(m_typed, &QLineEdit::textEdited, this, &VariantForm::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (!m_found->current().isEmpty())
            askOther(m_found->current());
    });
    connect(m_found, &widgets::RowList::chosen, this, &VariantForm::askOther);
}

void VariantForm::open(const triage::Variant &variant)
{
    m_variant = variant;
    const bool isNew = variant.isEmpty();
    m_title->setText(isNew ? tr("Un’altra ipotesi") : tr("Cambia l’ipotesi"));
    m_soFar->setText(isNew ? QString()
                           : tr("Adesso: %1.").arg(variantName(variant, m_triage.catalogue())));
    m_soFar->setVisible(!isNew);
    Kind kind = Kind::None;
    QString id;
    if (variant.isee) {
        kind = Kind::Isee;
        id = QStringLiteral("isee");
    } else if (variant.birth) {
        kind = Kind::Birth;
        id = QStringLiteral("birth");
    } else if (variant.job) {
        kind = Kind::Job;
        id = QStringLiteral("job");
    } else if (variant.applyOn.isValid()) {
        kind = Kind::Later;
        id = QStringLiteral("later");
    } else if (!variant.byHand.isEmpty()) {
        kind = Kind::Other;
        id = QStringLiteral("other");
    }
    m_kinds->setChosen(id);
    show(kind);
    if (kind == Kind::Other)
        askOther(variant.byHand.keys().first());
}

void VariantForm::focusFirst()
{
    if (m_kind == Kind::Other && m_editors.isEmpty())
        m_typed->setFocus(Qt::OtherFocusReason);
    else if (m_editors.isEmpty())
        m_kinds->focusCurrent();
    else if (auto *first = m_place->itemAt(0)->widget())
        static_cast<AnswerEditor *>(first)->focusEditor();
}

void VariantForm::choose(const QString &id)
{
    const QMap<QString, Kind> kinds = {{QStringLiteral("isee"), Kind::Isee},
                                       {QStringLiteral("birth"), Kind::Birth},
                                       {QStringLiteral("job"), Kind::Job},
                                       {QStringLiteral("later"), Kind::Later},
                                       {QStringLiteral("other"), Kind::Other}};
    show(kinds.value(id));
    focusFirst();
}

void VariantForm::show(Kind kind)
{
    m_kind = kind;
    m_otherKey.clear();
    clearEditors();
    m_fault->hide();
    m_search->setVisible(kind == Kind::Other);
    m_ok->setEnabled(kind != Kind::None);
    if (kind == Kind::Job)
        askJob();
    else if (kind == Kind::Birth)
        askBirth();
    else if (kind == Kind::Isee)
        askIsee();
    else if (kind == Kind::Later)
        askLater();
    else if (kind == Kind::Other)
        narrow({});
}

void VariantForm::clearEditors()
{
    m_answers.clear();
    for (AnswerEditor *editor : std::as_const(m_editors)) {
        m_place->removeWidget(editor);
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
}

rules::Question VariantForm::question(const char *key) const
{
    const rules::Question *found = m_triage.question(QString::fromLatin1(key));
    return found ? *found : rules::Question{};
}

void VariantForm::addEditor(const rules::Question &question, const Fact &fact)
{
    const EditorLook look{widgets::FieldForm::Dense, true};
    AnswerEditor *editor =
        question.kind == rules::AnswerKind::List
            ? new ListEditor(question, guideFor(question.key), m_triage.today(), this)
            : makeAnswerEditor(question, m_triage.today(), this, look);
    const QString key = question.key;
    m_editors[key] = editor;
    m_answers[key] = fact;
    editor->show(&fact);
    m_place->addWidget(editor);
    connect(editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &value) {
                Fact said = domain::known(value, m_triage.now(), domain::Origin::Operator);
                said.state = state;
                m_answers[key] = said;
            });
    connect(editor, &AnswerEditor::cleared, this,
            [this, key] { m_answers[key] = domain::unknown(m_triage.now()); });
}

/// The editor of a list tells fields that are questions of their own: here they are part of the
/// hypothesis, never the person's answers.
ListGuide VariantForm::guideFor(const QString &key)
{
    ListGuide guide = m_triage.listGuide(key);
    guide.tell = [this](const QString &shared, const QJsonValue &value) {
        m_variant.byHand.set(shared,
                             domain::known(value, m_triage.now(), domain::Origin::Operator));
        return true;
    };
    return guide;
}

void VariantForm::askJob()
{
    const triage::NewJob job = m_variant.job.value_or(
        triage::NewJob{QStringLiteral("subordinata"), m_triage.today().addDays(1), {}});
    rules::Question kind = question("attivita_in_corso");
    kind.options.removeIf(
        [](const rules::Option &option) { return option.value == QStringLiteral("nessuna"); });
    addEditor(kind, domain::known(job.kind, m_triage.now()));
    addEditor(question("data_inizio_attivita"), domain::known(iso(job.from), m_triage.now()));
    addEditor(question("reddito_annuo_presunto"),
              job.yearly ? domain::known(job.yearly->toDecimal(), m_triage.now())
                         : domain::unknown(m_triage.now()));
}

void VariantForm::askBirth()
{
    const triage::Birth birth = m_variant.birth.value_or(triage::Birth{m_triage.today(), 1});
    addEditor(question("evento_data"), domain::known(iso(birth.on), m_triage.now()));
    addEditor(question("n_figli_evento"), domain::known(birth.children, m_triage.now()));
}

void VariantForm::askIsee()
{
    const auto likely = triage::likelyIsee(m_triage.facts());
    const Money value = m_variant.isee.value_or(likely.value_or(Money()));
    addEditor(question("isee_valore"), domain::known(value.toDecimal(), m_triage.now()));
}

void VariantForm::askLater()
{
    const QDate last = triage::nearestDeadline(m_triage.assessment());
    const QDate usual = last.isValid() ? last.addDays(1) : m_triage.today().addMonths(1);
    const QDate day = m_variant.applyOn.isValid() ? m_variant.applyOn : usual;
    addEditor(question("data_domanda"), domain::known(iso(day), m_triage.now()));
}

void VariantForm::askOther(const QString &key)
{
    const rules::Question *found = m_triage.question(key);
    if (!found)
        return;
    clearEditors();
    m_search->hide();
    m_otherKey = key;
    const Fact *changed = m_variant.byHand.find(key);
    const Fact *told = changed ? changed : m_triage.facts().find(key);
    addEditor(*found, told ? *told : domain::unknown(m_triage.now()));
    m_editors[key]->focusEditor();
}

void VariantForm::narrow(const QString &typed)
{
    const QStringList wanted = searchable(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_found->clear();
    int count = 0;
    const auto offer = [&](const rules::Question &question) {
        const QString text =
            searchable(question.shortLabel.it() + QLatin1Char(' ') + question.ask.it());
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString &word) { return text.contains(word); });
        if (!fits || question.record || count == kMostFound)
            return;
        ++count;
        m_found->addRow(question.key, question.shortLabel.it(), question.ask.it());
    };
    if (wanted.isEmpty()) {
        // What was told is what most often is tried otherwise.
        for (const QString &key : m_triage.facts().keys()) {
            if (const rules::Question *told = m_triage.question(key))
                offer(*told);
        }
    } else {
        const rules::Vocabulary &vocabulary = m_triage.catalogue().vocabulary();
        for (const QString &name : vocabulary.names()) {
            const int at = vocabulary.indexOf(name);
            if (at >= 0 && vocabulary.at(at).list < 0)
                offer(vocabulary.at(at).question());
        }
    }
    m_found->setCurrent({});
}

/// Days, numbers and kinds that a hypothesis cannot do without. An income may stay open.
bool VariantForm::isComplete()
{
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        const bool optional = m_kind == Kind::Other || it.key() == kJobPay;
        if (it.value().state == AnswerState::Known || optional)
            continue;
        m_fault->setText(tr("Per provare serve una risposta in ogni campo."));
        m_fault->show();
        m_editors[it.key()]->focusEditor();
        return false;
    }
    return !m_answers.isEmpty();
}

void VariantForm::keepJob()
{
    const Fact pay = m_answers.value(kJobPay);
    m_variant.job = triage::NewJob{
        m_answers.value(kJobKind).value.toString(),
        QDate::fromString(m_answers.value(kJobFrom).value.toString(), Qt::ISODate),
        pay.state == AnswerState::Known ? Money::fromDecimal(pay.value.toString()) : std::nullopt};
}

void VariantForm::keepBirth()
{
    m_variant.birth =
        triage::Birth{QDate::fromString(m_answers.value(kBorn).value.toString(), Qt::ISODate),
                      m_answers.value(kChildren).value.toInt(1)};
}

void VariantForm::keep()
{
    switch (m_kind) {
    case Kind::Job:
        keepJob();
        break;
    case Kind::Birth:
        keepBirth();
        break;
    case Kind::Isee:
        m_variant.isee = Money::fromDecimal(m_answers.value(kIsee).value.toString());
        break;
    case Kind::Later:
        m_variant.applyOn =
            QDate::fromString(m_answers.value(kApplication).value.toString(), Qt::ISODate);
        break;
    case Kind::Other:
        m_variant.byHand.set(m_otherKey, m_answers.value(m_otherKey));
        break;
    case Kind::None:
        break;
    }
}

bool VariantForm::confirm()
{
    m_fault->hide();
    bool readable = true;
    for (AnswerEditor *editor : std::as_const(m_editors))
        readable = editor->commit() && readable;
    if (!readable || !isComplete())
        return false;
    keep();
    Q_EMIT done(m_variant);
    return true;
}

void VariantForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && !m_editors.isEmpty())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

}   // namespace ui
