#include "widgets/speed/speed_board.h"

#include "widgets/speed/speed_model.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {

constexpr int sideWidth = 404;
constexpr int progressSteps = 1000;

QFrame* makeCard(QVBoxLayout*& column) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    column = new QVBoxLayout(card);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->setSpacing(space::within);
    return card;
}

QLabel* makeLabel(Type type, bool bold, bool muted) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    setType(*label, type, bold, muted);
    return label;
}

/// Steps by its first digit: from 1,000 to 2,000 or 900.
class ClassesBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;
    void stepBy(int steps) override {
        int unit = 1;
        while (unit <= value() / 10)
            unit *= 10;
        if (steps < 0 && value() == unit && unit > 1)
            unit /= 10;
        setValue(value() + (steps < 0 ? -unit : unit));
    }
};

} // namespace

SpeedBoard::SpeedBoard(QWidget* parent) : QWidget(parent), rows(new SpeedModel(this)) {
    setObjectName(QStringLiteral("speedBoard"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makeChartCard(), 1);
    columns->addWidget(makeSideCard());

    connect(chart, &SpeedChart::classesChosen, this, [this](double classes) {
        const QSignalBlocker quiet(number);
        number->setValue(qRound(classes));
        Q_EMIT choiceChanged();
    });
    connect(number, &QSpinBox::valueChanged, this, [this](int classes) {
        chart->setClasses(classes);
        Q_EMIT choiceChanged();
    });
    connect(trunk, &QCheckBox::toggled, this, [this] {
        redraw();
        Q_EMIT choiceChanged();
    });
    connect(measure, &QPushButton::clicked, this, &SpeedBoard::measureRequested);
    connect(cancel, &QPushButton::clicked, this, &SpeedBoard::cancelRequested);
    setProgress({}, 0);
}

QWidget* SpeedBoard::makeChartCard() {
    QVBoxLayout* column = nullptr;
    QFrame* card = makeCard(column);
    title = makeLabel(Type::Body, true, false);
    title->setTextFormat(Qt::PlainText);
    trunk = new QCheckBox(tr("count the trunk"));
    trunk->setObjectName(QStringLiteral("speedBoard.trunk"));
    trunk->setToolTip(tr("On: a picture that is seen for the first time. Off: an indexed picture, whose features are "
                         "known already; a search costs the head alone"));
    trunk->setChecked(true);
    number = new ClassesBox;
    number->setObjectName(QStringLiteral("speedBoard.classes"));
    number->setRange(static_cast<int>(SpeedChart::fewestClasses), static_cast<int>(SpeedChart::mostClasses));
    number->setGroupSeparatorShown(true);
    number->setAlignment(Qt::AlignRight);
    number->setAccessibleName(tr("Number of classes"));
    number->setToolTip(tr("The number of classes that the words speak of; the handle in the chart moves with it"));
    chart = new SpeedChart;
    number->setValue(static_cast<int>(chart->classes()));
    words = makeLabel(Type::Body, false, false);
    words->setObjectName(QStringLiteral("speedBoard.words"));
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setMinimumHeight(2 * words->fontMetrics().lineSpacing() + space::tight);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    legend = makeLabel(Type::Small, false, true);
    legend->setText(tr("● the model's own weights   ○ grown head: real weights repeated with noise"));

    auto* numberLabel = new QLabel(tr("&classes"));
    numberLabel->setBuddy(number);
    setType(*numberLabel, Type::Body, false, true);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::within);
    top->addWidget(title, 1);
    top->addWidget(trunk);
    top->addSpacing(space::within);
    top->addWidget(numberLabel);
    top->addWidget(number);
    column->addLayout(top);
    column->addWidget(words);
    column->addWidget(chart, 1);
    column->addWidget(legend);
    return card;
}

QWidget* SpeedBoard::makeSideCard() {
    QVBoxLayout* column = nullptr;
    QFrame* card = makeCard(column);
    card->setFixedWidth(sideWidth);
    auto* heading = makeLabel(Type::Body, true, false);
    heading->setText(tr("The bill of one picture"));
    bill = new FactSheet;
    table = new QTableView;
    table->setObjectName(QStringLiteral("speedBoard.table"));
    table->setAccessibleName(tr("Measured times"));
    table->setToolTip(tr("Times a picture by number of classes"));
    table->setModel(rows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + space::within);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(SpeedModel::Head, QHeaderView::Stretch);
    running = makeLabel(Type::Small, false, true);
    running->setTextFormat(Qt::PlainText);
    progress = new QProgressBar;
    progress->setObjectName(QStringLiteral("speedBoard.progress"));
    progress->setTextVisible(false);
    measure = new QPushButton(tr("Measure again"));
    measure->setObjectName(QStringLiteral("speedBoard.measure"));
    measure->setToolTip(tr("Measures trunk, one logit and all logits again, here and now"));
    cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("speedBoard.cancel"));
    cancel->setToolTip(tr("Stops measuring and keeps what is measured"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::within);
    buttons->addWidget(running, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(measure);
    column->addWidget(heading);
    column->addWidget(bill);
    column->addSpacing(space::within);
    column->addWidget(table, 1);
    column->addWidget(progress);
    column->addLayout(buttons);
    return card;
}

void SpeedBoard::setReport(const SpeedReport& report) {
    shown = report;
    title->setText(report.title);
    bill->setFacts(report.bill);
    redraw();
}

void SpeedBoard::redraw() {
    const double counted = trunk->isChecked() ? shown.trunk : 0;
    chart->setPoints(shown.points, counted);
    rows->setPoints(shown.points, counted);
    legend->setVisible(std::ranges::any_of(shown.points, &SpeedPoint::synthetic));
}

void SpeedBoard::setProgress(const QString& text, double fraction) {
    const bool runs = !text.isEmpty();
    running->setText(text);
    progress->setRange(0, progressSteps);
    progress->setValue(qRound(qBound(0.0, fraction, 1.0) * progressSteps));
    progress->setAccessibleName(text);
    progress->setVisible(runs);
    cancel->setVisible(runs);
    measure->setVisible(!runs);
    if (shown.points.isEmpty())
        chart->setEmptyText(runs ? text : tr("Nothing is measured yet."));
}

void SpeedBoard::setWords(const QString& richText) {
    words->setText(richText);
}

void SpeedBoard::setClasses(int classes) {
    const QSignalBlocker quiet(number);
    number->setValue(classes);
    chart->setClasses(classes);
}

int SpeedBoard::classes() const {
    return number->value();
}

bool SpeedBoard::countsTrunk() const {
    return trunk->isChecked();
}

} // namespace onelogit::widgets
