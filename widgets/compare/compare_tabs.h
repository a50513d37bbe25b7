#pragma once

#include <QTabWidget>

#include <array>

class QTextBrowser;

namespace onelogit::widgets {

class CurveChart;
class NumberTable;
class PairTable;
class PictureStrip;
class SeparationTable;
class SupplierTable;

/// The evidence under the wall: the table of figures, curves, and pictures. Object names: "compareTabs", and of each
/// chart "compareTabs.precisionRecall", ".roc", ".det", ".sweep".
class CompareTabs : public QTabWidget {
    Q_OBJECT

public:
    enum Tab { Table, PrecisionRecall, Roc, Det, Sweep, Violations, Suppliers, Pictures, Numbers, Formulas };
    static constexpr std::array curveTabs{PrecisionRecall, Roc, Det, Sweep};

    explicit CompareTabs(QWidget* parent = nullptr);

    [[nodiscard]] SeparationTable* table() const { return figures; }
    /// Only for curveTabs.
    [[nodiscard]] CurveChart* curve(Tab tab) const { return curves.at(static_cast<std::size_t>(tab)); }
    [[nodiscard]] PairTable* pairs() const { return pairTable; }
    [[nodiscard]] SupplierTable* suppliers() const { return supplierTable; }
    [[nodiscard]] PictureStrip* pictures() const { return strip; }
    [[nodiscard]] NumberTable* numbers() const { return numberTable; }
    /// Rich text.
    void setFormulas(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    SeparationTable* figures = nullptr;
    std::array<CurveChart*, Sweep + 1> curves{};
    PairTable* pairTable = nullptr;
    SupplierTable* supplierTable = nullptr;
    PictureStrip* strip = nullptr;
    NumberTable* numberTable = nullptr;
    QTextBrowser* formulas = nullptr;
};

} // namespace onelogit::widgets
