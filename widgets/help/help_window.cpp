#include "widgets/help/help_window.h"

#include "widgets/help/help_browser.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/menu_key.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onelogit::widgets {
namespace {

constexpr QSize firstSize(920, 640);
constexpr int listWidth = 232;
constexpr int widestList = 340;
constexpr int iconSide = 16;

QToolButton* stepButton(const char* name, const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("help.") + QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSide, iconSide});
    return button;
}

bool has(const HelpPage& page, const QString& words) {
    return page.markdown.contains(words, Qt::CaseInsensitive);
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("OneLogit Help"));
    setAttribute(Qt::WA_QuitOnClose, false);
    buildLayout();
    resize(firstSize);
    connect(back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(words, &QLineEdit::returnPressed, this, &HelpWindow::nextMark);
    connect(list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && (place < 0 || visited.at(place) != row))
            visit(row);
    });
    connect(browser, &HelpBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.path().section(u'.', 0, 0)); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, [this] { go(-1); });
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, this, [this] { go(1); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &HelpWindow::startSearch);
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, &HelpWindow::nextMark);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::buildLayout() {
    back = stepButton("back", tr("Back"), withShortcut(tr("The page before"), QKeySequence::Back));
    forward = stepButton("forward", tr("Forward"), withShortcut(tr("The page after"), QKeySequence::Forward));
    words = new QLineEdit;
    words->setObjectName(QStringLiteral("help.search"));
    words->setAccessibleName(tr("Search the help"));
    words->setPlaceholderText(tr("Search the help"));
    words->setToolTip(
        withShortcut(tr("Pages that have these letters; Enter goes from place to place"), QKeySequence::Find));
    words->setClearButtonEnabled(true);
    found = new QLabel;
    found->setObjectName(QStringLiteral("help.found"));
    setType(*found, Type::Small, false, true);
    list = new QListWidget;
    list->setObjectName(QStringLiteral("help.pages"));
    list->setAccessibleName(tr("Pages of help"));
    list->setToolTip(tr("What there is to read"));
    list->setFixedWidth(listWidth);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    browser = new HelpBrowser;

    auto* top = new QFrame;
    top->setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(space::within, space::within, space::between, space::within);
    row->setSpacing(space::within);
    row->addWidget(back);
    row->addWidget(forward);
    row->addWidget(words);
    row->addWidget(found, 1);
    words->setFixedWidth(listWidth);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(list);
    middle->addWidget(browser, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addLayout(middle, 1);
    tintIcons();
}

void HelpWindow::setPages(const QList<HelpPage>& wanted) {
    pages = wanted;
    visited.clear();
    place = -1;
    list->clear();
    for (const HelpPage& page : pages)
        list->addItem(page.title);
    list->setFixedWidth(std::clamp(list->sizeHintForColumn(0) + 2 * list->frameWidth() + 1, listWidth, widestList));
    if (!pages.isEmpty())
        visit(0);
}

void HelpWindow::showPage(const QString& id) {
    const auto page = std::ranges::find(std::as_const(pages), id, &HelpPage::id);
    if (page != pages.cend() && currentPage() != id)
        visit(static_cast<int>(page - pages.cbegin()));
}

QString HelpWindow::currentPage() const {
    return place < 0 ? QString() : pages.at(visited.at(place)).id;
}

void HelpWindow::startSearch() {
    words->setFocus(Qt::ShortcutFocusReason);
    words->selectAll();
}

void HelpWindow::visit(int page) {
    visited.resize(place + 1);
    visited.append(page);
    go(1);
}

void HelpWindow::go(int steps) {
    if (place + steps < 0 || place + steps >= visited.size())
        return;
    place += steps;
    const int page = visited.at(place);
    list->setCurrentRow(page);
    browser->setPage(pages.at(page).markdown);
    marks = browser->mark(words->text());
    currentMark = -1;
    back->setEnabled(place > 0);
    forward->setEnabled(place + 1 < visited.size());
}

void HelpWindow::search(const QString& text) {
    int count = 0;
    for (int i = 0; i < pages.size(); ++i) {
        const bool fits = has(pages.at(i), text);
        list->item(i)->setHidden(!fits);
        count += fits ? 1 : 0;
    }
    marks = browser->mark(text);
    currentMark = -1;
    found->setText(text.isEmpty() ? QString() : count == 0 ? tr("nowhere") : tr("on %n page(s)", nullptr, count));
}

/// On from page to page, and around at the end.
void HelpWindow::nextMark() {
    if (words->text().isEmpty() || place < 0)
        return;
    if (currentMark + 1 >= marks) {
        const auto total = static_cast<int>(pages.size());
        for (int step = 1; step <= total; ++step) {
            const int page = (visited.at(place) + step) % total;
            if (!has(pages.at(page), words->text()))
                continue;
            if (page != visited.at(place))
                visit(page);
            currentMark = -1;
            break;
        }
    }
    if (marks > 0)
        browser->goToMark(++currentMark);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (words->text().isEmpty())
        close();
    else
        words->clear();
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && back)
        tintIcons();
    QWidget::changeEvent(event);
}

void HelpWindow::tintIcons() {
    const Palette& colours = paletteOf(*this);
    back->setIcon(icon(QStringLiteral("chevron-left"), colours.text, colours.accent, iconSide));
    forward->setIcon(icon(QStringLiteral("chevron-right"), colours.text, colours.accent, iconSide));
}

} // namespace onelogit::widgets
