#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QLabel>

/// Widgets of the desk, without knowledge of pages: each shows, none decides.
namespace ui::widgets {

/// A plain label with a role of type and a tone; follows theme and scale.
/// Text is plain unless the caller asks for rich text: what people typed is never markup.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, theme::Type type = theme::Type::Body,
                       theme::Token tone = theme::Token::Text, QWidget *parent = nullptr);

    void setType(theme::Type type, bool strong = false);
    void setTone(theme::Token tone);
    void setStrong(bool strong);
    /// Codes and fingerprints.
    void setMono(bool mono);

    /// As QLabel's, which breaks the text into lines anew at each call: a page that is laid out
    /// asks each label some ten times, at few widths.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What a height depends on beside the width.
    struct Shape {
        QString text;
        QFont font;
        QMargins margins;
        Qt::Alignment alignment;
        Qt::TextFormat format = Qt::PlainText;
        int margin = 0;
        int indent = 0;
        int dotsPerInch = 0;
        bool wraps = false;

        bool operator==(const Shape &) const = default;
    };

    Shape shape() const;
    void refresh();

    theme::Type m_type;
    theme::Token m_tone;
    bool m_strong = false;
    bool m_mono = false;
    mutable Shape m_measured;
    mutable QHash<int, int> m_heights;   // by width, of the measured shape
};

}   // namespace ui::widgets
