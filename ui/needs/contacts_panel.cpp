#include "ui/needs/contacts_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using rules::EmergencyContact;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ContactWords)
};

TextLabel *line(const QString &text, Type type, Token tone = Token::Text)
{
    auto *label = new TextLabel(text, type, tone);
    label->setWordWrap(true);
    return label;
}

/// A contact as one thing that can have the focus, so that a screen reader reads all of it.
class ContactLine : public QFrame {
public:
    ContactLine()
    {
        setFocusPolicy(Qt::StrongFocus);
        setProperty(widgets::kOwnFocusProperty, true);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QFrame::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QFrame::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        if (hasFocus())
            widgets::FocusRing::paintInside(this);
    }
};

bool hasLocal(const QList<EmergencyContact> &found, const QString &purpose)
{
    return std::any_of(found.begin(), found.end(), [&](const EmergencyContact &contact) {
        return contact.isLocal() && contact.helps.contains(purpose);
    });
}

}   // namespace

QString missingContactWords(const QList<EmergencyContact> &found, const QStringList &purposes)
{
    const QString bed = QStringLiteral("dormire");
    const QString meal = QStringLiteral("mangiare");
    const bool noBed = purposes.contains(bed) && !hasLocal(found, bed);
    const bool noMeal = purposes.contains(meal) && !hasLocal(found, meal);
    if (!noBed && !noMeal)
        return {};
    const QString what = noBed && noMeal
                             ? ContactWords::tr("di un posto per dormire o di una mensa")
                         : noBed ? ContactWords::tr("di un posto per dormire")
                                 : ContactWords::tr("di una mensa");
    return ContactWords::tr(
               "Nessun recapito locale in questo computer: manca quello %1. Telefona al "
               "servizio sociale del Comune, adesso, con la persona.")
        .arg(what);
}

ContactsPanel::ContactsPanel(QWidget *parent)
    : Panel(tr("Aiuto subito"), parent), m_close(new widgets::LinkLabel(tr("Chiudi · Esc"))),
      m_missing(line({}, Type::Body, Token::Warn))
{
    setObjectName(QStringLiteral("contactsPanel"));
    setTitleIcon(QStringLiteral("phone"));
    m_close->setObjectName(QStringLiteral("contactsClose"));
    m_close->setAccessibleName(tr("Chiudi i recapiti"));
    addHeaderWidget(m_close);
    auto *inside = new QWidget;
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_missing->setObjectName(QStringLiteral("contactsMissing"));
    m_missing->setContentsMargins(16, 10, 16, 10);
    m_lines->addWidget(m_missing);
    m_lines->addStretch(1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("contactsScroll"), tr("Recapiti"));
    setBodyMargins(0, 0);
    body()->addWidget(m_scroll);
    connect(m_close, &QPushButton::clicked, this, &ContactsPanel::closed);
}

QWidget *ContactsPanel::lineOf(const EmergencyContact &contact)
{
    auto *frame = new ContactLine;
    frame->setObjectName(QStringLiteral("contact_") + contact.id);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(2);
    QStringList said;
    const auto add = [&](TextLabel *label) {
        column->addWidget(label);
        said.append(label->text());
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *name = line(contact.name.it(), Type::Body);
    name->setStrong(true);
    head->addWidget(name, 1);
    said.append(contact.name.it());
    if (!contact.phone.isEmpty()) {
        auto *phone = new TextLabel(contact.phone, Type::Section);
        phone->setStrong(true);
        phone->setObjectName(QStringLiteral("contactPhone"));
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
        head->addWidget(phone, 0, Qt::AlignTop);
        said.append(contact.phone);
    }
    column->addLayout(head);
    if (!contact.address.isEmpty())
        add(line(contact.address.it(), Type::Body));
    add(line(contact.hours.it(), Type::Body));
    if (!contact.about.isEmpty())
        add(line(contact.about.it(), Type::Second, Token::Muted));
    if (contact.provisional.isEmpty()) {
        add(line(tr("Verificato il %1").arg(dayWords(contact.checkedOn)), Type::Caption,
                 Token::Muted));
    } else {
        add(line(contact.provisional, Type::Caption, Token::Prov));
    }
    frame->setAccessibleName(said.join(QStringLiteral(". ")));
    frame->setToolTip(contact.source);
    return frame;
}

void ContactsPanel::sayMissing(const QList<EmergencyContact> &found, const QStringList &purposes)
{
    m_missing->setText(missingContactWords(found, purposes));
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void ContactsPanel::offer(const QList<EmergencyContact> &all, const QStringList &purposes)
{
    for (QWidget *old : std::as_const(m_shown)) {
        m_lines->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_shown.clear();
    const auto found = rules::contactsFor(all, purposes);
    sayMissing(found, purposes);
    for (const EmergencyContact &contact : found) {
        if (!m_shown.isEmpty() || !m_missing->isHidden()) {
            auto *hair = new QFrame;
            hair->setProperty("kit", QStringLiteral("hair"));
            hair->setFixedHeight(1);
            m_lines->insertWidget(m_lines->count() - 1, hair);
            m_shown.append(hair);
        }
        QWidget *made = lineOf(contact);
        m_lines->insertWidget(m_lines->count() - 1, made);
        m_shown.append(made);
    }
    fit();
    show();
}

void ContactsPanel::setWhole(bool whole)
{
    m_whole = whole;
    fit();
}

void ContactsPanel::fit()
{
    const int width = m_scroll->viewport()->width();
    QWidget *inside = m_scroll->inside();
    const int needed = inside->layout()->hasHeightForWidth()
                           ? inside->layout()->totalHeightForWidth(width)
                           : inside->sizeHint().height();
    m_scroll->setMinimumHeight(m_whole ? needed : 0);
}

void ContactsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}

void ContactsPanel::focusFirst()
{
    for (QWidget *line : std::as_const(m_shown)) {
        if (line->focusPolicy() != Qt::NoFocus)
            return line->setFocus(Qt::OtherFocusReason);
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

void ContactsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

}   // namespace ui
