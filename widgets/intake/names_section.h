#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace onelogit::widgets {

/// A place that class names can come from.
struct NamesChoice {
    QString label;   ///< "labels.txt, beside the model"
    QString preview; ///< "tench, goldfish, great white shark, …"
};

/// Where the class names come from. Object names: "namesSection", "namesSection.source", "namesSection.file",
/// "namesSection.preview", "namesSection.refusal".
class NamesSection : public QWidget {
    Q_OBJECT

public:
    explicit NamesSection(QWidget* parent = nullptr);

    /// Emits nothing.
    void setChoices(const QList<NamesChoice>& choices, int current);
    [[nodiscard]] int current() const;
    /// Why a file was refused, with both numbers; empty for none.
    void setRefusal(const QString& text);

Q_SIGNALS:
    void chosen(int choice);
    void fileWanted();

private:
    void showPreview();

    QList<NamesChoice> choices;
    QComboBox* source = nullptr;
    QPushButton* file = nullptr;
    QLabel* preview = nullptr;
    QLabel* refusal = nullptr;
};

} // namespace onelogit::widgets
