#include "app/help/explanations.h"

#include "widgets/theme/menu_key.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace onelogit::app {
namespace {

struct Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

} // namespace

void explainParts(QWidget& window) {
    const std::pair<const char*, QString> parts[] = {
        {"sideBar", Explanations::tr("The pages. Model, class and threshold are the same on all of them.")},
        {"modelPicker",
         Explanations::tr("The network whose logits are shown. A check marks a loss that is aligned with "
                          "the Principle of Logit Separation.")},
        {"classPicker", Explanations::tr("The class to look for. Type a part of its name; pictures need not be read "
                                         "again when it changes.")},
        {"statusLine", Explanations::tr("Left: what became of every file. Middle: what one logit costs. Right: what is "
                                        "being worked on.")},
        {"thresholdStrip",
         Explanations::tr("The threshold. Pictures whose logit reaches it are hits. Four boxes say it "
                          "in four ways: change the one you know, the others follow.")},
        {"pictureGrid.view",
         Explanations::tr("The hits, highest logit first. Arrow keys go from one to the next, Space "
                          "shows it large.")},
        {"borderlineStrip", Explanations::tr("The pictures beside the line, which the model is least sure of. Answer "
                                             "them with Y and N, and the line can follow your answers.")},
        {"previewPanel", Explanations::tr("The chosen picture, its logit, how far it is from the line, and the classes "
                                          "that the model thinks of first. Y and N say whether it is of the class.")},
        {"ledgerPanel", Explanations::tr("Every file that was skipped, with the reason.")},
        {"abBar",
         Explanations::tr("A second search beside the first: what both find, and what only one of them finds.")},
        {"dataChooser", Explanations::tr("The labelled pictures that models are compared on. Their classes are matched "
                                         "with the model's by name.")},
        {"wallBar", Explanations::tr("What the panels draw, in which order, and where their lines stand.")},
        {"histogramWall",
         Explanations::tr("A panel for each model: true logits filled, false ones outlined. The farther "
                          "apart they are, the better one threshold serves.")},
        {"costCard",
         Explanations::tr("What one threshold for all classes costs each model, against a threshold for each "
                          "class.")},
        {"compareTabs",
         Explanations::tr("The evidence: figures with intervals, curves, pairs of pictures that break the "
                          "principle, classes that get in by mistake.")},
        {"trainForm", Explanations::tr("What is learned from, what is trained, under which losses, and for how long.")},
        {"raceWall", Explanations::tr("True and false logits under each loss, on pictures that are held out, epoch by "
                                      "epoch.")},
        {"trainingList", Explanations::tr("Trainings: the one that runs, those that wait, and those that are done.")},
        {"speedBoard",
         Explanations::tr("What one logit costs and what all of them cost, measured here, by the number of "
                          "classes.")},
        {"modelList", Explanations::tr("The open models in the order of all pages. %1 or %2 moves one.")
                          .arg(widgets::keyText(Qt::ALT | Qt::Key_Up), widgets::keyText(Qt::ALT | Qt::Key_Down))},
        {"modelDetails", Explanations::tr("Everything that is known of the model, and where from.")},
    };
    for (const auto& [name, words] : parts)
        for (QWidget* part : window.findChildren<QWidget*>(QLatin1String(name)))
            part->setWhatsThis(words);
}

} // namespace onelogit::app
