#include "app/application/application.h"
#include "app/application/translation.h"
#include "app/session/exit_signals.h"
#include "app/session/first_instance.h"
#include "app/settings/settings.h"
#include "app/text/path_text.h"
#include "engine/support/libraries.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

#include <iostream>
#include <string_view>

namespace {

using onelogit::app::FirstInstance;

constexpr std::chrono::milliseconds patience(2000); ///< with a program that runs already

/// Needs no display and loads no library.
bool tellsVersion(int argc, char** argv) {
    const auto asks = [](std::string_view option) { return option == "--version" || option == "-v"; };
    if (argc != 2 || !asks(argv[1]))
        return false;
    std::cout << "onelogit " << onelogit::version << '\n' << onelogit::libraryVersions(true) << '\n';
    return true;
}

/// Qt takes the token out of the environment where it makes use of it.
QByteArray activationToken() {
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

/// False where another program has taken over.
bool goesOn(FirstInstance& instance, QStringList paths, const QByteArray& activation) {
    for (QString& path : paths)
        path = onelogit::app::absoluteText(path);
    switch (instance.meet({.paths = paths, .activation = activation}, patience)) {
    case FirstInstance::Outcome::HandedOver:
        return false;
    case FirstInstance::Outcome::NoAnswer:
        QTextStream(stderr) << QCoreApplication::translate(
                                   "main", "onelogit: the OneLogit that is running does not answer; a separate one "
                                           "is started.")
                            << Qt::endl;
        break;
    default:
        break;
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QByteArray activation = activationToken();
    if (tellsVersion(argc, argv))
        return 0;
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
    const QCommandLineOption separate(
        {QStringLiteral("separate"), QStringLiteral("new-window")},
        QCoreApplication::translate("main", "Start a separate OneLogit beside the one that is running."));
    parser.addOptions({light, dark, separate});
    parser.addPositionalArgument(
        QStringLiteral("paths"),
        QCoreApplication::translate("main", "Folders of pictures, model files and projects to open."),
        QStringLiteral("[paths...]"));
    parser.process(application);

    onelogit::app::ExitSignals signals;
    FirstInstance instance(onelogit::app::userMeetingFolder());
    if (!parser.isSet(separate) && !goesOn(instance, parser.positionalArguments(), activation))
        return 0;

    onelogit::app::StartOptions options{.paths = parser.positionalArguments(), .theme = {}, .welcome = true};
    if (parser.isSet(dark))
        options.theme = onelogit::widgets::Theme::Dark;
    else if (parser.isSet(light))
        options.theme = onelogit::widgets::Theme::Light;
    onelogit::app::Application program(options);
    QObject::connect(&signals, &onelogit::app::ExitSignals::asked, &program, &onelogit::app::Application::leave);
    QObject::connect(&instance, &FirstInstance::handedOver, &program, &onelogit::app::Application::takeOver);
    QObject::connect(&application, &QApplication::aboutToQuit, &instance, &FirstInstance::close);
    program.start();
    return QApplication::exec();
}
