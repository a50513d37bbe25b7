#include "tests/support/unusual_training.h"
#include "widgets/theme/theme.h"
#include "widgets/train/expert_settings.h"
#include "widgets/train/loss_choice.h"
#include "widgets/train/train_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

using namespace onelogit;
using namespace onelogit::widgets;

namespace {

template<typename Widget>
Widget* find(const QWidget& where, const char* name) {
    return where.findChild<Widget*>(QLatin1String(name));
}

QList<LossKind> sevenOfThem() {
    QList<LossKind> kinds;
    for (const LossTraits& loss : sevenLosses())
        kinds.append(loss.kind);
    return kinds;
}

QList<TrainSettings> threePresets() {
    QList<TrainSettings> presets(3);
    presets[0].epochs = 2;
    presets[1].epochs = 10;
    presets[2].epochs = 30;
    presets[2].flip = true;
    return presets;
}

} // namespace

/// What a person says of a training before it starts.
class TestTrainForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void theSevenAreChosenAtFirst();
    void oneBoxStandsForSeven();
    void extrasAreFoldedUntilChosen();
    void startSaysWhatIsMissing_data();
    void startSaysWhatIsMissing();
    void presetsFillTheNumbers();
    void aNumberByHandIsOwn();
    void choicesComeBackAsTheyWere();
    void settingsKeepEveryMember();
    void theWheelTurnsOnlyWhatWasChosen();
    void aHeadNeedsAModel();
    void aHeadHasNoNetwork();
    void whatDoesNotApplyIsDisabled();
    void onlyTheProcessorCannotBeChosen();
    void aDeviceIsNoPreset();
    void aDeviceThatIsGoneStaysChosen();
    void presetsFollowThePictures();
    void foldersAreDropped_data();
    void foldersAreDropped();
    void controlsAreNamed();
};

void TestTrainForm::theSevenAreChosenAtFirst() {
    const TrainForm form;
    QCOMPARE(form.choice().losses, sevenOfThem());
    QCOMPARE(form.choice().kind, TrainKind::Network);
    QCOMPARE(form.choice().preset, TrainPreset::Quick);
}

void TestTrainForm::oneBoxStandsForSeven() {
    LossChoice losses;
    losses.setChosen({LossKind::BatchCrossEntropy});
    auto* all = find<QCheckBox>(losses, "lossChoice.all");
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    QSignalSpy changed(&losses, &LossChoice::chosenChanged);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QCOMPARE(losses.chosen(), sevenOfThem());
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QVERIFY(losses.chosen().isEmpty());
    find<QCheckBox>(losses, "lossChoice.cross-entropy")->click();
    QCOMPARE(losses.chosen(), QList{LossKind::CrossEntropy});
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
}

void TestTrainForm::extrasAreFoldedUntilChosen() {
    LossChoice losses;
    auto* focal = find<QCheckBox>(losses, "lossChoice.focal");
    QVERIFY(!focal->isVisibleTo(&losses));
    find<QToolButton>(losses, "lossChoice.more")->click();
    QVERIFY(focal->isVisibleTo(&losses));

    LossChoice another;
    another.setChosen({LossKind::Focal});
    QVERIFY(find<QCheckBox>(another, "lossChoice.focal")->isVisibleTo(&another));
    QCOMPARE(another.chosen(), QList{LossKind::Focal});
    QCOMPARE(find<QCheckBox>(another, "lossChoice.all")->checkState(), Qt::Unchecked);
}

void TestTrainForm::startSaysWhatIsMissing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<bool>("losses");
    QTest::addColumn<bool>("startable");
    const QString name = QStringLiteral("clothes");
    const QString none;
    QTest::newRow("no data") << none << none << none << true << false;
    QTest::newRow("data is being read") << name << none << QStringLiteral("reading") << true << false;
    QTest::newRow("one class only") << name << QStringLiteral("There is one class only.") << none << true << false;
    QTest::newRow("no loss") << name << none << none << false << false;
    QTest::newRow("ready") << name << none << none << true << true;
}

void TestTrainForm::startSaysWhatIsMissing() {
    QFETCH(QString, name);
    QFETCH(QString, refusal);
    QFETCH(QString, progress);
    QFETCH(bool, losses);
    QFETCH(bool, startable);
    TrainForm form;
    form.setData({.name = name, .facts = {}, .remarks = {}, .refusal = refusal, .progress = progress});
    if (!losses)
        form.setChoice({.kind = TrainKind::Network, .preset = TrainPreset::Own, .losses = {}, .settings = {}});
    QSignalSpy started(&form, &TrainForm::startRequested);
    auto* start = find<QPushButton>(form, "trainForm.start");
    auto* why = find<QLabel>(form, "trainForm.why");
    QCOMPARE(start->isEnabled(), startable);
    QCOMPARE(why->text().isEmpty(), startable);
    if (!refusal.isEmpty())
        QCOMPARE(why->text(), refusal);
    start->click();
    QCOMPARE(started.size(), startable ? 1 : 0);
}

