#pragma once

#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace onelogit::app {

/// The thresholds that the user has set, one a model and class: what is set on one page is what the others use.
/// A model is named by its digest; the empty class name stands for all classes together.
class Thresholds : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<double> find(const std::string& digest, const std::string& className) const {
        const auto found = values.find({digest, className});
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    /// NaN and infinity are ignored.
    void set(const std::string& digest, const std::string& className, double value);

Q_SIGNALS:
    void changed();

private:
    std::map<std::pair<std::string, std::string>, double> values;
};

} // namespace onelogit::app
