#include "app/export/comparison_sheet.h"

#include "app/export/curve_lines.h"
#include "app/export/stable_pdf.h"
#include "app/text/number_text.h"
#include "version.h"
#include "widgets/charts/chart_drawing.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace onelogit::app {
namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr int columns = 3;
constexpr double panelWidth = 380;
constexpr double panelHeight = 230;
constexpr double gap = 12;
constexpr double margin = 24;
constexpr double headHeight = 64;
constexpr double curvesHeight = 520;
constexpr double pngScale = 2;

int rowsOf(const ComparisonState& state) {
    return static_cast<int>((state.models.size() + columns - 1) / columns);
}

double footHeight(const ComparisonState& state) {
    return 18.0 * static_cast<double>(state.models.size() + 2);
}

QSizeF sheetSize(const ComparisonState& state, SheetKind kind) {
    const double charts = kind == SheetKind::Wall ? rowsOf(state) * (panelHeight + gap) : curvesHeight;
    return {columns * panelWidth + (columns - 1) * gap + 2 * margin,
            headHeight + charts + footHeight(state) + 2 * margin};
}

QString subjectText(const ComparisonState& state) {
    const QString subject = state.className.empty()
                                ? Sheets::tr("all classes")
                                : Sheets::tr("“%1” against the rest").arg(QString::fromStdString(state.className));
    const QString score =
        state.score == search::ScoreKind::NormalizedLogit ? Sheets::tr("normalized logits") : Sheets::tr("raw logits");
    return QStringList{state.data, subject, score}.join(QStringLiteral("; "));
}

QString kindTitle(SheetKind kind) {
    switch (kind) {
    case SheetKind::PrecisionRecall:
        return Sheets::tr("Precision against recall");
    case SheetKind::Roc:
        return Sheets::tr("ROC: recall against false alarms");
    case SheetKind::Det:
        return Sheets::tr("DET: misses against false alarms, normal deviates");
    case SheetKind::Wall:
        break;
    }
    return Sheets::tr("True and false logits");
}

widgets::PanelDrawing panelOf(const ComparisonState& state, const ComparedState& model, metrics::Interval axis) {
    const ClassView& view = *model.view;
    widgets::PanelDrawing panel{.title = model.title,
                                .figures = Sheets::tr("1-AUPRC %1").arg(decimalText(view.areaAbove, 3)),
                                .axisTitle = Sheets::tr("logit, n = %1 true + %2 false")
                                                 .arg(countText(view.trueLogits.size()), countText(view.falseCount())),
                                .foot = Sheets::tr("model %1").arg(QString::fromStdString(model.digest).left(16)),
                                .trueLogits = view.trueHistogram,
                                .falseLogits = view.falseHistogram,
                                .intervals = {},
                                .height = state.look.height,
                                .axis = axis,
                                .threshold = model.threshold};
    if (model.threshold) {
        const Rates rates = ratesAt(view, *model.threshold);
        panel.figures += u'\n' + Sheets::tr("at %1: P %2, R %3")
                                     .arg(decimalText(*model.threshold, 2), decimalText(rates.precision, 3),
                                          decimalText(rates.recall, 3));
    }
    if (state.look.content == widgets::PanelContent::Intervals)
        for (const metrics::ClassSeparation& each : model.comparison->shownFigures(state.score).classes)
            panel.intervals.append({.name = QString::fromStdString(model.comparison->catalog.name(each.classId)),
                                    .range = each.nearBestF1Thresholds,
                                    .best = each.bestF1Threshold});
    return panel;
}

metrics::Interval intervalAxis(const ComparedState& model, search::ScoreKind score) {
    constexpr double margin = 0.1;
    std::optional<metrics::Interval> axis;
    for (const metrics::ClassSeparation& each : model.comparison->shownFigures(score).classes) {
        const metrics::Interval own = each.nearBestF1Thresholds;
        axis = axis ? metrics::Interval{std::min(axis->lower, own.lower), std::max(axis->upper, own.upper)} : own;
    }
    const double room = margin * (axis->upper - axis->lower);
    return {axis->lower - room, axis->upper + room};
}

