#include "widgets/search/grid_view.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/picture_list_model.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

namespace {

/// Picture N + shift stands in row N: a shift of -3 puts three new pictures before all others.
class ShiftedSource : public PictureSource {
public:
    ShiftedSource(int rows, int shift) : rows(rows), shift(shift) {}
    [[nodiscard]] int rowCount() const override { return rows; }
    [[nodiscard]] QString path(int row) const override { return QStringLiteral("/pictures/%1.png").arg(row + shift); }
    [[nodiscard]] double logit(int row) const override { return 10 - row * 0.01; }
    [[nodiscard]] std::optional<double> margin(int row) const override { return row * 0.1 - 1; }
    [[nodiscard]] std::optional<bool> answer(int row) const override {
        return row < 2 ? std::optional(row == 0) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> rowOf(const QString& path) const override {
        const int row = path.mid(10).chopped(4).toInt() - shift;
        return row >= 0 && row < rows ? std::optional(row) : std::nullopt;
    }
    int rows, shift;
};

std::shared_ptr<ShiftedSource> ranking(int rows, int shift = 0) {
    return std::make_shared<ShiftedSource>(rows, shift);
}

QImage thumbnail() {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestLiveRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelKeepsTheRules_data();
    void modelKeepsTheRules();
    void indexesFollowTheirPictures();
    void thumbnailsMoveWithTheirPictures();
    void thePlaceIsKept();
    void theTopStaysWhereNothingIsCurrent();
    void selectionFollows();
    void allOfAMillionIsOneRange();
    void shiftAndCtrlSelect();
    void filesLeaveAsUrls();
    void keysAndMenuAskTheApplication();
    void unsureRowsAndAnswersAreMarked();
    void headerSaysWhatItIsTold();

private:
    [[nodiscard]] QString current() const { return view->currentIndex().data(PictureListModel::pathRole).toString(); }
    [[nodiscard]] QRect cell(int row) const { return view->visualRect(view->model()->index(row, 0)); }
    std::unique_ptr<PictureGrid> grid;
    GridView* view = nullptr;
};

void TestLiveRanking::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestLiveRanking::init() {
    grid = std::make_unique<PictureGrid>();
    grid->resize(600, 400);
    grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid.get()));
    view = static_cast<GridView*>(grid->findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view")));
}

void TestLiveRanking::modelKeepsTheRules_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("shift");
    QTest::addColumn<int>("hits");
    QTest::newRow("more in front") << 200 << -50 << 150;
    QTest::newRow("fewer") << 30 << 0 << 20;
    QTest::newRow("as many, others") << 100 << 1000 << 60;
    QTest::newRow("none") << 100 << 0 << 0;
    QTest::newRow("more hits than rows") << 10 << 0 << 99;
    QTest::newRow("a million") << 1'000'000 << -5 << 1'000'000;
}

void TestLiveRanking::modelKeepsTheRules() {
    QFETCH(int, rows);
    QFETCH(int, shift);
    QFETCH(int, hits);
    PictureListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRanking(ranking(100), 60);
    model.updateRanking(ranking(rows, shift), hits);
    QCOMPARE(model.rowCount(), std::min(rows, hits));
    model.updateRanking(ranking(100), 60);
    QCOMPARE(model.rowCount(), 60);
    model.updateRanking(nullptr, 3);
    QCOMPARE(model.rowCount(), 0);
    model.updateRanking(ranking(5), 3);
    QCOMPARE(model.rowCount(), 3);
}

void TestLiveRanking::indexesFollowTheirPictures() {
    PictureListModel model;
    model.setRanking(ranking(20), 12);
    const QPersistentModelIndex kept(model.index(11));
    const QPersistentModelIndex lost(model.index(0));
    model.updateRanking(ranking(40, -20), 40);
    QCOMPARE(kept.row(), 31);
    QCOMPARE(kept.data(PictureListModel::pathRole).toString(), QStringLiteral("/pictures/11.png"));
    model.updateRanking(ranking(40, 5), 10);
    QCOMPARE(kept.row(), 6);
    QVERIFY(!lost.isValid());
}

void TestLiveRanking::thumbnailsMoveWithTheirPictures() {
    PictureListModel model;
    model.setRanking(ranking(20), 20);
    model.setThumbnail(4, thumbnail());
    model.updateRanking(ranking(30, -3), 30);
    QVERIFY(model.needsThumbnail(4));
    QVERIFY(!model.needsThumbnail(7));
}

void TestLiveRanking::thePlaceIsKept() {
    grid->setRanking(ranking(1000), 500);
    grid->setCurrentRow(200);
    const int height = cell(200).top();
    const QSignalSpy selected(grid.get(), &PictureGrid::selected);
    grid->updateRanking(ranking(1037, -37), 537);
    QCOMPARE(current(), QStringLiteral("/pictures/200.png"));
    QCOMPARE(cell(237).top(), height);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toInt(), 237);

    view->verticalScrollBar()->setValue(0); // the current one is out of sight: the first in sight stays
    view->verticalScrollBar()->setValue(250);
    const int first = view->visibleRows().first;
    const int top = cell(first).top();
    grid->updateRanking(ranking(1100, -100), 600);
    QCOMPARE(cell(first + 63).top(), top);
    QCOMPARE(current(), QStringLiteral("/pictures/200.png"));
    grid->updateRanking(ranking(100, 5000), 100); // nothing of it is left
    QCOMPARE(grid->currentRow(), -1);
    QCOMPARE(selected.last().first().toInt(), -1);
}

