#include "app/application/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace onelogit::app {
namespace {

bool install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    return translator->load(locale, name, QStringLiteral("_"), folder) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace

bool installTranslations(QCoreApplication& application, const QLocale& locale) {
    const QString own = QStringLiteral("onelogit");
    const QString folder = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), own, folder); // the plural forms
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, locale, own, folder);
}

} // namespace onelogit::app
