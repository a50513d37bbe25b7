#pragma once

#include <QList>
#include <QString>

class QAction;

namespace onelogit::app {

/// A page of help with the keys of the actions as they are now, by menu, and those of charts and pictures.
[[nodiscard]] QString keyPage(const QList<QAction*>& actions);

} // namespace onelogit::app
