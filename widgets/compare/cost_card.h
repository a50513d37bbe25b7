#pragma once

#include "widgets/compare/histogram_wall.h"

#include <QFrame>

namespace onelogit::widgets {

/// "One threshold for all classes": a bar per model, aligned ones in their colour. Painted whole; read to assistive
/// technology as one description.
class CostCard : public QFrame {
    Q_OBJECT

public:
    explicit CostCard(QWidget* parent = nullptr);

    void setCosts(const QList<ThresholdCost>& costs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<ThresholdCost> rows;
};

} // namespace onelogit::widgets
