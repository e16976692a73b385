#include "tests/support/hands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

namespace tests {

namespace {

constexpr int kLookEveryMs = 5;

}   // namespace

void Hands::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
    count();
}

bool Hands::waitFor(const QString &what, const std::function<bool()> &claim, int timeoutMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!claim()) {
        if (waited.hasExpired(timeoutMs))
            return fault(what);
        QTest::qWait(kLookEveryMs);
    }
    return true;
}

bool Hands::fault(const QString &what)
{
    const QWidget *focused = QApplication::focusWidget();
    m_faults.append(QStringLiteral("%1: %2 (focus on %3)")
                        .arg(name(), what, focused ? focused->objectName() : QString()));
    return false;
}

QWidget *Hands::visiblePart(const QString &objectName) const
{
    for (QWidget *widget : window()->findChildren<QWidget *>(objectName))
        if (widget->isVisible() && widget->isEnabled())
            return widget;
    return nullptr;
}

QWidget *Hands::part(const QString &objectName)
{
    if (QWidget *found = visiblePart(objectName))
        return found;
    fault(QStringLiteral("not on the screen: ") + objectName);
    return nullptr;
}

}   // namespace tests
