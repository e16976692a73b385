#pragma once

#include "ui/theme/theme.h"

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    theme::Type m_type;
    theme::Token m_tone;
    bool m_strong = false;
    bool m_mono = false;
};

}   // namespace ui::widgets
