#include "widgets/welcome/welcome_page.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"
#include "widgets/welcome/heaps_picture.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace onelogit::widgets {
namespace {

constexpr int pageWidth = 920;
constexpr int margin = 32;
constexpr int group = 24; ///< between what stands apart
constexpr int tileIcon = 24;
constexpr int recentIcon = 16;
constexpr int recentColumns = 2;

} // namespace

/// A button with an icon, a title and a line under it.
class WelcomePage::Tile : public QPushButton {
public:
    Tile(const QString& name, const QString& iconName, const QString& title, const QString& words, int iconSide,
         QWidget* parent)
        : QPushButton(parent), icon(iconName), side(iconSide), picture(new QLabel(this)) {
        setObjectName(QStringLiteral("welcomePage.") + name);
        setProperty("tile", true);
        setAccessibleName(title);
        setAccessibleDescription(words);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        const bool large = side == tileIcon;
        auto* first = new ElidedLabel(this);
        first->setText(title);
        setType(*first, Type::Body, large);
        QLabel* second = large ? new QLabel(words, this) : new ElidedLabel(this, Qt::ElideMiddle);
        second->setText(words);
        second->setWordWrap(large);
        setType(*second, Type::Small, false, true);
        for (QLabel* label : {picture, static_cast<QLabel*>(first), second})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto* text = new QVBoxLayout;
        text->setSpacing(large ? space::tight : 0);
        text->addWidget(first);
        text->addWidget(second);
        auto* row = new QHBoxLayout(this);
        const int room = large ? space::between : space::within;
        row->setContentsMargins(space::inner, room, space::inner, room);
        row->setSpacing(space::inner);
        row->addWidget(picture, 0, large ? Qt::AlignTop : Qt::AlignVCenter);
        row->addLayout(text, 1);
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return layout()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }

    void tint() {
        const Palette& colours = paletteOf(*parentWidget()); // its own has the accent behind it
        const bool primary = property("primary").toBool();
        picture->setPixmap(iconPixmap(icon, primary ? colours.onAccent : colours.accent, side, devicePixelRatioF()));
    }

private:
    QString icon;
    int side;
    QLabel* picture;
};

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* inside = new QWidget;
    inside->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, group, margin, group);
    column->setSpacing(group);
    column->addWidget(makeHead());
    column->addWidget(makeTiles());
    recentBox = new QWidget;
    recentTitle = new QLabel(tr("Open before"));
    setType(*recentTitle, Type::Small, false, true);
    auto* recentColumn = new QVBoxLayout(recentBox);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->setSpacing(space::within);
    recentColumn->addWidget(recentTitle);
    recentGrid = new QGridLayout;
    recentGrid->setSpacing(space::within);
    recentColumn->addLayout(recentGrid);
    column->addWidget(recentBox);
    column->addWidget(makeFoot());
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inside, 1000);
    middle->addStretch(1);
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setRecent({});
    tintIcons();
}

QWidget* WelcomePage::makeHead() {
    auto* head = new QWidget;
    auto* title = new QLabel(tr("Find pictures by one logit"));
    setType(*title, Type::Large, true);
    auto* words = new QLabel(
        tr("A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies "
           "right of it is shown. How well one line parts right from wrong, the network's training decides, and here "
           "it can be seen."));
    words->setWordWrap(true);
    setType(*words, Type::Body, false, true);
    auto* text = new QVBoxLayout;
    text->setSpacing(space::inner);
    text->addStretch(1);
    text->addWidget(title);
    text->addWidget(words);
    text->addStretch(1);
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::between, space::inner, space::between, space::inner);
    inCard->addWidget(new HeapsPicture);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(margin);
    row->addLayout(text, 9);
    row->addWidget(card, 10);
    return head;
}

QWidget* WelcomePage::makeTiles() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inner);
    const auto add = [&](const char* name, const char* iconName, const QString& title, const QString& words,
                         const QString& toolTip) {
        auto* tile = new Tile(QLatin1String(name), QLatin1String(iconName), title, words, tileIcon, box);
        tile->setToolTip(toolTip);
        row->addWidget(tile, 1);
        tiles.append(tile);
        return tile;
    };
    Tile* demo = add("demo", "compare", tr("Try the demo"), tr("Seven networks and their pictures are here already."),
                     tr("Opens Compare on the demo's pictures and models"));
    demo->setProperty("primary", true);
    Tile* folder = add("openFolder", "folder", tr("Open a folder…"), tr("Your pictures, or drop them on this window."),
                       tr("Searches a folder of pictures; your files are only read"));
    Tile* model = add("openModel", "model", tr("Open a model…"), tr("TorchScript, ONNX, GGUF or safetensors."),
                      tr("Opens a trained classifier in a process of its own, without access to files and network"));
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(model, &QPushButton::clicked, this, &WelcomePage::openModelRequested);
    return box;
}

QWidget* WelcomePage::makeFoot() {
    auto* foot = new QWidget;
    tour = new QPushButton(tr("Take the tour"));
    tour->setObjectName(QStringLiteral("welcomePage.tour"));
    tour->setAccessibleName(tour->text());
    tour->setToolTip(tr("The controls that matter, one after the other, on the demo: a minute and a half"));
    atStart = new QCheckBox(tr("Show this page at the start"));
    atStart->setObjectName(QStringLiteral("welcomePage.atStart"));
    atStart->setToolTip(tr("It is always there under Help, Welcome"));
    atStart->setChecked(true);
    auto* minutes = new QLabel(tr("a minute and a half over the real controls"));
    setType(*minutes, Type::Small, false, true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inner);
    row->addWidget(tour);
    row->addWidget(minutes);
    row->addStretch(1);
    row->addWidget(atStart);
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    connect(atStart, &QCheckBox::toggled, this, &WelcomePage::shownAtStartChanged);
    return foot;
}

void WelcomePage::setRecent(const QList<OpenedBefore>& entries) {
    for (Tile* tile : std::exchange(recent, {})) { // perhaps because one of them was clicked just now
        tile->hide();
        tile->setObjectName({});
        recentGrid->removeWidget(tile);
        tile->deleteLater();
    }
    const auto count = static_cast<int>(qMin<qsizetype>(entries.size(), mostRecent));
    for (int i = 0; i < count; ++i) {
        const OpenedBefore& entry = entries.at(i);
        auto* tile = new Tile(QStringLiteral("recent%1").arg(i), entry.iconName, entry.title, entry.place, recentIcon,
                              recentBox);
        tile->setToolTip(entry.toolTip);
        connect(tile, &QPushButton::clicked, this, [this, i] { Q_EMIT recentChosen(i); });
        recentGrid->addWidget(tile, i / recentColumns, i % recentColumns);
        recent.append(tile);
        tile->tint();
    }
    for (int column = 0; column < recentColumns; ++column)
        recentGrid->setColumnStretch(column, 1);
    recentBox->setVisible(count > 0);
    QWidget* before = tiles.last();
    for (Tile* tile : recent) {
        QWidget::setTabOrder(before, tile);
        before = tile;
    }
    QWidget::setTabOrder(before, tour);
}

void WelcomePage::setShownAtStart(bool shown) {
    const QSignalBlocker quiet(atStart);
    atStart->setChecked(shown);
}

bool WelcomePage::shownAtStart() const {
    return atStart->isChecked();
}

void WelcomePage::focusFirst() {
    tiles.first()->setFocus();
}

void WelcomePage::tintIcons() {
    for (Tile* tile : tiles + recent)
        tile->tint();
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QScrollArea::changeEvent(event);
}

} // namespace onelogit::widgets
