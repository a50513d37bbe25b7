#include "widgets/train/epoch_chart.h"

#include "widgets/theme/list_text.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::widgets {
namespace {

constexpr int labelGap = 4;
constexpr int sample = 16; ///< of a line, before its title

QColor colourOf(qsizetype number, const Palette& colours) {
    return colours.curves[static_cast<std::size_t>(number) % colours.curves.size()];
}

Qt::PenStyle dashOf(bool aligned) {
    return aligned ? Qt::SolidLine : Qt::DashLine;
}

/// 1, 2 or 5 times a power of ten, and the decimals that it takes.
struct RoundStep {
    double size;
    int decimals;
};

RoundStep roundStep(double wanted) {
    const double power = std::floor(std::log10(wanted));
    const double unit = std::pow(10.0, power);
    const double factor = wanted / unit;
    return {unit * (factor < 2 ? 1 : factor < 5 ? 2 : 5), std::max(0, -static_cast<int>(power))};
}

} // namespace

/// Where values and epochs lie in the widget.
struct EpochChart::Scale {
    QRectF plot;
    double least = 0;
    double most = 1;
    int epochs = 1;

    [[nodiscard]] double x(int epoch) const {
        return plot.left() + plot.width() * (epochs > 1 ? (epoch - 1.0) / (epochs - 1) : 0.5);
    }
    [[nodiscard]] double y(double value) const {
        return plot.bottom() - plot.height() * (value - least) / (most - least);
    }
    [[nodiscard]] int epochAt(double position) const {
        const double share = plot.width() > 0 ? (position - plot.left()) / plot.width() : 0;
        return 1 + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (epochs - 1)));
    }
};

EpochChart::EpochChart(QWidget* parent) : QWidget(parent), emptyText(tr("No epoch has ended yet.")) {
    setObjectName(QStringLiteral("epochChart"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFont(typeFont(font(), Type::Small));
}

void EpochChart::setLines(const QString& axisTitle, const QList<EpochLine>& wanted, int epochs) {
    axis = axisTitle;
    lines = wanted;
    planned = epochs;
    describe();
    update();
}

void EpochChart::setEpoch(int epoch) {
    if (epoch == chosen)
        return;
    chosen = epoch;
    describe();
    update();
}

void EpochChart::setEmptyText(const QString& sentence) {
    emptyText = sentence;
    update();
}

int EpochChart::known() const {
    qsizetype most = 0;
    for (const EpochLine& line : lines)
        most = std::max(most, line.values.size());
    return static_cast<int>(most);
}

EpochChart::Scale EpochChart::scale() const {
    Scale scale;
    scale.epochs = std::max({planned, known(), 1});
    scale.least = std::numeric_limits<double>::infinity();
    scale.most = -scale.least;
    int widest = 0;
    for (const EpochLine& line : lines) {
        for (const double value : line.values) {
            scale.least = std::min(scale.least, value);
            scale.most = std::max(scale.most, value);
        }
        widest = std::max(widest, fontMetrics().horizontalAdvance(line.title));
    }
    if (!(scale.most > scale.least)) {
        scale.least = std::isfinite(scale.least) ? scale.least - 0.5 : 0;
        scale.most = scale.least + 1;
    }
    const double margin = (scale.most - scale.least) * 0.06;
    scale.least -= margin;
    scale.most += margin;
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("0.0000"));
    const int text = fontMetrics().height();
    scale.plot = QRectF(rect()).adjusted(numbers + labelGap, text + labelGap, -(widest + sample + 3 * labelGap),
                                         -(text + 2 * labelGap));
    return scale;
}

void EpochChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = paletteOf(*this);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (known() == 0) {
        painter.setPen(colours.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText);
        return;
    }
    const Scale place = scale();
    paintAxes(painter, place);
    paintLines(painter, place);
    if (chosen > 0) {
        painter.setPen(QPen(colours.text, 1.5));
        const double x = place.x(chosen);
        painter.drawLine(QPointF(x, place.plot.top()), QPointF(x, place.plot.bottom()));
    }
}

