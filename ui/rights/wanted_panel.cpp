#include "ui/rights/wanted_panel.h"

#include "ui/rights/right_groups.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using triage::WantedFact;
using widgets::TextLabel;

namespace {

constexpr int kMostRows = 2;
constexpr int kMostNames = 3;
const QString kListKeys = QStringLiteral("AXRSN");   // of the list, and of yes and no

widgets::ChipSpec decidesChip(const WantedFact &fact)
{
    const QString word = fact.decides.isEmpty()
                             ? WantedPanel::tr("quanto")
                             : WantedPanel::tr("decide %1").arg(fact.decides.size());
    return {widgets::ChipKind::Warn, QStringLiteral("question-circle"), word};
}

/// «ADI, Carta acquisti e altre 2», or «Solo per quanto: NASpI»
QString forWhom(const WantedFact &fact, const QHash<QString, QString> &names)
{
    const QStringList &ids = fact.decides.isEmpty() ? fact.touches : fact.decides;
    QStringList said;
    for (const QString &id : ids.mid(0, kMostNames))
        said.append(names.value(id, id));
    QString all = said.join(QStringLiteral(", "));
    if (ids.size() > kMostNames)
        all = WantedPanel::tr("%1 e altre %2").arg(all).arg(ids.size() - kMostNames);
    return fact.decides.isEmpty() ? WantedPanel::tr("Cambia solo quanto: %1.").arg(all)
                                  : all + QLatin1Char('.');
}

}   // namespace

/// One fact: name, «decide 3», for which benefits, «Chiedi ora».
class WantedRow : public QWidget {
public:
    explicit WantedRow(QWidget *parent)
        : QWidget(parent), m_name(new TextLabel({}, Type::Body)), m_chip(new widgets::Chip({})),
          m_for(new TextLabel({}, Type::Second, Token::Muted)),
          m_ask(new widgets::KeyButton(WantedPanel::tr("Chiedi ora")))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 10, 16, 10);
        column->setSpacing(4);
        m_name->setStrong(true);
        m_name->setWordWrap(true);
        m_for->setWordWrap(true);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(m_name, 1);
        head->addWidget(m_chip, 0, Qt::AlignTop);
        column->addLayout(head);
        column->addWidget(m_for);
        column->addWidget(m_ask, 0, Qt::AlignLeft);
    }

    void show(const WantedFact &fact, const QString &forWhom, QChar letter)
    {
        m_key = fact.key;
        m_letter = letter;
        setObjectName(QStringLiteral("wanted_") + fact.key);
        if (m_name->text() != fact.label)
            m_name->setText(fact.label);
        if (m_chip->spec() != decidesChip(fact))
            m_chip->setSpec(decidesChip(fact));
        if (m_for->text() != forWhom)
            m_for->setText(forWhom);
        m_ask->setObjectName(QStringLiteral("ask_") + fact.key);
        if (m_ask->keyHint() != QString(letter))
            m_ask->setKeyHint(letter.isNull() ? QString() : QString(letter));
        m_ask->setAccessibleName(
            WantedPanel::tr("Chiedi ora: %1, %2").arg(fact.label, decidesChip(fact).word));
    }

    QString key() const { return m_key; }
    QChar letter() const { return m_letter; }
    widgets::KeyButton *button() const { return m_ask; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, theme::colour(Token::Hair));
    }

private:
    QString m_key;
    QChar m_letter;
    TextLabel *m_name;
    widgets::Chip *m_chip;
    TextLabel *m_for;
    widgets::KeyButton *m_ask;
};

WantedPanel::WantedPanel(QWidget *parent)
    : Panel(tr("Che cosa manca"), parent),
      m_nothing(new TextLabel(tr("Non manca niente che cambi la lista."), Type::Second)),
      m_more(new widgets::LinkLabel({}))
{
    setObjectName(QStringLiteral("wantedPanel"));
    setBodyMargins(0, 0);
    body()->setSpacing(0);
    for (int i = 0; i < kMostRows; ++i) {
        auto *row = new WantedRow(this);
        connect(row->button(), &QPushButton::clicked, this,
                [this, row] { Q_EMIT questionWanted(row->key()); });
        body()->addWidget(row);
        m_rows.append(row);
    }
    auto *last = new QVBoxLayout;
    last->setContentsMargins(16, 6, 16, 8);
    m_nothing->setObjectName(QStringLiteral("nothingWanted"));
    m_nothing->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("moreWanted"));
    last->addWidget(m_nothing);
    last->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addLayout(last);
    connect(m_more, &QPushButton::clicked, this, &WantedPanel::questionsWanted);
}

void WantedPanel::show(const QList<WantedFact> &wanted, const QHash<QString, QString> &names)
{
    QString taken = kListKeys;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const bool used = at < wanted.size();
        if (used)
            m_rows[at]->show(wanted[at], forWhom(wanted[at], names),
                             letterFor(wanted[at].label, taken));
        m_rows[at]->setVisible(used);
    }
    m_nothing->setVisible(wanted.isEmpty());
    const qsizetype others = wanted.size() - m_rows.size();
    m_more->setVisible(others > 0);
    const QString more =
        others == 1 ? tr("e un’altra domanda") : tr("e altre %1 domande").arg(others);
    if (others > 0 && m_more->text() != more)
        m_more->setText(more);
    m_summary =
        wanted.isEmpty()
            ? QString()
            : tr("Manca: %1 (%2)").arg(wanted.first().label, decidesChip(wanted.first()).word);
}

bool WantedPanel::press(QChar letter)
{
    for (WantedRow *row : std::as_const(m_rows)) {
        if (row->isHidden() || row->letter() != letter)
            continue;
        Q_EMIT questionWanted(row->key());
        return true;
    }
    return false;
}

void WantedPanel::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toUpper();
    const bool plain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (!plain || typed.size() != 1 || !press(typed.front()))
        Panel::keyPressEvent(event);
}

}   // namespace ui
