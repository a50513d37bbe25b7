#pragma once

#include <QString>

namespace onelogit::widgets {

/// A ranking's rows, surest first, read when they are drawn. Immutable while shown; calls come from the window's thread
/// and must not open a file.
class PictureSource {
public:
    virtual ~PictureSource() = default;
    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual QString path(int row) const = 0;
    [[nodiscard]] virtual double logit(int row) const = 0;
};

} // namespace onelogit::widgets
