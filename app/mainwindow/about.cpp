#include "app/mainwindow/about.h"

#include "engine/model/runtime.h"
#include "version.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace onelogit::app {
namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget& parent) {
    auto* box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setWindowTitle(About::tr("About OneLogit"));
    box->setText(About::tr("<b>OneLogit %1</b><br>Search pictures by one logit of a trained classifier, and see how "
                           "each training loss parts true from false logits.")
                     .arg(QLatin1String(version)));
    box->setInformativeText(About::tr("Free software under the Apache License 2.0.<br>Qt %1, %2.")
                                .arg(QLatin1String(qVersion()), QString::fromStdString(model::runtimeVersions())));
    box->show();
}

} // namespace onelogit::app
