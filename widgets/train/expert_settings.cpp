#include "widgets/train/expert_settings.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace onelogit::widgets {
namespace {

constexpr const char* usualToolTip = "usualToolTip";
constexpr int leastWidth = 96; ///< of a number, whatever its largest value would need

/// The words beside a control; of a switch they stand in a row with it.
QWidget* labelOf(const QFormLayout& form, QWidget& control) {
    return qobject_cast<QCheckBox*>(&control) ? control.parentWidget()->findChild<QLabel*>()
                                              : form.labelForField(&control);
}

/// Tells why where it cannot be used, and what it is for again where it can.
void setUsable(const QFormLayout& form, QWidget& control, bool usable, const QString& why) {
    control.setEnabled(usable);
    if (QWidget* label = labelOf(form, control))
        label->setEnabled(usable);
    const QString usual = control.property(usualToolTip).toString();
    control.setToolTip(usable ? usual : usual + u'\n' + why);
}

} // namespace

ExpertSettings::ExpertSettings(QWidget* parent) : QWidget(parent), form(new QFormLayout(this)) {
    setObjectName(QStringLiteral("expertSettings"));
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::within);
    form->setVerticalSpacing(space::tight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeCourse();
    makePictures();
    makeNetwork();
    makeLossNumbers();
    makeDevice();
    for (QWidget* each : findChildren<QWidget*>()) {
        each->setProperty(usualToolTip, each->toolTip());
        if (!qobject_cast<QAbstractSpinBox*>(each) && !qobject_cast<QComboBox*>(each))
            continue;
        each->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        each->installEventFilter(this);
    }
    connect(optimizer, &QComboBox::currentIndexChanged, this, &ExpertSettings::showWhatApplies);
    setSettings({});
    fillDevices(devices.first());
}

void ExpertSettings::makeCourse() {
    epochs = addCount(QStringLiteral("epochs"), tr("epochs"), 1, 10'000, tr("How often every picture is learned from"));
    batch = addCount(QStringLiteral("batch"), tr("batch"), 2, 65'536,
                     tr("Pictures between two steps; the two batch losses compare logits within one batch"));
    learningRate = addNumber(QStringLiteral("learningRate"), tr("learning rate"), 10, tr("How far one step goes"));
    learningRate->setDecimals(5);
    learningRate->setMinimum(0.00001);
    learningRate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    optimizer = addChoice(QStringLiteral("adam"), tr("optimizer"), tr("The rule of a step"));
    optimizer->addItem(QStringLiteral("Adam"), true);
    optimizer->addItem(tr("SGD with momentum"), false);
    momentum = addNumber(QStringLiteral("momentum"), tr("momentum"), 0.999,
                         tr("How much of the step before goes into the next one"));
    momentum->setMinimum(0);
    weightDecay = addNumber(QStringLiteral("weightDecay"), tr("weight decay"), 1,
                            tr("How hard every step pulls all weights towards 0; often 0.0001 to 0.01"));
    weightDecay->setDecimals(5);
    weightDecay->setMinimum(0);
    weightDecay->setSpecialValueText(tr("none"));
    fallingRate = addSwitch(QStringLiteral("fallingRate"), tr("learning rate falls"),
                            tr("To zero along half a cosine; else it stays"));
    patience = addCount(QStringLiteral("patience"), tr("stop early after"), 0, 1000,
                        tr("Stops when 1-AUPRC on the validation pictures was not better for so many epochs"));
    patience->setSpecialValueText(tr("never"));
    seed = addCount(QStringLiteral("seed"), tr("seed"), 0, std::numeric_limits<int>::max(),
                    tr("Start, split and order of the pictures; the same seed gives the same model, bit for bit"));
    weightClasses = addSwitch(QStringLiteral("weightClasses"), tr("weight rare classes up"),
                              tr("Each class counts alike, however many pictures it has"));
    outputBias = addSwitch(QStringLiteral("outputBias"), tr("start the output bias at the classes' share"),
                           tr("-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive "
                              "estimation; without it these losses look worse than they are"));
}

void ExpertSettings::makePictures() {
    validation = addShare(QStringLiteral("validation"), tr("validate on"),
                          tr("Share of the training pictures that is not learned from: the panels show it, and the "
                             "best epoch is chosen by it"));
    test = addShare(QStringLiteral("test"), tr("test on"),
                    tr("Share of all pictures that is held out for the final figures"));
    constexpr int smallest = 8;
    constexpr int largest = 512;
    pictureEdge =
        addCount(QStringLiteral("pictureEdge"), tr("picture size"), smallest, largest,
                 tr("Height and width that every picture is fitted to; memory and time grow with the square"));
    pictureEdge->setSuffix(tr(" px"));
    grey = addSwitch(QStringLiteral("grey"), tr("grey pictures"),
                     tr("One number a pixel, not three: a third of the memory"));
}

void ExpertSettings::makeDevice() {
    deviceBox = new QComboBox(this);
    deviceBox->setObjectName(QStringLiteral("expertSettings.device"));
    deviceBox->setAccessibleName(tr("train on"));
    deviceBox->setToolTip(tr("A graphics processor is quicker; the last digits of its numbers may differ from run to "
                             "run. Each model's record names what it was trained on"));
    deviceBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("train on"), deviceBox);
    connect(deviceBox, &QComboBox::currentIndexChanged, this, &ExpertSettings::deviceChanged);
}

