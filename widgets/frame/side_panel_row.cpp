#include "widgets/frame/side_panel_row.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>

namespace onelogit::widgets {

SidePanelRow::SidePanelRow(QLayout* mainPart, QWidget* sidePanel, QWidget* parent)
    : QWidget(parent), row(new QHBoxLayout(this)), main(mainPart), panel(sidePanel) {
    row->setContentsMargins(space::between, space::between, space::between, space::between);
    row->setSpacing(space::between);
    row->addLayout(main, 1);
    row->addWidget(panel);
}

int SidePanelRow::widthOfMain() const {
    const QMargins margins = row->contentsMargins();
    return main->minimumSize().width() + margins.left() + margins.right();
}

QSize SidePanelRow::minimumSizeHint() const {
    return {widthOfMain(), row->minimumSize().height()};
}

void SidePanelRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    panel->setVisible(width() >= widthOfMain() + row->spacing() + panel->minimumWidth());
}

} // namespace onelogit::widgets
