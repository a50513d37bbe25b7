#include "widgets/frame/empty_state.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/picture_list_model.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace onelogit::widgets;

namespace {

/// Counts how often a row is read: work must not grow with the ranking.
class CountingSource : public PictureSource {
public:
    explicit CountingSource(int rows) : rows(rows) {}
    [[nodiscard]] int rowCount() const override { return rows; }
    [[nodiscard]] QString path(int row) const override {
        ++reads;
        return QStringLiteral("/pictures/%1.png").arg(row);
    }
    [[nodiscard]] double logit(int row) const override {
        ++reads;
        return 10.0 - row * 0.01;
    }
    int rows;
    mutable int reads = 0;
};

QImage thumbnail() {
    QImage image(28, 28, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestPictureGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelKeepsTheRules();
    void growingTouchesOnlyTheTail();
    void hitCountIsClamped_data();
    void hitCountIsClamped();
    void theUnsureOnesAreToldAnew_data();
    void theUnsureOnesAreToldAnew();
    void thumbnailsAreKeptAndForgotten();
    void unreadablePicturesAreMarked();
    void millionRowsAreReadOnlyWhenDrawn();
    void visibleRowsAreWantedFirst();
    void wishesAreCoalesced();
    void scrollingAsksForOtherRows();
    void positionAndSelectionSurviveGrowth();
    void losingTheSelectedRowDeselects();
    void shrinkingLeavesNoBlankPage();
    void keysMoveAndOpen();
    void mouseSelectsAndOpens();
    void everyCellIsHitAtItsCentre();
    void sizeChangesCells();
    void emptyGridSaysWhatToDo();
    void headerCounts();

private:
    void give(int rows, int hits) {
        source = std::make_shared<CountingSource>(rows);
        grid->setRanking(source, hits);
    }
    std::unique_ptr<PictureGrid> grid;
    std::shared_ptr<CountingSource> source;
    GridView* view = nullptr;
};

void TestPictureGrid::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestPictureGrid::init() {
    grid = std::make_unique<PictureGrid>();
    grid->resize(600, 400);
    grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid.get()));
    view = static_cast<GridView*>(grid->findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view")));
}

void TestPictureGrid::modelKeepsTheRules() {
    PictureListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setHitCount(5);
    QCOMPARE(model.rowCount(), 0);
    model.setRanking(std::make_shared<CountingSource>(100), 10);
    model.setHitCount(50);
    model.setThumbnail(3, thumbnail());
    model.setThumbnail(70, thumbnail()); // a hit no longer
    model.setThumbnail(-1, thumbnail());
    model.setThumbnail(100, thumbnail());
    model.setHitCount(2);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("9.99"));
    QCOMPARE(model.index(1).data(PictureListModel::pathRole).toString(), QStringLiteral("/pictures/1.png"));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("10.00")));
    model.setRanking(nullptr, 10);
    QCOMPARE(model.rowCount(), 0);
}

void TestPictureGrid::growingTouchesOnlyTheTail() {
    PictureListModel model;
    model.setRanking(std::make_shared<CountingSource>(1000), 400);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setHitCount(410);
    model.setHitCount(410);
    model.setHitCount(390);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 400);
    QCOMPARE(inserted.first().at(2).toInt(), 409);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 390);
    QCOMPARE(removed.first().at(2).toInt(), 409);
    QCOMPARE(reset.size() + changed.size(), 0);
}

void TestPictureGrid::hitCountIsClamped_data() {
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("expected");
    QTest::newRow("more than there are") << 5000 << 100;
    QTest::newRow("negative") << -3 << 0;
    QTest::newRow("all") << 100 << 100;
}

void TestPictureGrid::hitCountIsClamped() {
    QFETCH(int, hits);
    QFETCH(int, expected);
    PictureListModel model;
    model.setRanking(std::make_shared<CountingSource>(100), hits);
    QCOMPARE(model.rowCount(), expected);
    model.setHitCount(50);
    model.setHitCount(hits);
    QCOMPARE(model.rowCount(), expected);
}

void TestPictureGrid::theUnsureOnesAreToldAnew_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("more are accepted") << 2 << 6 << 2 << 5;
    QTest::newRow("fewer are accepted") << 6 << 2 << 2 << 5;
    QTest::newRow("none is accepted") << 3 << 0 << 0 << 2;
    QTest::newRow("fewer than none") << 3 << -4 << 0 << 2;
    QTest::newRow("more than there are") << 8 << 40 << 8 << 9;
}

