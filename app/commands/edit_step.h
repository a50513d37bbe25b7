#pragma once

#include "app/commands/edits.h"

#include <utility>

namespace onelogit::app {

/// Something that has been done already when it is pushed.
class Edits::Step : public QUndoCommand {
public:
    Step(Name stepName, Do undoIt, Do redoIt)
        : named(std::move(stepName)), back(std::move(undoIt)), forth(std::move(redoIt)) {}

    [[nodiscard]] const Name& name() const { return named; }

    void undo() override { back(); }
    void redo() override {
        if (!std::exchange(fresh, false))
            forth();
    }
    [[nodiscard]] int id() const override { return named.run.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Step*>(other);
        if (next->named.run != named.run)
            return false;
        forth = next->forth;
        return true;
    }

private:
    Name named;
    Do back;
    Do forth;
    bool fresh = true;
};

} // namespace onelogit::app
