#include "widgets/frame/side_bar.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {
constexpr int barWidth = 80;
constexpr int iconSide = 24;
} // namespace

SideBar::SideBar(QWidget* parent) : QWidget(parent), group(new QButtonGroup(this)), column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Pages"));
    setMinimumWidth(barWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    column->setContentsMargins(0, space::within, 1, space::within);
    column->setSpacing(0);
    column->addStretch();
    connect(group, &QButtonGroup::idClicked, this, [this](int page) {
        tintIcons();
        Q_EMIT pageChosen(page);
    });
}

int SideBar::addPage(const QString& name, const QString& iconName, const QString& label, const QString& toolTip) {
    const int page = static_cast<int>(iconNames.size());
    iconNames.append(iconName);
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("sideBar.") + name);
    button->setText(label);
    button->setAccessibleName(label);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(iconSide, iconSide));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*button, Type::Small);
    group->addButton(button, page);
    column->insertWidget(page, button);
    button->setChecked(page == 0);
    tintIcons();
    return page;
}

void SideBar::setCurrentPage(int page) {
    if (QAbstractButton* button = group->button(page)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = group->checkedButton()) {
        group->setExclusive(false);
        checked->setChecked(false);
        group->setExclusive(true);
    }
    tintIcons();
}

int SideBar::currentPage() const {
    return group->checkedId();
}

void SideBar::tintIcons() {
    const Palette& colours = paletteOf(*this);
    for (QAbstractButton* button : group->buttons())
        button->setIcon(icon(iconNames.at(group->id(button)), colours.mutedText, colours.accent, iconSide));
}

void SideBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

void SideBar::paintEvent(QPaintEvent*) {
    const Palette& colours = paletteOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
}

} // namespace onelogit::widgets
