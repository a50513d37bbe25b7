#include "widgets/intake/effect_panel.h"

#include "widgets/frame/empty_state.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr int pictureSide = 52;
constexpr int narrowestColumn = 116;
constexpr int emptyHeight = 120;

QString cellText(const EffectCell& cell, const QFontMetrics& metrics, int width) {
    if (!cell.error.isEmpty())
        return cell.error.toHtmlEscaped();
    QStringList lines;
    for (const ClassScore& score : cell.top) {
        const QString number = QLocale().toString(score.logit, 'f', 1);
        const int room = width - metrics.horizontalAdvance(number) - space::within - 4;
        const QString name = metrics.elidedText(score.name, Qt::ElideRight, qMax(24, room)).toHtmlEscaped();
        const QString line = QStringLiteral("<td>%1</td><td align='right'>%2</td>").arg(name, number);
        lines << (lines.isEmpty() ? QStringLiteral("<tr style='font-weight:600'>%1</tr>").arg(line)
                                  : QStringLiteral("<tr>%1</tr>").arg(line));
    }
    return lines.isEmpty()
               ? QStringLiteral("…")
               : QStringLiteral("<table width='100%' cellspacing='0'>%1</table>").arg(lines.join(QString()));
}

} // namespace

EffectPanel::EffectPanel(QWidget* parent) : QFrame(parent), stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("effectPanel"));
    setAccessibleName(tr("Effect of the preprocessing on sample pictures"));
    auto* empty = new EmptyState;
    empty->setContent(QStringLiteral("picture"),
                      tr("With a few pictures you see what each preprocessing does to the answers."),
                      tr("Pick pictures…"));
    empty->setMinimumHeight(emptyHeight);
    empty->findChild<QPushButton*>(QStringLiteral("emptyState.button"))
        ->setObjectName(QStringLiteral("effectPanel.pick"));
    connect(empty, &EmptyState::buttonClicked, this, &EffectPanel::picturesWanted);
    stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack);
}

void EffectPanel::setTable(const QStringList& presets, const QList<QImage>& pictures) {
    columns.clear();
    delete group;
    delete table;
    group = new QButtonGroup(this);
    table = nullptr;
    if (pictures.isEmpty())
        return;
    table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::within);
    grid->setVerticalSpacing(space::tight);
    const auto rows = static_cast<int>(pictures.size());
    for (int row = 0; row < rows; ++row) {
        auto* picture = new QLabel;
        QPixmap shown = QPixmap::fromImage(pictures.at(row).scaled(
            QSize(pictureSide, pictureSide) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(devicePixelRatioF());
        picture->setPixmap(shown);
        picture->setFixedSize(pictureSide, pictureSide);
        picture->setAlignment(Qt::AlignCenter);
        picture->setAccessibleName(tr("Sample picture %1").arg(row + 1));
        grid->addWidget(picture, row + 1, 0);
    }
    auto* leadLabel = new QLabel(tr("lead"));
    leadLabel->setToolTip(tr("How far the highest class is above the next one, mean of the pictures: under the "
                             "preprocessing of the training it is usually the largest"));
    setType(*leadLabel, Type::Small, false, true);
    grid->addWidget(leadLabel, rows + 1, 0);
    for (int preset = 0; preset < presets.size(); ++preset) {
        Column column;
        column.button = new QPushButton(presets.at(preset));
        column.button->setObjectName(QStringLiteral("effectPanel.preset%1").arg(preset));
        column.button->setCheckable(true);
        column.button->setAutoDefault(false);
        column.button->setToolTip(tr("Prepares pictures this way"));
        group->addButton(column.button, preset);
        grid->addWidget(column.button, 0, preset + 1);
        for (int row = 0; row < rows; ++row) {
            auto* cell = new QLabel;
            cell->setObjectName(QStringLiteral("effectPanel.cell%1.%2").arg(row).arg(preset));
            cell->setTextFormat(Qt::RichText);
            cell->setMinimumWidth(narrowestColumn);
            cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            setType(*cell, Type::Small);
            grid->addWidget(cell, row + 1, preset + 1);
            column.cells.append(cell);
            column.content.append(EffectCell());
        }
        column.lead = new QLabel;
        column.lead->setObjectName(QStringLiteral("effectPanel.lead%1").arg(preset));
        column.lead->setAlignment(Qt::AlignRight);
        setType(*column.lead, Type::Small, true);
        grid->addWidget(column.lead, rows + 1, preset + 1);
        grid->setColumnStretch(preset + 1, 1);
        columns.append(column);
    }
    connect(group, &QButtonGroup::idClicked, this, &EffectPanel::presetChosen);
    stack->addWidget(table);
    stack->setCurrentWidget(table);
    clearCells();
}

void EffectPanel::setCell(int picture, int preset, const EffectCell& cell) {
    if (preset < 0 || preset >= columns.size() || picture < 0 || picture >= columns.at(preset).cells.size())
        return;
    Column& column = columns[preset];
    column.content[picture] = cell;
    QLabel* label = column.cells.at(picture);
    label->setText(cellText(cell, label->fontMetrics(), qMax(narrowestColumn, label->width())));
    label->setToolTip(cell.error);
    showLead(column);
}

void EffectPanel::clearCells() {
    for (Column& column : columns) {
        for (int i = 0; i < column.cells.size(); ++i) {
            column.content[i] = {};
            column.cells.at(i)->setText(QStringLiteral("…"));
        }
        column.lead->clear();
    }
}

void EffectPanel::showLead(const Column& column) {
    double sum = 0;
    int counted = 0;
    for (const EffectCell& cell : column.content) {
        if (cell.top.size() < 2)
            continue;
        sum += cell.top.at(0).logit - cell.top.at(1).logit;
        ++counted;
    }
    column.lead->setText(counted > 0 ? QLocale().toString(sum / counted, 'f', 1) : QString());
}

void EffectPanel::setChosen(int preset) {
    if (preset >= 0 && preset < columns.size())
        columns.at(preset).button->setChecked(true);
}

} // namespace onelogit::widgets
