#include "widgets/intake/preprocessing_section.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr int stretch = 0; ///< positions in the framing box
constexpr int crop = 1;
constexpr int largestEdge = 4096;
constexpr int sizeStep = 32;

QSpinBox* makeSpin(QWidget* parent, const char* name, const QString& words, int lowest) {
    auto* spin = new QSpinBox(parent);
    spin->setObjectName(QStringLiteral("preprocessingSection.") + QLatin1String(name));
    spin->setAccessibleName(words);
    spin->setToolTip(words);
    spin->setRange(lowest, largestEdge);
    spin->setSuffix(PreprocessingSection::tr(" px"));
    spin->setKeyboardTracking(false); // half a number is no size
    return spin;
}

} // namespace

PreprocessingSection::PreprocessingSection(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preprocessingSection"));
    preset = new QComboBox(this);
    preset->setObjectName(QStringLiteral("preprocessingSection.preset"));
    preset->setAccessibleName(tr("Range of the numbers"));
    preset->setToolTip(tr("How bytes become the numbers that the network reads"));
    preset->setMinimumContentsLength(12);
    preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    blueFirst = new QCheckBox(tr("blue first"), this);
    blueFirst->setObjectName(QStringLiteral("preprocessingSection.blueFirst"));
    blueFirst->setToolTip(tr("The network reads blue, green, red instead of red, green, blue"));
    framing = new QComboBox(this);
    framing->setObjectName(QStringLiteral("preprocessingSection.framing"));
    framing->setAccessibleName(tr("Framing"));
    framing->setToolTip(tr("How a picture of any shape comes to the network's height and width"));
    framing->addItems({tr("stretched"), tr("middle cut out")});
    edgeLabel = new QLabel(tr("shorter edge"), this);
    setType(*edgeLabel, Type::Body, false, true);
    shorterEdge = makeSpin(this, "shorterEdge", tr("Shorter edge before the middle is cut out"), 1);
    size = new QWidget(this);
    height = makeSpin(size, "height", tr("Height of the network's input"), 8);
    width = makeSpin(size, "width", tr("Width of the network's input"), 8);
    auto* sizeLabel = new QLabel(tr("height × width"), size);
    setType(*sizeLabel, Type::Body, false, true);
    auto* sizeRow = new QHBoxLayout(size);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    sizeRow->setSpacing(space::within);
    sizeRow->addWidget(sizeLabel);
    sizeRow->addWidget(height);
    sizeRow->addWidget(width);
    for (QSpinBox* spin : {height, width})
        spin->setSingleStep(sizeStep);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(preset, 1);
    row->addWidget(blueFirst);
    auto* framingRow = new QHBoxLayout;
    framingRow->setSpacing(space::within);
    framingRow->addWidget(framing);
    framingRow->addWidget(edgeLabel);
    framingRow->addWidget(shorterEdge);
    framingRow->addStretch();
    framingRow->addWidget(size);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(row);
    column->addLayout(framingRow);

    connect(preset, &QComboBox::activated, this, &PreprocessingSection::changed);
    connect(blueFirst, &QCheckBox::clicked, this, &PreprocessingSection::changed);
    connect(framing, &QComboBox::activated, this, [this] {
        showParts();
        Q_EMIT changed();
    });
    for (QSpinBox* spin : {shorterEdge, height, width})
        connect(spin, &QSpinBox::valueChanged, this, &PreprocessingSection::changed);
    showParts();
}

void PreprocessingSection::setPresets(const QStringList& presets, bool colour, bool anySize) {
    preset->clear();
    preset->addItems(presets);
    blueFirst->setVisible(colour);
    size->setVisible(anySize);
}

void PreprocessingSection::setChoice(const PreprocessingChoice& choice) {
    const QSignalBlocker quiet(this);
    preset->setCurrentIndex(choice.preset);
    blueFirst->setChecked(choice.blueFirst);
    framing->setCurrentIndex(choice.centreCrop ? crop : stretch);
    height->setValue(choice.height);
    width->setValue(choice.width);
    shorterEdge->setMinimum(qMax(choice.height, choice.width));
    shorterEdge->setValue(choice.shorterEdge);
    showParts();
}

PreprocessingChoice PreprocessingSection::choice() const {
    return {.preset = preset->currentIndex(),
            .blueFirst = blueFirst->isChecked(),
            .centreCrop = framing->currentIndex() == crop,
            .shorterEdge = qMax(shorterEdge->value(), qMax(height->value(), width->value())),
            .height = height->value(),
            .width = width->value()};
}

void PreprocessingSection::showParts() {
    const bool cuts = framing->currentIndex() == crop;
    edgeLabel->setVisible(cuts);
    shorterEdge->setVisible(cuts);
}

} // namespace onelogit::widgets
