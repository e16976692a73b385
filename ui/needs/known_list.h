#pragma once

#include "core/domain/facts.h"
#include "core/rules/catalogue.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace ui {

namespace widgets {
class RowList;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// One thing that is known, as a row says it.
struct KnownRow {
    QString key;
    QString label;    // «Data di nascita»
    QString answer;   // «14 marzo 1986»
    QString origin;   // «dalla tessera, 3 mar 2026»
    bool stale = false;
    QString section;   // title

    bool operator==(const KnownRow &) const = default;
};

/// Everything that is known, those to be confirmed first, then by the sections of the files. What
/// no question asks for is left out.
QList<KnownRow> knownRows(const core::domain::Facts &facts, const QStringList &stale,
                          const core::rules::Catalogue &catalogue, const QDate &today);

/// What is known already, with where it comes from and when it was said. Enter on a row changes it,
/// S confirms one that is old; Esc closes.
class KnownList : public QWidget {
    Q_OBJECT
public:
    explicit KnownList(QWidget *parent = nullptr);

    void fill(const QList<KnownRow> &rows);
    void focusList();

Q_SIGNALS:
    void changeWanted(const QString &key);
    void confirmed(const QString &key);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    widgets::TextLabel *m_help;
    widgets::RowList *m_list;
    QList<KnownRow> m_rows;
};

}   // namespace ui
