#include "widgets/train/train_form.h"

#include "widgets/frame/segments.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"
#include "widgets/train/expert_settings.h"
#include "widgets/train/loss_choice.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {

QLabel* makeLabel(const QString& name, bool muted) {
    auto* label = new QLabel;
    label->setObjectName(QStringLiteral("trainForm.") + name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(*label, Type::Small, false, muted);
    return label;
}

QLabel* makeHeading(const QString& text) {
    auto* label = new QLabel(text);
    setType(*label, Type::Body, true);
    return label;
}

QString presetToolTip(int preset) {
    switch (static_cast<TrainPreset>(preset)) {
    case TrainPreset::Quick:
        return TrainForm::tr("Enough to see the losses pull apart");
    case TrainPreset::Good:
        return TrainForm::tr("Close to the best that this network reaches");
    default:
        return TrainForm::tr("Longer, with augmentation; stops when nothing improves");
    }
}

/// The folder among what is dragged; empty without one.
QString folderOf(const QMimeData& mime) {
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    return {};
}

} // namespace

TrainForm::TrainForm(QWidget* parent) : QFrame(parent), losses(new LossChoice), expert(new ExpertSettings) {
    setObjectName(QStringLiteral("trainForm"));
    setProperty("card", true);
    setAcceptDrops(true);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("trainForm.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->setSpacing(space::within);
    column->addWidget(makeDataRow());
    column->addWidget(makeSegments());
    column->addWidget(makeHeading(tr("Under which losses")));
    column->addWidget(losses);
    column->addWidget(makeFold());
    column->addStretch(1);

    QScrollArea* scroll = scrolled(content);
    // The scroll bar stands in the margin: what is in the form has the same width with it and without.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [column, scroll](int, int most) {
        const int bar = most > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        column->setContentsMargins(space::between, space::inner, std::max(0, space::between - bar), space::inner);
    });

    why = makeLabel(QStringLiteral("why"), true);
    start = new QPushButton(tr("Start training"));
    start->setObjectName(QStringLiteral("trainForm.start"));
    start->setProperty("primary", true);
    start->setToolTip(tr("Trains under the chosen losses; another training waits for its turn"));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::between, 0, space::between, space::inner);
    foot->setSpacing(space::tight);
    foot->addWidget(why);
    foot->addWidget(start);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(space::within);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);

    connect(start, &QPushButton::clicked, this, &TrainForm::startRequested);
    connect(losses, &LossChoice::chosenChanged, this, [this] {
        expert->setLosses(losses->chosen());
        showStart();
        Q_EMIT choiceChanged();
    });
    connect(expert, &ExpertSettings::changed, this, [this] {
        preset->setCurrent(static_cast<int>(TrainPreset::Own));
        Q_EMIT choiceChanged();
    });
    connect(expert, &ExpertSettings::deviceChanged, this, &TrainForm::choiceChanged);
    QList<LossKind> seven;
    for (const LossTraits& loss : sevenLosses())
        seven.append(loss.kind);
    losses->setChosen(seven);
    expert->setLosses(seven);
    setData({});
}

