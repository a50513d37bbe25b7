#include "widgets/intake/effect_panel.h"
#include "widgets/intake/intake_dialog.h"
#include "widgets/intake/names_section.h"
#include "widgets/intake/naming_panel.h"
#include "widgets/intake/preprocessing_section.h"
#include "widgets/intake/trust_panel.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

namespace {

template<typename T>
T* find(const QWidget& parent, const char* name) {
    return parent.findChild<T*>(QString::fromLatin1(name));
}

QImage plain(Qt::GlobalColor color) {
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

/// The intake dialog and its parts, worked as a person does.
class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void namesAreChosenOrPicked();
    void aRefusalLeavesWithTheNextChoice();
    void preprocessingIsReadBack_data();
    void preprocessingIsReadBack();
    void preprocessingTellsEveryChange();
    void preprocessingShowsWhatMatters_data();
    void preprocessingShowsWhatMatters();
    void effectWithoutPicturesAsksForSome();
    void effectShowsHighestClassesAndLead();
    void effectEscapesNames();
    void effectColumnsChooseThePreset();
    void outputsAreRenamed_data();
    void outputsAreRenamed();
    void outputsShowTheirPictures();
    void twentyOneThousandOutputsAreListed();
    void namingOffersToLook();
    void trustIsNeverTheDefault();
    void enterAcceptsTheQuestions();
    void enterDoesNotTrust();
    void enterInANumberBoxOpensNothing();
    void progressCanBeStopped();
    void problemsAreShownAndTakenBack();
};

void TestIntake::namesAreChosenOrPicked() {
    NamesSection section;
    section.setChoices({{.label = QStringLiteral("labels.txt"), .preview = QStringLiteral("tench, goldfish")},
                        {.label = QStringLiteral("numbers"), .preview = {}}},
                       0);
    section.show();
    const QSignalSpy chosen(&section, &NamesSection::chosen);
    const QSignalSpy wanted(&section, &NamesSection::fileWanted);
    QCOMPARE(find<QLabel>(section, "namesSection.preview")->text(), QStringLiteral("tench, goldfish"));
    QTest::keyClick(find<QComboBox>(section, "namesSection.source"), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(section.current(), 1);
    QVERIFY(!find<QLabel>(section, "namesSection.preview")->isVisible());
    QTest::mouseClick(find<QPushButton>(section, "namesSection.file"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestIntake::aRefusalLeavesWithTheNextChoice() {
    NamesSection section;
    section.setChoices({{.label = QStringLiteral("a"), .preview = {}}, {.label = QStringLiteral("b"), .preview = {}}},
                       0);
    section.show();
    section.setRefusal(QStringLiteral("999 names, but 1000 logits"));
    QVERIFY(find<QLabel>(section, "namesSection.refusal")->isVisible());
    QTest::keyClick(find<QComboBox>(section, "namesSection.source"), Qt::Key_Down);
    QVERIFY(!find<QLabel>(section, "namesSection.refusal")->isVisible());
}

void TestIntake::preprocessingIsReadBack_data() {
    QTest::addColumn<bool>("blueFirst");
    QTest::addColumn<bool>("crops");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("expectedEdge");
    QTest::newRow("stretched") << false << false << 256 << 256;
    QTest::newRow("blue first, cut") << true << true << 280 << 280;
    QTest::newRow("an edge below the input") << false << true << 100 << 224;
}

void TestIntake::preprocessingIsReadBack() {
    QFETCH(bool, blueFirst);
    QFETCH(bool, crops);
    QFETCH(int, edge);
    QFETCH(int, expectedEdge);
    PreprocessingSection section;
    section.setPresets({QStringLiteral("ImageNet"), QStringLiteral("0 to 1")}, true, true);
    const QSignalSpy changed(&section, &PreprocessingSection::changed);
    PreprocessingChoice choice{
        .preset = 1, .blueFirst = blueFirst, .centreCrop = crops, .shorterEdge = edge, .height = 224, .width = 160};
    section.setChoice(choice);
    choice.shorterEdge = expectedEdge;
    QVERIFY(section.choice() == choice);
    QCOMPARE(changed.size(), 0);
}

void TestIntake::preprocessingTellsEveryChange() {
    PreprocessingSection section;
    section.setPresets({QStringLiteral("ImageNet"), QStringLiteral("0 to 1")}, true, true);
    section.setChoice({.height = 224, .width = 224});
    section.show();
    const QSignalSpy changed(&section, &PreprocessingSection::changed);
    QTest::keyClick(find<QComboBox>(section, "preprocessingSection.preset"), Qt::Key_Down);
    find<QCheckBox>(section, "preprocessingSection.blueFirst")->click();
    QTest::keyClick(find<QComboBox>(section, "preprocessingSection.framing"), Qt::Key_Down);
    find<QSpinBox>(section, "preprocessingSection.shorterEdge")->stepUp();
    find<QSpinBox>(section, "preprocessingSection.height")->stepUp();
    QCOMPARE(changed.size(), 5);
    QCOMPARE(section.choice().height, 256);
    QVERIFY(section.choice().blueFirst && section.choice().centreCrop);
}

void TestIntake::preprocessingShowsWhatMatters_data() {
    QTest::addColumn<bool>("colour");
    QTest::addColumn<bool>("anySize");
    QTest::newRow("grey, one size") << false << false;
    QTest::newRow("colour, any size") << true << true;
}

void TestIntake::preprocessingShowsWhatMatters() {
    QFETCH(bool, colour);
    QFETCH(bool, anySize);
    PreprocessingSection section;
    section.setPresets({QStringLiteral("0 to 1")}, colour, anySize);
    section.show();
    QCOMPARE(find<QCheckBox>(section, "preprocessingSection.blueFirst")->isVisible(), colour);
    QCOMPARE(find<QSpinBox>(section, "preprocessingSection.height")->isVisible(), anySize);
    QVERIFY(!find<QSpinBox>(section, "preprocessingSection.shorterEdge")->isVisible());
    section.setChoice({.centreCrop = true, .height = 32, .width = 32});
    QVERIFY(find<QSpinBox>(section, "preprocessingSection.shorterEdge")->isVisible());
}

void TestIntake::effectWithoutPicturesAsksForSome() {
    EffectPanel panel;
    panel.show();
    const QSignalSpy wanted(&panel, &EffectPanel::picturesWanted);
    QTest::mouseClick(find<QPushButton>(panel, "effectPanel.pick"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    panel.setTable({QStringLiteral("0 to 1")}, {plain(Qt::red)});
    QVERIFY(!find<QPushButton>(panel, "effectPanel.pick")->isVisible());
    panel.setTable({QStringLiteral("0 to 1")}, {});
    QVERIFY(find<QPushButton>(panel, "effectPanel.pick")->isVisible());
}

void TestIntake::effectShowsHighestClassesAndLead() {
    EffectPanel panel;
    panel.setTable({QStringLiteral("a"), QStringLiteral("b")}, {plain(Qt::red), plain(Qt::blue)});
    panel.show();
    panel.setCell(0, 1,
                  {.top = {{.name = QStringLiteral("cat"), .logit = 7.25}, {.name = QStringLiteral("dog"), .logit = 3}},
                   .error = {}});
    const QString text = find<QLabel>(panel, "effectPanel.cell0.1")->text();
    QVERIFY(text.contains(QStringLiteral("cat")) && text.contains(QStringLiteral("dog")));
    QCOMPARE(find<QLabel>(panel, "effectPanel.lead1")->text(), QLocale().toString(4.25, 'f', 1));
    panel.setCell(1, 1, {.top = {}, .error = QStringLiteral("no such size")});
    QCOMPARE(find<QLabel>(panel, "effectPanel.cell1.1")->text(), QStringLiteral("no such size"));
    panel.setCell(2, 1, {}); // no such picture
    panel.setCell(0, 2, {}); // no such preset
    panel.clearCells();
    QVERIFY(find<QLabel>(panel, "effectPanel.lead1")->text().isEmpty());
}

void TestIntake::effectEscapesNames() {
    EffectPanel panel;
    panel.setTable({QStringLiteral("a")}, {plain(Qt::red)});
    panel.setCell(0, 0, {.top = {{.name = QStringLiteral("<b>"), .logit = 1}}, .error = {}});
    QVERIFY(find<QLabel>(panel, "effectPanel.cell0.0")->text().contains(QStringLiteral("&lt;b&gt;")));
}

void TestIntake::effectColumnsChooseThePreset() {
    EffectPanel panel;
    panel.setTable({QStringLiteral("a"), QStringLiteral("b")}, {plain(Qt::red)});
    panel.show();
    const QSignalSpy chosen(&panel, &EffectPanel::presetChosen);
    panel.setChosen(0);
    panel.setChosen(9);
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(find<QPushButton>(panel, "effectPanel.preset1"), Qt::LeftButton);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QVERIFY(!find<QPushButton>(panel, "effectPanel.preset0")->isChecked());
}

void TestIntake::outputsAreRenamed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a new name") << QStringLiteral("owl") << true;
    QTest::newRow("with blanks around it") << QStringLiteral("  owl ") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("only blanks") << QStringLiteral("  ") << false;
    QTest::newRow("its own") << QStringLiteral("class 1") << false;
    QTest::newRow("another output's") << QStringLiteral("class 0") << false;
}

void TestIntake::outputsAreRenamed() {
    QFETCH(QString, name);
    QFETCH(bool, taken);
    OutputModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNames({QStringLiteral("class 0"), QStringLiteral("class 1")});
    const QSignalSpy named(&model, &OutputModel::named);
    QCOMPARE(model.setData(model.index(1, OutputModel::Name), name), taken);
    QCOMPARE(named.size(), taken ? 1 : 0);
    QCOMPARE(model.names().at(1), taken ? QStringLiteral("owl") : QStringLiteral("class 1"));
    QVERIFY(!model.setData(model.index(1, OutputModel::Number), QStringLiteral("owl 2")));
}

void TestIntake::outputsShowTheirPictures() {
    OutputModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNames({QStringLiteral("a"), QStringLiteral("b")});
    model.setPictures({plain(Qt::red), plain(Qt::blue)}, {{0, 1}, {1, 7}});
    const auto pictures = [&model](int row) {
        return model.index(row, OutputModel::Pictures).data(OutputModel::picturesRole).value<QList<QImage>>();
    };
    QCOMPARE(pictures(0).size(), 2);
    QCOMPARE(pictures(1).size(), 1); // there is no picture 7
    QCOMPARE(pictures(1).first(), plain(Qt::blue));
    model.setPictures({plain(Qt::red)}, {{0}}); // a list for another number of outputs
    QVERIFY(pictures(0).isEmpty());
}

void TestIntake::twentyOneThousandOutputsAreListed() {
    NamingPanel panel;
    QStringList names;
    for (int i = 0; i < 21'000; ++i)
        names << QString::number(i);
    panel.outputs()->setNames(names);
    panel.resize(600, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* table = find<QTableView>(panel, "namingPanel.table");
    table->scrollToBottom();
    QVERIFY(table->rowAt(table->viewport()->height() - 2) > 20'000);
}

void TestIntake::namingOffersToLook() {
    NamingPanel panel;
    panel.show();
    const QSignalSpy wanted(&panel, &NamingPanel::lookRequested);
    panel.setState(QStringLiteral("words"), true);
    QTest::mouseClick(find<QPushButton>(panel, "namingPanel.look"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    panel.setState(QStringLiteral("looking"), false);
    QVERIFY(!find<QPushButton>(panel, "namingPanel.look")->isVisible());
    QCOMPARE(find<QLabel>(panel, "namingPanel.state")->text(), QStringLiteral("looking"));
}

void TestIntake::trustIsNeverTheDefault() {
    TrustPanel panel;
    panel.setRequest(QStringLiteral("a.pt"), QStringLiteral("aten::save"));
    panel.show();
    auto* button = find<QPushButton>(panel, "trustPanel.trust");
    QVERIFY(!button->isDefault() && !button->autoDefault());
    QVERIFY(find<QLabel>(panel, "trustPanel.explanation")->text().contains(QStringLiteral("a.pt")));
    QCOMPARE(find<QLabel>(panel, "trustPanel.operators")->text(), QStringLiteral("aten::save"));
    const QSignalSpy trusted(&panel, &TrustPanel::trusted);
    panel.setBusy(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(trusted.size(), 0);
    panel.setBusy(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(trusted.size(), 1);
    panel.setRequest(QStringLiteral("a.pt"), {});
    QVERIFY(!find<QLabel>(panel, "trustPanel.operators")->text().isEmpty());
}

void TestIntake::enterAcceptsTheQuestions() {
    auto* dialog = new IntakeDialog;
    dialog->showPage(IntakeDialog::Page::Questions);
    dialog->open();
    const QSignalSpy accepted(dialog, &IntakeDialog::acceptRequested);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(dialog->isVisible()); // until the answer is used
    dialog->setAcceptEnabled(false);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    const QSignalSpy rejected(dialog, &QDialog::rejected);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestIntake::enterDoesNotTrust() {
    auto* dialog = new IntakeDialog;
    dialog->showPage(IntakeDialog::Page::Trust);
    dialog->open();
    const QSignalSpy trusted(dialog->trust(), &TrustPanel::trusted);
    const QSignalSpy rejected(dialog, &QDialog::rejected);
    QVERIFY(!find<QPushButton>(*dialog, "intakeDialog.open")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(trusted.size(), 0);
    QCOMPARE(rejected.size(), 1);
}

void TestIntake::enterInANumberBoxOpensNothing() {
    auto* dialog = new IntakeDialog;
    dialog->preprocessing()->setPresets({QStringLiteral("0 to 1")}, true, true);
    dialog->showPage(IntakeDialog::Page::Questions);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QSignalSpy accepted(dialog, &IntakeDialog::acceptRequested);
    auto* height = find<QSpinBox>(*dialog, "preprocessingSection.height");
    height->setFocus();
    QTest::keyClick(height, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    dialog->close();
}

void TestIntake::progressCanBeStopped() {
    auto* dialog = new IntakeDialog;
    dialog->open();
    auto* stop = find<QToolButton>(*dialog, "intakeDialog.stop");
    QVERIFY(!stop->isVisible());
    dialog->setProgress(QStringLiteral("Looking"), 0.5);
    QCOMPARE(find<QProgressBar>(*dialog, "intakeDialog.progress")->value(), 500);
    const QSignalSpy stopped(dialog, &IntakeDialog::stopRequested);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    dialog->setProgress({});
    QVERIFY(!stop->isVisible());
    dialog->close();
}

void TestIntake::problemsAreShownAndTakenBack() {
    auto* dialog = new IntakeDialog;
    dialog->open();
    const auto* problem = find<QLabel>(*dialog, "intakeDialog.problem");
    dialog->setProblem(QStringLiteral("two classes have one name"));
    QVERIFY(problem->isVisible());
    dialog->setProblem({});
    QVERIFY(!problem->isVisible());
    dialog->close();
}

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
