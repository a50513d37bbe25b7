#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace onelogit::widgets {

/// A sentence with a warning mark, inside a card; hidden without one. It wraps. The sentence is announced.
class NoteLine : public QWidget {
    Q_OBJECT

public:
    explicit NoteLine(QWidget* parent = nullptr);

    void setNote(const QString& sentence);
    [[nodiscard]] QString note() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tintMark();

    QLabel* mark = nullptr;
    QLabel* text = nullptr;
};

} // namespace onelogit::widgets
