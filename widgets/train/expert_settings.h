#pragma once

#include "widgets/train/train_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace onelogit::widgets {

/// Every number of a training, for those who know them; tooltips say what each means. Object names: "expertSettings",
/// each control "expertSettings.<member of TrainSettings>".
class ExpertSettings : public QWidget {
    Q_OBJECT

public:
    explicit ExpertSettings(QWidget* parent = nullptr);

    [[nodiscard]] TrainSettings settings() const;
    /// Emits nothing.
    void setSettings(const TrainSettings& wanted);
    /// A new head has neither network nor augmentation to choose.
    void setKind(TrainKind kind);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QSpinBox* addCount(const QString& name, const QString& label, int least, int most, const QString& toolTip);
    QDoubleSpinBox* addNumber(const QString& name, const QString& label, double most, const QString& toolTip);
    QComboBox* addChoice(const QString& name, const QString& label, const QString& toolTip);
    QCheckBox* addSwitch(const QString& name, const QString& text, const QString& toolTip);
    void makeCourse();
    void makeNetwork();
    void makeLossNumbers();

    QFormLayout* form = nullptr;
    QSpinBox* epochs = nullptr;
    QSpinBox* batch = nullptr;
    QDoubleSpinBox* learningRate = nullptr;
    QComboBox* optimizer = nullptr;
    QCheckBox* fallingRate = nullptr;
    QSpinBox* patience = nullptr;
    QSpinBox* seed = nullptr;
    QCheckBox* weightClasses = nullptr;
    QCheckBox* outputBias = nullptr;
    QComboBox* network = nullptr;
    QSpinBox* features = nullptr;
    QCheckBox* flip = nullptr;
    QCheckBox* crop = nullptr;
    QCheckBox* brightness = nullptr;
    QDoubleSpinBox* margin = nullptr;
    QDoubleSpinBox* normalization = nullptr;
    QDoubleSpinBox* draws = nullptr;
};

} // namespace onelogit::widgets
