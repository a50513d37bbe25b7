#include "widgets/train/race_wall.h"

#include "widgets/charts/logit_chart.h"
#include "widgets/compare/legend.h"
#include "widgets/compare/number_table.h"
#include "widgets/frame/flow_layout.h"
#include "widgets/frame/segments.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/motion.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace onelogit::widgets {
namespace {

constexpr int narrowestPanel = 140;
constexpr int fewestColumns = 2;
constexpr int mostColumns = 4;
constexpr int sliderWidth = 120;
constexpr int replayStep = 400; ///< ms an epoch

enum Figure { AreaAbove, Accuracy, TrainingLoss };

double valueOf(const RaceEpoch& epoch, int figure) {
    return figure == AreaAbove ? epoch.areaAbove : figure == Accuracy ? epoch.accuracy : epoch.trainingLoss;
}

} // namespace

RaceWall::RaceWall(QWidget* parent)
    : QWidget(parent), grid(new QGridLayout), caption(new QLabel), chart(new EpochChart), numbers(new NumberTable) {
    setObjectName(QStringLiteral("raceWall"));
    caption->setObjectName(QStringLiteral("raceWall.caption"));
    caption->setTextFormat(Qt::RichText);
    caption->setWordWrap(true);
    grid->setSpacing(space::inner);
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::inner, space::within, space::inner, space::within);
    inside->setSpacing(space::tight);
    inside->addWidget(makeFoot());
    inside->addWidget(chart, 1);
    inside->addWidget(numbers, 1);
    numbers->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // columns give way, see minimumSizeHint()
    column->setSpacing(space::inner);
    column->addLayout(grid, 3);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::between);
    words->addWidget(caption, 1);
    words->addWidget(new Legend, 0, Qt::AlignTop);
    column->addLayout(words);
    column->addWidget(card, 2);

    clock.setInterval(replayStep);
    connect(&clock, &QTimer::timeout, this, &RaceWall::step);
    connect(slider, &QSlider::valueChanged, this, [this](int epoch) {
        following = epoch == newest();
        showEpoch();
        Q_EMIT epochChosen(epoch);
    });
    connect(chart, &EpochChart::epochChosen, slider, &QSlider::setValue);
    connect(chart, &EpochChart::tableRequested, tableButton, &QToolButton::toggle);
    connect(tableButton, &QToolButton::toggled, this, &RaceWall::showTable);
    connect(playButton, &QToolButton::toggled, this, &RaceWall::play);
    connect(figure, &Segments::chosen, this, &RaceWall::showCurve);
    setLanes({}, 0);
}

QWidget* RaceWall::makeFoot() {
    auto* foot = new QWidget;
    playButton = new QToolButton;
    playButton->setObjectName(QStringLiteral("raceWall.play"));
    playButton->setProperty("button", true);
    playButton->setCheckable(true);
    playButton->setText(tr("Replay"));
    playButton->setToolTip(tr("Shows one epoch after the other, from the first; with less motion, the next one"));
    slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QStringLiteral("raceWall.epoch"));
    slider->setAccessibleName(tr("Epoch shown"));
    slider->setToolTip(tr("Which epoch the panels show; at the end, the newest"));
    slider->setFixedWidth(sliderWidth);
    count = new QLabel;
    setType(*count, Type::Small, false, true);
    figure = new Segments;
    figure->setObjectName(QStringLiteral("raceWall.figure"));
    figure->add(QStringLiteral("area"), wordOf(Word::Area, wordsOf(*this)),
                tr("On the validation pictures; smaller is better"));
    figure->add(QStringLiteral("accuracy"), tr("accuracy"), tr("On the validation pictures"));
    figure->add(QStringLiteral("loss"), tr("training loss"),
                tr("Mean over the epoch; losses have scales of their own"));
    tableButton = new QToolButton;
    tableButton->setObjectName(QStringLiteral("raceWall.table"));
    tableButton->setProperty("button", true);
    tableButton->setCheckable(true);
    tableButton->setText(tr("Table"));
    tableButton->setToolTip(tr("The numbers of the curves as a table (T in the curves)"));
    auto* row = new FlowLayout(foot);
    row->addTogether({playButton, slider, count});
    row->addGap();
    row->addWidget(tableButton);
    row->addWidget(figure);
    return foot;
}

void RaceWall::setLanes(const QList<RaceLane>& wanted, int epochs) {
    const bool another = wanted.size() != lanes.size();
    lanes = wanted;
    planned = epochs;
    while (panels.size() > lanes.size()) {
        states.removeLast();
        delete panels.takeLast()->parentWidget();
    }
    while (panels.size() < lanes.size())
        addPanel();
    if (another)
        arrange();
    {
        const QSignalBlocker quiet(slider);
        slider->setRange(std::min(1, newest()), newest());
        if (following)
            slider->setValue(newest());
    }
    slider->setEnabled(newest() > 1);
    playButton->setEnabled(newest() > 1);
    showEpoch();
    showCurve();
}

