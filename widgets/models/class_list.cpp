#include "widgets/models/class_list.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {
constexpr int fewClasses = 12; ///< need no filter
}

ClassList::ClassList(QWidget* parent)
    : QWidget(parent), text(new QLineEdit(this)), count(new QLabel(this)), view(new QListView(this)) {
    setObjectName(QStringLiteral("classList"));
    text->setObjectName(QStringLiteral("classList.filter"));
    text->setAccessibleName(tr("Find a class"));
    text->setPlaceholderText(tr("find a class"));
    text->setToolTip(tr("Shows the classes whose names contain this text"));
    text->setClearButtonEnabled(true);
    text->setAcceptDrops(false);
    count->setObjectName(QStringLiteral("classList.count"));
    setType(*count, Type::Small, false, true);
    view->setObjectName(QStringLiteral("classList.view"));
    view->setAccessibleName(tr("Classes of the model"));
    view->setToolTip(tr("In the order of the model's outputs"));
    view->setModel(new QStringListModel(view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformItemSizes(true);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMinimumHeight(72);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::within);
    top->addWidget(text, 1);
    top->addWidget(count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(top);
    column->addWidget(view, 1);
    connect(text, &QLineEdit::textChanged, this, &ClassList::filter);
}

void ClassList::setNames(const QStringList& names) {
    if (names.isSharedWith(all))
        return;
    all = names;
    text->setVisible(all.size() > fewClasses);
    text->clear();
    filter();
}

void ClassList::filter() {
    const QString wanted = text->text().trimmed();
    const QStringList found = wanted.isEmpty() ? all : all.filter(wanted, Qt::CaseInsensitive);
    qobject_cast<QStringListModel*>(view->model())->setStringList(found);
    const QLocale locale;
    count->setText(wanted.isEmpty() ? tr("%Ln class(es)", nullptr, static_cast<int>(all.size()))
                                    : tr("%1 of %2").arg(locale.toString(found.size()), locale.toString(all.size())));
}

} // namespace onelogit::widgets
