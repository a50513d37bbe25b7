#pragma once

#include "widgets/train/train_choice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;
class ExpertSettings;
class LossChoice;
class Segments;

/// What the data's report says, in words.
struct TrainData {
    QString name;          ///< "fashion-mnist"; empty: nothing is chosen yet
    QString facts;         ///< "60,000 pictures, 10 classes, 28 × 28 grey"
    QString remarks;       ///< what a person should know before starting, a line each; may be empty
    QString remarksDetail; ///< a tooltip of the remarks: the files that could not be read
    QString refusal;       ///< why nothing can be learned from it; empty where it can
    QString progress;      ///< what is being read, while it is read
};

/// Three choices and one button: the data, what to train, how long; the losses; and a fold with every number.
/// Object names: "trainForm", "trainForm.data", "trainForm.choose", "trainForm.kind", "trainForm.preset",
/// "trainForm.expert", "trainForm.start", "trainForm.why", and those of LossChoice and ExpertSettings.
class TrainForm : public QFrame {
    Q_OBJECT

public:
    explicit TrainForm(QWidget* parent = nullptr);

    void setData(const TrainData& data);
    /// The model whose features a new head would use; empty: none is open, or the one that is cannot carry a new head,
    /// for this reason.
    void setTrunk(const QString& modelTitle, const QString& reason = {});
    /// What the presets set, in the order of TrainPreset, and a sentence for each that says by what rule. A preset that
    /// is chosen sets it at once; Own keeps what is shown. Emits nothing.
    void setPresets(const QList<TrainSettings>& presets, const QStringList& rules = {});
    void setPictures(const TrainPictures& pictures);
    /// See ExpertSettings.
    void setDevices(const QStringList& names, const QString& why);
    void setTitles(const std::function<QString(LossKind)>& title);

    [[nodiscard]] TrainChoice choice() const;
    /// Emits nothing.
    void setChoice(const TrainChoice& choice);
    void setExpertShown(bool shown);
    [[nodiscard]] bool expertShown() const;

Q_SIGNALS:
    void chooseDataRequested();
    /// By dropping a folder on the form.
    void dataDropped(const QString& folder);
    /// By the user.
    void choiceChanged();
    void startRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDataRow();
    QWidget* makeSegments();
    QWidget* makeFold();
    void takePreset(int number);
    void showKind();
    void showStart();

    QList<TrainSettings> presets;
    TrainData shown;
    QString trunkTitle;
    ElidedLabel* data = nullptr;
    QLabel* facts = nullptr;
    QLabel* remarks = nullptr;
    QPushButton* choose = nullptr;
    Segments* kind = nullptr;
    Segments* preset = nullptr;
    LossChoice* losses = nullptr;
    QToolButton* fold = nullptr;
    ExpertSettings* expert = nullptr;
    QLabel* why = nullptr;
    QPushButton* start = nullptr;
};

} // namespace onelogit::widgets
