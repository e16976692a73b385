#include "tests/bench/limits/plain_page.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QWindow>

namespace bench {

namespace {

constexpr int kColumns = 6;

}   // namespace

PlainPage::PlainPage(int widgets, const QSize &size)
{
    auto *grid = new QGridLayout(this);
    for (int i = 0; i < widgets; ++i)
        grid->addWidget(new QLabel(QStringLiteral("Quante settimane %1").arg(i)), i / kColumns,
                        i % kColumns);
    resize(size);
    show();
    // Not painted before the platform has laid the window open.
    while (!windowHandle()->isExposed())
        QCoreApplication::processEvents();
}

void PlainPage::paintAll()
{
    repaint();
}

}   // namespace bench
