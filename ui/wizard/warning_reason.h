#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// «Strano ma possibile»: the line where the operator says why it is right all the same (W11). A
/// usual reason stands in it, chosen whole, so that Enter is enough.
class WarningReason : public QWidget {
    Q_OBJECT
public:
    explicit WarningReason(QWidget *parent = nullptr);

    /// Shown for `warning`; an empty one hides it.
    void ask(const QString &warning);
    bool isAsking() const { return !isHidden(); }
    QString warning() const { return m_warning; }
    QString reason() const;
    void focusReason();

private:
    QString m_warning;
    QLineEdit *m_line;
};

}   // namespace ui
