#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace onelogit::app {

/// What a dialog for a file to be written says.
struct SaveDialog {
    QString objectName;
    QString title;
    QStringList filters; ///< "Curves (*.csv)": what stands behind the dot is the ending that a name without one gets
    QString name{};      ///< offered, with the ending of the filter; empty for none
    QString folder{};    ///< where it begins; empty: where it was before
};

/// Asks without waiting; `chosen` is called with the path while `context` lives. Choosing another filter changes the
/// ending.
void askWhereToSave(QWidget* window, const SaveDialog& dialog, QObject* context,
                    const std::function<void(const QString& path)>& chosen);

} // namespace onelogit::app
