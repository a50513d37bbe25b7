#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace onelogit::widgets {

/// A ranking's rows, surest first, read when they are drawn. Immutable while shown; calls come from the window's thread
/// and must not open a file. What has a default may be left to it.
class PictureSource {
public:
    virtual ~PictureSource() = default;
    [[nodiscard]] virtual int rowCount() const = 0;
    /// For showing and as the picture's name: no two rows share one.
    [[nodiscard]] virtual QString path(int row) const = 0;
    [[nodiscard]] virtual double logit(int row) const = 0;

    /// For other programs. Paths are bytes: override where some are no UTF-8.
    [[nodiscard]] virtual QUrl url(int row) const { return QUrl::fromLocalFile(path(row)); }
    /// Logit minus the highest logit of another class.
    [[nodiscard]] virtual std::optional<double> margin(int) const { return std::nullopt; }
    /// Whether the person said that it is one of the class.
    [[nodiscard]] virtual std::optional<bool> answer(int) const { return std::nullopt; }
    /// The row of a path; fast, since it is asked for every picture in sight.
    [[nodiscard]] virtual std::optional<int> rowOf(const QString&) const { return std::nullopt; }
};

} // namespace onelogit::widgets
