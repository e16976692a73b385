// The least a program with a window can do, for the rows of start and memory: one main window with
// one line edit under the product's own style sheet.
//
// sportello-bench-window SHEET [PEOPLE]   with PEOPLE it also holds 120 bytes for each of them.

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr std::size_t kBytesAPerson = 120;

/// Says when the field has been painted.
class PaintedLine : public QObject {
public:
    explicit PaintedLine(QLineEdit &field) { field.installEventFilter(this); }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_said) {
            m_said = true;
            // After the painting of the whole window.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("ready");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

    bool m_said = false;
};

}   // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 1;
    QApplication application(argc, argv);
    QFile sheet(QString::fromLocal8Bit(argv[1]));
    if (!sheet.open(QIODevice::ReadOnly))
        return 1;
    application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
    const std::size_t people = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 0;
    const std::vector<char> held(people * kBytesAPerson, 'x');

    QMainWindow window;
    auto *field = new QLineEdit;
    window.setCentralWidget(field);
    window.resize(1280, 720);
    const PaintedLine painted(*field);
    window.show();
    field->setFocus();
    return QApplication::exec() + (held.size() == 1 ? 1 : 0);
}
