#include "widgets/charts/curve_chart.h"

#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/curve_frame.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPen>
#include <QToolTip>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace onelogit::widgets {
namespace {

constexpr int topRoom = 8;
constexpr double nearLine = 12; ///< pixels from the pointer to a line that it shows
constexpr double lowestShare = 0.001;
constexpr double highestShare = 0.9;

double normalShare(double deviation) {
    return 0.5 * std::erfc(-deviation / std::numbers::sqrt2);
}

QString shareText(double share) {
    return CurveChart::tr("%1 %", "a share in percent").arg(QLocale().toString(100 * share, 'g', 3));
}

} // namespace

CurveAxis plainAxis(const QString& title, metrics::Interval range, int mostTicks) {
    CurveAxis axis{.title = title, .range = range, .ticks = {}};
    const QList<double> ticks = axisTicks(range, mostTicks);
    for (const double tick : ticks)
        axis.ticks.append({tick, tickText(tick, ticks.size() > 1 ? ticks.at(1) - ticks.at(0) : 0)});
    return axis;
}

/// Bisection: the inverse is wanted for a few hundred points only, and to a pixel.
double deviate(double share) {
    const double wanted = std::clamp(share, lowestShare, highestShare);
    double lower = -4;
    double upper = 4;
    for (int step = 0; step < 48; ++step) {
        const double middle = (lower + upper) / 2;
        (normalShare(middle) < wanted ? lower : upper) = middle;
    }
    return (lower + upper) / 2;
}

CurveAxis deviateAxis(const QString& title) {
    CurveAxis axis{.title = title, .range = {deviate(lowestShare), deviate(highestShare)}, .ticks = {}};
    for (const double share : {0.001, 0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.9})
        axis.ticks.append({deviate(share), shareText(share)});
    return axis;
}

struct CurveChart::Parts {
    explicit Parts(QChart& chart) : frame(new CurveFrame(&chart)) {
        chart.addAxis(&x, Qt::AlignBottom);
        chart.addAxis(&y, Qt::AlignLeft);
        x.setVisible(false);
        y.setVisible(false);
    }

    QValueAxis x, y;
    QList<QLineSeries*> series; ///< the chart's
    QList<CurveLine> lines;
    CurveFrame* frame;
    QString emptyText;
};

CurveChart::CurveChart(QWidget* parent) : QChartView(parent), parts(std::make_unique<Parts>(*chart())) {
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(240, 120);
    setFocusPolicy(Qt::StrongFocus);
    parts->frame->font = typeFont(QApplication::font(), Type::Small);
    recolour();
}

CurveChart::~CurveChart() {
    chart()->removeAllSeries();
    chart()->removeAxis(&parts->x);
    chart()->removeAxis(&parts->y);
}

void CurveChart::setAxes(const CurveAxis& across, const CurveAxis& up) {
    parts->frame->across = across;
    parts->frame->up = up;
    parts->x.setRange(across.range.lower, across.range.upper);
    parts->y.setRange(up.range.lower, up.range.upper);
    place();
}

void CurveChart::setLines(const QList<CurveLine>& lines) {
    parts->lines = lines;
    while (parts->series.size() > lines.size()) {
        QLineSeries* gone = parts->series.takeLast();
        chart()->removeSeries(gone);
        delete gone;
    }
    while (parts->series.size() < lines.size()) {
        auto* added = new QLineSeries(chart());
        chart()->addSeries(added);
        added->attachAxis(&parts->x);
        added->attachAxis(&parts->y);
        parts->series.append(added);
    }
    parts->frame->entries.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        parts->series.at(i)->replace(lines.at(i).points);
        parts->frame->entries.append({lines.at(i).title, penOf(lines.at(i)), lines.at(i).mark});
    }
    parts->frame->emptyText = lines.isEmpty() ? parts->emptyText : QString();
    recolour();
    place();
}

const QList<CurveLine>& CurveChart::lines() const {
    return parts->lines;
}

void CurveChart::setMarks(const QList<std::optional<QPointF>>& marks) {
    for (qsizetype i = 0; i < marks.size() && i < parts->lines.size(); ++i) {
        parts->lines[i].mark = marks.at(i);
        parts->frame->entries[i].mark = marks.at(i);
    }
    parts->frame->update();
}

void CurveChart::setUpright(std::optional<double> value) {
    parts->frame->upright = value;
    parts->frame->update();
}

void CurveChart::setEmptyText(const QString& sentence) {
    parts->emptyText = sentence;
    parts->frame->emptyText = parts->lines.isEmpty() ? sentence : QString();
    parts->frame->update();
}

QPen CurveChart::penOf(const CurveLine& line) const {
    return curvePen(line, paletteOf(*this));
}

void CurveChart::recolour() {
    const Palette& colours = paletteOf(*this);
    CurveFrame& frame = *parts->frame;
    frame.textColor = colours.mutedText;
    frame.strongColor = colours.text;
    frame.lineColor = colours.outline;
    frame.gridColor = colours.border;
    frame.groundColor = colours.surface;
    for (qsizetype i = 0; i < parts->lines.size(); ++i) {
        const QPen pen = penOf(parts->lines.at(i));
        parts->series.at(i)->setPen(pen);
        frame.entries[i].pen = pen;
    }
    frame.changed();
}

void CurveChart::place() {
    CurveFrame& frame = *parts->frame;
    const int left = CurveFrame::sideWidth(frame.font);
    const int right = frame.namesWidth() + space::within;
    const QRectF plot(left, topRoom, qMax(1, width() - left - right),
                      qMax(1, height() - topRoom - CurveFrame::footHeight(frame.font)));
    chart()->setPlotArea(plot);
    frame.plot = plot;
    frame.changed();
}

void CurveChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void CurveChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QChartView::changeEvent(event);
}

bool CurveChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void CurveChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_T)
        Q_EMIT tableRequested();
    else
        QChartView::keyPressEvent(event);
}

void CurveChart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as &Table"), this, &CurveChart::tableRequested);
    menu->popup(event->globalPos());
}

QString CurveChart::wordsAt(const QPointF& position) const {
    const CurveFrame& frame = *parts->frame;
    double nearest = nearLine;
    QString words;
    for (const CurveLine& line : parts->lines) {
        for (const QPointF& point : line.points) {
            const QPointF away = frame.placeOf(point) - position;
            const double distance = std::hypot(away.x(), away.y());
            if (distance >= nearest)
                continue;
            nearest = distance;
            words = line.title;
        }
    }
    return words;
}

} // namespace onelogit::widgets
