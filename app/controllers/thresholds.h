#pragma once

#include "engine/search/ranking.h"

#include <QObject>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>

namespace onelogit::app {

/// What a threshold belongs to. A model is named by its digest; the empty class name stands for all classes together.
struct ThresholdKey {
    std::string digest;
    std::string className;
    search::ScoreKind score = search::ScoreKind::RawLogit;
    auto operator<=>(const ThresholdKey&) const = default;
};

/// The thresholds that the user has set, one a model, class and kind of score: what is set on one page is what the
/// others use.
class Thresholds : public QObject {
    Q_OBJECT

public:
    using Values = std::map<ThresholdKey, double>;

    using QObject::QObject;

    [[nodiscard]] std::optional<double> find(const ThresholdKey& key) const {
        const auto found = values.find(key);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    /// NaN and infinity are ignored.
    void set(const ThresholdKey& key, double value);
    /// The same for all; changed() comes once.
    void set(std::span<const ThresholdKey> keys, double value);

    [[nodiscard]] const Values& all() const { return values; }
    /// These and no others; what is not finite is left out.
    void replace(Values newValues);
    /// As they were: none takes back what was set. changed() comes once, if anything is another value now.
    using Changes = std::map<ThresholdKey, std::optional<double>>;
    void put(const Changes& wanted);

Q_SIGNALS:
    void changed();

private:
    Values values;
};

} // namespace onelogit::app