void TestPictureGrid::theUnsureOnesAreToldAnew() {
    QFETCH(int, before);
    QFETCH(int, after);
    PictureListModel model;
    model.setRanking(std::make_shared<CountingSource>(100), 10);
    model.setAcceptedCount(before);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAcceptedCount(after);
    QCOMPARE(changed.size(), 1);
    QTEST(changed.first().at(0).toModelIndex().row(), "first");
    QTEST(changed.first().at(1).toModelIndex().row(), "last");
}

void TestPictureGrid::thumbnailsAreKeptAndForgotten() {
    PictureListModel model;
    model.setRanking(std::make_shared<CountingSource>(10), 10);
    QVERIFY(model.needsThumbnail(4));
    QVERIFY(!model.needsThumbnail(10));
    QVERIFY(model.index(4).data(Qt::DecorationRole).value<QPixmap>().isNull());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setThumbnail(4, thumbnail());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.needsThumbnail(4));
    QCOMPARE(model.index(4).data(Qt::DecorationRole).value<QPixmap>().size(), QSize(28, 28));
    model.setHitCount(3);
    model.setHitCount(10);
    QVERIFY(!model.needsThumbnail(4));
    model.setRanking(std::make_shared<CountingSource>(10), 10);
    QVERIFY(model.needsThumbnail(4));
}

void TestPictureGrid::unreadablePicturesAreMarked() {
    PictureListModel model;
    model.setRanking(std::make_shared<CountingSource>(10), 10);
    QVERIFY(!model.index(2).data(PictureListModel::unreadableRole).toBool());
    model.setThumbnail(2, QImage());
    QVERIFY(model.index(2).data(PictureListModel::unreadableRole).toBool());
    QVERIFY(!model.needsThumbnail(2));
}

