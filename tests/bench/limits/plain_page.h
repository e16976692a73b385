#pragma once

#include <QWidget>

namespace bench {

/// The least a page can do to be seen: as many plain labels as the product's page shows widgets,
/// painted once in a window of the same size.
class PlainPage : public QWidget {
public:
    /// Shown when made.
    PlainPage(int widgets, const QSize &size);

    /// Every label painted when it returns.
    void paintAll();
};

}   // namespace bench
