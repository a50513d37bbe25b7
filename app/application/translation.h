#pragma once

class QCoreApplication;
class QLocale;

namespace onelogit::app {

/// Installs this program's and Qt's texts in the locale's language, where there are any; English otherwise. Returns
/// whether this program's were found. The translators belong to the application.
bool installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace onelogit::app
