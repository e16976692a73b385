#pragma once

#include <QLabel>
#include <QMetaType>
#include <QString>

class QPainter;

namespace ui::widgets {

enum class ChipKind { Ok, Warn, Err, Info, Neu, Outline, Prov };

/// By its name in the sheet and in the tables of words: ok, warn, err, info, neu, outline, prov.
/// Another name is Outline.
ChipKind chipKindFromName(const QString &name);

/// What a chip shows: always a word, nearly always an icon, never colour alone.
struct ChipSpec {
    ChipKind kind = ChipKind::Outline;
    QString icon;
    QString word;

    bool operator==(const ChipSpec &) const = default;
};

/// A state in one word, on forms and panels. In views the same is painted by RowDelegate.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(const ChipSpec &spec, QWidget *parent = nullptr);

    void setSpec(const ChipSpec &spec);
    ChipSpec spec() const { return m_spec; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const ChipSpec &spec);
    /// Paints at the left of `rect`, centred in height. On a selected row the ground is Panel with
    /// an edge of the chip's own colour.
    static void paint(QPainter &painter, const QRect &rect, const ChipSpec &spec, bool selected);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipSpec m_spec;
};

}   // namespace ui::widgets

Q_DECLARE_METATYPE(ui::widgets::ChipSpec)