void TestPictureGrid::millionRowsAreReadOnlyWhenDrawn() {
    give(1'000'000, 1'000'000);
    grid->grab();
    grid->setHitCount(3);
    grid->setHitCount(999'999);
    view->scrollToBottom();
    grid->grab();
    QVERIFY2(source->reads < 2000, qPrintable(QString::number(source->reads)));
    QCOMPARE(view->visibleRows().second, 999'998);
    grid->setCurrentRow(500'000);
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

void TestPictureGrid::visibleRowsAreWantedFirst() {
    QSignalSpy wanted(grid.get(), &PictureGrid::thumbnailsWanted);
    give(1000, 1000);
    QVERIFY(wanted.wait());
    const auto rows = wanted.last().first().value<QList<int>>();
    const auto [first, last] = view->visibleRows();
    QCOMPARE(first, 0);
    QCOMPARE(rows.first(), 0);
    QCOMPARE(rows.at(last), last);
    QVERIFY(rows.size() > last + 1);
    QVERIFY(rows.size() < 100);
}

void TestPictureGrid::wishesAreCoalesced() {
    give(1000, 1000);
    QSignalSpy wanted(grid.get(), &PictureGrid::thumbnailsWanted);
    QVERIFY(wanted.wait());
    wanted.clear();
    for (int i = 0; i < 50; ++i)
        view->verticalScrollBar()->setValue(i * 40);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
}

void TestPictureGrid::scrollingAsksForOtherRows() {
    give(1000, 1000);
    QSignalSpy wanted(grid.get(), &PictureGrid::thumbnailsWanted);
    QVERIFY(wanted.wait());
    for (const int row : wanted.last().first().value<QList<int>>())
        grid->setThumbnail(row, thumbnail());
    view->scrollToBottom();
    QVERIFY(wanted.wait());
    const auto rows = wanted.last().first().value<QList<int>>();
    QCOMPARE(rows.first(), view->visibleRows().first);
    QVERIFY(!rows.contains(0));
}

void TestPictureGrid::positionAndSelectionSurviveGrowth() {
    give(1000, 500);
    grid->setCurrentRow(100);
    const int position = view->verticalScrollBar()->value();
    QVERIFY(position > 0);
    const QSignalSpy selected(grid.get(), &PictureGrid::selected);
    grid->setHitCount(600);
    grid->setHitCount(400);
    QCOMPARE(view->verticalScrollBar()->value(), position);
    QCOMPARE(grid->currentRow(), 100);
    QCOMPARE(selected.size(), 0);
}

void TestPictureGrid::losingTheSelectedRowDeselects() {
    give(1000, 500);
    grid->setCurrentRow(499);
    const QSignalSpy selected(grid.get(), &PictureGrid::selected);
    grid->setHitCount(0);
    QCOMPARE(grid->currentRow(), -1);
    QCOMPARE(selected.last().first().toInt(), -1);
    grid->setHitCount(10);
    grid->setCurrentRow(3);
    give(20, 20);
    QCOMPARE(grid->currentRow(), -1);
    QCOMPARE(selected.last().first().toInt(), -1);
}

void TestPictureGrid::shrinkingLeavesNoBlankPage() {
    give(1000, 1000);
    view->scrollToBottom();
    grid->setHitCount(40);
    QCOMPARE(view->visibleRows().second, 39);
    grid->setHitCount(3);
    QCOMPARE(view->verticalScrollBar()->maximum(), 0);
    QCOMPARE(view->visibleRows().first, 0);
}

void TestPictureGrid::keysMoveAndOpen() {
    give(100, 100);
    const int columns = view->visualRect(view->model()->index(1, 0)).x() > 0 ? 5 : 1;
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(grid->currentRow(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(grid->currentRow(), 1 + columns);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(grid->currentRow(), 1);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(grid->currentRow(), 99);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(grid->currentRow(), 99);
    QTest::keyClick(view, Qt::Key_PageUp);
    QVERIFY(grid->currentRow() < 99);
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(grid->currentRow(), 0);
    const QSignalSpy opened(grid.get(), &PictureGrid::opened);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 0);
}

void TestPictureGrid::mouseSelectsAndOpens() {
    give(100, 100);
    const QSignalSpy selected(grid.get(), &PictureGrid::selected);
    const QSignalSpy opened(grid.get(), &PictureGrid::opened);
    const QPoint third = view->visualRect(view->model()->index(2, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toInt(), 2);
    QVERIFY(view->selectionModel()->isSelected(view->model()->index(2, 0)));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(opened.size(), 1);
}

void TestPictureGrid::everyCellIsHitAtItsCentre() {
    give(60, 60);
    for (const int width : {130, 333, 600, 1117}) {
        grid->resize(width, 400);
        const auto [first, last] = view->visibleRows();
        for (int row = first; row <= last; ++row) {
            const QRect cell = view->visualRect(view->model()->index(row, 0));
            QCOMPARE(view->indexAt(cell.center()).row(), row);
            QVERIFY(cell.right() - 8 <= view->viewport()->width());
        }
    }
    QVERIFY(!view->indexAt({-5, 10}).isValid());
    QVERIFY(!view->indexAt({10, 100'000}).isValid());
}

void TestPictureGrid::sizeChangesCells() {
    give(1000, 1000);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    const int top = view->visibleRows().first;
    const QSignalSpy changed(grid.get(), &PictureGrid::thumbnailSizeChanged);
    auto* slider = grid->findChild<QSlider*>(QStringLiteral("pictureGrid.size"));
    const int before = slider->value();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), before + 8);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(grid->thumbnailSize(), qRound((before + 8) * grid->devicePixelRatioF()));
    QVERIFY(std::abs(view->visibleRows().first - top) <= 6);
    grid->setThumbnailSize(10'000);
    QCOMPARE(slider->value(), 256);
    grid->setThumbnailSize(1);
    QCOMPARE(slider->value(), 64);
    grid->grab();
}

void TestPictureGrid::emptyGridSaysWhatToDo() {
    grid->setEmptyText(QStringLiteral("No picture lies above the line."), QStringLiteral("Lower it"));
    give(100, 0);
    auto* button = grid->findChild<QPushButton*>(QStringLiteral("emptyState.button"));
    QVERIFY(button->isVisible());
    QVERIFY(!view->isVisible());
    const QSignalSpy clicked(grid.get(), &PictureGrid::emptyButtonClicked);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    grid->setHitCount(1);
    QVERIFY(view->isVisible());
}

void TestPictureGrid::headerCounts() {
    const auto* header = grid->findChild<QLabel*>(QStringLiteral("pictureGrid.header"));
    give(2000, 1900);
    QVERIFY(header->text().startsWith(QStringLiteral("1,900 ")));
    grid->setHitCount(1);
    QCOMPARE(header->text(), QStringLiteral("1 picture"));
    grid->setHitCount(0);
    QVERIFY(!header->text().contains(u'0'));
}

QTEST_MAIN(TestPictureGrid)
#include "tst_picture_grid.moc"
