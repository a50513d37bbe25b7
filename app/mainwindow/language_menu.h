#pragma once

class QActionGroup;
class QMenu;
class QString;

namespace onelogit::app {

/// Adds the menu of languages, each by its own name, with `current` checked. Each action's data is a code of
/// languages() (empty: the system's), its object name "action.language.<code>".
[[nodiscard]] QActionGroup* addLanguageMenu(QMenu& menu, const QString& current);

} // namespace onelogit::app
