#pragma once

#include "widgets/help/help_window.h"

#include <QLocale>

class QAction;

namespace onelogit::app {

/// Every page of the help in the locale's language, in English where a page is not there in it. The pages lie in the
/// program (resources/help); the list of keys is made from `actions`, the licences from what the engine knows. Keys in
/// the pages are those that `actions` have now.
[[nodiscard]] QList<widgets::HelpPage> helpPages(const QLocale& locale, const QList<QAction*>& actions);

/// Those with a text in resources/help, in the order of reading.
[[nodiscard]] QStringList writtenPages();

/// The text of one of them in that language ("de", "zh_CN"), as it is written: "{help}" stands for the key of the
/// command "help". Empty where it is not there.
[[nodiscard]] QString writtenPage(const QString& language, const QString& id);

/// The page about what has this object name, or about what it lies in; empty where none is.
[[nodiscard]] QString pageAbout(const QString& objectName);

} // namespace onelogit::app
