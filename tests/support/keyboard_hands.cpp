#include "tests/support/hands.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/row_list.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace tests {

namespace {

constexpr int kMostTabs = 200;

class KeyboardHands : public Hands {
public:
    using Hands::Hands;

    QString name() const override { return QStringLiteral("keyboard"); }

    bool write(const QString &field, const QString &text) override
    {
        if (!reach(field))
            return false;
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
            count();
        }
        QCoreApplication::processEvents();
        return true;
    }

    bool press(const QString &wanted) override
    {
        if (!reach(wanted))
            return false;
        key(Qt::Key_Space);
        return true;
    }

    bool choose(const QString &group, const QString &option) override
    {
        if (!reach(group))
            return false;
        QWidget *found = part(group);
        if (auto *box = qobject_cast<QComboBox *>(found))
            return chooseInBox(*box, option);
        auto *options = qobject_cast<ui::widgets::OptionGroup *>(found);
        if (!options)
            return fault(QStringLiteral("not a group of options: ") + group);
        for (ui::widgets::OptionRow *row : options->rows()) {
            if (options->chosen() == option)
                return true;
            if (row->objectName() == QStringLiteral("option_") + option && !row->key().isNull()) {
                key(row->key().toUpper().unicode());
                return options->chosen() == option ||
                       fault(QStringLiteral("%1 does not take its key").arg(option));
            }
        }
        for (qsizetype i = 0; i <= options->rows().size(); ++i) {
            if (options->chosen() == option)
                return true;
            key(Qt::Key_Down);
        }
        return fault(QStringLiteral("%1 does not offer %2").arg(group, option));
    }

    bool pick(const QString &group, const QString &, int letter) override
    {
        if (!reach(group))
            return false;
        key(letter);
        return true;
    }

private:
    bool chooseInBox(QComboBox &box, const QString &option)
    {
        const int wanted = box.findData(option);
        for (int moved = 0; wanted >= 0 && moved <= box.count(); ++moved) {
            if (box.currentIndex() == wanted)
                return true;
            key(box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        return fault(QStringLiteral("%1 does not offer %2").arg(box.objectName(), option));
    }

    bool reach(const QString &wanted)
    {
        const QWidget *target = part(wanted);
        if (!target)
            return false;
        // Tab leads to one row of a list, one button of a group; the arrows to the others (A7).
        const QWidget *list = listOf(*target);
        for (int tabs = 0; tabs < kMostTabs && !hasFocus(*target); ++tabs) {
            if (list && hasFocus(*list)) {
                key(Qt::Key_Home);
                return walkTo(*target, wanted);
            }
            if (groupHasFocus(*target))
                return walkTo(*target, wanted);
            key(Qt::Key_Tab);
        }
        return hasFocus(*target) || fault(QStringLiteral("Tab never reaches ") + wanted);
    }

    static bool hasFocus(const QWidget &target)
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == &target || target.isAncestorOf(focused));
    }

    static bool groupHasFocus(const QWidget &target)
    {
        const auto *button = qobject_cast<const QRadioButton *>(&target);
        if (!button || !button->group())
            return false;
        const auto buttons = button->group()->buttons();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QAbstractButton *one) { return hasFocus(*one); });
    }

    static const QWidget *listOf(const QWidget &target)
    {
        const QWidget *above = target.parentWidget();
        while (above && !qobject_cast<const ui::widgets::RowList *>(above))
            above = above->parentWidget();
        return above;
    }

    bool walkTo(const QWidget &target, const QString &wanted)
    {
        // Down goes through a column; where one was before, the next arrow is tried.
        constexpr Qt::Key kArrows[] = {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left};
        QHash<const QWidget *, int> tried;
        for (int rows = 0; rows < kMostTabs && !hasFocus(target); ++rows)
            key(kArrows[tried[QApplication::focusWidget()]++ % std::size(kArrows)]);
        return hasFocus(target) || fault(QStringLiteral("the arrows never reach ") + wanted);
    }
};

}   // namespace

std::unique_ptr<Hands> keyboardHands(std::function<QWidget *()> window)
{
    return std::make_unique<KeyboardHands>(std::move(window));
}

}   // namespace tests
