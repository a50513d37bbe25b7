#pragma once

#include "engine/values/loss_kind.h"

#include <QList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QToolButton;

namespace onelogit::widgets {

/// The losses to train under: the paper's seven, each with its aligned mark, and the extras behind a fold.
/// Object names: "lossChoice", each box "lossChoice.<stable name>", "lossChoice.all", "lossChoice.more".
class LossChoice : public QWidget {
    Q_OBJECT

public:
    explicit LossChoice(QWidget* parent = nullptr);

    /// In the order of allLosses().
    [[nodiscard]] QList<LossKind> chosen() const;
    /// Emits nothing. Unfolds the extras where one of them is among these.
    void setChosen(const QList<LossKind>& losses);
    /// What a loss is called in the person's language; its stable title until then.
    void setTitles(const std::function<QString(LossKind)>& title);

Q_SIGNALS:
    void chosenChanged();

private:
    void showAll();
    void chooseAll();

    QList<QCheckBox*> boxes; ///< in the order of allLosses()
    QCheckBox* all = nullptr;
    QToolButton* more = nullptr;
    QWidget* extras = nullptr;
};

} // namespace onelogit::widgets
