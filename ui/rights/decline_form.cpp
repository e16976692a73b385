#include "ui/rights/decline_form.h"

#include "core/domain/visit_talk.h"
#include "ui/rights/right_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int kMostWords = 120;
constexpr int kWordsWidth = 300;
const QString kOther = QStringLiteral("altro");

}   // namespace

DeclineForm::DeclineForm(QWidget *parent)
    : QWidget(parent), m_reasons(new widgets::OptionGroup(tr("Perché non interessa?"), this)),
      m_words(new widgets::Field(tr("Con parole sue"), widgets::FieldForm::Dense, this))
{
    setObjectName(QStringLiteral("declineForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto *asked = new widgets::TextLabel(
        tr("Perché non interessa? Si può cambiare quando si vuole."), theme::Type::Second);
    asked->setWordWrap(true);
    column->addWidget(asked);
    m_reasons->setObjectName(QStringLiteral("declineReasons"));
    m_reasons->setColumns(2);
    for (const QString &reason : domain::refusalReasons())
        m_reasons->addOption(reason, refusalWords(reason));
    column->addWidget(m_reasons);
    m_words->lineEdit()->setObjectName(QStringLiteral("declineWords"));
    m_words->lineEdit()->setMaxLength(kMostWords);
    m_words->setEditorWidth(kWordsWidth);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *keep = new widgets::KeyButton(tr("Segna"), this);
    keep->setObjectName(QStringLiteral("declineConfirm"));
    auto *drop = new widgets::KeyButton(tr("Lascia stare"), widgets::ButtonRole::Flat, this);
    drop->setObjectName(QStringLiteral("declineDrop"));
    drop->setKeyHint(tr("Esc"));
    buttons->addWidget(keep);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_reasons, &widgets::OptionGroup::picked, this, [this](const QString &reason) {
        if (reason == kOther)
            m_words->lineEdit()->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT declined(reason);
    });
    connect(m_words->lineEdit(), &QLineEdit::returnPressed, this, &DeclineForm::confirm);
    connect(keep, &QPushButton::clicked, this, &DeclineForm::confirm);
    connect(drop, &QPushButton::clicked, this, &DeclineForm::dropped);
}

void DeclineForm::start()
{
    m_reasons->setChosen({});
    m_words->lineEdit()->clear();
    show();
    m_reasons->focusCurrent();
}

void DeclineForm::confirm()
{
    const QString words = m_words->lineEdit()->text().simplified();
    const QString chosen = m_reasons->chosen();
    Q_EMIT declined(!words.isEmpty() ? words : chosen.isEmpty() ? kOther : chosen);
}

void DeclineForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    event->accept();   // letters of the list do nothing here
}

}   // namespace ui
