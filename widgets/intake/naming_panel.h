#pragma once

#include "widgets/intake/output_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace onelogit::widgets {

/// The outputs of a network without names beside the pictures that each answers to most, to be named one by one.
/// Object names: "namingPanel", "namingPanel.table", "namingPanel.look", "namingPanel.state".
class NamingPanel : public QFrame {
    Q_OBJECT

public:
    explicit NamingPanel(QWidget* parent = nullptr);

    [[nodiscard]] OutputModel* outputs() const { return rows; }
    /// `state` says what is shown or what to do; with `offer` a button looks at the open folder.
    void setState(const QString& state, bool offer);

Q_SIGNALS:
    void lookRequested();

private:
    OutputModel* rows = nullptr;
    QLabel* words = nullptr;
    QPushButton* look = nullptr;
    QTableView* table = nullptr;
};

} // namespace onelogit::widgets
