#pragma once

#include <QString>

class QAction;
class QMenu;

namespace onelogit::app {

/// Takes the entries of a menu of recent files away; what else it has stays.
void removeEntries(QMenu* menu);

/// A numbered entry before everything that is no entry; the first nine have their digit as key. Object name: `name` and
/// the number, from 0. `path` is the tooltip, and stands for a `text` that is empty.
QAction* insertEntry(QMenu* menu, const QString& name, int number, const QString& text, const QString& path);

} // namespace onelogit::app