void RaceWall::addPanel() {
    auto* cell = new QWidget(this);
    cell->setMinimumWidth(narrowestPanel);
    auto* panel = new HistogramPanel;
    const auto number = static_cast<int>(panels.size());
    panel->setObjectName(QStringLiteral("racePanel%1").arg(number));
    setType(*panel->findChild<QWidget*>(QStringLiteral("title")), Type::Small, true); // four panels abreast
    panel->chart()->setInteractive(false);
    panel->chart()->setMinimumWidth(narrowestPanel / 2);
    panel->chart()->setEmptyText(tr("waits for its first epoch"));
    auto* state = new ElidedLabel;
    state->setObjectName(QStringLiteral("raceState%1").arg(number));
    setType(*state, Type::Small, false, true);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(panel, 1);
    column->addWidget(state);
    connect(panel, &HistogramPanel::activated, this, [this, number] { Q_EMIT laneActivated(number); });
    panels.append(panel);
    states.append(state);
}

void RaceWall::setEpoch(int epoch) {
    const QSignalBlocker quiet(slider);
    slider->setValue(epoch);
    following = slider->value() == newest();
    showEpoch();
}

int RaceWall::epoch() const {
    return slider->value();
}

void RaceWall::setCaption(const QString& richText) {
    caption->setText(richText);
}

int RaceWall::newest() const {
    qsizetype most = 0;
    for (const RaceLane& lane : lanes)
        most = std::max(most, lane.epochs.size());
    return static_cast<int>(most);
}

void RaceWall::showEpoch() {
    const int shown = slider->value();
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const RaceLane& lane = lanes.at(i);
        const qsizetype at = std::min<qsizetype>(shown, lane.epochs.size()) - 1;
        PanelData panel{.title = lane.title, .aligned = {}, .trueLogits = {}, .falseLogits = {}, .areaAbove = {}};
        if (at >= 0) {
            panel.trueLogits = lane.epochs.at(at).trueLogits;
            panel.falseLogits = lane.epochs.at(at).falseLogits;
            panel.areaAbove = lane.epochs.at(at).areaAbove;
        }
        panels.at(i)->setData(panel);
        panels.at(i)->chart()->setAxisTitle(tr("logit"));
        states.at(i)->setText(lane.aligned ? tr("✓ %1", "aligned loss: its state").arg(lane.state) : lane.state);
        states.at(i)->setToolTip(lane.aligned ? tr("✓: aligned with the Principle of Logit Separation") : QString());
        states.at(i)->setProperty("level", lane.failed ? QStringLiteral("error") : QString());
        states.at(i)->style()->unpolish(states.at(i));
        states.at(i)->style()->polish(states.at(i));
    }
    chart->setEpoch(shown);
    count->setText(
        newest() == 0
            ? QString()
            : tr("epoch %1 of %2").arg(QLocale().toString(shown), QLocale().toString(std::max(planned, newest()))));
}

void RaceWall::showCurve() {
    const std::array titles{tr("%1, validation").arg(wordOf(Word::Area, wordsOf(*this))), tr("accuracy, validation"),
                            tr("training loss")};
    QList<EpochLine> lines;
    for (const RaceLane& lane : lanes) {
        EpochLine line{.title = lane.title, .aligned = lane.aligned, .values = {}};
        for (const RaceEpoch& epoch : lane.epochs)
            line.values.append(valueOf(epoch, figure->current()));
        lines.append(line);
    }
    chart->setLines(titles.at(static_cast<std::size_t>(figure->current())), lines, planned);
    chart->setEpoch(slider->value());
    if (numbers->isVisibleTo(this))
        numbers->setNumbers(titles.at(static_cast<std::size_t>(figure->current())), chart->tableHeaders(),
                            chart->tableRows());
}

void RaceWall::showTable(bool on) {
    chart->setVisible(!on);
    numbers->setVisible(on);
    if (on) {
        showCurve();
        numbers->findChild<QWidget*>(QStringLiteral("numberTable.table"))->setFocus(Qt::OtherFocusReason);
    } else {
        chart->setFocus(Qt::OtherFocusReason);
    }
}

void RaceWall::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        figure->setText(0, wordOf(Word::Area, wordsOf(*this)));
        showCurve();
    }
    QWidget::changeEvent(event);
}

void RaceWall::play(bool on) {
    playButton->setText(on ? tr("Stop") : tr("Replay"));
    if (!on)
        return clock.stop();
    if (!motionAllowed()) {
        slider->setValue(slider->value() >= newest() ? 1 : slider->value() + 1);
        return playButton->setChecked(false);
    }
    slider->setValue(1);
    clock.start();
}

void RaceWall::step() {
    if (slider->value() >= newest())
        return playButton->setChecked(false);
    slider->setValue(slider->value() + 1);
}

void RaceWall::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int fitting = (width() + space::inner) / (narrowestPanel + space::inner);
    const int now = std::clamp(fitting, fewestColumns, mostColumns);
    if (now != columns) {
        columns = now;
        arrange();
    }
}

QSize RaceWall::minimumSizeHint() const {
    const int least = fewestColumns * (narrowestPanel + space::inner) - space::inner;
    return {least, heightForWidth(std::max(width(), least))};
}

int RaceWall::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width) : layout()->minimumSize().height();
}

void RaceWall::arrange() {
    while (grid->count() > 0)
        delete grid->takeAt(0);
    for (int i = 0; i < panels.size(); ++i)
        grid->addWidget(panels.at(i)->parentWidget(), i / columns, i % columns);
    for (int c = 0; c < mostColumns; ++c)
        grid->setColumnStretch(c, c < std::min<int>(columns, static_cast<int>(panels.size())) ? 1 : 0);
    for (int r = 0; r < grid->rowCount(); ++r)
        grid->setRowStretch(r, r * columns < panels.size() ? 1 : 0);
}

} // namespace onelogit::widgets
