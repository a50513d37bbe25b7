#include "app/application/application.h"
#include "app/application/translation.h"
#include "app/settings/settings.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("OneLogit"));
    QApplication::setOrganizationName(QStringLiteral("onelogit"));
    QApplication::setApplicationVersion(QLatin1String(onelogit::version));
    QApplication::setDesktopFileName(QStringLiteral("org.onelogit.OneLogit"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/onelogit/icons/org.onelogit.OneLogit.svg")));
    onelogit::app::useLanguage(application, onelogit::app::loadSettings().language);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Search pictures by one logit of a trained classifier."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption light(QStringLiteral("light"), QCoreApplication::translate("main", "Light colours."));
    const QCommandLineOption dark(QStringLiteral("dark"), QCoreApplication::translate("main", "Dark colours."));
    parser.addOptions({light, dark});
    parser.addPositionalArgument(QStringLiteral("paths"),
                                 QCoreApplication::translate("main", "Folders of pictures and model files to open."),
                                 QStringLiteral("[paths...]"));
    parser.process(application);

    onelogit::app::StartOptions options{.paths = parser.positionalArguments()};
    if (parser.isSet(dark))
        options.theme = onelogit::widgets::Theme::Dark;
    else if (parser.isSet(light))
        options.theme = onelogit::widgets::Theme::Light;
    onelogit::app::Application program(options);
    program.start();
    return QApplication::exec();
}
