#include "app/mainwindow/compare_page.h"

#include "app/mainwindow/data_link.h"
#include "app/mainwindow/evidence_link.h"
#include "app/mainwindow/save_menu.h"
#include "app/mainwindow/wall_link.h"
#include "app/text/compare_text.h"
#include "app/text/data_text.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/compare/data_chooser.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/separation_table.h"
#include "widgets/compare/wall_bar.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/stack.h"
#include "widgets/theme/list_text.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::app {

ComparePage::ComparePage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("comparePage"));
    auto* wall = new widgets::HistogramWall;
    bar = new widgets::WallBar;
    tabs = new widgets::CompareTabs;
    tabs->setFormulas(formulasText());
    panels = new WallLink(workspace, *wall, *tabs->table());
    evidence = new EvidenceLink(workspace, *panels, *tabs);
    saving = new SaveMenu(workspace, *panels, this);
    bar->setExportMenu(saving->menu());
    empty = new widgets::EmptyState;
    empty->setObjectName(QStringLiteral("compareState"));
    leftOut = new QLabel;
    leftOut->setObjectName(QStringLiteral("comparePage.leftOut"));
    leftOut->setTextFormat(Qt::PlainText);
    leftOut->setWordWrap(true);
    widgets::setType(*leftOut, widgets::Type::Small, false, true);
    leftOut->hide();

    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, widgets::space::tight);
    upperColumn->setSpacing(widgets::space::within);
    upperColumn->addWidget(wall, 1);
    upperColumn->addWidget(leftOut);
    split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("comparePage.split"));
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(tabs);
    split->setStretchFactor(0, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::space::between, widgets::space::tight, widgets::space::between,
                               widgets::space::tight);
    column->setSpacing(widgets::space::within);
    column->addWidget(bar);
    column->addWidget(split, 1);

    auto* chooser = new widgets::DataChooser;
    data = new DataLink(workspace, *chooser);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(widgets::space::between, widgets::space::tight, widgets::space::between, 0);
    head->addWidget(chooser);
    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(stack, 1);

    connect(split, &QSplitter::splitterMoved, this, [this] { splitByUser = split->saveState(); });
    connect(saving, &SaveMenu::failed, this, &ComparePage::failed);
    connect(saving, &SaveMenu::done, this, &ComparePage::told);
    connect(panels, &WallLink::contentChanged, this, &ComparePage::showState);
    connect(&workspace.targets, &TargetController::changed, this, &ComparePage::showLeftOut);
    connect(panels, &WallLink::lookChanged, bar, &widgets::WallBar::setLook);
    connect(bar, &widgets::WallBar::lookChanged, panels, &WallLink::chooseLook);
    connect(wall, &widgets::HistogramWall::panelActivated, this, &ComparePage::activate);
    connect(wall, &widgets::HistogramWall::barPicked, evidence, &EvidenceLink::showBar);
    connect(wall, &widgets::HistogramWall::tableRequested, evidence, &EvidenceLink::showBins);
    connect(wall, &widgets::HistogramWall::menuRequested, this, &ComparePage::showPanelMenu);
    connect(tabs->table(), &widgets::SeparationTable::rowActivated, this, &ComparePage::activate);
    connect(empty, &widgets::EmptyState::buttonClicked, this, &ComparePage::doIt);
    showState();
}

void ComparePage::showState() {
    showLeftOut();
    if (!panels->models().empty())
        return widgets::showIn(*stack, stack->widget(1));
    tellWhatToDo();
    widgets::showIn(*stack, stack->widget(0));
}

/// The button does what doIt() does.
void ComparePage::tellWhatToDo() {
    const QString icon = QStringLiteral("compare");
    if (workspace.compare.running() > 0 || workspace.models.opening())
        empty->setContent(icon, tr("Running the models over the labelled pictures…"));
    else if (workspace.compare.held())
        empty->setContent(icon, tr("The comparison was cancelled. Go on with it, or choose other pictures."),
                          tr("Go on"));
    else if (!leftOut->text().isEmpty())
        empty->setContent(icon, leftOut->text(), tr("Choose other pictures…"));
    else
        empty->setContent(icon, tr("Nothing to compare yet: open a model that fits the labelled pictures."),
                          tr("Open a model…"));
}

void ComparePage::doIt() {
    if (workspace.compare.held())
        workspace.compare.goOn();
    else if (!leftOut->text().isEmpty())
        askForData();
    else
        Q_EMIT openModelRequested();
}

void ComparePage::showLeftOut() {
    QStringList lines;
    QStringList unmatched; ///< each sentence once, with the models that it is true of
    QList<QStringList> whose;
    for (const OpenModel& model : workspace.models.models()) {
        if (const Error* reason = workspace.compare.refusal(model.digest()))
            lines << leftOutText(model.title, *reason);
        const SharedComparison comparison = workspace.compare.comparison(model.digest());
        const QString text = comparison ? unmatchedText(*workspace.compare.pictures(), comparison->match) : QString();
        if (text.isEmpty())
            continue;
        if (!unmatched.contains(text)) {
            unmatched << text;
            whose.append(QStringList());
        }
        whose[unmatched.indexOf(text)] << model.title;
    }
    for (qsizetype i = 0; i < unmatched.size(); ++i)
        lines << tr("%1: %2", "models: sentence").arg(widgets::listText(whose.at(i)), unmatched.at(i));
    for (const ShownModel& model : panels->models())
        if (workspace.targets.outOfReach(model.digest))
            lines << tr("%1 cannot reach the target on these pictures; its line stays where it was.").arg(model.title);
    leftOut->setText(lines.join(u'\n'));
    leftOut->setVisible(!lines.isEmpty());
}

void ComparePage::activate(int panel) {
    if (panel < 0 || panel >= static_cast<int>(panels->models().size()))
        return;
    workspace.edits.chooseModel(panels->models()[static_cast<std::size_t>(panel)].model);
    Q_EMIT searchRequested();
}

void ComparePage::showPanelMenu(int panel, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("comparePage.panelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int last = static_cast<int>(panels->models().size()) - 1;
    menu->addAction(tr("&Search with This Model"), this, [this, panel] { activate(panel); });
    menu->addAction(tr("Show as &Table"), this, [this, panel] { evidence->showBins(panel); });
    menu->addSeparator();
    menu->addAction(tr("Move &Left"), this, [this, panel] { panels->movePanel(panel, -1); })->setEnabled(panel > 0);
    menu->addAction(tr("Move &Right"), this, [this, panel] { panels->movePanel(panel, 1); })->setEnabled(panel < last);
    menu->popup(place);
}

void ComparePage::askForData() {
    data->askForFolder();
}

void ComparePage::store(Settings& settings) const {
    settings.look = panels->look();
    settings.panels.compareSplit = splitByUser;
    settings.panels.compareTab = tabs->currentIndex();
}

void ComparePage::restore(const Settings& settings) {
    bar->setLook(settings.look);
    panels->setLook(settings.look);
    if (split->restoreState(settings.panels.compareSplit))
        splitByUser = settings.panels.compareSplit;
    tabs->setCurrentIndex(std::clamp(settings.panels.compareTab, 0, tabs->count() - 1));
}

} // namespace onelogit::app
