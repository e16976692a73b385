#pragma once

#include "core/base/clock.h"
#include "core/domain/proof.h"

#include <QWidget>

class QComboBox;

namespace ui {

namespace widgets {
class Field;
}

/// The document somebody showed: kind, number, until when, who issued it. Never its picture.
class SeenDocumentFields : public QWidget {
    Q_OBJECT
public:
    /// Borrows the clock. `name` begins the object names.
    SeenDocumentFields(const QString &name, const core::Clock &clock, int labelWidth,
                       int fieldWidth, QWidget *parent = nullptr);

    void show(const core::domain::SeenDocument &document);
    /// As typed; what did not change keeps when it was seen and by whom.
    core::domain::SeenDocument document() const;
    /// False, and said beside the field, when the last day is no date.
    bool check();

private:
    widgets::Field *line(const QString &name, const QString &label);
    QDate typedDay() const;

    const core::Clock &m_clock;
    core::domain::SeenDocument m_before;
    int m_labelWidth;
    int m_fieldWidth;
    QComboBox *m_kind;
    widgets::Field *m_number;
    widgets::Field *m_expires;
    widgets::Field *m_issuer;
};

}   // namespace ui
