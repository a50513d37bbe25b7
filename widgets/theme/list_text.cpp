#include "widgets/theme/list_text.h"

#include <QCoreApplication>

namespace onelogit::widgets {

QString listText(const QStringList& items) {
    if (items.isEmpty())
        return {};
    const QString pair = QCoreApplication::translate("Lists", "%1, %2", "the items of a list up to one, and that one");
    QString text = items.first();
    for (const QString& next : items.sliced(1))
        text = pair.arg(text, next);
    return text;
}

} // namespace onelogit::widgets
