#include "widgets/compare/picture_strip.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/list_text.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace onelogit::widgets {

QString pictureWords(const LabelledPicture& picture) {
    return logitText(picture.logit) + u'\n' + picture.label;
}

QIcon pictureIcon(const LabelledPicture& picture, int edge, const QColor& frameColour) {
    if (!picture.image.isNull())
        return QPixmap::fromImage(picture.image);
    QPixmap frame(edge, edge);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setPen(QPen(frameColour, 1, Qt::DashLine));
    painter.drawRect(frame.rect().adjusted(2, 2, -3, -3));
    return frame;
}

PictureStrip::PictureStrip(QWidget* parent) : QWidget(parent), title(new QLabel), list(new QListWidget) {
    setObjectName(QStringLiteral("pictureStrip"));
    title->setObjectName(QStringLiteral("pictureStrip.title"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    list->setObjectName(QStringLiteral("pictureStrip.list"));
    list->setAccessibleName(tr("Pictures behind what was chosen"));
    list->setToolTip(list->accessibleName());
    list->setViewMode(QListView::IconMode);
    list->setMovement(QListView::Static);
    list->setResizeMode(QListView::Adjust);
    list->setUniformItemSizes(true);
    list->setIconSize({edge, edge});
    list->setGridSize({edge + 40, edge + 44});
    list->setFrameShape(QFrame::NoFrame);
    setType(*list, Type::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::within, space::within, 0);
    column->setSpacing(space::tight);
    column->addWidget(title);
    column->addWidget(list, 1);
}

void PictureStrip::setPictures(const QString& words, const QList<LabelledPicture>& pictures) {
    title->setText(words);
    list->clear();
    for (const LabelledPicture& picture : pictures) {
        auto* item =
            new QListWidgetItem(pictureIcon(picture, edge, paletteOf(*this).outline), pictureWords(picture), list);
        QString tip =
            picture.logitOf.isEmpty() || picture.logitOf == picture.label
                ? tr("%1, a picture of “%2”").arg(picture.name, picture.label)
                : tr("%1, a picture of “%2”, with its logit of “%3”").arg(picture.name, picture.label, picture.logitOf);
        if (picture.image.isNull())
            tip += u'\n' + tr("The picture cannot be read any more");
        item->setToolTip(tip);
        item->setData(Qt::AccessibleTextRole, listText({tip, logitText(picture.logit)}));
    }
    list->setVisible(!pictures.isEmpty());
}

void PictureStrip::setSentence(const QString& sentence) {
    setPictures(sentence, {});
}

} // namespace onelogit::widgets
