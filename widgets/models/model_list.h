#pragma once

#include "widgets/models/model_list_model.h"

#include <QListView>

namespace onelogit::widgets {

/// The open models, to select, drag into order (or Alt+Up and Alt+Down), choose (Enter or double click) and take off
/// the list (Delete). Object name "modelList".
class ModelList : public QListView {
    Q_OBJECT

public:
    explicit ModelList(QWidget* parent = nullptr);

    void setCards(const QList<ModelCard>& cards, int current);
    /// -1 without selection.
    [[nodiscard]] int selectedRow() const;
    /// Emits rowSelected if it is another one.
    void select(int row);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowSelected(int row);
    /// To be used by all pages.
    void rowChosen(int row);
    void rowMoved(int from, int to);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void moveSelected(int by);

    ModelListModel* source;
};

} // namespace onelogit::widgets
