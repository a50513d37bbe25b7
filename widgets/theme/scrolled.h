#pragma once

class QScrollArea;
class QWidget;

namespace onelogit::widgets {

/// `content`, as wide as its place and scrolled downwards where it does not fit, on the ground that its place has.
/// The caller gives the result a parent.
[[nodiscard]] QScrollArea* scrolled(QWidget* content);

} // namespace onelogit::widgets
