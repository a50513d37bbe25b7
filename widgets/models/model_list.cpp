#include "widgets/models/model_list.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/menu_key.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace onelogit::widgets {
namespace {

constexpr int iconSide = 20;

/// Icon, title with the aligned mark, facts under it; what is chosen carries a bar at the left.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int facts =
            lineHeight(typeFont(option.font, Type::Small), index.data(ModelListModel::factsRole).toString());
        return {160, lineHeight(option.font, index.data().toString()) + facts + 2 * space::within};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& colours = paletteOf(*option.widget);
        const bool current = index.data(ModelListModel::currentRole).toBool();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        const auto seen = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.hover);
        if (current)
            painter->fillRect(seen(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), colours.accent);
        if (focused) {
            painter->setPen(colours.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect inner = option.rect.adjusted(space::inner, space::within, -space::within, -space::within);
        const QPixmap mark = iconPixmap(QStringLiteral("model"), current ? colours.accent : colours.mutedText, iconSide,
                                        option.widget->devicePixelRatioF());
        painter->drawPixmap(seen({inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide}).topLeft(),
                            mark);

        QRect text = inner.adjusted(iconSide + space::within, 0, 0, 0);
        const QVariant aligned = index.data(ModelListModel::alignedRole);
        painter->setFont(typeFont(option.font, Type::Small));
        if (aligned.isValid()) {
            const QString words = aligned.toBool() ? ModelList::tr("✓ aligned") : ModelList::tr("not aligned");
            painter->setPen(aligned.toBool() ? colours.alignedText : colours.mutedText);
            painter->drawText(seen(text), Qt::AlignRight | Qt::AlignTop, words);
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(words) - space::within);
        }
        const QFont titleFont = typeFont(option.font, Type::Body, current);
        painter->setFont(titleFont);
        painter->setPen(colours.text);
        const QFontMetrics titleMetrics(titleFont);
        painter->drawText(seen(text), Qt::AlignLeft | Qt::AlignTop,
                          titleMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setFont(typeFont(option.font, Type::Small));
        painter->setPen(colours.mutedText);
        text.setRight(inner.right());
        painter->drawText(seen(text), Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(ModelListModel::factsRole).toString(),
                                                            Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

ModelList::ModelList(QWidget* parent) : QListView(parent), source(new ModelListModel(this)) {
    setObjectName(QStringLiteral("modelList"));
    setAccessibleName(tr("Open models"));
    setToolTip(tr("Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes")
                   .arg(keyText(Qt::ALT | Qt::Key_Up), keyText(Qt::ALT | Qt::Key_Down)));
    setModel(source);
    setItemDelegate(new CardDelegate(this));
    setFont(typeFont(QApplication::font(), Type::Body));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    connect(source, &ModelListModel::rowMoved, this, &ModelList::rowMoved);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
}

void ModelList::setCards(const QList<ModelCard>& cards, int current) {
    const QString kept = selectedRow() < 0 ? QString() : source->cards().at(selectedRow()).path;
    {
        const QSignalBlocker quiet(this);
        source->setCards(cards);
        source->setCurrent(current);
    }
    int wanted = -1;
    for (int i = 0; i < cards.size(); ++i)
        if (cards.at(i).path == kept)
            wanted = i;
    if (wanted < 0 && !cards.isEmpty())
        wanted = qBound(0, current, static_cast<int>(cards.size()) - 1);
    updateGeometry();
    select(wanted);
}

int ModelList::selectedRow() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ModelList::select(int row) {
    setCurrentIndex(row < 0 ? QModelIndex() : source->index(row));
    if (row >= 0)
        scrollTo(source->index(row));
}

QSize ModelList::sizeHint() const {
    const int row = source->rowCount() > 0 ? sizeHintForRow(0) : 40;
    return {280, row * qMax(1, source->rowCount()) + 2 * frameWidth()};
}

void ModelList::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    Q_EMIT rowSelected(now.isValid() ? now.row() : -1);
}

void ModelList::moveSelected(int by) {
    const int from = selectedRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < source->rowCount())
        source->moveRow({}, from, {}, by > 0 ? to + 1 : to);
}

void ModelList::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && selectedRow() >= 0)
        Q_EMIT removeRequested(selectedRow());
    else if (enter && selectedRow() >= 0)
        Q_EMIT rowChosen(selectedRow());
    else
        QListView::keyPressEvent(event);
}

} // namespace onelogit::widgets
