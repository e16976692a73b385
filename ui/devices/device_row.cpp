#include "ui/devices/device_row.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::ChipKind;

namespace {

constexpr int kIconAt100 = 20;
constexpr int kSide = 16;
constexpr int kTop = 10;

}   // namespace

DeviceRow::DeviceRow(const QString &id, const QString &iconName, const QString &name,
                     QWidget *parent)
    : QFrame(parent), m_name(name), m_state(new widgets::TextLabel({}, Type::Second, Token::Muted)),
      m_chip(new widgets::Chip(waits())), m_result(new widgets::TextLabel({}, Type::Second)),
      m_test(new widgets::KeyButton(tr("Prova")))
{
    setObjectName(id + QStringLiteral("Row"));
    m_state->setObjectName(id + QStringLiteral("State"));
    m_state->setWordWrap(true);
    m_result->setObjectName(id + QStringLiteral("Result"));
    m_result->setWordWrap(true);
    m_test->setObjectName(id + QStringLiteral("Test"));
    auto *title = new widgets::TextLabel(name);
    title->setStrong(true);
    title->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kSide, kTop, kSide, kTop);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(new widgets::IconLabel(iconName, kIconAt100), 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1, 1, 2);
    grid->addWidget(m_test, 0, 3, 2, 1, Qt::AlignTop);
    grid->addWidget(m_state, 1, 1, 1, 2);
    grid->addWidget(m_chip, 2, 1, Qt::AlignTop);
    grid->addWidget(m_result, 2, 2, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing)
            Q_EMIT testStopped();
        else
            Q_EMIT testWanted();
    });
    setTesting(false);
    clearResult();
}

void DeviceRow::setState(const QString &sentence)
{
    m_state->setText(sentence);
}

void DeviceRow::setTesting(bool testing)
{
    m_testing = testing;
    m_test->setText(testing ? tr("Ferma") : tr("Prova"));
    m_test->setAccessibleName(testing ? tr("Ferma la prova: %1").arg(m_name)
                                      : tr("Prova: %1").arg(m_name));
}

void DeviceRow::setResult(const widgets::ChipSpec &chip, const QString &sentence)
{
    m_chip->setSpec(chip);
    m_result->setText(sentence);
    m_chip->show();
    m_result->show();
    setAccessibleDescription(chip.word + QStringLiteral(". ") + sentence);
}

void DeviceRow::clearResult()
{
    m_result->clear();
    m_chip->hide();
    m_result->hide();
}

QString DeviceRow::result() const
{
    return m_result->text();
}

QString DeviceRow::state() const
{
    return m_state->text();
}

widgets::ChipSpec DeviceRow::works()
{
    return {ChipKind::Ok, QStringLiteral("check-circle"), tr("Funziona")};
}

widgets::ChipSpec DeviceRow::fails()
{
    return {ChipKind::Warn, QStringLiteral("alert"), tr("Non va")};
}

widgets::ChipSpec DeviceRow::waits()
{
    return {ChipKind::Info, QStringLiteral("clock"), tr("In prova")};
}

}   // namespace ui
