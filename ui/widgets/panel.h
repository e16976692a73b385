#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace ui::widgets {

class IconLabel;
class TextLabel;

/// A white box with an optional 40 px header (icon, title, things at its right end), a body and an
/// optional footer. Without a title there is no header.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTitleIcon(const QString &iconName);
    /// At the right end of the header: LinkLabel, KeyHint, Chip, muted TextLabel, flat KeyButton.
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes; margins 16, gap 8. Use setBodyMargins(0) for a table or list.
    QVBoxLayout *body() const { return m_body; }
    void setBodyMargins(int horizontal, int vertical);
    /// A hairline and then `widget`, pinned to the bottom edge.
    void setFooter(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QFrame *m_header;
    QHBoxLayout *m_headerRow;
    IconLabel *m_icon;
    TextLabel *m_title;
    QVBoxLayout *m_body;
    QVBoxLayout *m_all;
};

}   // namespace ui::widgets
