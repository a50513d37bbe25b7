#include "app/commands/shortcut_book.h"

#include "app/commands/command_name.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace onelogit::app {
namespace {

/// A key that types or moves, with no more than Shift held: but for function keys and the question mark.
bool isReserved(const QKeySequence& keys) {
    const QKeyCombination first = keys[0];
    const bool plain = (first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return plain && !function && first.key() != Qt::Key_Question;
}

} // namespace

void ShortcutBook::setChanges(const ShortcutChanges& wanted) {
    own.clear();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QKeySequence keys = QKeySequence::fromString(it.value(), QKeySequence::PortableText);
        const bool readable = it.value().isEmpty() || (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown);
        if (readable && (keys.isEmpty() || !isReserved(keys)))
            own.insert(it.key(), it.value());
    }
    apply();
}

void ShortcutBook::setCommands(Commands* window) {
    commands = window;
    apply();
}

QAction* ShortcutBook::find(const QString& name) const {
    if (!commands)
        return nullptr;
    const QList<QAction*>& all = commands->all();
    const auto found = std::ranges::find_if(all, [&](const QAction* each) { return each->objectName() == name; });
    return found == all.end() ? nullptr : *found;
}

ShortcutBook::Verdict ShortcutBook::judge(const QString& name, const QKeySequence& keys) const {
    if (keys.isEmpty() || !commands)
        return {};
    if (isReserved(keys))
        return {.problem = Problem::Reserved};
    for (const QAction* action : commands->all())
        if (action->objectName() != name && action->shortcuts().contains(keys))
            return {.problem = Problem::Taken, .owner = commandName(*action)};
    for (const QMenu* menu : commands->menus())
        if (QKeySequence::mnemonic(menu->title()) == keys)
            return {.problem = Problem::Taken, .owner = Commands::plainText(*menu->menuAction())};
    return {};
}

void ShortcutBook::change(const QString& name, const QKeySequence& keys) {
    const QAction* action = find(name);
    if (!action || judge(name, keys).problem != Problem::None)
        return;
    const QList<QKeySequence> usual = Commands::defaultKeys(*action);
    const QKeySequence first = usual.isEmpty() ? QKeySequence() : usual.first();
    if (keys == first)
        own.remove(name);
    else
        own.insert(name, keys.toString(QKeySequence::PortableText));
    apply();
    Q_EMIT changed();
}

void ShortcutBook::reset(const QString& name) {
    if (own.remove(name) == 0)
        return;
    apply();
    Q_EMIT changed();
}

void ShortcutBook::resetAll() {
    if (own.isEmpty())
        return;
    own.clear();
    apply();
    Q_EMIT changed();
}

/// What the person chose goes before what a command is made with.
void ShortcutBook::apply() {
    if (!commands)
        return;
    QList<QKeySequence> taken;
    for (const QAction* action : commands->all())
        if (own.contains(action->objectName()))
            taken.append(QKeySequence::fromString(own.value(action->objectName())));
    for (QAction* action : commands->all()) {
        QList<QKeySequence> keys = Commands::defaultKeys(*action);
        if (own.contains(action->objectName()))
            keys = {QKeySequence::fromString(own.value(action->objectName()))};
        else
            keys.removeIf([&taken](const QKeySequence& each) { return taken.contains(each); });
        keys.removeAll(QKeySequence());
        action->setShortcuts(keys);
    }
}

} // namespace onelogit::app