void EpochChart::paintAxes(QPainter& painter, const Scale& place) const {
    const Palette& colours = paletteOf(*this);
    const QLocale locale;
    const int text = fontMetrics().height();
    painter.setPen(colours.mutedText);
    painter.drawText(QPointF(2, fontMetrics().ascent()), axis);
    const RoundStep step = roundStep((place.most - place.least) / 3);
    for (double i = std::ceil(place.least / step.size); i * step.size <= place.most; ++i) {
        const double value = i * step.size;
        const double y = place.y(value);
        painter.setPen(colours.border);
        painter.drawLine(QPointF(place.plot.left(), y), QPointF(place.plot.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(0, y - text / 2.0, place.plot.left() - labelGap, text),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(value, 'f', step.decimals));
    }
    const int every = std::max(1, static_cast<int>(std::ceil(place.epochs / std::max(1.0, place.plot.width() / 40))));
    for (int epoch = 1; epoch <= place.epochs; epoch += every)
        painter.drawText(QRectF(place.x(epoch) - 20, place.plot.bottom() + labelGap, 40, text), Qt::AlignCenter,
                         locale.toString(epoch));
    painter.drawText(QRectF(0, place.plot.bottom() + labelGap, place.plot.left(), text),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("epoch"));
}

void EpochChart::paintLines(QPainter& painter, const Scale& place) const {
    const Palette& colours = paletteOf(*this);
    QList<std::pair<double, qsizetype>> ends; ///< height, line
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const EpochLine& line = lines.at(i);
        if (line.values.isEmpty())
            continue;
        QPen pen(colourOf(i, colours), 2, dashOf(line.aligned));
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        QPainterPath path(QPointF(place.x(1), place.y(line.values.first())));
        for (qsizetype e = 1; e < line.values.size(); ++e)
            path.lineTo(place.x(static_cast<int>(e) + 1), place.y(line.values.at(e)));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(i, colours));
        painter.drawEllipse(path.currentPosition(), 2.5, 2.5);
        ends.append({place.y(line.values.last()), i});
    }
    // Titles stand beside the lines' ends, pushed apart where they would overlap.
    std::ranges::sort(ends);
    const double step = fontMetrics().height();
    double next = -1e9;
    const double lowest = place.plot.bottom() - step * (static_cast<double>(ends.size()) - 1);
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const auto [height, line] = ends.at(i);
        const double y = std::max(std::min(height, lowest + step * static_cast<double>(i)), next);
        next = y + step;
        painter.setPen(QPen(colourOf(line, colours), 2, dashOf(lines.at(line).aligned)));
        painter.drawLine(QPointF(place.plot.right() + labelGap, y), QPointF(place.plot.right() + labelGap + sample, y));
        painter.setPen(colours.text);
        painter.drawText(QRectF(place.plot.right() + sample + 2 * labelGap, y - step / 2, width(), step),
                         Qt::AlignLeft | Qt::AlignVCenter, lines.at(line).title);
    }
}

void EpochChart::choose(int epoch) {
    const int wanted = std::clamp(epoch, 1, std::max(known(), 1));
    if (known() == 0 || wanted == chosen)
        return;
    setEpoch(wanted);
    Q_EMIT epochChosen(wanted);
}

void EpochChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(scale().epochAt(event->position().x()));
}

void EpochChart::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(scale().epochAt(event->position().x()));
}

void EpochChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(chosen - 1);
    case Qt::Key_Right:
        return choose(chosen + 1);
    case Qt::Key_Home:
        return choose(1);
    case Qt::Key_End:
        return choose(known());
    case Qt::Key_T:
        Q_EMIT tableRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EpochChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void EpochChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

std::optional<AdjustableChart::Place> EpochChart::adjustable() const {
    if (known() == 0 || chosen == 0)
        return {};
    return Place{.value = static_cast<double>(chosen),
                 .least = 1,
                 .most = static_cast<double>(known()),
                 .step = 1,
                 .spoken = accessibleDescription()};
}

void EpochChart::adjust(double epoch) {
    choose(static_cast<int>(std::lround(epoch)));
}

QStringList EpochChart::tableHeaders() const {
    QStringList headers{tr("epoch")};
    for (const EpochLine& line : lines)
        headers << line.title;
    return headers;
}

QList<QStringList> EpochChart::tableRows() const {
    const QLocale locale;
    QList<QStringList> rows;
    for (int epoch = 0; epoch < known(); ++epoch) {
        QStringList row{locale.toString(epoch + 1)};
        for (const EpochLine& line : lines)
            row << (epoch < line.values.size() ? locale.toString(line.values.at(epoch), 'f', 4) : QString());
        rows.append(row);
    }
    return rows;
}

void EpochChart::describe() {
    QStringList words;
    const QLocale locale;
    for (const EpochLine& line : lines)
        if (chosen > 0 && chosen <= line.values.size())
            words << tr("%1: %2").arg(line.title, locale.toString(line.values.at(chosen - 1), 'f', 4));
    setAccessibleName(axis);
    setAccessibleDescription(chosen > 0 ? tr("epoch %1. %2").arg(chosen).arg(listText(words)) : emptyText);
    tellPlace(*this, chosen);
}

} // namespace onelogit::widgets
