#include "ui/widgets/folding_columns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kFoldedSide = 12;
constexpr int kFoldedTop = 8;
/// Below this width of base-size text the main column is no longer comfortable to read.
constexpr int kLeastMainAt100 = 560;
constexpr int kLineAt100 = 64;
constexpr int kLeastWidthAt100 = 200;
constexpr int kLeastHeightAt100 = 100;

}   // namespace

FoldingColumns::FoldingColumns(QWidget *main, QWidget *side, int sideWidthAt100, QWidget *parent)
    : QWidget(parent), m_main(main), m_side(side), m_columns(new QHBoxLayout), m_line(new QFrame),
      m_lineRow(new QHBoxLayout(m_line)), m_link(new LinkLabel(tr("Perché · F6"))),
      m_openText(m_link->text()), m_closeText(tr("Chiudi · F6")), m_sideWidthAt100(sideWidthAt100)
{
    setFocusProxy(main);
    m_line->setProperty("kit", QStringLiteral("foldline"));
    m_line->setObjectName(QStringLiteral("foldLine"));
    m_link->setObjectName(QStringLiteral("foldLink"));
    m_lineRow->setContentsMargins(20, 4, 20, 4);
    m_lineRow->setSpacing(12);
    m_lineRow->addStretch(1);
    m_lineRow->addWidget(m_link);
    m_line->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_columns->setSpacing(kColumnGap);
    m_columns->addWidget(m_main, 1);
    m_columns->addWidget(m_side);
    all->addLayout(m_columns, 1);
    all->addWidget(m_line);
    connect(m_link, &LinkLabel::clicked, this, [this] { showSide(!m_sideOpen); });
}

void FoldingColumns::setSummary(QWidget *summary)
{
    m_lineRow->insertWidget(0, summary);
}

void FoldingColumns::setLinkTexts(const QString &open, const QString &close)
{
    m_openText = open;
    m_closeText = close;
    m_link->setText(m_sideOpen ? close : open);
}

void FoldingColumns::switchPane()
{
    if (m_folded) {
        showSide(!m_sideOpen);
        return;
    }
    const bool inSide = m_side->isAncestorOf(QApplication::focusWidget());
    QWidget *target = inSide ? m_main : m_side;
    if (target->focusPolicy() != Qt::NoFocus || target->focusProxy())
        target->setFocus(Qt::TabFocusReason);
    else
        focusFirstIn(target);
}

void FoldingColumns::openSide()
{
    if (m_folded && !m_sideOpen)
        showSide(true);
}

void FoldingColumns::focusFirstIn(QWidget *column)
{
    const auto children = column->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QSize FoldingColumns::minimumSizeHint() const
{
    // Both columns scroll. While the text grows and the side column is still beside the main one,
    // the window must not grow with it: it would not come back.
    return {theme::px(kLeastWidthAt100),
            std::min(QWidget::minimumSizeHint().height(), theme::px(kLeastHeightAt100))};
}

void FoldingColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FoldingColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Put into another widget before it is shown it changes its style too.
    if (event->type() == QEvent::StyleChange && testAttribute(Qt::WA_WState_Polished))
        arrange();
}

void FoldingColumns::arrange()
{
    const int side = theme::px(m_sideWidthAt100);
    const int room = width() - 2 * kPageSide - side - kColumnGap;
    const bool fold = room < theme::px(kLeastMainAt100);
    const int left = fold ? kFoldedSide : kPageSide;
    const int top = fold ? kFoldedTop : kPageTop;
    m_columns->setContentsMargins(left, top, left, top);
    m_side->setMinimumWidth(fold ? 0 : side);
    m_side->setMaximumWidth(fold ? QWIDGETSIZE_MAX : side);
    m_line->setMinimumHeight(std::min(theme::grown(kLineAt100 - 20, 20), kLineAt100));
    const bool changed = fold != m_folded;
    m_folded = fold;
    m_line->setVisible(fold);
    showSide(fold && m_sideOpen);
    if (changed)
        Q_EMIT foldedChanged(fold);
}

void FoldingColumns::showSide(bool shown)
{
    m_sideOpen = shown;
    m_link->setText(shown ? m_closeText : m_openText);
    m_side->setVisible(!m_folded || shown);
    m_main->setVisible(!m_folded || !shown);
    if (m_folded && isVisible() && !QApplication::focusWidget())
        m_link->setFocus(Qt::OtherFocusReason);
}

}   // namespace ui::widgets
