#include "widgets/compare/compare_tabs.h"

#include "widgets/charts/curve_chart.h"
#include "widgets/compare/number_table.h"
#include "widgets/compare/pair_table.h"
#include "widgets/compare/picture_strip.h"
#include "widgets/compare/separation_table.h"
#include "widgets/compare/supplier_table.h"
#include "widgets/theme/theme.h"

#include <QTabBar>
#include <QTextBrowser>

namespace onelogit::widgets {
namespace {
constexpr int usualHeight = 172;
constexpr int lowestHeight = 96;
} // namespace

CompareTabs::CompareTabs(QWidget* parent)
    : QTabWidget(parent),
      figures(new SeparationTable),
      pairTable(new PairTable),
      supplierTable(new SupplierTable),
      strip(new PictureStrip),
      numberTable(new NumberTable),
      formulas(new QTextBrowser) {
    setObjectName(QStringLiteral("compareTabs"));
    setAccessibleName(tr("Evidence"));
    setDocumentMode(true);
    const auto chart = [](const char* name, const QString& accessible) {
        auto* made = new CurveChart;
        made->setObjectName(QStringLiteral("compareTabs.") + QLatin1String(name));
        made->setAccessibleName(accessible);
        return made;
    };
    curves[PrecisionRecall] = chart("precisionRecall", tr("Precision-recall curves"));
    curves[Roc] = chart("roc", tr("ROC curves"));
    curves[Det] = chart("det", tr("Detection error trade-off curves"));
    curves[Sweep] = chart("sweep", tr("Precision, recall and F1 against the threshold"));
    formulas->setObjectName(QStringLiteral("compareTabs.formulas"));
    formulas->setFrameShape(QFrame::NoFrame);
    formulas->setAccessibleName(tr("Formulas of the figures"));
    strip->setSentence(tr("Click a bar of a panel to see the pictures behind it."));

    addTab(figures, tr("&Table"));
    addTab(curves[PrecisionRecall], tr("Precision-recall"));
    addTab(curves[Roc], tr("ROC"));
    addTab(curves[Det], tr("DET"));
    addTab(curves[Sweep], tr("Sweep"));
    addTab(pairTable, tr("Violations"));
    addTab(supplierTable, tr("Who else gets in"));
    addTab(strip, tr("Pictures"));
    addTab(numberTable, tr("Numbers"));
    addTab(formulas, tr("Formulas"));
    setTabToolTip(Det, tr("Misses against false alarms on the scale of normal deviates"));
    setTabToolTip(Sweep, tr("What every threshold would do under the current model"));
    setTabToolTip(Violations, tr("True logits that are not above false ones, worst first"));
    setTabToolTip(Suppliers, tr("The classes of the pictures that the threshold lets in by mistake"));
    tabBar()->setObjectName(QStringLiteral("compareTabs.bar"));
    setType(*tabBar(), Type::Small);
}

void CompareTabs::setFormulas(const QString& text) {
    formulas->setHtml(text);
}

QSize CompareTabs::sizeHint() const {
    return {QTabWidget::sizeHint().width(), usualHeight};
}

QSize CompareTabs::minimumSizeHint() const {
    return {0, lowestHeight};
}

} // namespace onelogit::widgets
