#pragma once

#include <QAbstractListModel>
#include <QString>

#include <optional>

namespace onelogit::widgets {

/// One open model as the list shows it.
struct ModelCard {
    QString title;               ///< "batch cross-entropy"
    QString facts;               ///< "1,000 classes · 3 × 224 × 224 · TorchScript"
    QString path;                ///< identity and tooltip
    std::optional<bool> aligned; ///< none: the loss is not known
    bool operator==(const ModelCard&) const = default;
};

/// The open models in their order, which a person changes by dragging: moveRows only, nothing is copied or dropped in
/// from elsewhere. DisplayRole is the title, ToolTipRole the path.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { factsRole = Qt::UserRole, alignedRole, currentRole };

    using QAbstractListModel::QAbstractListModel;

    /// Emits no rowMoved. Equal cards change nothing; the same cards with other contents keep selection and scroll
    /// position.
    void setCards(const QList<ModelCard>& cards);
    /// The model that the other pages use; -1 for none.
    void setCurrent(int row);
    [[nodiscard]] const QList<ModelCard>& cards() const { return rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row at a time; `destinationChild` counts before the move, as everywhere in Qt.
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count, const QModelIndex& destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    /// `to` is where the row stands now.
    void rowMoved(int from, int to);

private:
    QList<ModelCard> rows;
    int current = -1;
};

} // namespace onelogit::widgets
