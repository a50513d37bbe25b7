#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace onelogit::widgets {

/// One number of the threshold strip, to read and to type into. The one that leads has a stronger frame: what was asked
/// for there decides, and the others follow.
class FaceBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// `unit` stands behind the number; `widest` is the number it must have room for.
    FaceBox(const QString& unit, int decimals, const QString& widest, QWidget* parent = nullptr);

    void setUnit(const QString& unit);
    /// Emits nothing. None shows a dash.
    void setShown(std::optional<double> value);
    void setLeads(bool leads);
    [[nodiscard]] bool leads() const { return leading; }
    /// A word before the number, with room of its own.
    void setLead(const QString& word);

Q_SIGNALS:
    /// By the user: stepped, typed and left, or Enter, also when the number is the same.
    void asked(double value);

protected:
    [[nodiscard]] QString textFromValue(double value) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fixWidth();

    QString widest;
    bool leading = false;
    bool said = false; ///< asked() was emitted for the key that is handled now
};

} // namespace onelogit::widgets
