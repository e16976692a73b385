#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QWidget>

#include <cmath>

namespace tests {

namespace {

QString describe(const QWidget *widget, const QString &text, int needs, int has)
{
    return QStringLiteral("%1 %2: «%3» needs %4, has %5")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
        .arg(needs)
        .arg(has);
}

void checkLabel(const QLabel *label, QStringList &faults)
{
    if (label->text().isEmpty() || !label->pixmap().isNull())
        return;
    if (label->wordWrap()) {
        const int needs = label->heightForWidth(label->width());
        if (needs > label->height())
            faults << describe(label, label->text(), needs, label->height());
        return;
    }
    const QSize needs = label->sizeHint();
    if (needs.width() > label->width())
        faults << describe(label, label->text(), needs.width(), label->width());
    if (needs.height() > label->height())
        faults << describe(label, label->text(), needs.height(), label->height());
}

void checkButton(const QAbstractButton *button, QStringList &faults)
{
    if (button->text().isEmpty())
        return;
    const QSize needs = button->sizeHint();
    if (needs.width() > button->width())
        faults << describe(button, button->text(), needs.width(), button->width());
    if (button->fontMetrics().height() > button->height())
        faults << describe(button, button->text(), button->fontMetrics().height(),
                           button->height());
}

void checkLine(const QLineEdit *line, QStringList &faults)
{
    const QString shown = line->text().isEmpty() ? line->placeholderText() : line->displayText();
    // What is typed may be longer than the field, which scrolls; its height may not be.
    const int tall = line->fontMetrics().height();
    if (tall > line->height())
        faults << describe(line, shown, tall, line->height());
    const int wide = line->fontMetrics().horizontalAdvance(line->placeholderText());
    if (line->text().isEmpty() && wide > line->width())
        faults << describe(line, shown, wide, line->width());
}

/// A child pushed out of its parent is cut as well, unless an area scrolls it there.
void checkInside(const QWidget *widget, QStringList &faults)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || parent->inherits("QAbstractScrollArea") ||
        parent->objectName() == QLatin1String("qt_scrollarea_viewport"))
        return;
    if (widget->geometry().right() > parent->rect().right() + 1)
        faults << describe(widget, QStringLiteral("outside its parent"), widget->geometry().right(),
                           parent->rect().right());
}

}   // namespace

QStringList clippedTexts(const QWidget *root)
{
    QStringList faults;
    const auto widgets = root->findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root->window()))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(button, faults);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            checkLine(line, faults);
        else
            continue;
        checkInside(widget, faults);
    }
    return faults;
}

QStringList namelessWidgets(const QWidget *root)
{
    QStringList faults;
    const auto widgets = root->findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        // The line inside a combo box or spin box speaks through it.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisibleTo(root->window()))
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            name.isEmpty() && button)
            name = button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget); name.isEmpty() && label)
            name = label->text();
        if (name.isEmpty())
            faults << QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return faults;
}

}   // namespace tests
