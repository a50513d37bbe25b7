#include "widgets/commands/command_palette.h"

#include "widgets/commands/palette_delegate.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int widest = 600;
constexpr int rowsShown = 10;
constexpr int fromTop = 56;
} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      model(new PaletteModel(this)),
      text(new QLineEdit(this)),
      list(new QListView(this)),
      nothing(new QLabel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("card", true);
    setProperty("stressed", true);
    text->setObjectName(QStringLiteral("commandPalette.text"));
    text->setAccessibleName(tr("Command"));
    text->setPlaceholderText(tr("a command, a class, a model or a folder"));
    text->setToolTip(tr("Type a few letters of what is wanted; arrow keys and Enter choose"));
    text->setAcceptDrops(false);
    list->setObjectName(QStringLiteral("commandPalette.list"));
    list->setAccessibleName(tr("Matches"));
    list->setModel(model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFocusPolicy(Qt::NoFocus);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nothing->setObjectName(QStringLiteral("commandPalette.nothing"));
    nothing->setWordWrap(true);
    nothing->setMargin(space::within);
    setType(*nothing, Type::Body, false, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::within, space::within, space::within);
    column->setSpacing(space::within);
    column->addWidget(text);
    column->addWidget(list);
    column->addWidget(nothing);
    hide();
    connect(text, &QLineEdit::textChanged, this, &CommandPalette::match);
    connect(list, &QListView::clicked, this, &CommandPalette::choose);
    text->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::setNothingText(const QString& sentence) {
    nothing->setText(sentence);
}

void CommandPalette::open(const QList<PaletteEntry>& entries) {
    if (!isVisible())
        focusBefore = QApplication::focusWidget();
    model->setEntries(entries);
    text->clear();
    match({});
    show();
    raise();
    text->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close() {
    if (!isVisible())
        return;
    const bool hadFocus = text->hasFocus();
    hide();
    if (hadFocus && focusBefore)
        focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::match(const QString& pattern) {
    model->setPattern(pattern);
    const int rows = model->rowCount();
    list->setVisible(rows > 0);
    nothing->setVisible(rows == 0);
    list->setCurrentIndex(model->index(0));
    list->setFixedHeight(std::min(rows, rowsShown) * std::max(1, list->sizeHintForRow(0)));
    place();
}

void CommandPalette::place() {
    const QWidget* window = parentWidget();
    const int width = std::min(widest, window->width() - 2 * space::between);
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, std::min(fromTop, std::max(0, window->height() - height())));
}

void CommandPalette::moveBy(int by) {
    const int rows = model->rowCount();
    if (rows > 0)
        list->setCurrentIndex(model->index(std::clamp(list->currentIndex().row() + by, 0, rows - 1)));
}

void CommandPalette::choose(const QModelIndex& index) {
    const int entry = model->entryOf(index.isValid() ? index.row() : -1);
    if (entry < 0)
        return;
    close();
    Q_EMIT chosen(entry);
}

bool CommandPalette::takeKey(int key) {
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsShown);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == text && event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    if (watched == text && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace onelogit::widgets
