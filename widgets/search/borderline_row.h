#pragma once

#include <QHash>
#include <QList>
#include <QPixmap>
#include <QString>
#include <QWidget>

#include <optional>

namespace onelogit::widgets {

/// A picture near the line.
struct BorderlinePicture {
    int row = 0; ///< in the ranking
    QString path;
    double logit = 0;
    bool above = false;         ///< of the line
    std::optional<bool> answer; ///< whether the person said that it is one of the class
};

/// The pictures nearest the line, surest first, as many as there is room for on both sides of a gap. Left and Right
/// move, Y and N answer for the current one and go on to the next without an answer.
class BorderlineRow : public QWidget {
    Q_OBJECT

public:
    explicit BorderlineRow(QWidget* parent = nullptr);

    /// Surest first; the current row of the ranking stays current where it still is one.
    void setPictures(const QList<BorderlinePicture>& pictures);
    void setThumbnail(int row, const QImage& image);
    /// Rows of the ranking that are shown and have no thumbnail.
    [[nodiscard]] QList<int> wanted() const;
    /// -1 for none.
    [[nodiscard]] int currentRow() const;
    void answerCurrent(bool yes);
    /// Where the picture of a ranking's row is drawn; empty where it is not.
    [[nodiscard]] QRect place(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void answered(int row, bool yes);
    void currentChanged(int row);
    /// Other pictures came into sight.
    void shownChanged();
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose();
    void setCurrent(qsizetype number);
    void paintPicture(QPainter& painter, qsizetype number) const;

    QList<BorderlinePicture> all;
    QList<BorderlinePicture> shown;
    QHash<int, QPixmap> thumbnails; ///< by row
    qsizetype current = -1;         ///< among those shown
};

} // namespace onelogit::widgets
