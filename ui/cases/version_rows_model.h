#pragma once

#include "core/casework/draft_versions.h"
#include "ui/cases/version_words.h"

#include <QAbstractTableModel>

namespace ui {

class CaseModel;

/// What the two versions of a draft do not say alike: what both desks had last, what each says now,
/// and which side counts. A choice lives here alone until all are stored together.
class VersionRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Before, Here, There, Columns };
    /// QString under the first line.
    static constexpr int kSmallRole = Qt::UserRole + 310;
    /// bool, of the two sides: this one counts; absent elsewhere.
    static constexpr int kChosenRole = Qt::UserRole + 311;
    /// bool: both desks changed it.
    static constexpr int kBothRole = Qt::UserRole + 312;

    explicit VersionRowsModel(const CaseModel &model, QObject *parent = nullptr);

    /// Answers in the order of the wizard, documents, declarations. What was chosen stays where the
    /// row is the same as before; else the proposal stands.
    void show(const core::casework::DraftVersions &versions);
    void clear();
    void choose(int row, core::casework::DraftSide side);
    core::casework::DraftSide chosen(int row) const { return m_rows[row].side; }
    QList<core::casework::DraftChoice> choices() const;
    /// Rows where that side counts.
    int count(core::casework::DraftSide side) const;
    /// A row in one sentence: what each desk says and what counts.
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        core::casework::DraftDifference difference;
        VersionWords words;
        core::casework::DraftSide side = core::casework::DraftSide::Here;

        bool counts(int column) const;
    };
    int place(const core::casework::DraftDifference &difference) const;
    QString what(const Row &row, int column) const;
    QString small(const Row &row, int column) const;
    QString spoken(const Row &row, int column) const;

    const CaseModel &m_model;
    QList<Row> m_rows;
    QString m_there;   // name of the other desk
};

}   // namespace ui