QWidget* TrainForm::makeDataRow() {
    auto* box = new QWidget;
    data = new ElidedLabel(nullptr, Qt::ElideMiddle);
    data->setObjectName(QStringLiteral("trainForm.data"));
    setType(*data, Type::Body);
    choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("trainForm.choose"));
    choose->setToolTip(
        tr("A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files"));
    facts = makeLabel(QStringLiteral("facts"), true);
    remarks = makeLabel(QStringLiteral("remarks"), false);
    remarks->setProperty("level", QStringLiteral("warning"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(data, 1);
    row->addWidget(choose);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(makeHeading(tr("Learn from")));
    column->addLayout(row);
    column->addWidget(facts);
    column->addWidget(remarks);
    connect(choose, &QPushButton::clicked, this, &TrainForm::chooseDataRequested);
    return box;
}

QWidget* TrainForm::makeSegments() {
    auto* box = new QWidget;
    kind = new Segments;
    kind->setObjectName(QStringLiteral("trainForm.kind"));
    kind->add(QStringLiteral("network"), tr("a new network"), tr("A small network from scratch: minutes"));
    kind->add(QStringLiteral("head"), tr("a new head"), {});
    preset = new Segments;
    preset->setObjectName(QStringLiteral("trainForm.preset"));
    preset->add(QStringLiteral("quick"), tr("quick look"), presetToolTip(0));
    preset->add(QStringLiteral("good"), tr("good"), presetToolTip(1));
    preset->add(QStringLiteral("thorough"), tr("thorough"), presetToolTip(2));
    preset->add(QStringLiteral("own"), tr("own"), tr("The numbers below, as they are"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(makeHeading(tr("Train")));
    column->addWidget(kind, 0, Qt::AlignLeft);
    column->addSpacing(space::tight);
    column->addWidget(makeHeading(tr("How long")));
    column->addWidget(preset, 0, Qt::AlignLeft);
    connect(kind, &Segments::chosen, this, [this] {
        showKind();
        Q_EMIT choiceChanged();
    });
    connect(preset, &Segments::chosen, this, &TrainForm::takePreset);
    setTrunk({});
    return box;
}

QWidget* TrainForm::makeFold() {
    auto* box = new QWidget;
    fold = new QToolButton;
    fold->setObjectName(QStringLiteral("trainForm.expert"));
    fold->setProperty("flat", true);
    fold->setProperty("words", true);
    fold->setCheckable(true);
    fold->setText(tr("Every number"));
    fold->setToolTip(tr("Epochs, learning rate, seed, augmentation, the losses' parameters and more"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(fold, 0, Qt::AlignLeft);
    column->addWidget(expert);
    expert->hide();
    connect(fold, &QToolButton::toggled, expert, &QWidget::setVisible);
    return box;
}

void TrainForm::setData(const TrainData& wanted) {
    shown = wanted;
    data->setText(shown.name.isEmpty() ? tr("Nothing chosen yet") : shown.name);
    data->setProperty("muted", shown.name.isEmpty());
    facts->setText(shown.name.isEmpty()       ? tr("Choose or drop a folder with a sub-folder for each class.")
                   : shown.progress.isEmpty() ? shown.facts
                                              : shown.progress);
    remarks->setText(shown.remarks);
    remarks->setToolTip(shown.remarksDetail);
    remarks->setVisible(!shown.remarks.isEmpty());
    showStart();
}

void TrainForm::setTrunk(const QString& modelTitle, const QString& reason) {
    trunkTitle = modelTitle;
    kind->setAvailable(static_cast<int>(TrainKind::Head), !trunkTitle.isEmpty(),
                       !reason.isEmpty()      ? reason
                       : trunkTitle.isEmpty() ? tr("Open a model first: a head uses the features of its trunk")
                                              : tr("On the features of %1, which stays as it is: seconds, and pictures "
                                                   "that were indexed need not be read again")
                                                    .arg(trunkTitle));
    if (trunkTitle.isEmpty() && kind->current() == static_cast<int>(TrainKind::Head)) {
        kind->setCurrent(static_cast<int>(TrainKind::Network));
        showKind();
    }
}

void TrainForm::setPresets(const QList<TrainSettings>& wanted, const QStringList& rules) {
    presets = wanted;
    for (int i = 0; i < rules.size(); ++i)
        preset->setAvailable(i, true, presetToolTip(i) + u'\n' + rules.at(i));
    if (preset->current() < presets.size())
        expert->setSettings(presets.at(preset->current()));
}

void TrainForm::setPictures(const TrainPictures& pictures) {
    expert->setPictures(pictures);
}

void TrainForm::setDevices(const QStringList& names, const QString& why) {
    expert->setDevices(names, why);
}

void TrainForm::setTitles(const std::function<QString(LossKind)>& title) {
    losses->setTitles(title);
}

void TrainForm::takePreset(int number) {
    if (number < presets.size())
        expert->setSettings(presets.at(number));
    else
        fold->setChecked(true);
    Q_EMIT choiceChanged();
}

void TrainForm::showKind() {
    expert->setKind(static_cast<TrainKind>(kind->current()));
}

void TrainForm::showStart() {
    QString reason = shown.refusal;
    if (shown.name.isEmpty())
        reason = tr("Choose what to learn from.");
    else if (!shown.progress.isEmpty())
        reason = tr("The data is being read.");
    else if (reason.isEmpty() && losses->chosen().isEmpty())
        reason = tr("Choose at least one loss.");
    start->setEnabled(reason.isEmpty());
    why->setText(reason);
    why->setVisible(!reason.isEmpty());
}

TrainChoice TrainForm::choice() const {
    return {.kind = static_cast<TrainKind>(kind->current()),
            .preset = static_cast<TrainPreset>(preset->current()),
            .losses = losses->chosen(),
            .settings = expert->settings(),
            .device = expert->device()};
}

void TrainForm::setChoice(const TrainChoice& choice) {
    const QSignalBlocker quiet(this);
    const bool head = choice.kind == TrainKind::Head && !trunkTitle.isEmpty();
    kind->setCurrent(static_cast<int>(head ? TrainKind::Head : TrainKind::Network));
    preset->setCurrent(static_cast<int>(choice.preset));
    losses->setChosen(choice.losses);
    expert->setLosses(losses->chosen());
    expert->setSettings(choice.settings);
    expert->setDevice(choice.device);
    showKind();
    showStart();
}

void TrainForm::setExpertShown(bool wanted) {
    fold->setChecked(wanted);
}

bool TrainForm::expertShown() const {
    return fold->isChecked();
}

void TrainForm::dragEnterEvent(QDragEnterEvent* event) {
    if (!folderOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrainForm::dropEvent(QDropEvent* event) {
    const QString folder = folderOf(*event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dataDropped(folder);
}

} // namespace onelogit::widgets
