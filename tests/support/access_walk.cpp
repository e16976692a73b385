#include "tests/support/access_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace tests {

namespace {

constexpr int kLeastTarget = 24;
constexpr int kMostStops = 400;
constexpr int kMostParts = 3;

QString called(const QObject *object)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(object->metaObject()->className()),
                                       object->objectName());
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::PushButton || role == QAccessible::RadioButton ||
           role == QAccessible::CheckBox || role == QAccessible::Link;
}

bool hasLetter(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The line inside a combo or spin box speaks through its owner.
bool speaksForItself(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
           !widget->objectName().startsWith(QLatin1String("qt_"));
}

void judge(QAccessibleInterface *node, const QWidget *widget, QStringList &faults)
{
    const QString name = node->text(QAccessible::Name);
    const QAccessible::Role role = node->role();
    if (name.trimmed().isEmpty())
        faults << called(widget) + QStringLiteral(": no name");
    const bool generic = role == QAccessible::NoRole || role == QAccessible::Client;
    if (generic && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
        !widget->focusProxy() && widget->children().isEmpty())
        faults << called(widget) + QStringLiteral(": no role");
    if (isButton(role)) {
        if (!hasLetter(name))
            faults << called(widget) + QStringLiteral(": «%1» is no word").arg(name);
        if (widget->width() < kLeastTarget || widget->height() < kLeastTarget)
            faults << called(widget) + QStringLiteral(": %1 × %2 px to hit")
                                           .arg(widget->width())
                                           .arg(widget->height());
    }
}

void walk(QAccessibleInterface *node, QStringList &faults)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    if (const auto *widget = qobject_cast<QWidget *>(node->object()); speaksForItself(widget))
        judge(node, widget, faults);
    // Cells of a table are not widgets and are many: the table's own test reads them.
    if (qobject_cast<QAbstractItemView *>(node->object()))
        return;
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), faults);
}

QString mnemonicOf(const QString &words)
{
    const auto at = words.indexOf(QLatin1Char('&'));
    const bool there = at >= 0 && at + 1 < words.size() && words.at(at + 1) != QLatin1Char('&');
    return there ? QString(words.at(at + 1).toLower()) : QString();
}

}   // namespace

QStringList accessFaults(QWidget *root)
{
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(root), faults);
    return faults;
}

QStringList labelFaults(QWidget *root)
{
    QStringList faults;
    QMap<QString, QString> letters;
    const auto note = [&](const QWidget *widget, const QString &words) {
        const QString letter = mnemonicOf(words);
        if (letter.isEmpty() || !widget->isVisible())
            return;
        if (letters.contains(letter))
            faults << QStringLiteral("Alt+%1: %2 and %3")
                          .arg(letter, letters.value(letter), called(widget));
        letters.insert(letter, called(widget));
    };
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->buddy()) {
            note(label, label->text());
            if (label->isVisible() && !label->buddy()->isVisible())
                faults << called(label) + QStringLiteral(": names a field that is not there");
        }
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        note(button, button->text());
    return faults;
}

QStringList tabFaults(QWidget *window)
{
    QStringList faults;
    QTest::keyClick(window, Qt::Key_Tab);
    const QPointer<QWidget> first = QApplication::focusWidget();
    if (!first)
        return {QStringLiteral("Tab goes nowhere")};
    QList<QWidget *> stops{first};
    for (int i = 0; i < kMostStops; ++i) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        // Day, month and year of a date are stops inside one field.
        for (int part = 0; part < kMostParts && now == before; ++part) {
            QTest::keyClick(before, Qt::Key_Tab);
            now = QApplication::focusWidget();
        }
        if (!now || now == before)
            return faults << called(before) + QStringLiteral(": Tab stays here");
        if (now == first)
            return faults;
        if (stops.contains(now))
            return faults << called(now) + QStringLiteral(": Tab turns in a ring");
        // Reading order inside one column: its stops go down, or along the same line.
        if (now->parentWidget() == before->parentWidget()) {
            const QRect was = before->geometry();
            const QRect is = now->geometry();
            if (is.bottom() < was.top() && is.left() <= was.right())
                faults << called(now) + QStringLiteral(": after %1, which stands below it")
                                            .arg(called(before));
        }
        stops << now;
    }
    return faults << QStringLiteral("Tab does not come back");
}

}   // namespace tests
