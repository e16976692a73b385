#pragma once

#include "core/base/clock.h"
#include "core/devices/barcode.h"
#include "core/identity/places.h"
#include "ui/devices/person_reading.h"
#include "ui/widgets/panel.h"

#include <optional>

class QPlainTextEdit;

namespace ui {

namespace widgets {
class KeyButton;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Leggi da foto o documento»: the three lines of an identity card typed or pasted, a code, or a
/// photo of a bar code. Shows what was read and what to look at; searches only when told to.
class ReadPanel : public widgets::Panel {
    Q_OBJECT
public:
    /// Borrows both; they outlive it.
    ReadPanel(const core::identity::PlaceFile &places, const core::Clock &clock,
              QWidget *parent = nullptr);

    /// Shows a reading from elsewhere: the chip of a card.
    void show(const PersonReading &reading);
    void focusText();

public Q_SLOTS:
    /// Reads the lines that were typed.
    void readText();
    /// Reads the codes of a picture, off the window's thread.
    void readPhoto(const QString &path);

Q_SIGNALS:
    /// «Cerca questa persona».
    void searchWanted(const ui::PersonReading &reading);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLines();
    void choosePhoto();
    void takeCodes(bool isPicture, const QList<core::devices::Barcode> &codes);
    void takeText(const QString &text);
    void complain(const QString &sentence);
    core::identity::Places places() const;

    const core::identity::PlaceFile &m_places;
    const core::Clock &m_clock;
    QPlainTextEdit *m_text;
    widgets::Strip *m_message;
    widgets::TextLabel *m_who;
    widgets::TextLabel *m_details;
    widgets::KeyButton *m_search;
    std::optional<PersonReading> m_reading;
};

}   // namespace ui
