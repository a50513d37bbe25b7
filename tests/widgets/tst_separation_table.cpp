#include "widgets/compare/separation_table.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFont>
#include <QHeaderView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace onelogit::widgets;
using Column = SeparationModel::Column;

namespace {

SeparationRow row(const char* title, bool aligned, double accuracy, double macroAp, double violations = 0.01) {
    SeparationRow made{.title = QString::fromLatin1(title), .aligned = aligned, .figures = {}};
    made.figures.accuracy = accuracy;
    made.figures.macroAp = macroAp;
    made.figures.violationRate = violations;
    return made;
}

QList<SeparationRow> three() {
    return {row("cross-entropy", false, 0.8791, 0.893, 0.0139), row("batch", true, 0.886, 0.93, 0.0079),
            row("max-margin", false, 0.8861, 0.915, 0.0112)};
}

} // namespace

class TestSeparationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void modelKeepsTheRules();
    void cellsAreFormatted_data();
    void cellsAreFormatted();
    void numbersFollowTheLocale();
    void bestOfAColumnIsBold();
    void baselineMayBeMissing_data();
    void baselineMayBeMissing();
    void perfectBaselineDividesNothing();
    void undefinedFiguresAreDashes();
    void numbersAreRightAligned();
    void headersExplainTheFigures();
    void sortingKeepsRowNumbers();
    void tableIsCopiedAsText();
    void germanHeadersFit();
};

void TestSeparationTable::modelKeepsTheRules() {
    SeparationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(three(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), static_cast<int>(Column::ColumnCount));
    model.setRows({}, -1);
    QCOMPARE(model.rowCount(), 0);
}

void TestSeparationTable::cellsAreFormatted_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("loss") << 1 << static_cast<int>(Column::Loss) << QStringLiteral("batch");
    QTest::newRow("three digits") << 0 << static_cast<int>(Column::Accuracy) << QStringLiteral("0.879");
    QTest::newRow("one minus AP") << 0 << static_cast<int>(Column::AreaAbove) << QStringLiteral("0.107");
    QTest::newRow("percent") << 0 << static_cast<int>(Column::Violations) << QStringLiteral("1.39 %");
    QTest::newRow("baseline itself") << 0 << static_cast<int>(Column::VersusBaseline) << QStringLiteral("baseline");
    QTest::newRow("better than it") << 1 << static_cast<int>(Column::VersusBaseline) << QStringLiteral("+35 %");
}

void TestSeparationTable::cellsAreFormatted() {
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, expected);
    SeparationModel model;
    model.setRows(three(), 0);
    QCOMPARE(model.index(row, column).data().toString(), expected);
}

void TestSeparationTable::numbersFollowTheLocale() {
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    SeparationModel model;
    model.setRows(three(), 0);
    QCOMPARE(model.index(0, Column::Violations).data().toString(), QStringLiteral("1,39 %"));
}

void TestSeparationTable::bestOfAColumnIsBold() {
    SeparationModel model;
    model.setRows(three(), 0);
    const auto bold = [&model](int at, int column) {
        return model.index(at, column).data(Qt::FontRole).value<QFont>().bold();
    };
    QVERIFY(bold(1, Column::AreaAbove));
    QVERIFY(!bold(0, Column::AreaAbove));
    QVERIFY(bold(1, Column::Violations));
    QVERIFY(bold(1, Column::Accuracy) && bold(2, Column::Accuracy)); // 0.886 as shown: a tie
    QVERIFY(!bold(0, Column::Accuracy));
    model.setRows(three().first(1), -1);
    QVERIFY(!bold(0, Column::AreaAbove));
}

void TestSeparationTable::baselineMayBeMissing_data() {
    QTest::addColumn<int>("baseline");
    QTest::newRow("none") << -1;
    QTest::newRow("beyond the rows") << 3;
}

void TestSeparationTable::baselineMayBeMissing() {
    QFETCH(int, baseline);
    SeparationModel model;
    model.setRows(three(), baseline);
    QCOMPARE(model.index(1, Column::VersusBaseline).data().toString(), QStringLiteral("–"));
    QVERIFY(model.index(1, Column::VersusBaseline).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestSeparationTable::perfectBaselineDividesNothing() {
    SeparationModel model;
    model.setRows({row("perfect", true, 1, 1), row("other", false, 0.9, 0.9)}, 0);
    QCOMPARE(model.index(1, Column::VersusBaseline).data().toString(), QStringLiteral("–"));
}

void TestSeparationTable::undefinedFiguresAreDashes() {
    SeparationModel model;
    model.setRows({row("nan", false, std::numeric_limits<double>::quiet_NaN(), 0.5), row("x", true, 0.5, 0.5)}, -1);
    QCOMPARE(model.index(0, Column::Accuracy).data().toString(), QStringLiteral("–"));
    QVERIFY(!model.index(0, Column::Accuracy).data(Qt::FontRole).isValid());
}

void TestSeparationTable::numbersAreRightAligned() {
    SeparationModel model;
    model.setRows(three(), 0);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto side = column == Column::Loss ? Qt::AlignLeft : Qt::AlignRight;
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & side);
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & side);
    }
}

void TestSeparationTable::headersExplainTheFigures() {
    const SeparationModel model;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 20);
    }
    QVERIFY(!model.headerData(Column::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestSeparationTable::sortingKeepsRowNumbers() {
    SeparationTable table;
    table.setRows(three(), 0);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("cross-entropy"));
    table.sortByColumn(Column::AreaAbove, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("batch"));
    const QSignalSpy activated(&table, &SeparationTable::rowActivated);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), 1);
    table.setRows(three(), 0);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("batch"));
}

void TestSeparationTable::tableIsCopiedAsText() {
    SeparationTable table;
    setWords(table, Words::Expert);
    table.setRows(three(), 0);
    const QStringList lines = table.asText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("loss\taccuracy\t1-AUPRC")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("batch\t0.886\t0.070")));
    table.selectRow(2);
    QCOMPARE(table.asText().split(u'\n', Qt::SkipEmptyParts).size(), 2);
    QVERIFY(table.asText().contains(QStringLiteral("max-margin")));
}

void TestSeparationTable::germanHeadersFit() {
    SeparationTable table;
    QList<SeparationRow> rows = three();
    rows[0].title = QStringLiteral("Kreuzentropie mit geglätteten Zielwahrscheinlichkeiten");
    table.setRows(rows, 0);
    table.resize(1140, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY(table.columnWidth(Column::Loss) > table.fontMetrics().horizontalAdvance(rows[0].title));
    QVERIFY(table.columnWidth(Column::VersusBaseline) >=
            table.fontMetrics().horizontalAdvance(QStringLiteral("+100 %")));
    const QFontMetrics smallMetrics(typeFont(QApplication::font(), Type::Small));
    table.resize(500, 200);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const QString header = table.model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY(table.columnWidth(column) > smallMetrics.horizontalAdvance(header));
    }
}

QTEST_MAIN(TestSeparationTable)
#include "tst_separation_table.moc"
