#pragma once

#include "ui/widgets/panel.h"

#include <QList>
#include <QString>

namespace ui::widgets {

/// A key and what it does: «F2», «Cerca o tessera».
struct KeyRow {
    QString key;
    QString text;
};

/// The keys of the program in two columns, as the help shows them.
class KeysCard : public Panel {
    Q_OBJECT
public:
    explicit KeysCard(const QList<KeyRow> &rows, QWidget *parent = nullptr);
};

}   // namespace ui::widgets
