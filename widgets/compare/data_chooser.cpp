#include "widgets/compare/data_chooser.h"

#include "widgets/frame/segments.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace onelogit::widgets {
namespace {
constexpr int steps = 1000;
constexpr int barWidth = 120;
constexpr int longestName = 40; ///< letters of the data's name on the button
} // namespace

DataChooser::DataChooser(QWidget* parent)
    : QFrame(parent),
      data(new QToolButton(this)),
      menu(new QMenu(data)),
      part(new Segments(this)),
      facts(new ElidedLabel(this)),
      notes(new ElidedLabel(this)),
      bar(new QProgressBar(this)),
      work(new ElidedLabel(this)),
      cancel(new QPushButton(tr("Cancel"), this)),
      goOn(new QPushButton(tr("Go on"), this)) {
    setObjectName(QStringLiteral("dataChooser"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* title = new QLabel(tr("Compared on"), this);
    setType(*title, Type::Small, false, true);
    data->setObjectName(QStringLiteral("dataChooser.data"));
    data->setAccessibleName(tr("Labelled pictures that models are compared on"));
    data->setPopupMode(QToolButton::InstantPopup);
    data->setToolButtonStyle(Qt::ToolButtonTextOnly);
    data->setProperty("button", true);
    buildMenu();
    data->setMenu(menu);

    part->setObjectName(QStringLiteral("dataChooser.part"));
    part->setAccessibleName(tr("Part of the pictures"));
    part->add(QStringLiteral("test"), tr("test"), tr("Pictures that models were not trained on"));
    part->add(QStringLiteral("training"), tr("training"),
              tr("Pictures to train on: a model that has seen them looks better than it is"));
    connect(part, &Segments::chosen, this, [this](int number) { Q_EMIT trainingPartChosen(number == 1); });

    facts->setObjectName(QStringLiteral("dataChooser.facts"));
    notes->setObjectName(QStringLiteral("dataChooser.notes"));
    work->setObjectName(QStringLiteral("dataChooser.work"));
    for (ElidedLabel* label : {facts, notes, work})
        setType(*label, Type::Small, false, label != notes);
    notes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->setObjectName(QStringLiteral("dataChooser.progress"));
    bar->setAccessibleName(tr("Progress of the comparison"));
    bar->setTextVisible(false);
    bar->setFixedWidth(barWidth);
    cancel->setObjectName(QStringLiteral("dataChooser.cancel"));
    cancel->setToolTip(tr("Stop here; what has been compared stays"));
    goOn->setObjectName(QStringLiteral("dataChooser.goOn"));
    goOn->setToolTip(tr("Compare the models that are still missing"));
    for (QPushButton* button : {cancel, goOn})
        setType(*button, Type::Small);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::within);
    row->addWidget(title);
    row->addWidget(data);
    row->addWidget(part);
    row->addWidget(facts);
    row->addWidget(notes, 1);
    row->addWidget(work);
    row->addWidget(bar);
    row->addWidget(cancel);
    row->addWidget(goOn);
    connect(cancel, &QPushButton::clicked, this, &DataChooser::cancelRequested);
    connect(goOn, &QPushButton::clicked, this, &DataChooser::goOnRequested);
    setTrainingPart({});
    setWork({});
}

QAction* DataChooser::addAction(const QString& name, const QString& text) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QStringLiteral("dataChooser.") + name);
    return action;
}

void DataChooser::buildMenu() {
    menu->setToolTipsVisible(true);
    QAction* open = addAction(QStringLiteral("open"), tr("Other &Data…"));
    open->setToolTip(tr("A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files"));
    again = addAction(QStringLiteral("again"), tr("&Read Again"));
    demo = addAction(QStringLiteral("demo"), tr("The Demo's &Sample"));
    recentTitle = menu->addSeparator();
    connect(open, &QAction::triggered, this, &DataChooser::openRequested);
    connect(again, &QAction::triggered, this, &DataChooser::readAgainRequested);
    connect(demo, &QAction::triggered, this, &DataChooser::demoRequested);
}

void DataChooser::setData(const QString& name, const QString& toolTip, bool isDemo) {
    const QString shown = name.size() <= longestName ? name : name.first(longestName - 1) + QStringLiteral("…");
    data->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    data->setToolTip(toolTip);
    data->setAccessibleDescription(name);
    demo->setEnabled(!isDemo);
    again->setEnabled(!isDemo);
}

void DataChooser::setFacts(const QString& text) {
    facts->setText(text);
}

void DataChooser::setNotes(const QString& text, const QString& toolTip) {
    notes->setText(text);
    notes->setToolTip(toolTip);
}

void DataChooser::setTrainingPart(std::optional<bool> training) {
    part->setVisible(training.has_value());
    part->setCurrent(training.value_or(false) ? 1 : 0);
}

void DataChooser::setRecent(const QList<DataEntry>& entries) {
    qDeleteAll(recent);
    recent.clear();
    recentTitle->setVisible(!entries.isEmpty());
    for (int i = 0; i < entries.size(); ++i) {
        QAction* action = addAction(QStringLiteral("recent%1").arg(i),
                                    QString(entries.at(i).text).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(entries.at(i).toolTip);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT recentChosen(i); });
        recent.append(action);
    }
}

void DataChooser::setWork(const std::optional<DataWork>& now) {
    const bool busy = now && !now->held;
    work->setVisible(now.has_value());
    bar->setVisible(busy);
    cancel->setVisible(busy);
    goOn->setVisible(now && now->held);
    if (!now)
        return;
    work->setText(now->text);
    bar->setRange(0, now->fraction < 0 ? 0 : steps);
    bar->setValue(static_cast<int>(qBound(0.0, now->fraction, 1.0) * steps));
}

} // namespace onelogit::widgets
