#pragma once

#include "app/controllers/class_view.h"
#include "app/controllers/thresholds.h"

#include <list>
#include <map>
#include <memory>
#include <string>

namespace onelogit::app {

/// Views that were made, those of classes looked at last: with many classes and pictures not all can be held.
class ViewStore {
public:
    static constexpr std::size_t usualBytes = std::size_t{96} << 20;

    explicit ViewStore(std::size_t mostBytes = usualBytes) : most(mostBytes) {}

    using Views = std::map<ThresholdKey, std::shared_ptr<const ClassView>>;

    [[nodiscard]] std::shared_ptr<const ClassView> find(const ThresholdKey& key) const;
    [[nodiscard]] bool contains(const ThresholdKey& key) const { return views.contains(key); }

    /// `className` is looked at now. It and all classes together (the empty name) are never given up; of the others
    /// those that were looked at longest ago are, when together they hold more than was allowed.
    void look(const std::string& className);
    void add(Views&& made);
    void forget(const std::string& digest);
    void clear();
    [[nodiscard]] std::size_t bytes() const;

private:
    void makeRoom();

    std::size_t most;
    Views views;
    std::list<std::string> looked; ///< last one first
};

} // namespace onelogit::app
