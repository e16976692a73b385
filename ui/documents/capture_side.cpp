#include "ui/documents/capture_side.h"

#include "ui/documents/capture.h"
#include "ui/documents/check_lines.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_preview.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPreviewHeight = 380;

}   // namespace

CaptureSide::CaptureSide(Capture &capture, DeskWorker &worker, QWidget *parent)
    : QWidget(parent), m_capture(capture), m_panel(new widgets::Panel(tr("Pagina"))),
      m_preview(new PagePreview(worker, kPreviewHeight)), m_checks(new CheckLines),
      m_shrunk(new widgets::TextLabel({}, theme::Type::Second, theme::Token::Warn))
{
    setObjectName(QStringLiteral("captureSide"));
    m_preview->setObjectName(QStringLiteral("capturePreview"));
    m_shrunk->setObjectName(QStringLiteral("shrunkWords"));
    m_shrunk->setWordWrap(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_preview);
    column->addWidget(m_shrunk);
    column->addWidget(m_checks);
    column->addStretch();
    m_panel->setBodyMargins(0, 0);
    m_panel->body()->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("captureScroll"), tr("La pagina scelta")));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
}

void CaptureSide::showPage(int at)
{
    const auto &shrunk = m_capture.shrunkPaper();
    m_shrunk->setVisible(shrunk.has_value());
    if (shrunk)
        m_shrunk->setText(shrunkSentence(*shrunk));
    if (at < 0 || at >= m_capture.stack().size()) {
        m_panel->setTitle(tr("Pagina"));
        m_preview->clearPage();
        m_preview->hide();
        m_checks->setChecks({});
        return;
    }
    const QString name = tr("Pagina %1 di %2").arg(at + 1).arg(m_capture.stack().size());
    m_panel->setTitle(name);
    m_preview->show();
    const core::documents::StackedPage &page = m_capture.stack().pages()[at];
    if (shrunk)
        m_preview->showPage(shrunk->file.bytes, shrunk->file.mediaType, at, 0, name);
    else
        m_preview->showPage(m_capture.stack().fileOf(at).bytes,
                            m_capture.stack().fileOf(at).mediaType, page.page, page.turns, name);
    m_checks->setChecks(checksOf(m_capture.look(at)));
}

}   // namespace ui
