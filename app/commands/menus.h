#pragma once

#include "app/commands/commands.h"
#include "widgets/theme/theme.h"

namespace onelogit::app {

/// File, Edit, View, Search, Compare, Train, Help. What each action does is connected by whoever does it. Data of the
/// page actions ("search", "compare", "train", "speed", "models") is the page's number, of the theme actions
/// ("system" to "contrastDark") a Theme.
void makeMenus(Commands& commands, widgets::Theme current);

inline constexpr const char* pageCommands[] = {"search", "compare", "train", "speed", "models"};
inline constexpr const char* themeCommands[] = {"system", "light", "dark", "contrastLight", "contrastDark"};

/// One function a menu.
void makeFileMenu(Commands& commands);
void makeEditMenu(Commands& commands);
void makeViewMenu(Commands& commands, widgets::Theme current);
void makeSearchMenu(Commands& commands);
void makeCompareMenu(Commands& commands);
void makeTrainMenu(Commands& commands);
void makeHelpMenu(Commands& commands);

} // namespace onelogit::app
