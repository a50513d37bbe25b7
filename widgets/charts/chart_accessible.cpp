#include "widgets/charts/chart_accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace onelogit::widgets {
namespace {

class Slider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    Slider(QWidget* widget, AdjustableChart& adjustableChart)
        : QAccessibleWidget(widget, QAccessible::Slider), chart(adjustableChart) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && chart.adjustable())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto place = kind == QAccessible::Value ? chart.adjustable() : std::nullopt;
        return place ? place->spoken : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return place().value; }
    void setCurrentValue(const QVariant& value) override { chart.adjust(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return place().most; }
    [[nodiscard]] QVariant minimumValue() const override { return place().least; }
    [[nodiscard]] QVariant minimumStepSize() const override { return place().step; }

private:
    [[nodiscard]] AdjustableChart::Place place() const { return chart.adjustable().value_or(AdjustableChart::Place{}); }

    AdjustableChart& chart;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    auto* chart = dynamic_cast<AdjustableChart*>(object);
    return chart ? new Slider(static_cast<QWidget*>(object), *chart) : nullptr;
}

} // namespace

AdjustableChart::AdjustableChart() {
    QAccessible::installFactory(make);
}

void AdjustableChart::tellPlace(QWidget& chart, double value) {
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&chart, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace onelogit::widgets
