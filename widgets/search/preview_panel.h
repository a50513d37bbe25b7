#pragma once

#include <QFrame>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace onelogit::widgets {

class ElidedLabel;
class EmptyState;
class NoteLine;
class PictureView;
class ScoreBars;

struct ClassScore {
    QString name;
    double logit = 0;
    bool asked = false; ///< the class that was searched for
};

struct Preview {
    QString path;
    QString className;
    QImage picture; ///< null while it loads or cannot be read
    QSize pixels;   ///< of the file; empty while unknown
    double logit = 0;
    std::optional<double> margin; ///< logit minus the highest logit of another class
    QList<ClassScore> top;        ///< highest first; empty while unknown
    QString note;                 ///< why there is no picture, if so
    QString damage = {};          ///< what is wrong with a picture that is shown all the same
    QString question = {};        ///< "is this a sneaker?"; empty asks nothing
    std::optional<bool> answer = {};
};

/// One hit in full, and a question about it; Y and N answer. Object names: "previewPanel", "previewPanel.picture",
/// "previewPanel.name", "previewPanel.facts", "previewPanel.logit", "previewPanel.margin", "previewPanel.classes",
/// "previewPanel.damage", "previewPanel.question", "previewPanel.yes", "previewPanel.no".
class PreviewPanel : public QFrame {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    void setPreview(const Preview& preview);
    /// Back to the sentence that says what to do.
    void clear();

Q_SIGNALS:
    void answered(bool yes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildAnswers();

    QStackedWidget* stack = nullptr;
    EmptyState* empty = nullptr;
    PictureView* picture = nullptr;
    ElidedLabel* name = nullptr;
    QLabel* facts = nullptr;
    QLabel* logit = nullptr;
    QLabel* margin = nullptr;
    ScoreBars* bars = nullptr;
    NoteLine* damage = nullptr;
    QWidget* answers = nullptr;
    ElidedLabel* question = nullptr;
    QPushButton* yes = nullptr;
    QPushButton* no = nullptr;
};

} // namespace onelogit::widgets
