#pragma once

#include "widgets/compare/picture_strip.h"

class QCheckBox;
class QTableWidget;

namespace onelogit::widgets {

/// Two pictures of which the first should have the higher logit and has not.
struct LogitPair {
    LabelledPicture low;
    LabelledPicture high;
    double margin = 0;
};

/// Pairs that break the Principle of Logit Separation, worst first, both pictures side by side. Object names:
/// "pairTable", "pairTable.title", "pairTable.eachOnce", "pairTable.table".
class PairTable : public QWidget {
    Q_OBJECT

public:
    static constexpr int edge = 36;

    explicit PairTable(QWidget* parent = nullptr);

    void setPairs(const QString& title, const QList<LogitPair>& pairs);
    [[nodiscard]] bool eachOnce() const;

Q_SIGNALS:
    /// Every picture once, or all pairs.
    void pairingChosen(bool eachOnce);

private:
    QLabel* title = nullptr;
    QCheckBox* once = nullptr;
    QTableWidget* table = nullptr;
};

} // namespace onelogit::widgets
