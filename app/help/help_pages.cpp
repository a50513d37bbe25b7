#include "app/help/help_pages.h"

#include "app/commands/command_name.h"
#include "app/help/key_page.h"
#include "app/help/licence_page.h"
#include "widgets/theme/menu_key.h"

#include <QAction>
#include <QFile>
#include <QMap>

namespace onelogit::app {
namespace {

/// "# Title" in the first line.
QString titleOf(const QString& markdown) {
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

QString pageIn(const QLocale& locale, const QString& id) {
    const QString language = locale.name();
    for (const QString& code : {language, language.section(u'_', 0, 0)})
        if (const QString text = writtenPage(code, id); !text.isEmpty())
            return text;
    return writtenPage(QStringLiteral("en"), id);
}

/// A command without a key is called by its name.
QString withKeys(QString text, const QList<QAction*>& actions) {
    for (const QAction* action : actions) {
        const QString mark = u'{' + action->objectName().section(u'.', 1) + u'}';
        if (text.contains(mark))
            text.replace(mark,
                         action->shortcut().isEmpty() ? commandName(*action) : widgets::keyText(action->shortcut()));
    }
    return text;
}

} // namespace

QStringList writtenPages() {
    return {QStringLiteral("logit"),   QStringLiteral("principle"), QStringLiteral("search"),
            QStringLiteral("compare"), QStringLiteral("train"),     QStringLiteral("models"),
            QStringLiteral("limits"),  QStringLiteral("access"),    QStringLiteral("glossary")};
}

QString writtenPage(const QString& language, const QString& id) {
    QFile file(QStringLiteral(":/onelogit/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<widgets::HelpPage> helpPages(const QLocale& locale, const QList<QAction*>& actions) {
    QList<widgets::HelpPage> pages;
    for (const QString& id : writtenPages()) {
        const QString text = withKeys(pageIn(locale, id), actions);
        pages.append({.id = id, .title = titleOf(text), .markdown = text});
    }
    for (const auto& [id, text] :
         {std::pair(QStringLiteral("keys"), keyPage(actions)), std::pair(QStringLiteral("licences"), licencePage())})
        pages.append({.id = id, .title = titleOf(text), .markdown = text});
    return pages;
}

QString pageAbout(const QString& objectName) {
    static const QMap<QString, QString> pages{
        {QStringLiteral("searchPage"), QStringLiteral("search")},
        {QStringLiteral("classPicker"), QStringLiteral("logit")},
        {QStringLiteral("modelPicker"), QStringLiteral("models")},
        {QStringLiteral("ledgerPanel"), QStringLiteral("limits")},
        {QStringLiteral("statusLine"), QStringLiteral("limits")},
        {QStringLiteral("comparePage"), QStringLiteral("compare")},
        {QStringLiteral("trainPage"), QStringLiteral("train")},
        {QStringLiteral("lossChoice"), QStringLiteral("principle")},
        {QStringLiteral("costCard"), QStringLiteral("principle")},
        {QStringLiteral("speedPage"), QStringLiteral("logit")},
        {QStringLiteral("modelsPage"), QStringLiteral("models")},
        {QStringLiteral("intakeDialog"), QStringLiteral("models")},
    };
    return pages.value(objectName);
}

} // namespace onelogit::app