void TestTrainForm::presetsFillTheNumbers() {
    TrainForm form;
    form.setPresets(threePresets());
    QCOMPARE(form.choice().settings.epochs, 2);
    find<QToolButton>(form, "trainForm.preset.thorough")->click();
    QCOMPARE(form.choice().preset, TrainPreset::Thorough);
    QCOMPARE(form.choice().settings, threePresets().at(2));
    find<QToolButton>(form, "trainForm.preset.own")->click();
    QCOMPARE(form.choice().settings, threePresets().at(2));
    QVERIFY(form.expertShown());
}

void TestTrainForm::aNumberByHandIsOwn() {
    TrainForm form;
    form.setPresets(threePresets());
    QSignalSpy changed(&form, &TrainForm::choiceChanged);
    find<QSpinBox>(form, "expertSettings.epochs")->setValue(7);
    QCOMPARE(form.choice().preset, TrainPreset::Own);
    QCOMPARE(form.choice().settings.epochs, 7);
    QCOMPARE(changed.size(), 1);
}

void TestTrainForm::choicesComeBackAsTheyWere() {
    TrainForm form;
    form.setTrunk(QStringLiteral("MobileNet"));
    QSignalSpy changed(&form, &TrainForm::choiceChanged);
    TrainChoice choice{.kind = TrainKind::Head,
                       .preset = TrainPreset::Own,
                       .losses = {LossKind::MaxMargin, LossKind::Zlpr},
                       .settings = threePresets().at(2)};
    choice.settings.margin = 2.5;
    form.setChoice(choice);
    QCOMPARE(form.choice().kind, choice.kind);
    QCOMPARE(form.choice().preset, choice.preset);
    QCOMPARE(form.choice().losses, choice.losses);
    QCOMPARE(form.choice().settings, choice.settings);
    QCOMPARE(changed.size(), 0);
}