void ExpertSettings::makeNetwork() {
    network = addChoice(QStringLiteral("network"), tr("network"), tr("Trained from scratch"));
    network->addItem(tr("linear"), QStringLiteral("linear"));
    network->addItem(tr("one hidden layer"), QStringLiteral("mlp"));
    network->addItem(tr("small convolutional"), QStringLiteral("small-cnn"));
    network->addItem(tr("small residual"), QStringLiteral("small-residual-cnn"));
    features = addCount(QStringLiteral("features"), tr("features"), 1, 65'536,
                        tr("Width of the last hidden layer: one logit costs so many multiplications"));
    flip = addSwitch(QStringLiteral("flip"), tr("flip pictures"), tr("Left and right exchanged, every other time"));
    crop = addSwitch(QStringLiteral("crop"), tr("shift pictures"), tr("By some pixels in any direction"));
    brightness =
        addSwitch(QStringLiteral("brightness"), tr("vary brightness"), tr("Lighter or darker by up to a fifth"));
}

void ExpertSettings::makeLossNumbers() {
    margin = addNumber(QStringLiteral("margin"), tr("margin g"), 1000,
                       tr("Max-margin losses ask for so much between true and false logits"));
    normalization = addNumber(QStringLiteral("normalization"), tr("normalization a"), 1000,
                              tr("Self-normalization: weight of the squared log-sum-exp"));
    draws = addNumber(QStringLiteral("draws"), tr("noise draws t"), 100'000,
                      tr("Noise-contrastive estimation: noise draws for each picture"));
    smoothing = addNumber(QStringLiteral("smoothing"), tr("smoothing"), 0.999,
                          tr("Smoothed cross-entropy: share of the label that is spread over all classes"));
    smoothing->setMinimum(0);
    focusing = addNumber(QStringLiteral("focusing"), tr("focusing"), 100,
                         tr("Focal loss: how little pictures count that are right already; 0: like the others"));
    focusing->setMinimum(0);
    prior = addNumber(QStringLiteral("prior"), tr("prior"), 0.999,
                      tr("Focal loss: probability of every class that the output bias starts with"));
}

QSpinBox* ExpertSettings::addCount(const QString& name, const QString& label, int least, int most,
                                   const QString& toolTip) {
    auto* box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumWidth(leastWidth);
    box->setAccessibleName(label);
    box->setToolTip(toolTip);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ExpertSettings::changed);
    return box;
}

QSpinBox* ExpertSettings::addShare(const QString& name, const QString& label, const QString& toolTip) {
    constexpr int most = 45; // of two: what is left is learned from
    QSpinBox* box = addCount(name, label, 0, most, toolTip);
    box->setSuffix(QStringLiteral(" %"));
    return box;
}

QDoubleSpinBox* ExpertSettings::addNumber(const QString& name, const QString& label, double most,
                                          const QString& toolTip) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setDecimals(3);
    box->setRange(0.001, most);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumWidth(leastWidth);
    box->setAccessibleName(label);
    box->setToolTip(toolTip);
    form->addRow(label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExpertSettings::changed);
    return box;
}

QComboBox* ExpertSettings::addChoice(const QString& name, const QString& label, const QString& toolTip) {
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setAccessibleName(label);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ExpertSettings::changed);
    return box;
}

QCheckBox* ExpertSettings::addSwitch(const QString& name, const QString& text, const QString& toolTip) {
    auto* row = new QWidget(this);
    auto* box = new QCheckBox(row);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setAccessibleName(text);
    box->setToolTip(toolTip);
    auto* words = new QLabel(text, row); // a check box would not wrap its own
    words->setWordWrap(true);
    words->setToolTip(toolTip);
    words->setBuddy(box);
    words->installEventFilter(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tight);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    form->addRow(row);
    connect(box, &QCheckBox::toggled, this, &ExpertSettings::changed);
    return box;
}

/// The words of a switch are as good as its box. The wheel turns the number that was chosen; over any other one it
/// scrolls the form.
bool ExpertSettings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    const auto* words = qobject_cast<QLabel*>(watched);
    if (words && words->isEnabled() && event->type() == QEvent::MouseButtonRelease)
        if (auto* box = qobject_cast<QCheckBox*>(words->buddy()))
            box->click();
    return QWidget::eventFilter(watched, event);
}

