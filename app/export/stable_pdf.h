#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace onelogit::app {

/// A PDF of one page of that size in pixels at 96 a inch. QPdfWriter puts the time and a random number into its files:
/// here both are the same every time.
[[nodiscard]] QByteArray stablePdf(const QString& title, const QSizeF& size,
                                   const std::function<void(QPainter&)>& draw);

} // namespace onelogit::app