void TestTrainForm::theWheelTurnsOnlyWhatWasChosen() {
    ExpertSettings expert;
    expert.show();
    QVERIFY(QTest::qWaitForWindowActive(&expert));
    const auto turned = [](QWidget& over) {
        QWheelEvent event(over.rect().center(), over.mapToGlobal(over.rect().center()), {}, {0, -120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&over, &event);
        return event.isAccepted();
    };
    expert.setFocus();
    const TrainSettings before = expert.settings();
    for (QWidget* each : expert.findChildren<QWidget*>(QRegularExpression(QStringLiteral("^expertSettings\\."))))
        QVERIFY2(!turned(*each), qPrintable(each->objectName()));
    QCOMPARE(expert.settings(), before);
    auto* batch = expert.findChild<QSpinBox*>(QStringLiteral("expertSettings.batch"));
    batch->setFocus();
    QVERIFY(turned(*batch));
    QCOMPARE(expert.settings().batch, before.batch - 1);
}

void TestTrainForm::settingsKeepEveryMember() {
    const TrainSettings unusual = unusualSettings();
    ExpertSettings expert;
    QSignalSpy changed(&expert, &ExpertSettings::changed);
    QVERIFY(expert.settings() != unusual);
    expert.setSettings(unusual);
    QCOMPARE(expert.settings(), unusual);
    QCOMPARE(changed.size(), 0);
}

void TestTrainForm::aHeadNeedsAModel() {
    TrainForm form;
    auto* head = find<QToolButton>(form, "trainForm.kind.head");
    QVERIFY(!head->isEnabled());
    QVERIFY(!head->toolTip().isEmpty());
    form.setTrunk(QStringLiteral("MobileNet"));
    QVERIFY(head->isEnabled());
    QVERIFY(head->toolTip().contains(QStringLiteral("MobileNet")));
    head->click();
    QCOMPARE(form.choice().kind, TrainKind::Head);
    form.setTrunk({});
    QCOMPARE(form.choice().kind, TrainKind::Network);
}

void TestTrainForm::aHeadHasNoNetwork() {
    ExpertSettings expert;
    expert.setKind(TrainKind::Head);
    QVERIFY(!find<QWidget>(expert, "expertSettings.network")->isVisibleTo(&expert));
    QVERIFY(!find<QWidget>(expert, "expertSettings.flip")->isVisibleTo(&expert));
    QVERIFY(find<QWidget>(expert, "expertSettings.epochs")->isVisibleTo(&expert));
    expert.setKind(TrainKind::Network);
    QVERIFY(find<QWidget>(expert, "expertSettings.network")->isVisibleTo(&expert));
}

void TestTrainForm::whatDoesNotApplyIsDisabled() {
    TrainForm form;
    const auto usable = [&](const char* name) { return find<QWidget>(form, name)->isEnabled(); };
    auto* momentum = find<QDoubleSpinBox>(form, "expertSettings.momentum");
    const QString without = momentum->toolTip();
    QVERIFY(!usable("expertSettings.momentum"));
    auto* optimizer = find<QComboBox>(form, "expertSettings.adam");
    optimizer->setCurrentIndex(optimizer->findData(false));
    QVERIFY(usable("expertSettings.momentum"));
    QVERIFY(without.startsWith(momentum->toolTip()) && without != momentum->toolTip());

    QVERIFY(usable("expertSettings.pictureEdge") && usable("expertSettings.test"));
    form.setPictures({.sized = false, .ownTest = true});
    QVERIFY(!usable("expertSettings.pictureEdge") && !usable("expertSettings.grey") && !usable("expertSettings.test"));

    QVERIFY(usable("expertSettings.margin") && !usable("expertSettings.prior"));
    form.setChoice({.losses = {LossKind::Focal}, .settings = {}});
    QVERIFY(!usable("expertSettings.margin") && usable("expertSettings.prior") && usable("expertSettings.focusing"));
    find<QCheckBox>(form, "lossChoice.max-margin")->click();
    QVERIFY(usable("expertSettings.margin"));
}

void TestTrainForm::onlyTheProcessorCannotBeChosen() {
    TrainForm form;
    auto* device = find<QComboBox>(form, "expertSettings.device");
    form.setDevices({QStringLiteral("cpu")}, QStringLiteral("no CUDA here"));
    QVERIFY(!device->isEnabled());
    QVERIFY(device->toolTip().contains(QStringLiteral("no CUDA here")));
    QCOMPARE(form.choice().device, QStringLiteral("cpu"));
}

void TestTrainForm::aDeviceIsNoPreset() {
    TrainForm form;
    form.setPresets(threePresets());
    form.setDevices({QStringLiteral("cpu"), QStringLiteral("cuda:0")}, {});
    auto* device = find<QComboBox>(form, "expertSettings.device");
    QVERIFY(device->isEnabled());
    QSignalSpy changed(&form, &TrainForm::choiceChanged);
    device->setCurrentIndex(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(form.choice().device, QStringLiteral("cuda:0"));
    QCOMPARE(form.choice().preset, TrainPreset::Quick);
    find<QToolButton>(form, "trainForm.preset.thorough")->click();
    QCOMPARE(form.choice().device, QStringLiteral("cuda:0"));
}

void TestTrainForm::aDeviceThatIsGoneStaysChosen() {
    TrainForm form;
    TrainChoice choice = form.choice();
    choice.device = QStringLiteral("cuda:1");
    form.setChoice(choice);
    form.setDevices({QStringLiteral("cpu")}, QStringLiteral("no CUDA here"));
    QCOMPARE(form.choice().device, QStringLiteral("cuda:1"));
    auto* device = find<QComboBox>(form, "expertSettings.device");
    QVERIFY(device->isEnabled()); // for the processor to be chosen
    QVERIFY(device->currentText().contains(QStringLiteral("cuda:1")));
    device->setCurrentIndex(0);
    QCOMPARE(form.choice().device, QStringLiteral("cpu"));
}

void TestTrainForm::presetsFollowThePictures() {
    TrainForm form;
    QSignalSpy changed(&form, &TrainForm::choiceChanged);
    form.setPresets(threePresets(), {QStringLiteral("rule 0"), QStringLiteral("rule 1"), QStringLiteral("rule 2")});
    QCOMPARE(form.choice().settings.epochs, 2);
    QVERIFY(find<QToolButton>(form, "trainForm.preset.good")->toolTip().endsWith(QStringLiteral("rule 1")));
    QCOMPARE(changed.size(), 0);
    find<QSpinBox>(form, "expertSettings.epochs")->setValue(7);
    form.setPresets(threePresets());
    QCOMPARE(form.choice().settings.epochs, 7); // by hand
}

void TestTrainForm::foldersAreDropped_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a folder") << QStringLiteral("") << true;
    QTest::newRow("nothing there") << QStringLiteral("missing") << false;
}

void TestTrainForm::foldersAreDropped() {
    QFETCH(QString, path);
    QFETCH(bool, taken);
    const QTemporaryDir folder;
    const QString dropped = path.isEmpty() ? folder.path() : folder.filePath(path);
    TrainForm form;
    QSignalSpy data(&form, &TrainForm::dataDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(dropped)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&form, &enter);
    QCOMPARE(enter.isAccepted(), taken);
    QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&form, &drop);
    QCOMPARE(data.size(), taken ? 1 : 0);
    if (taken)
        QCOMPARE(data.first().first().toString(), folder.path());
}

void TestTrainForm::controlsAreNamed() {
    const TrainForm form;
    for (const QWidget* each : form.findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     qobject_cast<const QAbstractScrollArea*>(each) || qobject_cast<const QLineEdit*>(each),
                 qPrintable(each->objectName() + QLatin1String(each->metaObject()->className())));
    }
}

QTEST_MAIN(TestTrainForm)
#include "tst_train_form.moc"
