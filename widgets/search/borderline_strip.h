#pragma once

#include "widgets/search/borderline_row.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;

/// The pictures nearest the line and a question about each; answers move the line of this folder. Keys on the pictures:
/// BorderlineRow, and Ctrl+Z takes the last answer back. Object names: "borderlineStrip", "borderlineStrip.fold",
/// "borderlineStrip.pictures" (a BorderlineRow), "borderlineStrip.question", "borderlineStrip.yes",
/// "borderlineStrip.no", "borderlineStrip.proposal", "borderlineStrip.use", "borderlineStrip.undo".
class BorderlineStrip : public QFrame {
    Q_OBJECT

public:
    explicit BorderlineStrip(QWidget* parent = nullptr);

    /// "is this a sneaker?"
    void setQuestion(const QString& question);
    /// Surest first.
    void setPictures(const QList<BorderlinePicture>& pictures);
    /// Answers thumbnailsWanted.
    void setThumbnail(int row, const QImage& image);
    /// "12 answers: the line moves to 0.31"; `usable` where the line would move. Empty shows nothing.
    void setProposal(const QString& sentence, bool usable);
    void setUndoable(bool undoable);

    /// Only the head line is left. Emits nothing.
    void setFolded(bool folded);
    [[nodiscard]] bool folded() const { return isFolded; }

Q_SIGNALS:
    /// Rows of the ranking without a thumbnail; each list replaces the former.
    void thumbnailsWanted(const QList<int>& rows);
    void answered(int row, bool yes);
    void answerUndone();
    void refitAccepted();
    /// The current picture; -1 for none.
    void selected(int row);
    /// By the user.
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void ask();
    void tintIcon();

    bool isFolded = false;
    QToolButton* fold = nullptr;
    QWidget* body = nullptr;
    BorderlineRow* pictures = nullptr;
    QLabel* question = nullptr;
    QPushButton* yes = nullptr;
    QPushButton* no = nullptr;
    ElidedLabel* proposal = nullptr;
    QPushButton* use = nullptr;
    QToolButton* undo = nullptr;
};

} // namespace onelogit::widgets
