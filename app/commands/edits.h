#pragma once

#include "app/controllers/answers_controller.h"
#include "app/controllers/compare_controller.h"
#include "app/controllers/operating_controller.h"
#include "app/controllers/panel_order.h"
#include "app/controllers/target_controller.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace onelogit::app {

/// What the person changes, each change a step that can be taken back and done again: thresholds, class, model, score,
/// answers, order and removal of models, the comparison's lines, target and panels, the unsure zone. Changes that the
/// program makes by itself go past it to the controllers. A run of moves of one line is one step. Outlives windows.
class Edits : public QObject {
    Q_OBJECT

public:
    struct Controllers {
        ModelsController& models;
        FolderController& folder;
        SearchController& search;
        OperatingController& operating;
        CompareController& compare;
        TargetController& targets;
        AnswersController& answers;
        Thresholds& thresholds;
        PanelOrder& panels;
    };

    static constexpr int mostSteps = 200;

    explicit Edits(const Controllers& controllers, QObject* parent = nullptr);

    /// Of the search that is shown.
    void setThreshold(double value);
    void ask(OperatingController::Target target, double value);
    /// One line through those, which are of one class. Ends a target.
    void moveLines(std::span<const ThresholdKey> keys, double value);
    void setTarget(const std::optional<metrics::Target>& target);
    /// Width of the unsure zone; none ends it.
    void setUnsure(std::optional<double> width);
    /// The pointer took or left a line: moves in between are one step.
    void setGripped(bool gripped);
    /// Moves by keys are one step until there was none for so long.
    void setPause(int milliseconds) { pause.setInterval(milliseconds); }

    /// Normalizers that are missing are computed first.
    void setScore(search::ScoreKind kind);
    [[nodiscard]] bool waitsForNormalizers() const { return waits; }
    void chooseModel(int number);
    /// An empty name leaves the class, no value what the comparison shows.
    void chooseClass(const QString& name, std::optional<bool> allClasses = {});
    void answer(int row, bool yes);
    void moveModel(int from, int to);
    void arrangePanels(const PanelOrder::Value& order);
    void removeModel(int number);

    [[nodiscard]] bool canUndo() const { return stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return stack.canRedo(); }
    [[nodiscard]] int steps() const { return stack.index(); }
    /// "threshold of sneaker", in the present language; empty where there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// The step that undo() takes back.
    [[nodiscard]] bool lastIsAnswer() const { return lastIs(Kind::Answer); }
    [[nodiscard]] bool lastIsRemoval() const { return lastIs(Kind::Removal); }
    void undo();
    void redo();
    void clear() { stack.clear(); }

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Threshold, Target, Score, Model, Class, Answer, Order, Removal, Panels, Unsure };
    using Do = std::function<void()>;
    struct Name {
        Kind kind;
        QString subject;
        std::string run = {}; ///< steps of the same run may become one
    };
    class Step;

    void push(Name name, Do back, Do forth);
    [[nodiscard]] search::ScoreKind askedScore() const;
    void applyScore(search::ScoreKind kind);
    void showScoreWhenReady();
    void showModel(const QString& path, const QString& className);
    [[nodiscard]] bool lastIs(Kind kind) const;
    [[nodiscard]] static QString words(const Name& name);
    [[nodiscard]] const Step* stepAt(int index) const;

    Controllers of;
    QUndoStack stack;
    QTimer pause;
    bool runs = false;
    std::string run; ///< the last one
    int runNumber = 0;
    bool gripped = false;
    bool waits = false; ///< the person asked for normalizers that are being computed
    std::weak_ptr<RemovedModel> lastRemoved;
};

} // namespace onelogit::app
