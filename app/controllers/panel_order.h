#pragma once

#include "widgets/compare/wall_bar.h"

#include <QObject>

#include <string>
#include <utility>
#include <vector>

namespace onelogit::app {

/// In which order the comparison's panels stand. Outlives windows.
class PanelOrder : public QObject {
    Q_OBJECT

public:
    struct Value {
        widgets::PanelOrder by = widgets::WallLook{}.order;
        std::vector<std::string> hand = {}; ///< digests of models as they were last put by hand
        bool operator==(const Value&) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] const Value& value() const { return chosen; }
    void set(Value value) {
        if (value == chosen)
            return;
        chosen = std::move(value);
        Q_EMIT changed();
    }
    /// The order by hand stays as it was.
    void setBy(widgets::PanelOrder by) { set({.by = by, .hand = chosen.hand}); }

Q_SIGNALS:
    void changed();

private:
    Value chosen;
};

} // namespace onelogit::app
