#pragma once

#include <QIcon>
#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;

namespace onelogit::widgets {

/// A labelled picture with the logit that it is shown for.
struct LabelledPicture {
    QImage image; ///< null: it cannot be read any more
    QString name; ///< of the file
    QString label;
    QString logitOf; ///< the class whose logit it is, where that is not the label
    double logit = 0;
};

/// In two lines: the logit, and what the picture is.
[[nodiscard]] QString pictureWords(const LabelledPicture& picture);
/// The picture, or a frame of that colour in its place, in a square of `edge` pixels.
[[nodiscard]] QIcon pictureIcon(const LabelledPicture& picture, int edge, const QColor& frameColour);

/// Pictures behind a bar or a number, under a sentence that says which. Object names: "pictureStrip",
/// "pictureStrip.title", "pictureStrip.list".
class PictureStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int edge = 72;

    explicit PictureStrip(QWidget* parent = nullptr);

    void setPictures(const QString& title, const QList<LabelledPicture>& pictures);
    /// Without pictures: what there is to say.
    void setSentence(const QString& sentence);

private:
    QLabel* title = nullptr;
    QListWidget* list = nullptr;
};

} // namespace onelogit::widgets
