#include "app/application/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace onelogit::app {

bool installTranslations(QCoreApplication& application, const QLocale& locale) {
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    return own->load(locale, QStringLiteral("onelogit"), QStringLiteral("_"), QStringLiteral(":/i18n")) &&
           QCoreApplication::installTranslator(own);
}

} // namespace onelogit::app
