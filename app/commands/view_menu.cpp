#include "app/commands/menus.h"

#include <QActionGroup>
#include <QMenu>

namespace onelogit::app {
namespace {

void addPages(Commands& commands, QMenu* menu) {
    const auto add = [&](int page, const QString& text, const QString& tip) {
        commands
            .add(menu, {.name = pageCommands[page],
                        .text = text,
                        .tip = tip,
                        .keys = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page))}})
            ->setData(page);
    };
    add(0, Menus::tr("&Search"), Menus::tr("The pictures of a folder by one logit"));
    add(1, Menus::tr("&Compare"), Menus::tr("True and false logits of the open models, side by side"));
    add(2, Menus::tr("&Train"), Menus::tr("Small networks under several losses"));
    add(3, Menus::tr("S&peed"), Menus::tr("What one logit costs, and what all of them cost"));
    add(4, Menus::tr("&Models"), Menus::tr("The open models and what is known of them"));
}

void addThemes(Commands& commands, QMenu* menu, widgets::Theme current) {
    auto* group = new QActionGroup(&commands);
    const auto add = [&](const char* name, const QString& text, widgets::Theme theme) {
        QAction* action = commands.add(
            menu, {.name = name, .text = text, .tip = Menus::tr("Colours of the window"), .checkable = true});
        action->setData(static_cast<int>(theme));
        group->addAction(action);
        action->setChecked(theme == current);
    };
    add("system", Menus::tr("Colours of the S&ystem"), widgets::Theme::System);
    add("light", Menus::tr("L&ight"), widgets::Theme::Light);
    add("dark", Menus::tr("&Dark"), widgets::Theme::Dark);
    add("contrastLight", Menus::tr("Hi&gh Contrast, Light"), widgets::Theme::ContrastLight);
    add("contrastDark", Menus::tr("High Contrast, Dar&k"), widgets::Theme::ContrastDark);
    commands.add(menu, {.name = "lessMotion",
                        .text = Menus::tr("Less Moti&on"),
                        .tip = Menus::tr("Nothing moves by itself, whatever the desktop says"),
                        .checkable = true});
}

} // namespace

void makeViewMenu(Commands& commands, widgets::Theme current) {
    QMenu* menu = commands.addMenu("view", Menus::tr("&View"));
    addPages(commands, menu);
    menu->addSeparator();
    commands.add(menu, {.name = "largerPictures",
                        .text = Menus::tr("Larger Pict&ures"),
                        .tip = Menus::tr("Fewer and larger pictures in the list"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}});
    commands.add(menu, {.name = "smallerPictures",
                        .text = Menus::tr("Smalle&r Pictures"),
                        .tip = Menus::tr("More and smaller pictures in the list"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Minus)}});
    commands.add(menu, {.name = "fullScreen",
                        .text = Menus::tr("&Full Screen"),
                        .tip = Menus::tr("The window takes the whole screen, and gives it back"),
                        .keys = {QKeySequence(Qt::Key_F11)},
                        .checkable = true});
    commands.add(menu, {.name = "presentation",
                        .text = Menus::tr("Presentatio&n"),
                        .tip = Menus::tr("Full screen in large type for an audience; nothing done in it is kept"),
                        .keys = {QKeySequence(Qt::Key_F5)}});
    commands.addSubmenu(menu, "presentationMinutes", Menus::tr("Presentation Starts &Again"));
    commands.add(menu, {.name = "expertWords",
                        .text = Menus::tr("&Expert Words"),
                        .tip = Menus::tr("The field's terms in place of plain words"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                        .checkable = true});
    menu->addSeparator();
    addThemes(commands, menu, current);
}

} // namespace onelogit::app
