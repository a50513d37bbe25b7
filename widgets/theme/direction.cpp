#include "widgets/theme/direction.h"

#include <QRegularExpression>

namespace onelogit::widgets {

QString mirrored(QString styleSheet) {
    static const QRegularExpression sides(
        QStringLiteral("((?:padding|margin):\\s*)([^\\s;]+)\\s+([^\\s;]+)\\s+([^\\s;]+)\\s+([^\\s;]+)(?=\\s*[;}])"));
    styleSheet.replace(sides, QStringLiteral("\\1\\2 \\5 \\4 \\3"));
    static const QRegularExpression left(QStringLiteral("\\b(padding|margin|border)-left\\b"));
    static const QRegularExpression right(QStringLiteral("\\b(padding|margin|border)-right\\b"));
    const QString between = QStringLiteral("\\1-\uFFFC");
    styleSheet.replace(left, between);
    styleSheet.replace(right, QStringLiteral("\\1-left"));
    return styleSheet.replace(QStringLiteral("-\uFFFC"), QStringLiteral("-right"));
}

QString isolated(const QString& text, Qt::LayoutDirection around) {
    constexpr char16_t leftToRightIsolate = 0x2066;
    constexpr char16_t popIsolate = 0x2069;
    return around == Qt::RightToLeft ? QChar(leftToRightIsolate) + text + QChar(popIsolate) : text;
}

} // namespace onelogit::widgets
