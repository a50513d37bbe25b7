#include "widgets/theme/menu_key.h"

namespace onelogit::widgets {

QString withoutKey(QString text) {
    const qsizetype own = text.indexOf(QStringLiteral("(&"));
    if (own >= 0 && text.indexOf(u')', own) == own + 3)
        text.remove(own, 4);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain.trimmed();
}

} // namespace onelogit::widgets
