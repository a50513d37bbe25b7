#pragma once

#include <QWidget>

namespace onelogit::widgets {

/// True logits with a filled swatch, false ones with an outlined, hatched one.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void writeWords();

    QString trueText;
    QString falseText;
};

} // namespace onelogit::widgets
