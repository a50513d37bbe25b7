#include "widgets/train/loss_choice.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QVBoxLayout* makeColumn(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    return column;
}

QLabel* makeMark(bool aligned) {
    auto* mark = new QLabel(aligned ? LossChoice::tr("✓ aligned") : QString());
    mark->setProperty("aligned", aligned);
    mark->setToolTip(LossChoice::tr("At its optimum every true logit lies above every false one"));
    setType(*mark, Type::Small);
    return mark;
}

} // namespace

LossChoice::LossChoice(QWidget* parent)
    : QWidget(parent), all(new QCheckBox(tr("all seven losses"))), more(new QToolButton), extras(new QWidget) {
    setObjectName(QStringLiteral("lossChoice"));
    all->setObjectName(QStringLiteral("lossChoice.all"));
    all->setToolTip(tr("A race: equal data, order and start for all of them"));
    more->setObjectName(QStringLiteral("lossChoice.more"));
    more->setProperty("flat", true);
    more->setProperty("words", true);
    more->setCheckable(true);
    more->setText(tr("More losses"));
    more->setToolTip(tr("Losses beside the paper's seven"));

    QVBoxLayout* column = makeColumn(this);
    column->addWidget(all);
    QVBoxLayout* folded = makeColumn(extras);
    for (const LossTraits& loss : allLosses()) {
        auto* box = new QCheckBox(latin(loss.title));
        box->setObjectName(QStringLiteral("lossChoice.") + latin(loss.name));
        box->setToolTip(loss.aligned ? tr("Aligned with the Principle of Logit Separation")
                                     : tr("Not aligned: compares the logits of one picture only"));
        box->setAccessibleDescription(box->toolTip());
        auto* row = new QHBoxLayout;
        row->setContentsMargins(loss.extra ? 0 : space::between, 0, 0, 0);
        row->addWidget(box, 1);
        row->addWidget(makeMark(loss.aligned));
        (loss.extra ? folded : column)->addLayout(row);
        connect(box, &QCheckBox::toggled, this, [this] {
            showAll();
            Q_EMIT chosenChanged();
        });
        boxes.append(box);
    }
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(extras);
    extras->hide();
    connect(more, &QToolButton::toggled, extras, &QWidget::setVisible);
    connect(all, &QCheckBox::clicked, this, [this] { chooseAll(); });
}

QList<LossKind> LossChoice::chosen() const {
    QList<LossKind> losses;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (boxes.at(i)->isChecked())
            losses.append(allLosses()[static_cast<std::size_t>(i)].kind);
    return losses;
}

void LossChoice::setChosen(const QList<LossKind>& losses) {
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const LossTraits& loss = allLosses()[static_cast<std::size_t>(i)];
        const QSignalBlocker quiet(boxes.at(i));
        boxes.at(i)->setChecked(losses.contains(loss.kind));
        if (loss.extra && losses.contains(loss.kind))
            more->setChecked(true);
    }
    showAll();
}

void LossChoice::setTitles(const std::function<QString(LossKind)>& title) {
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes.at(i)->setText(title(allLosses()[static_cast<std::size_t>(i)].kind));
}

void LossChoice::showAll() {
    const auto seven = boxes.first(static_cast<qsizetype>(sevenLosses().size()));
    const auto on = std::ranges::count_if(seven, &QCheckBox::isChecked);
    all->setTristate(on > 0 && on < seven.size());
    all->setCheckState(on == 0 ? Qt::Unchecked : on == seven.size() ? Qt::Checked : Qt::PartiallyChecked);
}

void LossChoice::chooseAll() {
    const bool on = all->checkState() != Qt::Unchecked;
    for (qsizetype i = 0; i < static_cast<qsizetype>(sevenLosses().size()); ++i) {
        const QSignalBlocker quiet(boxes.at(i));
        boxes.at(i)->setChecked(on);
    }
    showAll();
    Q_EMIT chosenChanged();
}

} // namespace onelogit::widgets
