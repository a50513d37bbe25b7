#include "widgets/train/expert_settings.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace onelogit::widgets {

ExpertSettings::ExpertSettings(QWidget* parent) : QWidget(parent), form(new QFormLayout(this)) {
    setObjectName(QStringLiteral("expertSettings"));
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::within);
    form->setVerticalSpacing(space::tight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeCourse();
    makeNetwork();
    makeLossNumbers();
    setSettings({});
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
}

QSpinBox* ExpertSettings::addCount(const QString& name, const QString& label, int least, int most,
                                   const QString& toolTip) {
    auto* box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(label);
    box->setToolTip(toolTip);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ExpertSettings::changed);
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
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QStringLiteral("expertSettings.") + name);
    box->setToolTip(toolTip);
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &ExpertSettings::changed);
    return box;
}

TrainSettings ExpertSettings::settings() const {
    return {.epochs = epochs->value(),
            .batch = batch->value(),
            .learningRate = learningRate->value(),
            .adam = optimizer->currentData().toBool(),
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
            .margin = margin->value(),
            .normalization = normalization->value(),
            .draws = draws->value()};
}

void ExpertSettings::setSettings(const TrainSettings& wanted) {
    const QSignalBlocker quiet(this);
    epochs->setValue(wanted.epochs);
    batch->setValue(wanted.batch);
    learningRate->setValue(wanted.learningRate);
    optimizer->setCurrentIndex(optimizer->findData(wanted.adam));
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
    margin->setValue(wanted.margin);
    normalization->setValue(wanted.normalization);
    draws->setValue(wanted.draws);
}

void ExpertSettings::setKind(TrainKind kind) {
    const bool shown = kind == TrainKind::Network;
    for (QWidget* each : {static_cast<QWidget*>(network), static_cast<QWidget*>(features), static_cast<QWidget*>(flip),
                          static_cast<QWidget*>(crop), static_cast<QWidget*>(brightness)}) {
        each->setVisible(shown);
        if (QWidget* label = form->labelForField(each))
            label->setVisible(shown);
    }
}

} // namespace onelogit::widgets
