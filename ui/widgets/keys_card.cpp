#include "ui/widgets/keys_card.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui::widgets {

KeysCard::KeysCard(const QList<KeyRow> &rows, QWidget *parent) : Panel(tr("Tasti"), parent)
{
    setObjectName(QStringLiteral("keysCard"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        const int column = i < half ? 0 : 3;
        grid->addWidget(new KeyHint(rows.at(i).key), i % half, column, Qt::AlignRight);
        auto *words = new TextLabel(rows.at(i).text);
        words->setWordWrap(true);
        grid->addWidget(words, i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    body()->addLayout(grid);
}

}   // namespace ui::widgets
