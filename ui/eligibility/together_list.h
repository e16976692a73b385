#pragma once

#include "core/rules/decision.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TogetherRow;

/// What other benefits do to this one: each with one word («insieme», «non insieme»…), its name,
/// the sentence of the law's file and the source. Hidden while there are none.
class TogetherList : public QWidget {
    Q_OBJECT
public:
    explicit TogetherList(QWidget *parent = nullptr);

    void show(const QList<core::rules::Incompatibility> &others);

private:
    QVBoxLayout *m_column;
    QList<TogetherRow *> m_rows;   // kept from answer to answer, hidden while not needed
};

}   // namespace ui
