// Writes pictures of the real window on the demo: window_shot [options] FOLDER
#include "app/application/application.h"
#include "app/application/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>

namespace {

using namespace onelogit::app;

constexpr int pollMilliseconds = 100;
constexpr int settleTurns = 12; ///< of the poll: thumbnails and layouts come after the last job with a title

/// One picture after the other, each taken when the window has been at rest for a while.
class Photographer : public QObject {
public:
    Photographer(Application& shownProgram, QDir target, QString wantedClass)
        : program(shownProgram), folder(std::move(target)), className(std::move(wantedClass)) {
        steps = {
            [this] {
                program.workspace().models.setClassName(className);
                QCursor::setPos(program.window().mapToGlobal(QPoint(600, 8))); // nothing looks pointed at
            },
            [this] { program.window().showPage(MainWindow::Search); },
            [this] { take(QStringLiteral("search.png")); },
            [this] { program.window().showPage(MainWindow::Compare); },
            [this] { take(QStringLiteral("compare.png")); },
            [this] { program.workspace().compare.setAllClasses(false); },
            [this] { take(QStringLiteral("compare-class.png")); },
        };
        connect(&poll, &QTimer::timeout, this, &Photographer::look);
        poll.start(pollMilliseconds);
    }

private:
    [[nodiscard]] bool atRest() const {
        const Workspace& shared = program.workspace();
        const std::vector<OpenModel>& models = shared.models.models();
        return shared.queue.jobs().empty() && shared.search.result() && !models.empty() &&
               shared.compare.view(models.back().digest(), {});
    }

    void look() {
        still = atRest() ? still + 1 : 0;
        if (still < settleTurns)
            return;
        still = 0;
        if (next == steps.size())
            return QApplication::quit();
        steps[next++]();
    }

    void take(const QString& name) {
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus();
        const QString path = folder.filePath(name);
        const bool saved = program.window().grab().save(path);
        QTextStream(stdout) << (saved ? "wrote " : "could not write ") << path << Qt::endl;
    }

    Application& program;
    QDir folder;
    QString className;
    std::vector<std::function<void()>> steps;
    std::size_t next = 0;
    int still = 0;
    QTimer poll;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption width(QStringLiteral("width"), {}, QStringLiteral("pixels"), QStringLiteral("1280"));
    const QCommandLineOption height(QStringLiteral("height"), {}, QStringLiteral("pixels"), QStringLiteral("720"));
    const QCommandLineOption className(QStringLiteral("class"), {}, QStringLiteral("name"), QStringLiteral("sneaker"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption demo(QStringLiteral("demo"), {}, QStringLiteral("folder"), QStringLiteral(DEMO));
    parser.addOptions({dark, width, height, className, language, demo});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures are written"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(QStringLiteral("."));

    Application program({.paths = {},
                         .theme = parser.isSet(dark) ? onelogit::widgets::Theme::Dark : onelogit::widgets::Theme::Light,
                         .demoFolder = parser.value(demo)});
    program.window().resize(parser.value(width).toInt(), parser.value(height).toInt());
    program.start();
    const Photographer photographer(program, folder, parser.value(className));
    return QApplication::exec();
}
