#include "ui/second_screen/screen_view.h"

#include "ui/second_screen/screen_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::second_screen {

using theme::Token;

namespace {

constexpr QSize kDesign(1024, 768);
constexpr int kSide = 56;
constexpr int kSmall = 24;   // nothing is smaller: it is read from across the desk

QColor light(Token token)
{
    return theme::tokenValue(token, theme::Mode::Light);
}

void paintGround(QWidget *widget, Token token)
{
    QPalette colours = widget->palette();
    colours.setColor(QPalette::Window, light(token));
    widget->setPalette(colours);
    widget->setAutoFillBackground(true);
}

void recolour(QLabel *label, Token token)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, light(token));
    label->setPalette(colours);
}

QLabel *drawing(const QString &name, int side, Token token, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(theme::iconPixmap(name, side, light(token), parent->devicePixelRatioF()));
    return label;
}

}   // namespace

ScreenView::ScreenView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("secondScreen"));
    setAccessibleName(tr("Secondo schermo"));
    setFocusPolicy(Qt::NoFocus);
    paintGround(this, Token::Panel);
    resize(kDesign);
}

int ScreenView::grown(int pixels) const
{
    const double scale = std::min(static_cast<double>(width()) / kDesign.width(),
                                  static_cast<double>(height()) / kDesign.height());
    return std::max(pixels, static_cast<int>(pixels * scale));
}

void ScreenView::setContent(const ScreenContent &content)
{
    m_content = content;
    m_page = 0;
    rebuild();
}

void ScreenView::turnTo(int page)
{
    m_page = std::clamp(page, 0, m_pageCount - 1);
    rebuild();
}

void ScreenView::discard()
{
    if (!m_all)
        return;
    m_all->hide();
    m_all->deleteLater();
    m_all = nullptr;
}

/// As many as fit on every page, so that all pages are filled alike.
int ScreenView::rowsOnAPage(const Measure &measure, const std::function<bool(QWidget *)> &fits)
{
    const int all = static_cast<int>(m_content.rows.size());
    for (int most = all - 1; most > 1; --most) {
        m_pageCount = (all + most - 1) / most;
        bool fit = true;
        for (int first = 0; fit && first < all; first += most) {
            m_all = build(measure, first, std::min(most, all - first));
            fit = fits(m_all);
            discard();
        }
        if (fit)
            return most;
    }
    return 1;
}

void ScreenView::rebuild()
{
    discard();
    m_pageCount = 1;
    setLayoutDirection(writesRightToLeft(m_content.language) ? Qt::RightToLeft : Qt::LeftToRight);
    if (m_content.isBlank()) {
        update();
        return;
    }
    const int all = static_cast<int>(m_content.rows.size());
    const bool cards = all > 0 && m_content.rows.first().kind == RowKind::Card;
    const QList<Measure> measures =
        cards ? QList<Measure>{{108, 14, 24, 2}, {84, 10, 24, 3}}
              : QList<Measure>{{72, 14, 30, 1}, {60, 10, 26, 1}, {48, 8, 24, 1}, {48, 8, 24, 2}};
    const auto fits = [this](const QWidget *built) {
        const int needed = built->layout()->hasHeightForWidth()
                               ? built->layout()->totalHeightForWidth(width())
                               : built->layout()->totalMinimumSize().height();
        return needed <= height() && built->layout()->totalMinimumSize().width() <= width();
    };
    for (const Measure &measure : measures) {
        m_all = build(measure, 0, all);
        if (fits(m_all))
            break;
        discard();
    }
    if (!m_all) {
        const int most = rowsOnAPage(measures.last(), fits);
        m_pageCount = std::max(1, (all + most - 1) / most);
        m_page = std::min(m_page, m_pageCount - 1);
        m_all = build(measures.last(), m_page * most, std::min(most, all - m_page * most));
    }
    m_all->setGeometry(rect());
    m_all->show();
}