TrainSettings ExpertSettings::settings() const {
    return {.epochs = epochs->value(),
            .batch = batch->value(),
            .learningRate = learningRate->value(),
            .adam = optimizer->currentData().toBool(),
            .momentum = momentum->value(),
            .weightDecay = weightDecay->value(),
            .fallingRate = fallingRate->isChecked(),
            .network = network->currentData().toString(),
            .features = features->value(),
            .seed = seed->value(),
            .flip = flip->isChecked(),
            .crop = crop->isChecked(),
            .brightness = brightness->isChecked(),
            .patience = patience->value(),
            .weightClasses = weightClasses->isChecked(),
            .outputBias = outputBias->isChecked(),
            .validation = validation->value(),
            .test = test->value(),
            .pictureEdge = pictureEdge->value(),
            .grey = grey->isChecked(),
            .margin = margin->value(),
            .normalization = normalization->value(),
            .draws = draws->value(),
            .smoothing = smoothing->value(),
            .focusing = focusing->value(),
            .prior = prior->value()};
}

void ExpertSettings::setSettings(const TrainSettings& wanted) {
    const QSignalBlocker quiet(this);
    epochs->setValue(wanted.epochs);
    batch->setValue(wanted.batch);
    learningRate->setValue(wanted.learningRate);
    optimizer->setCurrentIndex(optimizer->findData(wanted.adam));
    momentum->setValue(wanted.momentum);
    weightDecay->setValue(wanted.weightDecay);
    fallingRate->setChecked(wanted.fallingRate);
    network->setCurrentIndex(network->findData(wanted.network));
    features->setValue(wanted.features);
    seed->setValue(wanted.seed);
    flip->setChecked(wanted.flip);
    crop->setChecked(wanted.crop);
    brightness->setChecked(wanted.brightness);
    patience->setValue(wanted.patience);
    weightClasses->setChecked(wanted.weightClasses);
    outputBias->setChecked(wanted.outputBias);
    validation->setValue(wanted.validation);
    test->setValue(wanted.test);
    pictureEdge->setValue(wanted.pictureEdge);
    grey->setChecked(wanted.grey);
    margin->setValue(wanted.margin);
    normalization->setValue(wanted.normalization);
    draws->setValue(wanted.draws);
    smoothing->setValue(wanted.smoothing);
    focusing->setValue(wanted.focusing);
    prior->setValue(wanted.prior);
    showWhatApplies();
}

void ExpertSettings::setKind(TrainKind wanted) {
    kind = wanted;
    const bool shown = kind == TrainKind::Network;
    for (QWidget* each :
         std::initializer_list<QWidget*>{pictureEdge, grey, network, features, flip, crop, brightness}) {
        (qobject_cast<QCheckBox*>(each) ? each->parentWidget() : each)->setVisible(shown);
        if (QWidget* label = form->labelForField(each))
            label->setVisible(shown);
    }
    showWhatApplies();
}

void ExpertSettings::setLosses(const QList<LossKind>& wanted) {
    losses = wanted;
    showWhatApplies();
}

void ExpertSettings::setPictures(const TrainPictures& wanted) {
    pictures = wanted;
    showWhatApplies();
}

void ExpertSettings::showWhatApplies() {
    setUsable(*form, *momentum, !optimizer->currentData().toBool(), tr("Adam has none to set"));
    setUsable(*form, *test, !pictures.ownTest, tr("These pictures bring a test part of their own"));
    const QString fixed = tr("These pictures have a size of their own; those of a folder for each class are fitted");
    setUsable(*form, *pictureEdge, pictures.sized, fixed);
    setUsable(*form, *grey, pictures.sized, fixed);
    const auto reads = [this](std::initializer_list<LossKind> kinds) {
        return std::ranges::any_of(kinds, [this](LossKind each) { return losses.contains(each); });
    };
    const QString idle = tr("No chosen loss reads it");
    setUsable(*form, *margin, reads({LossKind::MaxMargin, LossKind::BatchMaxMargin}), idle);
    setUsable(*form, *normalization, reads({LossKind::SelfNormalization}), idle);
    setUsable(*form, *draws, reads({LossKind::NoiseContrastive}), idle);
    setUsable(*form, *smoothing, reads({LossKind::SmoothedCrossEntropy}), idle);
    setUsable(*form, *focusing, reads({LossKind::Focal}), idle);
    setUsable(*form, *prior, reads({LossKind::Focal}), idle);
}

void ExpertSettings::setDevices(const QStringList& names, const QString& why) {
    devices = names;
    whyNoOther = why;
    fillDevices(device());
}

QString ExpertSettings::device() const {
    return deviceBox->currentData().toString();
}

void ExpertSettings::setDevice(const QString& name) {
    fillDevices(name);
}

void ExpertSettings::fillDevices(const QString& chosen) {
    const QSignalBlocker quiet(deviceBox);
    deviceBox->clear();
    for (const QString& name : devices)
        deviceBox->addItem(name == devices.first() ? tr("processor") : tr("graphics processor %1").arg(name), name);
    if (!devices.contains(chosen))
        deviceBox->addItem(tr("%1 (not there)").arg(chosen), chosen);
    deviceBox->setCurrentIndex(deviceBox->findData(chosen));
    setUsable(*form, *deviceBox, deviceBox->count() > 1, whyNoOther);
}

} // namespace onelogit::widgets
