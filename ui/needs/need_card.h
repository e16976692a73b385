#pragma once

#include <QPushButton>

namespace ui {

/// A need as a card: its letter, a drawing, a word, a tick when chosen. Checked or not; assistive
/// programs see a check box with its word and its letter.
class NeedCard : public QPushButton {
    Q_OBJECT
public:
    NeedCard(const QString &need, const QString &letter, QWidget *parent = nullptr);

    const QString &need() const { return m_need; }
    const QString &letter() const { return m_letter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void paintFace(class QPainter &painter);
    int wordsHeight() const;

    QString m_need;
    QString m_words;
    QString m_letter;
};

}   // namespace ui
