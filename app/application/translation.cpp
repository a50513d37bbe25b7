#include "app/application/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace onelogit::app {
namespace {

const QString translatorName = QStringLiteral("language");

bool install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    return translator->load(locale, name, QStringLiteral("_"), folder) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace

std::span<const Language> languages() {
    static const std::array all{
        Language{QLatin1StringView("en"), QStringLiteral("English")},
        Language{QLatin1StringView("de"), QStringLiteral("Deutsch")},
        Language{QLatin1StringView("es"), QStringLiteral("Español")},
        Language{QLatin1StringView("fr"), QStringLiteral("Français")},
        Language{QLatin1StringView("ar"), QStringLiteral("العربية")},
        Language{QLatin1StringView("ja"), QStringLiteral("日本語")},
        Language{QLatin1StringView("zh_CN"), QStringLiteral("简体中文")},
    };
    return all;
}

QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    if (std::ranges::find(languages(), code, &Language::code) == languages().end())
        return system;
    const QLocale wanted(code);
    return system.language() == wanted.language() && system.script() == wanted.script() ? system : wanted;
}

bool installTranslations(QCoreApplication& application, const QLocale& locale) {
    qDeleteAll(application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly));
    const QString own = QStringLiteral("onelogit");
    const QString folder = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), own, folder); // the plural forms
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, locale, own, folder);
}

void useLanguage(QCoreApplication& application, const QString& code) {
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    const bool found = installTranslations(application, locale);
    QGuiApplication::setLayoutDirection(found ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace onelogit::app