QWidget *ScreenView::build(const Measure &measure, int firstRow, int rowCount)
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    auto *body = new QVBoxLayout;
    body->setContentsMargins(grown(kSide), grown(28), grown(kSide), grown(16));
    body->setSpacing(grown(8));
    body->addWidget(screenLabel(m_content.title, grown(38), true, false, all));
    if (m_content.title.isDraft())
        body->addWidget(screenLabel({m_content.title.italian}, grown(kSmall), false, true, all));
    if (!m_content.help.isEmpty())
        body->addWidget(screenLabel(m_content.help, grown(kSmall), false, true, all));
    if (m_content.help.isDraft() && m_content.rows.isEmpty())
        body->addWidget(screenLabel({m_content.help.italian}, grown(kSmall), false, true, all));
    body->addSpacing(grown(12));
    if (rowCount > 0)
        body->addWidget(rows(measure, firstRow, rowCount));
    if (!m_content.why.isEmpty()) {
        body->addSpacing(grown(12));
        body->addWidget(reason());
    }
    body->addStretch(1);
    column->addLayout(body, 1);
    column->addWidget(foot());
    return all;
}

QWidget *ScreenView::header()
{
    auto *bar = new QWidget(this);
    paintGround(bar, Token::Head);
    bar->setMinimumHeight(grown(64));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(grown(40), 0, grown(40), 0);
    row->setSpacing(16);
    row->addWidget(drawing(QStringLiteral("mark"), grown(32), Token::OnHead, this));
    QLabel *place = screenLabel({m_content.place}, grown(kSmall), true, false, bar);
    recolour(place, Token::OnHead);
    row->addWidget(place, 1);
    QLabel *calm = screenLabel(m_content.calm, grown(kSmall), false, false, bar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    calm->setAlignment((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute |
                       Qt::AlignVCenter);
    recolour(calm, Token::Head2);
    row->addWidget(calm, 1);
    return bar;
}

QWidget *ScreenView::rows(const Measure &measure, int firstRow, int rowCount)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(grown(measure.gap));
    const int lines = (rowCount + measure.columns - 1) / measure.columns;
    for (int i = 0; i < rowCount; ++i) {
        const bool cards = m_content.rows.first().kind == RowKind::Card;
        // Answers go down the columns, as a list is read; cards go along the lines.
        const int line = cards ? i / measure.columns : i % lines;
        const int column = cards ? i % measure.columns : i / lines;
        grid->addWidget(new ScreenRow(m_content.rows.at(firstRow + i), grown(measure.letters),
                                      grown(measure.row), box),
                        line, column);
    }
    for (int column = 0; column < measure.columns; ++column)
        grid->setColumnStretch(column, 1);
    return box;
}

QWidget *ScreenView::reason()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(drawing(QStringLiteral("info"), grown(28), Token::Info, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const Words &said = m_content.why;
    QLabel *why = screenLabel(said, grown(kSmall), false, false, box);
    if (said.language == m_content.whyLead.language) {
        why->setTextFormat(Qt::RichText);
        why->setText(QStringLiteral("<b>%1</b> %2")
                         .arg(m_content.whyLead.text.toHtmlEscaped(), said.text.toHtmlEscaped()));
    }
    words->addWidget(why);
    if (said.isDraft())
        words->addWidget(screenLabel({said.italian}, grown(kSmall), false, true, box));
    row->addLayout(words, 1);
    return box;
}

QWidget *ScreenView::foot()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("screenFoot"));
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(grown(kSide), 0, grown(kSide), grown(12));
    auto *edge = new QWidget(bar);
    edge->setFixedHeight(1);
    paintGround(edge, Token::Line);
    column->addWidget(edge);
    column->addSpacing(grown(8));
    QStringList said;
    if (!m_content.foot.isEmpty())
        said << m_content.foot.text;
    if (m_pageCount > 1)
        said << QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_pageCount);
    column->addWidget(
        screenLabel({said.join(QStringLiteral(" · "))}, grown(kSmall), false, true, bar));
    if (m_content.hasDrafts())
        column->addWidget(screenLabel({QStringLiteral("Bozza: vale il testo italiano.")},
                                      grown(kSmall), false, true, bar));
    return bar;
}

void ScreenView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ScreenView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), light(m_content.isBlank() ? Token::Head : Token::Panel));
}

}   // namespace ui::second_screen
