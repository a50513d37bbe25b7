#include "app/mainwindow/save_dialog.h"

#include <QFileDialog>

namespace onelogit::app {
namespace {

QString endingOf(const QString& filter) {
    return filter.section(u'.', -1).remove(u')');
}

} // namespace

void askWhereToSave(QWidget* window, const SaveDialog& wanted, QObject* context,
                    const std::function<void(const QString& path)>& chosen) {
    auto* dialog = new QFileDialog(window, wanted.title, wanted.folder);
    dialog->setObjectName(wanted.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(wanted.filters);
    const auto follow = [dialog, name = wanted.name](const QString& filter) {
        const QString ending = endingOf(filter);
        dialog->setDefaultSuffix(ending);
        if (!name.isEmpty())
            dialog->selectFile(ending.isEmpty() ? name : name + u'.' + ending);
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(wanted.filters.first());
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

} // namespace onelogit::app
