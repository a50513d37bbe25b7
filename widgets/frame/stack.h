#pragma once

class QStackedWidget;
class QWidget;

namespace onelogit::widgets {

/// Shows a page of `stack`, which must be one of its own, laid out for the stack's size from the first moment on: rows
/// that flow are higher at another width, and would make the window grow for good.
void showIn(QStackedWidget& stack, QWidget* page);

} // namespace onelogit::widgets
