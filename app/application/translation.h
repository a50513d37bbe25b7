#pragma once

#include <QLocale>
#include <QString>

#include <span>

class QCoreApplication;

namespace onelogit::app {

/// A language that this program speaks.
struct Language {
    QLatin1StringView code; ///< as a settings value and as the suffix of its texts: "de", "zh_CN"
    QString name;           ///< in that language
};

/// English first, then in the order of a menu.
[[nodiscard]] std::span<const Language> languages();

/// How numbers and dates are written in a language: as the system writes them where it speaks that language, otherwise
/// as most of its speakers do. The system's own for an empty or unknown code.
[[nodiscard]] QLocale localeOf(const QString& code);

/// Installs this program's and Qt's texts in the locale's language in place of those installed before, where there are
/// any; English otherwise. Returns whether this program's were found. The translators belong to the application.
bool installTranslations(QCoreApplication& application, const QLocale& locale);

/// The same, and numbers, dates and the direction of layouts with them: for all widgets made from now on. Needs a
/// QGuiApplication.
void useLanguage(QCoreApplication& application, const QString& code);

} // namespace onelogit::app
