#include "app/commands/menus.h"

#include <QMenu>

namespace onelogit::app {
namespace {

void addReading(Commands& commands, QMenu* menu) {
    commands.add(menu, {.name = "readAgain",
                        .text = Menus::tr("&Read Folder Again"),
                        .tip = Menus::tr("Looks at every file of the folder again"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_R)}});
    commands.add(menu, {.name = "pauseReading",
                        .text = Menus::tr("&Pause or Go On Reading"),
                        .tip = Menus::tr("What was read is kept"),
                        .keys = {QKeySequence(Qt::Key_F6)}});
    commands.add(menu, {.name = "stopReading",
                        .text = Menus::tr("S&top Reading"),
                        .tip = Menus::tr("What was read is kept"),
                        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F5)}});
}

void addLine(Commands& commands, QMenu* menu) {
    commands.add(menu, {.name = "normalized",
                        .text = Menus::tr("&Normalized Score"),
                        .tip = Menus::tr("Ranks by the logit less log-sum-exp of all logits"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_M)},
                        .checkable = true});
    commands.add(menu, {.name = "unsureZone",
                        .text = Menus::tr("&Unsure Zone"),
                        .tip = Menus::tr("A second line: pictures between the two are shown as unsure"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_U)},
                        .checkable = true});
    commands.add(menu, {.name = "useAnswers",
                        .text = Menus::tr("Line That &Fits the Answers"),
                        .tip = Menus::tr("Moves the threshold to where the answers want it"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}});
    commands.add(menu, {.name = "answerYes",
                        .text = Menus::tr("Answer &Yes"),
                        .tip = Menus::tr("The marked borderline picture is of this class"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)}});
    commands.add(menu, {.name = "answerNo",
                        .text = Menus::tr("Answer N&o"),
                        .tip = Menus::tr("The marked borderline picture is not of this class"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}});
}

void addPanels(Commands& commands, QMenu* menu) {
    commands.add(menu, {.name = "borderline",
                        .text = Menus::tr("&Borderline Pictures"),
                        .tip = Menus::tr("Opens or folds the pictures nearest the line"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}});
    commands.add(menu, {.name = "ledger",
                        .text = Menus::tr("Where Every File &Went"),
                        .tip = Menus::tr("Files that were shown, are below the line, or could not be read"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                        .checkable = true});
    commands.add(menu, {.name = "overlap",
                        .text = Menus::tr("Compare with a Second Searc&h"),
                        .tip = Menus::tr("Another model or class beside this one: only A, both, only B"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                        .checkable = true});
}

} // namespace

void makeSearchMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("search", Menus::tr("&Search", "menu"));
    addReading(commands, menu);
    menu->addSeparator();
    addLine(commands, menu);
    menu->addSeparator();
    addPanels(commands, menu);
    menu->addSeparator();
    commands.add(menu, {.name = "largePicture",
                        .text = Menus::tr("&Large Picture"),
                        .tip = Menus::tr("The marked picture over the whole page (Space in the list)"),
                        .keys = {QKeySequence(Qt::Key_F3)}});
    commands.add(menu, {.name = "openPicture",
                        .text = Menus::tr("Open Picture with &Its Program"),
                        .tip = Menus::tr("The marked picture in the system's program for it (Enter in the list)"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return)}});
    commands.add(menu, {.name = "showInFileManager",
                        .text = Menus::tr("Show in File Mana&ger"),
                        .tip = Menus::tr("The selected pictures, marked in their folder"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}});
}

void makeCompareMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("compare", Menus::tr("&Compare", "menu"));
    commands.add(menu, {.name = "allClasses",
                        .text = Menus::tr("&All Classes Together"),
                        .tip = Menus::tr("Logits of all classes in one picture, or of the chosen class alone"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                        .checkable = true});
    commands.add(menu, {.name = "sharedAxis",
                        .text = Menus::tr("One A&xis for All"),
                        .tip = Menus::tr("The same logit axis for all models, or each its own"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
                        .checkable = true});
    menu->addSeparator();
    commands.add(menu, {.name = "demoData",
                        .text = Menus::tr("Compare on the &Demo's Pictures"),
                        .tip = Menus::tr("The labelled pictures that come with OneLogit"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}});
    commands.add(menu, {.name = "dataAgain",
                        .text = Menus::tr("&Read Labelled Pictures Again"),
                        .tip = Menus::tr("Files may have come, gone or changed"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F5)}});
    commands.add(menu, {.name = "stopComparing",
                        .text = Menus::tr("&Stop Comparing"),
                        .tip = Menus::tr("Models that are compared already stay so"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)}});
    commands.add(menu, {.name = "goOnComparing",
                        .text = Menus::tr("&Go On Comparing"),
                        .tip = Menus::tr("With the models that are missing"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F6)}});
}

void makeTrainMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("train", Menus::tr("&Train", "menu"));
    commands.add(menu, {.name = "trainingData",
                        .text = Menus::tr("&Learn from Other Pictures…"),
                        .tip = Menus::tr("A folder per class, IDX or CIFAR-10 files"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}});
    commands.add(menu, {.name = "startTraining",
                        .text = Menus::tr("&Start Training"),
                        .tip = Menus::tr("With what the form says"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_T)}});
    menu->addSeparator();
    commands.add(menu, {.name = "pauseTraining",
                        .text = Menus::tr("&Pause or Go On Training"),
                        .tip = Menus::tr("Within one batch; nothing is lost"),
                        .keys = {QKeySequence(Qt::Key_F7)}});
    commands.add(menu, {.name = "keepTraining",
                        .text = Menus::tr("Stop and &Keep"),
                        .tip = Menus::tr("The best epoch so far becomes the model"),
                        .keys = {QKeySequence(Qt::Key_F8)}});
    commands.add(menu, {.name = "discardTraining",
                        .text = Menus::tr("Stop and &Discard"),
                        .tip = Menus::tr("Nothing of it is kept"),
                        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F8)}});
    menu->addSeparator();
    commands.add(menu, {.name = "replayTraining",
                        .text = Menus::tr("&Replay the Epochs"),
                        .tip = Menus::tr("How separation formed, from the first epoch on"),
                        .keys = {QKeySequence(Qt::Key_F9)}});
    commands.add(menu, {.name = "compareTraining",
                        .text = Menus::tr("&Compare Its Models"),
                        .tip = Menus::tr("On the pictures that they have not seen"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F7)}});
    commands.add(menu, {.name = "searchTraining",
                        .text = Menus::tr("Search with the &Best"),
                        .tip = Menus::tr("The best of its models becomes the one in use"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F8)}});
    commands.add(menu, {.name = "saveTraining",
                        .text = Menus::tr("Sa&ve Its Record…"),
                        .tip = Menus::tr("Settings, curves and figures as JSON, or the curves alone as CSV"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F9)}});
}

} // namespace onelogit::app
