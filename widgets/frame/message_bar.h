#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace onelogit::widgets {

enum class MessageLevel { Info, Warning, Error };

/// One message above the page, never a window of its own. Hidden without a message; a new one replaces the old one.
/// Escape dismisses while the focus is inside. Announced to assistive technology.
/// Object names: "messageBar", "messageBar.text", "messageBar.action", "messageBar.dismiss".
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `text` is plain text; long texts wrap. Without `actionText` there is no action button.
    void showMessage(MessageLevel level, const QString& text, const QString& actionText = {});
    /// Hides the bar; emits nothing.
    void clear();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionTriggered();
    /// The user closed it.
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tintIcons();

    MessageLevel level = MessageLevel::Info;
    QLabel* mark = nullptr;
    QLabel* text = nullptr;
    QPushButton* action = nullptr;
    QToolButton* dismiss = nullptr;
};

} // namespace onelogit::widgets
