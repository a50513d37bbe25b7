#include "app/mainwindow/save_menu.h"

#include "app/controllers/demo_controller.h"
#include "app/export/comparison_tables.h"
#include "app/mainwindow/save_dialog.h"
#include "app/text/path_text.h"
#include "engine/storage/files.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace onelogit::app {
namespace {

template<SheetKind kind, SheetFormat format>
QByteArray sheet(const ComparisonState& state) {
    return comparisonSheet(state, kind, format);
}

} // namespace

SaveMenu::SaveMenu(const Workspace& shared, const WallLink& models, QWidget* window)
    : QObject(window), workspace(shared), wall(models), shown(new QMenu(window)) {
    shown->setObjectName(QStringLiteral("compareSave"));
    const QString svg = QStringLiteral("svg");
    const QString pdf = QStringLiteral("pdf");
    const QString png = QStringLiteral("png");
    addFile("report", tr("&Report in One File (HTML)…"), QStringLiteral("html"), comparisonReport);
    shown->addSeparator();
    addFile("wallSvg", tr("Panels as S&VG…"), svg, sheet<SheetKind::Wall, SheetFormat::Svg>);
    addFile("wallPdf", tr("Panels as &PDF…"), pdf, sheet<SheetKind::Wall, SheetFormat::Pdf>);
    addFile("wallPng", tr("Panels as P&NG…"), png, sheet<SheetKind::Wall, SheetFormat::Png>);
    QMenu* whole = shown;
    shown = shown->addMenu(tr("&Curves"));
    addFile("precisionRecallSvg", tr("Precision-Recall as SVG…"), svg,
            sheet<SheetKind::PrecisionRecall, SheetFormat::Svg>);
    addFile("precisionRecallPdf", tr("Precision-Recall as PDF…"), pdf,
            sheet<SheetKind::PrecisionRecall, SheetFormat::Pdf>);
    addFile("precisionRecallPng", tr("Precision-Recall as PNG…"), png,
            sheet<SheetKind::PrecisionRecall, SheetFormat::Png>);
    addFile("rocSvg", tr("ROC as SVG…"), svg, sheet<SheetKind::Roc, SheetFormat::Svg>);
    addFile("rocPdf", tr("ROC as PDF…"), pdf, sheet<SheetKind::Roc, SheetFormat::Pdf>);
    addFile("rocPng", tr("ROC as PNG…"), png, sheet<SheetKind::Roc, SheetFormat::Png>);
    addFile("detSvg", tr("DET as SVG…"), svg, sheet<SheetKind::Det, SheetFormat::Svg>);
    addFile("detPdf", tr("DET as PDF…"), pdf, sheet<SheetKind::Det, SheetFormat::Pdf>);
    addFile("detPng", tr("DET as PNG…"), png, sheet<SheetKind::Det, SheetFormat::Png>);
    shown = whole;
    shown->addSeparator();
    addFile("csv", tr("&Table as CSV…"), QStringLiteral("csv"), comparisonCsv);
    addFile("json", tr("Everything as &JSON…"), QStringLiteral("json"), comparisonJson);
    shown->addSeparator();
    QAction* copy = shown->addAction(tr("Copy as C&ommand"), this, &SaveMenu::copyCommand);
    copy->setObjectName(QStringLiteral("compareSave.command"));
    copy->setToolTip(tr("The onelogit-cli line that prints the same figures"));
}

void SaveMenu::addFile(const char* name, const QString& text, const QString& suffix, Make make) {
    QAction* action = shown->addAction(text, this, [=, this] { askForFile(QLatin1String(name), suffix, make); });
    action->setObjectName(QStringLiteral("compareSave.") + QLatin1String(name));
}

ComparisonState SaveMenu::state() const {
    const SharedPictures& pictures = workspace.compare.pictures();
    const DataChoice& choice = workspace.data.choice();
    ComparisonState made{.data = {},
                         .dataPath = choice.isDemo() ? DemoController::installedFolder() + QStringLiteral("/sample")
                                                     : choice.path,
                         .trainingPart = !choice.isDemo() && choice.part == data::Part::Train,
                         .dataDigest = {},
                         .className = workspace.compare.shownClass(),
                         .score = wall.score(),
                         .look = wall.look(),
                         .caption = wall.caption(),
                         .models = {}};
    if (pictures) {
        made.data = QString::fromStdString(pictures->description);
        made.dataDigest = pictures->digest;
        made.pictures = pictures->size();
    }
    const std::vector<OpenModel>& models = workspace.models.models();
    for (const ShownModel& model : wall.models()) {
        const OpenModel& open = models[static_cast<std::size_t>(model.model)];
        made.models.push_back({.title = model.title,
                               .path = open.path,
                               .digest = model.digest,
                               .loss = open.classifier->info().loss,
                               .aligned = open.aligned,
                               .comparison = model.comparison,
                               .view = model.view,
                               .threshold = wall.thresholdOf(model)});
    }
    return made;
}

void SaveMenu::askForFile(const QString& name, const QString& suffix, Make make) {
    const auto save = [this, make](const QString& path) {
        const QByteArray content = make(state());
        const Result<void> written = storage::writeFileAtomically(toPath(path), std::as_bytes(std::span(content)));
        if (written)
            Q_EMIT done(tr("Saved %1").arg(path));
        else
            Q_EMIT failed(written.error());
    };
    askWhereToSave(shown->parentWidget()->window(),
                   {.objectName = QStringLiteral("compareSave.dialog"),
                    .title = tr("Save the Comparison"),
                    .filters = {QStringLiteral("*.") + suffix},
                    .name = QStringLiteral("onelogit-") + name},
                   this, save);
}

void SaveMenu::copyCommand() {
    QApplication::clipboard()->setText(comparisonCommand(state()));
    Q_EMIT done(tr("The command is on the clipboard."));
}

} // namespace onelogit::app
