#include "widgets/theme/menu_key.h"

#include <QCoreApplication>

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

QString withShortcut(const QString& text, const QKeySequence& keys) {
    return keys.isEmpty() ? text
                          : QCoreApplication::translate("Shortcuts", "%1 (%2)", "what a control does, and its key")
                                .arg(text, keyText(keys));
}

QString keyText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace onelogit::widgets
