#include "widgets/charts/logit_chart_accessible.h"

#include "widgets/charts/logit_chart.h"
#include "widgets/charts/unit_text.h"

#include <QAccessibleWidget>

namespace onelogit::widgets {
namespace {

class AccessibleLogitChart : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleLogitChart(LogitChart* chart) : QAccessibleWidget(chart, QAccessible::Slider), chart(*chart) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && chart.threshold())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Value || !chart.threshold())
            return QAccessibleWidget::text(kind);
        const QString line = logitText(*chart.threshold());
        return chart.spokenValue().isEmpty() ? line : line + QStringLiteral(", ") + chart.spokenValue();
    }

    [[nodiscard]] QVariant currentValue() const override { return chart.threshold().value_or(0); }
    void setCurrentValue(const QVariant& value) override { chart.moveThreshold(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return chart.axisRange().upper; }
    [[nodiscard]] QVariant minimumValue() const override { return chart.axisRange().lower; }
    [[nodiscard]] QVariant minimumStepSize() const override { return chart.step(); }

private:
    LogitChart& chart;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<LogitChart*>(object);
    return chart ? new AccessibleLogitChart(chart) : nullptr;
}

} // namespace

void makeLogitChartsAccessible() {
    QAccessible::installFactory(make);
}

} // namespace onelogit::widgets