void TestLiveRanking::theTopStaysWhereNothingIsCurrent() {
    grid->setRanking(ranking(1000), 500);
    grid->updateRanking(ranking(1100, -100), 600);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
}

void TestLiveRanking::selectionFollows() {
    grid->setRanking(ranking(100), 50);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell(1).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(3).center());
    QCOMPARE(grid->selectedRows(), (QList<int>{1, 3}));
    const QSignalSpy changed(grid.get(), &PictureGrid::selectionChanged);
    grid->updateRanking(ranking(100, -10), 50);
    QCOMPARE(grid->selectedRows(), (QList<int>{11, 13}));
    QCOMPARE(changed.last().first().value<QList<int>>(), (QList<int>{11, 13}));
    QCOMPARE(changed.size(), 1);
}

void TestLiveRanking::allOfAMillionIsOneRange() {
    grid->setRanking(ranking(1'000'000), 1'000'000);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selection().size(), 1);
    QCOMPARE(grid->selectedRows().size(), 1'000'000);
    grid->setHitCount(900'000);
    grid->setHitCount(1'000'000);
    grid->updateRanking(ranking(1'000'000, -1), 1'000'000); // part of it: dropped
    QCOMPARE(grid->selectedRows().size(), 0);
    view->selectAll();
    grid->updateRanking(ranking(1'000'001, -2), 1'000'001);
    QCOMPARE(view->selectionModel()->selection().size(), 1);
    QCOMPARE(grid->selectedRows().size(), 1'000'001);
    grid->grab();
    grid->setCurrentRow(3);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(grid->selectedRows(), QList<int>{1'000'000});
    QTest::keyClicks(view, QStringLiteral("9")); // no search through a million texts
    QCOMPARE(grid->currentRow(), 1'000'000);
}

void TestLiveRanking::shiftAndCtrlSelect() {
    grid->setRanking(ranking(100), 100);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell(7).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, cell(1).center());
    QCOMPARE(grid->selectedRows(), (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(4).center());
    QCOMPARE(grid->selectedRows(), (QList<int>{1, 2, 3, 5, 6, 7}));
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(grid->selectedRows(), (QList<int>{0, 1, 2}));
}

void TestLiveRanking::filesLeaveAsUrls() {
    grid->setRanking(ranking(100), 100);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell(3).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, cell(2).center());
    const QList<QUrl> urls{QUrl(QStringLiteral("file:///pictures/2.png")),
                           QUrl(QStringLiteral("file:///pictures/3.png"))};
    const std::unique_ptr<QMimeData> dragged(view->model()->mimeData(view->selectionModel()->selectedIndexes()));
    QCOMPARE(dragged->urls(), urls);
    QVERIFY(view->model()->index(2, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(view->model()->mimeData({}), nullptr);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), urls);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/pictures/2.png\n/pictures/3.png"));
}

void TestLiveRanking::keysAndMenuAskTheApplication() {
    grid->setRanking(ranking(100), 100);
    grid->setCurrentRow(4);
    const QSignalSpy preview(grid.get(), &PictureGrid::previewToggled);
    const QSignalSpy menu(grid.get(), &PictureGrid::contextMenuRequested);
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(preview.size(), 1);
    QCOMPARE(grid->selectedRows(), QList<int>{4});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view->viewport(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().at(1).value<QList<int>>(), QList<int>{4});
}

void TestLiveRanking::unsureRowsAndAnswersAreMarked() {
    grid->setRanking(ranking(100), 20);
    const QImage before = grid->grab().toImage();
    grid->setAcceptedCount(5);
    const auto at = [this](int row, int role) { return view->model()->index(row, 0).data(role); };
    QVERIFY(!at(4, PictureListModel::unsureRole).toBool());
    QVERIFY(at(5, PictureListModel::unsureRole).toBool());
    QVERIFY(at(5, Qt::AccessibleTextRole).toString().contains(QStringLiteral("unsure")));
    QVERIFY(at(1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("you said no")));
    QVERIFY(!at(2, PictureListModel::answerRole).isValid());
    QCOMPARE(at(0, PictureListModel::marginRole).toDouble(), -1.0);
    QVERIFY(grid->grab().toImage() != before);
    grid->setAcceptedCount(-3);
    QVERIFY(at(0, PictureListModel::unsureRole).toBool());
}

void TestLiveRanking::headerSaysWhatItIsTold() {
    auto* save = grid->findChild<QToolButton*>(QStringLiteral("pictureGrid.save"));
    QVERIFY(!save->isVisible());
    grid->setRanking(ranking(100), 12);
    const auto* header = grid->findChild<QLabel*>(QStringLiteral("pictureGrid.header"));
    grid->setCountText(QStringLiteral("at least 12 hits, 37 % read"));
    QCOMPARE(header->text(), QStringLiteral("at least 12 hits, 37 % read"));
    grid->setCountText({});
    QCOMPARE(header->text(), QStringLiteral("12 pictures, surest first"));
    const QSignalSpy saved(grid.get(), &PictureGrid::saveListRequested);
    const QSignalSpy copied(grid.get(), &PictureGrid::copyCommandRequested);
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(grid->findChild<QToolButton*>(QStringLiteral("pictureGrid.command")), Qt::LeftButton);
    QCOMPARE(saved.size() + copied.size(), 2);
}

QTEST_MAIN(TestLiveRanking)
#include "tst_live_ranking.moc"
