#pragma once

#include "widgets/search/preview_panel.h"

#include <QWidget>

namespace onelogit::widgets {

/// The highest classes of one picture with their logits as bars, the one searched for in the accent. Bars grow from the
/// lowest of the shown logits, since a logit has no zero of its own; numbers are right-aligned.
class ScoreBars : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBars(QWidget* parent = nullptr);

    void setScores(const QList<ClassScore>& scores);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<ClassScore> rows;
};

} // namespace onelogit::widgets
