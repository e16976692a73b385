#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace ui::paper {

inline const QColor kInk(0x1A, 0x1A, 0x1A);
inline const QColor kSecondInk(0x43, 0x53, 0x5F);

/// A font with letters of every language of the papers. Its size is in pixels, because the
/// painter's unit is a point on every device.
QFont paperFont(qreal points, int weight = QFont::Normal);
/// Codes, in letters of one width.
QFont codeFont(qreal points);

/// Text in a column: where words between asterisks are bold and nothing else is markup.
struct ColumnText {
    QString text;
    QFont font;
    qreal width = 0;   // points
    bool rightToLeft = false;
    QColor colour = kInk;

    qreal height() const;
    /// Of its first line, from its top.
    qreal firstBaseline() const;
    void paint(QPainter &painter, const QPointF &at) const;
};

/// Languages written from right to left.
bool isRightToLeft(const QString &language);

}   // namespace ui::paper
