#include "widgets/commands/shortcut_panel.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr int widest = 760;
constexpr int keysWidth = 200;

QPushButton* button(const char* name, const QString& text, const QString& toolTip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QStringLiteral("shortcutPanel.") + QLatin1String(name));
    made->setToolTip(toolTip);
    return made;
}

} // namespace

ShortcutPanel::ShortcutPanel(QWidget* parent) : QWidget(parent), model(new ShortcutModel(this)), list(new QTreeView) {
    setObjectName(QStringLiteral("shortcutPanel"));
    list->setObjectName(QStringLiteral("shortcutPanel.list"));
    list->setAccessibleName(tr("Shortcuts"));
    list->setModel(model);
    list->setItemsExpandable(false);
    list->setRootIsDecorated(false);
    list->setIndentation(space::between);
    list->setUniformRowHeights(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->setSpacing(space::within);
    column->addWidget(makeHead());
    column->addWidget(list, 1);
    column->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::between, space::between, space::between, space::between);
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutPanel::showSelected);
    connect(list, &QAbstractItemView::activated, this, [this] { keys->setFocus(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        list->expandAll();
        for (int group = 0; group < model->rowCount(); ++group)
            list->setFirstColumnSpanned(group, {}, true);
        showSelected();
    });
    showSelected();
    tintIcon();
}

/// Keys that have the focus tell their text once more as they go, when this is no ShortcutPanel any longer.
ShortcutPanel::~ShortcutPanel() {
    keys->disconnect(this);
}

QWidget* ShortcutPanel::makeHead() {
    auto* title = new QLabel(tr("Keyboard shortcuts"));
    setType(*title, Type::Body, true);
    filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("shortcutPanel.filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setPlaceholderText(tr("part of a command or its keys"));
    filter->setToolTip(tr("Only what holds these letters"));
    filter->setClearButtonEnabled(true);
    filter->setAcceptDrops(false);
    resetAll = button("resetAll", tr("Reset all"), tr("Every command gets its usual shortcut"));
    close = new QToolButton;
    close->setObjectName(QStringLiteral("shortcutPanel.close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Escape)"));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setProperty("flat", true);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::within);
    row->addWidget(title);
    row->addSpacing(space::within);
    row->addWidget(filter, 1);
    row->addWidget(resetAll);
    row->addWidget(close);
    connect(filter, &QLineEdit::textChanged, model, &ShortcutModel::setFilter);
    connect(resetAll, &QPushButton::clicked, this, &ShortcutPanel::resetAllRequested);
    connect(close, &QToolButton::clicked, this, &ShortcutPanel::closed);
    return head;
}

QWidget* ShortcutPanel::makeFoot() {
    chosen = new ElidedLabel;
    chosen->setObjectName(QStringLiteral("shortcutPanel.chosen"));
    keys = new QKeySequenceEdit;
    keys->setObjectName(QStringLiteral("shortcutPanel.keys"));
    keys->setAccessibleName(tr("Shortcut"));
    keys->setToolTip(tr("Press the keys that the command shall have"));
    keys->setFixedWidth(keysWidth);
    keys->installEventFilter(this);
    none = button("none", tr("None"), tr("The command has no shortcut"));
    reset = button("reset", tr("Reset"), tr("The command's usual shortcut"));
    clash = new QLabel;
    clash->setObjectName(QStringLiteral("shortcutPanel.clash"));
    clash->setTextFormat(Qt::PlainText);
    clash->setWordWrap(true);
    clash->setProperty("level", QStringLiteral("error"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(chosen, 1);
    row->addWidget(keys);
    row->addWidget(none);
    row->addWidget(reset);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(clash);
    connect(keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutPanel::takeKeys);
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT keysChosen(selected(), {}); });
    connect(reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(selected()); });
    return foot;
}

void ShortcutPanel::setRows(const QList<ShortcutRow>& rows) {
    const QString before = selected();
    model->setRows(rows);
    if (const QModelIndex index = model->indexOf(before); !before.isEmpty() && index.isValid())
        list->setCurrentIndex(index);
    bool any = false;
    for (const ShortcutRow& row : rows)
        any = any || row.changed;
    resetAll->setEnabled(any);
    showSelected();
}

void ShortcutPanel::setClash(const QString& sentence) {
    clash->setText(sentence);
    clash->setVisible(!sentence.isEmpty());
}

QString ShortcutPanel::selected() const {
    return list->currentIndex().data(ShortcutModel::nameRole).toString();
}

void ShortcutPanel::start() {
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

/// One chord: a second one begins anew.
void ShortcutPanel::takeKeys(const QKeySequence& typed) {
    setClash({});
    if (typed.isEmpty() || selected().isEmpty())
        return;
    const QKeySequence last(typed[typed.count() - 1]);
    if (last == list->currentIndex().siblingAtColumn(0).data(ShortcutModel::firstRole).value<QKeySequence>())
        return;
    if (typed.count() > 1) {
        const QSignalBlocker quiet(keys);
        keys->setKeySequence(last);
    }
    Q_EMIT keysChosen(selected(), last);
}

void ShortcutPanel::showSelected() {
    const QModelIndex index = list->currentIndex().siblingAtColumn(0);
    const bool changeable = !selected().isEmpty();
    chosen->setText(changeable ? index.data().toString() : tr("Select a command to change its shortcut."));
    {
        const QSignalBlocker quiet(keys);
        keys->setKeySequence(index.data(ShortcutModel::firstRole).value<QKeySequence>());
    }
    keys->setEnabled(changeable);
    none->setEnabled(changeable && !keys->keySequence().isEmpty());
    reset->setEnabled(changeable && index.data(ShortcutModel::changedRole).toBool());
    setClash({});
}

/// Escape leaves the field and is no shortcut. The field itself tells of keys a second later: they may be followed by
/// more.
bool ShortcutPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == keys && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        showSelected();
        list->setFocus();
        return true;
    }
    if (watched == keys && event->type() == QEvent::KeyRelease)
        QTimer::singleShot(0, this, [this] { takeKeys(keys->keySequence()); });
    return QWidget::eventFilter(watched, event);
}

void ShortcutPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ShortcutPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QWidget::changeEvent(event);
}

void ShortcutPanel::tintIcon() {
    const Palette& colours = paletteOf(*this);
    close->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 16));
}

} // namespace onelogit::widgets
