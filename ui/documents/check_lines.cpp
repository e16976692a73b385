#include "ui/documents/check_lines.h"

#include "core/documents/shrinking.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::CheckLines", text);
}

}   // namespace

QList<PageCheck> checksOf(const PageLook &look)
{
    if (look.thumbnail.isNull())
        return {{false,
                 words(QT_TRANSLATE_NOOP("ui::CheckLines", "La pagina non si riesce a mostrare"))}};
    QList<PageCheck> checks;
    if (look.blank)
        checks.append(
            {false, words(QT_TRANSLATE_NOOP("ui::CheckLines", "Sembra vuota: è il lato giusto?"))});
    if (look.dpi) {
        const bool readable = *look.dpi >= core::documents::kReadableDpi;
        const char *said =
            readable ? QT_TRANSLATE_NOOP("ui::CheckLines", "Si legge bene, %1 punti per pollice")
                     : QT_TRANSLATE_NOOP("ui::CheckLines",
                                         "Solo %1 punti per pollice: guarda che si legga, o rifai "
                                         "da più vicino");
        checks.append({readable, words(said).arg(*look.dpi)});
    }
    return checks;
}

CheckLines::CheckLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void CheckLines::setChecks(const QList<PageCheck> &checks)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const PageCheck &check : checks) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new widgets::IconLabel(
                           check.good ? QStringLiteral("check-circle") : QStringLiteral("alert"),
                           18, check.good ? theme::Token::Ok : theme::Token::Warn),
                       0, Qt::AlignTop);
        auto *said = new widgets::TextLabel(check.words, theme::Type::Second);
        said->setObjectName(QStringLiteral("pageCheck"));
        said->setWordWrap(true);
        row->addWidget(said, 1);
        m_column->addWidget(line);
        m_lines.append(line);
    }
    setVisible(!checks.isEmpty());
}

}   // namespace ui