metrics::Interval axisOf(const ComparisonState& state, const ComparedState& model) {
    if (state.look.content == widgets::PanelContent::Intervals)
        return intervalAxis(model, state.score);
    const metrics::Interval t = widgets::extentOf(model.view->trueHistogram);
    const metrics::Interval f = widgets::extentOf(model.view->falseHistogram);
    return {std::min(t.lower, f.lower), std::max(t.upper, f.upper)};
}

void drawWall(QPainter& painter, const ComparisonState& state, const QFont& font, const widgets::Palette& colours) {
    metrics::Interval shared = axisOf(state, state.models.front());
    for (const ComparedState& model : state.models) {
        const metrics::Interval own = axisOf(state, model);
        shared = {std::min(shared.lower, own.lower), std::max(shared.upper, own.upper)};
    }
    for (std::size_t i = 0; i < state.models.size(); ++i) {
        const auto row = static_cast<double>(i / columns);
        const auto column = static_cast<double>(i % columns);
        const QRectF place(margin + column * (panelWidth + gap), margin + headHeight + row * (panelHeight + gap),
                           panelWidth, panelHeight);
        const metrics::Interval axis = state.look.sharedAxis ? shared : axisOf(state, state.models[i]);
        widgets::drawPanel(painter, place, panelOf(state, state.models[i], axis), font, colours);
    }
}

void drawCurves(QPainter& painter, const ComparisonState& state, SheetKind kind, const QRectF& place, const QFont& font,
                const widgets::Palette& colours) {
    const CurveKind curve = kind == SheetKind::PrecisionRecall ? CurveKind::PrecisionRecall
                            : kind == SheetKind::Roc           ? CurveKind::Roc
                                                               : CurveKind::Det;
    const auto [across, up] = curveAxes(curve);
    widgets::CurvesDrawing drawing{.title = {}, .across = across, .up = up, .lines = {}, .upright = {}};
    for (const ComparedState& model : state.models) {
        widgets::CurveLine line{.title = model.title,
                                .colour = static_cast<int>(drawing.lines.size()),
                                .points = curvePoints(curve, *model.view),
                                .mark = {}};
        if (model.threshold)
            line.mark = curvePlace(curve, *model.view, model.view->trueAccepted(*model.threshold),
                                   model.view->falseAccepted(*model.threshold));
        drawing.lines.append(line);
    }
    widgets::drawCurves(painter, place, drawing, font, colours);
}

void drawFoot(QPainter& painter, const ComparisonState& state, const QRectF& place, const QFont& font,
              const widgets::Palette& colours) {
    painter.setFont(widgets::typeFont(font, widgets::Type::Small));
    painter.setPen(colours.mutedText);
    QStringList lines;
    for (const ComparedState& model : state.models)
        lines << Sheets::tr("%1: model %2%3")
                     .arg(model.title, QString::fromStdString(model.digest),
                          model.threshold ? Sheets::tr(", threshold %1").arg(decimalText(*model.threshold, 4))
                                          : QString());
    lines << Sheets::tr("pictures %1; OneLogit %2")
                 .arg(QString::fromStdString(state.dataDigest), QString::fromLatin1(version));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
}

void drawSheet(QPainter& painter, const ComparisonState& state, SheetKind kind) {
    const widgets::Palette& colours = widgets::paletteOf(widgets::Scheme::Light);
    const QFont font = QApplication::font();
    const QSizeF size = sheetSize(state, kind);
    painter.fillRect(QRectF(QPointF(), size), colours.surface);
    painter.setFont(widgets::typeFont(font, widgets::Type::Large));
    painter.setPen(colours.text);
    const QRectF head(margin, margin, size.width() - 2 * margin, headHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, kindTitle(kind));
    painter.setFont(widgets::typeFont(font, widgets::Type::Body));
    painter.setPen(colours.mutedText);
    painter.drawText(head.adjusted(0, 32, 0, 0), Qt::AlignLeft | Qt::AlignTop, subjectText(state));
    const double bottom = size.height() - margin - footHeight(state);
    if (kind == SheetKind::Wall)
        drawWall(painter, state, font, colours);
    else
        drawCurves(painter, state, kind,
                   QRectF(margin, margin + headHeight, size.width() - 2 * margin, curvesHeight - gap), font, colours);
    drawFoot(painter, state, QRectF(margin, bottom + gap, size.width() - 2 * margin, footHeight(state)), font, colours);
}

