#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace onelogit::widgets {

enum class FactTone { Plain, Good, Warning };

/// One thing that is known.
struct Fact {
    QString label;                   ///< "classes"
    QString value;                   ///< "1,000"
    QString note;                    ///< where it comes from or what it means; muted, may be empty
    FactTone tone = FactTone::Plain; ///< Good and Warning put a mark before the value
    bool operator==(const Fact&) const = default;
};

/// Facts one below the other: label, value, note. Values can be selected and copied.
/// Object names: "factSheet", each value "factSheet.value<N>", each note "factSheet.note<N>".
class FactSheet : public QWidget {
    Q_OBJECT

public:
    explicit FactSheet(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    [[nodiscard]] const QList<Fact>& facts() const { return shown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QList<Fact> shown;
    QGridLayout* grid = nullptr;
};

} // namespace onelogit::widgets
