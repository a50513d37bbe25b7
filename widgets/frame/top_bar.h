#pragma once

#include "widgets/theme/words.h"

#include <QFrame>
#include <QList>
#include <QString>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace onelogit::widgets {

class ClassPicker;
class Segments;

/// One line of the model picker.
struct ModelEntry {
    QString title;   ///< "batch cross-entropy"
    QString toolTip; ///< for example its file
    bool aligned = false;
};

/// The bar above the pages: model picker, class picker, plain or expert words, and buttons at the right.
/// Object names: "topBar", "modelPicker", "modelSummary", "classPicker", "topBar.words" (Segments: "plain", "expert");
/// a button has its action's object name prefixed with "topBar.".
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Keeps the current model if its number still exists, else shows the first; emits nothing.
    void setModels(const QList<ModelEntry>& models);
    /// Emits nothing. -1 shows none.
    void setCurrentModel(int model);
    [[nodiscard]] int currentModel() const;

    /// Replaces the model picker by a sentence ("7 models") on a page that shows all of them; empty text brings the
    /// picker back.
    void setModelSummary(const QString& text);

    [[nodiscard]] ClassPicker* classPicker() const { return picker; }

    /// Emits nothing.
    void setWords(Words words);

    /// A button at the right, with the action's text, tooltip and shortcut. `primary` is the page's main button: one.
    void addButton(QAction* action, bool primary = false);

Q_SIGNALS:
    void modelPicked(int model);
    void wordsChosen(onelogit::widgets::Words words);

private:
    Segments* words = nullptr;
    QComboBox* models = nullptr;
    QLabel* summary = nullptr;
    ClassPicker* picker = nullptr;
    QHBoxLayout* row = nullptr;
};

} // namespace onelogit::widgets
