#include "widgets/compare/wall_bar.h"

#include "widgets/frame/flow_layout.h"
#include "widgets/frame/segments.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace onelogit::widgets {
namespace {

/// In the order of the box "content".
constexpr std::array heights{BarHeight{false, false}, BarHeight{false, true}, BarHeight{true, false},
                             BarHeight{true, true}};

/// In the order of the box "line", behind "where I put it".
constexpr std::array aims{metrics::Aim::F1, metrics::Aim::Precision, metrics::Aim::Recall, metrics::Aim::Cost};

constexpr double usualShare = 90;
constexpr double usualCost = 1;

QLabel* caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    setType(*label, Type::Small, false, true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WallBar::WallBar(QWidget* parent)
    : QWidget(parent),
      scores(new Segments(this)),
      content(new QComboBox),
      line(new QComboBox),
      value(new QDoubleSpinBox),
      order(new QComboBox),
      axis(new QToolButton),
      exporting(new QToolButton) {
    setObjectName(QStringLiteral("wallBar"));
    scores->setObjectName(QStringLiteral("wallBar.scores"));
    scores->add(QStringLiteral("raw"), tr("raw"), tr("The logit itself: one dot product a picture"));
    scores->add(QStringLiteral("normalized"), tr("normalized"),
                tr("The logit less the log-sum-exp of all the picture's logits, which is computed once and stored: one "
                   "dot product and one addition a picture. Makes scores of cross-entropy models comparable"));
    scores->add(QStringLiteral("both"), tr("both"), tr("Raw logits filled, normalized ones as outlines over them"));
    content->setObjectName(QStringLiteral("wallBar.content"));
    content->addItems({tr("density"), tr("density, log"), tr("count"), tr("count, log"), tr("thresholds per class")});
    content->setToolTip(tr("What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds "
                           "that cost it less than a point of F1. A line that crosses all bars serves all classes"));
    content->setAccessibleName(tr("What the panels draw"));
    line->setObjectName(QStringLiteral("wallBar.line"));
    line->setToolTip(tr("Where the threshold lines stand: at the same logit, or for each model where it reaches the "
                        "same target"));
    line->setAccessibleName(tr("Where the lines stand"));
    value->setObjectName(QStringLiteral("wallBar.value"));
    value->setAccessibleName(tr("Target"));
    value->setKeyboardTracking(false);
    value->hide();
    order->setObjectName(QStringLiteral("wallBar.order"));
    for (QComboBox* each : {line, order})
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    writeWords();
    order->setToolTip(tr("The order of the panels and of the table; a panel's menu moves it by hand"));
    order->setAccessibleName(tr("Order of the models"));
    axis->setObjectName(QStringLiteral("wallBar.sharedAxis"));
    axis->setText(tr("same a&xis"));
    axis->setCheckable(true);
    axis->setProperty("segment", QStringLiteral("first"));
    axis->setAccessibleName(tr("Same logit axis for all panels"));
    axis->setToolTip(tr("Show every panel on the same logit axis, or each on its own"));
    exporting->setObjectName(QStringLiteral("wallBar.export"));
    exporting->setText(tr("save as"));
    exporting->setToolTip(tr("Panels, curves, table or a report as a file"));
    exporting->setPopupMode(QToolButton::InstantPopup);
    exporting->setProperty("button", true);
    for (QWidget* each : std::initializer_list<QWidget*>{content, line, value, order, axis, exporting})
        setType(*each, Type::Small);

    auto* row = new FlowLayout(this);
    row->addTogether({caption(tr("score"), scores), scores});
    row->addTogether({caption(tr("panels"), content), content, axis});
    row->addTogether({caption(tr("line"), line), line, value});
    row->addGap();
    row->addTogether({caption(tr("order"), order), order});
    row->addWidget(exporting);

    connect(scores, &Segments::chosen, this, &WallBar::read);
    for (QComboBox* each : {content, line, order})
        connect(each, &QComboBox::currentIndexChanged, this, &WallBar::read);
    connect(value, &QDoubleSpinBox::valueChanged, this, &WallBar::read);
    connect(axis, &QToolButton::toggled, this, &WallBar::read);
    setLook({});
}

void WallBar::writeWords() {
    const QSignalBlocker still(line);
    const QSignalBlocker calm(order);
    const Words words = wordsOf(*this);
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        for (int i = 0; i < texts.size(); ++i) {
            if (i < box->count())
                box->setItemText(i, texts.at(i));
            else
                box->addItem(texts.at(i));
        }
    };
    fill(line, {tr("where I put it"), wordOf(Word::AtBestF1, words), wordOf(Word::AtPrecision, words),
                wordOf(Word::AtRecall, words), wordOf(Word::AtCost, words)});
    fill(order, {tr("by hand"), tr("by loss"), wordOf(Word::OrderByArea, words), tr("by one threshold's cost")});
    const std::array targets{Word::AtBestF1, Word::AtPrecision, Word::AtRecall, Word::AtCost};
    for (std::size_t i = 0; i < targets.size(); ++i)
        line->setItemData(static_cast<int>(i) + 1, explained(targets[i], words, {}).trimmed(), Qt::ToolTipRole);
}

void WallBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

void WallBar::setExportMenu(QMenu* menu) {
    exporting->setMenu(menu);
}

void WallBar::setLook(const WallLook& look) {
    quiet = true;
    shown = look;
    scores->setCurrent(static_cast<int>(look.scores));
    const auto height = std::ranges::find(heights, look.height) - heights.begin();
    content->setCurrentIndex(look.content == PanelContent::Intervals ? static_cast<int>(heights.size())
                                                                     : static_cast<int>(height));
    line->setCurrentIndex(look.target ? static_cast<int>(std::ranges::find(aims, look.target->aim) - aims.begin()) + 1
                                      : 0);
    order->setCurrentIndex(static_cast<int>(look.order));
    axis->setChecked(look.sharedAxis);
    showValue();
    quiet = false;
}

/// Percent for shares; the spin box keeps what was typed while its unit stays.
void WallBar::showValue() {
    const bool share =
        shown.target && (shown.target->aim == metrics::Aim::Precision || shown.target->aim == metrics::Aim::Recall);
    const bool cost = shown.target && shown.target->aim == metrics::Aim::Cost;
    value->setVisible(share || cost);
    if (share) {
        value->setSuffix(tr(" %"));
        value->setDecimals(1);
        value->setRange(0.1, 100);
        value->setSingleStep(1);
        value->setValue(100 * shown.target->value);
    } else if (cost) {
        value->setSuffix(tr(" misses"));
        value->setDecimals(2);
        value->setRange(0, 1000);
        value->setSingleStep(0.5);
        value->setValue(shown.target->value);
    }
}

void WallBar::read() {
    if (quiet)
        return;
    const WallLook before = shown;
    shown.scores = static_cast<ScoresShown>(scores->current());
    const auto drawn = static_cast<std::size_t>(content->currentIndex());
    shown.content = drawn < heights.size() ? PanelContent::Histograms : PanelContent::Intervals;
    if (drawn < heights.size())
        shown.height = heights[drawn];
    shown.order = static_cast<PanelOrder>(order->currentIndex());
    shown.sharedAxis = axis->isChecked();
    if (line->currentIndex() == 0) {
        shown.target.reset();
    } else {
        const metrics::Aim aim = aims[static_cast<std::size_t>(line->currentIndex()) - 1];
        const bool share = aim == metrics::Aim::Precision || aim == metrics::Aim::Recall;
        const bool same = shown.target && shown.target->aim == aim;
        const double usual = share ? usualShare : usualCost;
        const double given = same && value->isVisible() ? value->value() : usual;
        shown.target = metrics::Target{.aim = aim, .value = aim == metrics::Aim::F1 ? 0 : share ? given / 100 : given};
        if (!same) {
            quiet = true;
            showValue();
            quiet = false;
        }
    }
    if (!shown.target)
        value->hide();
    if (shown != before)
        Q_EMIT lookChanged(shown);
}

} // namespace onelogit::widgets
