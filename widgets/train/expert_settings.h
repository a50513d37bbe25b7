#pragma once

#include "widgets/train/train_choice.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace onelogit::widgets {

/// Every number of a training, for those who know them; tooltips say what each means. Object names: "expertSettings",
/// each control "expertSettings.<member of TrainSettings>", and "expertSettings.device". What does not apply to what is
/// chosen is disabled, and its tooltip says why.
class ExpertSettings : public QWidget {
    Q_OBJECT

public:
    explicit ExpertSettings(QWidget* parent = nullptr);

    [[nodiscard]] TrainSettings settings() const;
    /// Emits nothing.
    void setSettings(const TrainSettings& wanted);
    /// A new head has neither network nor augmentation to choose.
    void setKind(TrainKind kind);
    /// Parameters that none of these losses reads cannot be set.
    void setLosses(const QList<LossKind>& losses);
    void setPictures(const TrainPictures& pictures);
    /// The devices there are, by their stable names, the processor first; `why` there is no other, where there is none.
    /// One that was chosen and is not there stays chosen and says so.
    void setDevices(const QStringList& names, const QString& why);
    [[nodiscard]] QString device() const;
    /// Emits nothing.
    void setDevice(const QString& name);

Q_SIGNALS:
    /// A number, by the user.
    void changed();
    /// By the user.
    void deviceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSpinBox* addCount(const QString& name, const QString& label, int least, int most, const QString& toolTip);
    QSpinBox* addShare(const QString& name, const QString& label, const QString& toolTip);
    QDoubleSpinBox* addNumber(const QString& name, const QString& label, double most, const QString& toolTip);
    QComboBox* addChoice(const QString& name, const QString& label, const QString& toolTip);
    QCheckBox* addSwitch(const QString& name, const QString& text, const QString& toolTip);
    void makeCourse();
    void makePictures();
    void makeNetwork();
    void makeLossNumbers();
    void makeDevice();
    void fillDevices(const QString& chosen);
    void showWhatApplies();

    QFormLayout* form = nullptr;
    QSpinBox* epochs = nullptr;
    QSpinBox* batch = nullptr;
    QDoubleSpinBox* learningRate = nullptr;
    QComboBox* optimizer = nullptr;
    QDoubleSpinBox* momentum = nullptr;
    QDoubleSpinBox* weightDecay = nullptr;
    QCheckBox* fallingRate = nullptr;
    QSpinBox* patience = nullptr;
    QSpinBox* seed = nullptr;
    QCheckBox* weightClasses = nullptr;
    QCheckBox* outputBias = nullptr;
    QSpinBox* validation = nullptr;
    QSpinBox* test = nullptr;
    QSpinBox* pictureEdge = nullptr;
    QCheckBox* grey = nullptr;
    QComboBox* network = nullptr;
    QSpinBox* features = nullptr;
    QCheckBox* flip = nullptr;
    QCheckBox* crop = nullptr;
    QCheckBox* brightness = nullptr;
    QDoubleSpinBox* margin = nullptr;
    QDoubleSpinBox* normalization = nullptr;
    QDoubleSpinBox* draws = nullptr;
    QDoubleSpinBox* smoothing = nullptr;
    QDoubleSpinBox* focusing = nullptr;
    QDoubleSpinBox* prior = nullptr;
    QComboBox* deviceBox = nullptr;
    QStringList devices{QStringLiteral("cpu")};
    QString whyNoOther;
    QList<LossKind> losses;
    TrainPictures pictures;
    TrainKind kind = TrainKind::Network;
};

} // namespace onelogit::widgets
