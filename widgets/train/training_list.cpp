#include "widgets/train/training_list.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr int barHeight = 4;

/// Title and state, facts, and a bar while it runs.
class TrainingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int facts =
            lineHeight(typeFont(option.font, Type::Small), index.data(TrainingListModel::factsRole).toString());
        return {160, lineHeight(option.font, index.data().toString()) + facts + 2 * space::within + barHeight +
                         space::tight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& colours = paletteOf(*option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto state = static_cast<TrainingState>(index.data(TrainingListModel::stateRole).toInt());
        const auto seen = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.hover);
        if (selected)
            painter->fillRect(seen(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), colours.accent);
        const QRect inner = option.rect.adjusted(space::inner, space::within, -space::within, -space::within);
        painter->setFont(typeFont(option.font, Type::Small));
        const QString words = state == TrainingState::Running ? QString() : stateText(state); // its bar moves
        painter->setPen(state == TrainingState::Failed ? colours.error
                        : state == TrainingState::Done ? colours.alignedText
                                                       : colours.mutedText);
        painter->drawText(seen(inner), Qt::AlignRight | Qt::AlignTop, words);
        QRect text = inner;
        text.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(words) - space::within);
        painter->setFont(typeFont(option.font, Type::Body));
        painter->setPen(colours.text);
        painter->drawText(seen(text), Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        text = inner.adjusted(0, lineHeight(painter->font(), index.data().toString()), 0, 0);
        painter->setFont(typeFont(option.font, Type::Small));
        painter->setPen(colours.mutedText);
        painter->drawText(seen(text), Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data(TrainingListModel::factsRole).toString(),
                                                            Qt::ElideRight, text.width()));
        if (const QVariant fraction = index.data(TrainingListModel::fractionRole); fraction.isValid()) {
            QRect bar(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight);
            painter->fillRect(bar, colours.border);
            bar.setWidth(qRound(inner.width() * qBound(0.0, fraction.toDouble(), 1.0)));
            painter->fillRect(seen(bar), state == TrainingState::Running ? colours.accent : colours.neutralMark);
        }
        painter->restore();
    }
};

bool isOver(TrainingState state) {
    return state == TrainingState::Done || state == TrainingState::Stopped || state == TrainingState::Failed;
}

} // namespace

TrainingList::TrainingList(QWidget* parent)
    : QFrame(parent), source(new TrainingListModel(this)), view(new QListView), empty(new QLabel), facts(new QLabel) {
    setObjectName(QStringLiteral("trainingList"));
    setProperty("card", true);
    auto* heading = new QLabel(tr("Trainings"));
    setType(*heading, Type::Body, true);
    view->setObjectName(QStringLiteral("trainingList.view"));
    view->setAccessibleName(tr("Trainings"));
    view->setToolTip(tr("The one that runs, those that wait, those that are done"));
    view->setModel(source);
    view->setItemDelegate(new TrainingDelegate(view));
    view->setFont(typeFont(QApplication::font(), Type::Body));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    empty->setText(tr("What you train is listed here, with pause, stop and what to do with the result."));
    empty->setWordWrap(true);
    setType(*empty, Type::Small, false, true);
    facts->setObjectName(QStringLiteral("trainingList.facts"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    setType(*facts, Type::Small, false, true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    column->setSpacing(space::within);
    column->addWidget(heading);
    column->addWidget(empty);
    column->addWidget(view, 1);
    column->addWidget(facts);
    column->addStretch(0);
    column->addWidget(makeButtons());
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showButtons();
        Q_EMIT selectionChanged(selected());
    });
    setCards({});
}

QPushButton* TrainingList::addButton(const QString& name, const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("trainingList.") + name);
    button->setToolTip(toolTip);
    return button;
}

QWidget* TrainingList::makeButtons() {
    auto* box = new QWidget;
    pause = addButton(QStringLiteral("pause"), tr("Pause"), tr("Within one batch; nothing is lost"));
    keep = addButton(QStringLiteral("keep"), tr("Stop and keep"), tr("The best epoch so far becomes the model"));
    discard = addButton(QStringLiteral("discard"), tr("Stop and discard"), tr("Nothing of it is kept"));
    up = addButton(QStringLiteral("up"), tr("Earlier"), tr("Runs before the one above it"));
    down = addButton(QStringLiteral("down"), tr("Later"), tr("Runs after the one below it"));
    compare = addButton(QStringLiteral("compare"), tr("Compare"), tr("Opens its models on the Compare page"));
    search = addButton(QStringLiteral("search"), tr("Search"), tr("Searches with the best of its models"));
    save = addButton(QStringLiteral("save"), tr("Save record…"),
                     tr("Settings, curves and figures as JSON, or the curves alone as CSV"));
    again = addButton(QStringLiteral("again"), tr("Once more…"), tr("The form takes its settings, to be changed"));
    remove = addButton(QStringLiteral("remove"), tr("Remove"), tr("From the list; models that were kept stay"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    for (QPushButton* button : {compare, search, save, pause, keep, discard, up, down, again, remove})
        column->addWidget(button);
    connect(pause, &QPushButton::clicked, this, [this] {
        const TrainingCard* card = current();
        const bool stands = card->state == TrainingState::Paused || card->state == TrainingState::Interrupted;
        if (stands)
            Q_EMIT resumeRequested(card->id);
        else
            Q_EMIT pauseRequested(card->id);
    });
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(selected()); });
    connect(discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(selected()); });
    connect(up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selected(), -1); });
    connect(down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selected(), 1); });
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(selected()); });
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(selected()); });
    connect(search, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested(selected()); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(selected()); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    return box;
}

void TrainingList::setCards(const QList<TrainingCard>& cards) {
    const quint64 kept = selected();
    {
        const QSignalBlocker quiet(view->selectionModel());
        source->setCards(cards);
    }
    empty->setVisible(cards.isEmpty());
    view->setVisible(!cards.isEmpty());
    select(kept);
    if (selected() == 0 && !cards.isEmpty())
        select(cards.first().id);
    showButtons();
}

quint64 TrainingList::selected() const {
    return view->currentIndex().data(TrainingListModel::idRole).toULongLong();
}

void TrainingList::select(quint64 id) {
    for (int i = 0; i < source->rowCount(); ++i)
        if (source->cards().at(i).id == id && view->currentIndex().row() != i)
            view->setCurrentIndex(source->index(i));
}

const TrainingCard* TrainingList::current() const {
    const int row = view->currentIndex().row();
    return row >= 0 && row < source->rowCount() ? &source->cards().at(row) : nullptr;
}

void TrainingList::showButtons() {
    const TrainingCard* card = current();
    const TrainingState state = card ? card->state : TrainingState::Stopped;
    const bool runs = state == TrainingState::Running;
    const bool waits = state == TrainingState::Waiting;
    const bool stands = state == TrainingState::Paused || state == TrainingState::Interrupted;
    pause->setText(stands ? tr("Go on") : tr("Pause"));
    pause->setVisible(card && (stands || (runs && card->canKeep)));
    keep->setVisible(card && card->canKeep);
    discard->setVisible(card && (runs || stands || waits));
    up->setVisible(card && waits);
    down->setVisible(card && waits);
    compare->setVisible(card && (state == TrainingState::Done || state == TrainingState::Stopped));
    search->setVisible(compare->isVisibleTo(this));
    save->setVisible(compare->isVisibleTo(this));
    again->setVisible(card);
    remove->setVisible(card && isOver(state));
    facts->setText(card ? card->facts : QString());
    facts->setVisible(card && state == TrainingState::Failed);
}

} // namespace onelogit::widgets
