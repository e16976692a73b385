#pragma once

#include "ui/paper/paper.h"
#include "ui/paper/paper_words.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace ui::paper {

/// The words of the rules in a language; null when they have none.
using LawWords =
    std::function<std::shared_ptr<const core::rules::Wording>(const QString &language)>;

/// How the copy for the person is: language beside the Italian, size of the letters, easy words,
/// printer and copies.
class SheetSettings : public QWidget {
    Q_OBJECT
public:
    explicit SheetSettings(QWidget *parent = nullptr);

    /// The person's language is chosen at first; what was chosen by hand for this person stays.
    void setPerson(const QString &personKey, const QString &language);
    void setPrinters(const QStringList &names);
    void setLawWords(LawWords words);

    QString language() const;
    void setLanguage(const QString &language);
    PrintSize size() const;
    bool isEasy() const;
    /// Empty: none, or not known yet.
    QString printer() const;
    bool knowsPrinters() const { return m_known; }
    int copies() const;
    /// The words chosen here.
    PaperWords words() const;

Q_SIGNALS:
    /// What the paper looks like is another.
    void changed();

private:
    QComboBox *addCombo(const QString &label, const QString &objectName, int row, int column);
    void place(QWidget *editor, const QString &label, int row, int column);

    QGridLayout *m_grid;
    QComboBox *m_language;
    QComboBox *m_size;
    QComboBox *m_plainness;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QString m_person;
    bool m_known = false;   // which printers there are
    LawWords m_law;
};

}   // namespace ui::paper
