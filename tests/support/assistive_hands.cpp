#include "tests/support/hands.h"
#include "ui/widgets/option_group.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWidget>

namespace tests {

namespace {

constexpr int kPressMs = 150;

/// Depth first, as a screen reader walks. Null when no visible node stands for that part.
QAccessibleInterface *findBelow(QAccessibleInterface *node, const QString &objectName)
{
    if (!node || !node->isValid() || node->state().invisible)
        return nullptr;
    if (node->object() && node->object()->objectName() == objectName)
        return node;
    for (int i = 0; i < node->childCount(); ++i)
        if (QAccessibleInterface *found = findBelow(node->child(i), objectName))
            return found;
    return nullptr;
}

class AssistiveHands : public Hands {
public:
    using Hands::Hands;

    QString name() const override { return QStringLiteral("assistive"); }

    bool write(const QString &field, const QString &text) override
    {
        QAccessibleInterface *node = reach(field);
        if (!node || !act(node, QAccessibleActionInterface::setFocusAction()))
            return false;
        auto *editable = node->editableTextInterface();
        auto *reading = node->textInterface();
        if (!editable || !reading)
            return fault(QStringLiteral("cannot be written in: ") + field);
        editable->replaceText(0, reading->characterCount(), text);
        count();
        QCoreApplication::processEvents();
        return true;
    }

    bool press(const QString &wanted) override
    {
        QAccessibleInterface *node = reach(wanted);
        return node && pressNode(node);
    }

    bool choose(const QString &group, const QString &option) override
    {
        QWidget *found = part(group);
        if (auto *box = qobject_cast<QComboBox *>(found)) {
            // A closed list is reached by Tab and moved by keys under every screen reader: it
            // offers no action for either.
            if (!reach(group))
                return false;
            box->setFocus(Qt::TabFocusReason);
            count();
            const int wanted = box->findData(option);
            for (int moved = 0; wanted >= 0 && moved <= box->count(); ++moved) {
                if (box->currentIndex() == wanted)
                    return true;
                key(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
            }
            return fault(QStringLiteral("%1 does not offer %2").arg(group, option));
        }
        QAccessibleInterface *node = reach(group);
        QAccessibleInterface *row = findBelow(node, QStringLiteral("option_") + option);
        if (!row)
            return fault(QStringLiteral("%1 does not tell of %2").arg(group, option));
        if (row->state().checked)
            return true;
        return pressNode(row);
    }

    bool pick(const QString &, const QString &part, int) override { return press(part); }

private:
    QAccessibleInterface *reach(const QString &wanted)
    {
        QAccessibleInterface *node =
            findBelow(QAccessible::queryAccessibleInterface(window()), wanted);
        if (!node) {
            fault(QStringLiteral("not in the accessibility tree: ") + wanted);
            return nullptr;
        }
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            fault(QStringLiteral("has no name: ") + wanted);
        return node;
    }

    bool pressNode(QAccessibleInterface *node)
    {
        const auto *actions = node->actionInterface();
        const QStringList offered = actions ? actions->actionNames() : QStringList();
        for (const QString &action : {QAccessibleActionInterface::pressAction(),
                                      QAccessibleActionInterface::toggleAction()})
            if (offered.contains(action))
                return act(node, action);
        return fault(QStringLiteral("cannot be pressed: ") + node->text(QAccessible::Name));
    }

    bool act(QAccessibleInterface *node, const QString &action)
    {
        auto *actions = node->actionInterface();
        if (!actions || !actions->actionNames().contains(action))
            return fault(
                QStringLiteral("does not offer %1: %2").arg(action, node->text(QAccessible::Name)));
        actions->doAction(action);
        count();
        // Qt lets a button go a tenth of a second after it was pressed.
        QTest::qWait(kPressMs);
        return true;
    }
};

}   // namespace

std::unique_ptr<Hands> assistiveHands(std::function<QWidget *()> window)
{
    return std::make_unique<AssistiveHands>(std::move(window));
}

}   // namespace tests
