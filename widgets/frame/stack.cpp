#include "widgets/frame/stack.h"

#include <QStackedWidget>

namespace onelogit::widgets {

void showIn(QStackedWidget& stack, QWidget* page) {
    page->resize(stack.contentsRect().size());
    stack.setCurrentWidget(page);
}

} // namespace onelogit::widgets
