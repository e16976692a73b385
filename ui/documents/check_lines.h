#pragma once

#include "ui/documents/page_picture.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// One thing looked at on a page: well or not, in words.
struct PageCheck {
    bool good = true;
    QString words;

    bool operator==(const PageCheck &) const = default;
};

/// What can be told of a page without reading it.
QList<PageCheck> checksOf(const PageLook &look);

/// Checks under a preview: icon and words, one a line.
class CheckLines : public QWidget {
    Q_OBJECT
public:
    explicit CheckLines(QWidget *parent = nullptr);

    void setChecks(const QList<PageCheck> &checks);

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

}   // namespace ui
