#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace onelogit::widgets {

/// Asks whether a model file may run what it wants to run. Nothing here is the default: Enter does not trust.
/// Object names: "trustPanel", "trustPanel.operators", "trustPanel.explanation", "trustPanel.trust".
class TrustPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrustPanel(QWidget* parent = nullptr);

    /// What the file asks for, as the examination names it; empty: it is not known.
    void setRequest(const QString& fileName, const QString& operators);
    void setBusy(bool busy);

Q_SIGNALS:
    void trusted();

private:
    QLabel* explanation = nullptr;
    QLabel* wanted = nullptr;
    QPushButton* trust = nullptr;
};

} // namespace onelogit::widgets
