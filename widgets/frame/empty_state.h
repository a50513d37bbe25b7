#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace onelogit::widgets {

/// What stands where there is nothing to show yet: an icon, a sentence that says what to do, at most one button.
/// Object names: "emptyState", "emptyState.sentence", "emptyState.button".
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `iconName` is a name for icon(); without `buttonText` there is no button.
    void setContent(const QString& iconName, const QString& sentence, const QString& buttonText = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tintIcon();

    QString iconName;
    QLabel* picture = nullptr;
    QLabel* sentence = nullptr;
    QPushButton* button = nullptr;
};

} // namespace onelogit::widgets
