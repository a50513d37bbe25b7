#include "app/mainwindow/about.h"

#include "app/jobs/job_queue.h"
#include "app/text/error_text.h"
#include "engine/sandbox/remote.h"
#include "engine/support/libraries.h"
#include "version.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStringList>

namespace onelogit::app {
namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QString confinementText(const sandbox::Confinement& held) {
    QStringList lacking;
    if (!held.files)
        lacking << About::tr("Landlock, which keeps files out of reach");
    if (!held.systemCalls)
        lacking << About::tr("seccomp, which forbids opening files and connections");
    if (!held.resources)
        lacking << About::tr("limits on memory and file sizes");
    if (lacking.isEmpty())
        return About::tr("Model files run in a process without access to files and network.");
    return About::tr("Model files run in a process of their own, but this system lacks %1. Open only models that you "
                     "trust.")
        .arg(lacking.join(About::tr("; ")));
}

void showAbout(QWidget& parent, JobQueue& queue) {
    auto* box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setWindowTitle(About::tr("About OneLogit"));
    box->setText(About::tr("<b>OneLogit %1</b><br>Search pictures by one logit of a trained classifier, and see how "
                           "each training loss parts true from false logits.")
                     .arg(QLatin1String(version)));
    const QString libraries = About::tr("Free software under the Apache License 2.0.<br>%1.")
                                  .arg(QString::fromStdString(libraryVersions(true)));
    const QString pattern = QStringLiteral("%1<br><br>%2");
    box->setInformativeText(pattern.arg(libraries, About::tr("Asking what holds model files in…")));
    box->show();
    queue.submit(
        {.title = {}, .lane = Lane::Short}, box,
        [](const std::stop_token&, const ProgressSink&) { return sandbox::confinement(); },
        [box, pattern, libraries](const Result<sandbox::Confinement>& held) {
            const QString words = held ? confinementText(*held) : errorText(held.error());
            box->setInformativeText(pattern.arg(libraries, words.toHtmlEscaped()));
        });
}

} // namespace onelogit::app