QByteArray svgOf(const ComparisonState& state, SheetKind kind) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = sheetSize(state, kind).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(kindTitle(kind));
    generator.setDescription(subjectText(state));
    QPainter painter(&generator);
    drawSheet(painter, state, kind);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ComparisonState& state, SheetKind kind) {
    QImage image((sheetSize(state, kind) * pngScale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    drawSheet(painter, state, kind);
    painter.end();
    image.setText(QStringLiteral("Title"), kindTitle(kind));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QString tableHtml(const ComparisonState& state) {
    QString html = QStringLiteral("<table><tr><th>%1</th><th>%2</th><th>1-AUPRC</th><th>%3</th><th>P@.9</th>"
                                  "<th>P@.99</th><th>%4</th><th>%5</th><th>%6</th><th>%7</th><th>%8</th></tr>\n")
                       .arg(Sheets::tr("model"), Sheets::tr("accuracy"), Sheets::tr("normalized"),
                            Sheets::tr("pooled AP"), Sheets::tr("F1, one threshold"), Sheets::tr("F1, per class"),
                            Sheets::tr("violations"), Sheets::tr("worst margin"));
    for (const ComparedState& model : state.models) {
        const metrics::Separation& f = model.comparison->shownFigures(state.score);
        html += QStringLiteral("<tr><td>%1</td>").arg(model.title.toHtmlEscaped());
        for (const double figure : {f.accuracy, 1 - f.macroAp, 1 - model.comparison->figures.softmaxMacroAp,
                                    f.precisionAtRecall90, f.precisionAtRecall99, f.pooledAp, f.oneThresholdF1,
                                    f.perClassThresholdF1, f.violationRate, f.worstMargin})
            html += QStringLiteral("<td class=\"n\">%1</td>").arg(decimalText(figure, 4));
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

} // namespace

QByteArray comparisonSheet(const ComparisonState& state, SheetKind kind, SheetFormat format) {
    if (state.models.empty())
        return {};
    switch (format) {
    case SheetFormat::Svg:
        return svgOf(state, kind);
    case SheetFormat::Png:
        return pngOf(state, kind);
    case SheetFormat::Pdf:
        return stablePdf(kindTitle(kind), sheetSize(state, kind),
                         [&](QPainter& painter) { drawSheet(painter, state, kind); });
    }
    return {};
}

QByteArray comparisonReport(const ComparisonState& state) {
    if (state.models.empty())
        return {};
    QString html = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%3\" dir=\"%4\"><head><meta charset=\"utf-8\"><title>%1</title>\n"
        "<style>body{font-family:sans-serif;"
        "margin:2em;max-width:1260px}table{border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid "
        "%2;text-align:start}td.n{text-align:end;font-variant-numeric:tabular-nums}svg{max-width:100%;"
        "height:auto;direction:ltr}</style></head><body>\n");
    const QString language = Sheets::tr("en", "the language of these texts, as HTML names it");
    html =
        html.arg(Sheets::tr("OneLogit: comparison of %n model(s)", nullptr, static_cast<int>(state.models.size())),
                 widgets::paletteOf(widgets::Scheme::Light).border.name(), language,
                 QLocale(language).textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    html += QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n<p>%3</p>\n")
                .arg(Sheets::tr("Comparison of %n model(s)", nullptr, static_cast<int>(state.models.size())),
                     subjectText(state).toHtmlEscaped(), state.caption);
    html += tableHtml(state);
    QByteArray report = html.toUtf8();
    for (const SheetKind kind : {SheetKind::Wall, SheetKind::PrecisionRecall, SheetKind::Roc, SheetKind::Det}) {
        const QByteArray svg = svgOf(state, kind);
        report += svg.mid(svg.indexOf("<svg")) + '\n';
    }
    return report + "</body></html>\n";
}

} // namespace onelogit::app
