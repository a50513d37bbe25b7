#include "widgets/frame/class_picker.h"
#include "widgets/search/ab_bar.h"
#include "widgets/search/borderline_strip.h"
#include "widgets/search/large_preview.h"
#include "widgets/search/preview_panel.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace onelogit::widgets;

namespace {

QList<BorderlinePicture> around(int above, int below, int firstRow = 100) {
    QList<BorderlinePicture> pictures;
    for (int i = 0; i < above + below; ++i)
        pictures.append({.row = firstRow + i,
                         .path = QStringLiteral("/pictures/%1.png").arg(i),
                         .logit = 1 - i * 0.01,
                         .above = i < above,
                         .answer = {}});
    return pictures;
}

QImage thumbnail() {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestBorderline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thoseNearestTheLineAreShown_data();
    void thoseNearestTheLineAreShown();
    void answersGoOnToTheNext();
    void keysAndClicksChoose();
    void withoutPicturesNothingIsAnswered();
    void thumbnailsFollowTheirPictures();
    void proposalsAndUndoAreOffered();
    void foldingIsTold();
    void thePreviewAsks();
    void theLargePreviewCoversItsPage();
    void abBarTellsTheSecondSearch();

private:
    template<typename T>
    T* part(const char* name) const {
        return strip->findChild<T*>(QStringLiteral("borderlineStrip.") + QString::fromLatin1(name));
    }
    std::unique_ptr<BorderlineStrip> strip;
    BorderlineRow* row = nullptr;
};

void TestBorderline::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestBorderline::init() {
    strip = std::make_unique<BorderlineStrip>();
    strip->resize(900, 110);
    strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(strip.get()));
    row = part<BorderlineRow>("pictures");
}

void TestBorderline::thoseNearestTheLineAreShown_data() {
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("below");
    QTest::newRow("many on both sides") << 40 << 40;
    QTest::newRow("few above") << 1 << 40;
    QTest::newRow("none below") << 40 << 0;
    QTest::newRow("two in all") << 1 << 1;
}

void TestBorderline::thoseNearestTheLineAreShown() {
    QFETCH(int, above);
    QFETCH(int, below);
    strip->setPictures(around(above, below));
    const QList<int> shown = row->wanted();
    QVERIFY(shown.size() == above + below || shown.size() > 8);
    if (above > 0)
        QVERIFY(shown.contains(100 + above - 1));
    if (below > 0)
        QVERIFY(shown.contains(100 + above));
    for (const int each : shown)
        QVERIFY(row->rect().contains(row->place(each)));
    strip->grab();
}

void TestBorderline::answersGoOnToTheNext() {
    strip->setPictures(around(3, 3));
    QSignalSpy answered(strip.get(), &BorderlineStrip::answered);
    QCOMPARE(row->currentRow(), 100);
    QTest::keyClick(row, Qt::Key_Y);
    QCOMPARE(answered.first().first().toInt(), 100);
    QVERIFY(answered.takeFirst().at(1).toBool());
    QCOMPARE(row->currentRow(), 101);
    QTest::mouseClick(part<QPushButton>("no"), Qt::LeftButton);
    QCOMPARE(answered.first().first().toInt(), 101);
    QVERIFY(!answered.takeFirst().at(1).toBool());
    QCOMPARE(row->currentRow(), 102);
    QTest::keyClick(row, Qt::Key_Left);
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("you said no")));
    QTest::keyClick(row, Qt::Key_N);
    QCOMPARE(row->currentRow(), 102); // over the answered ones
}

void TestBorderline::keysAndClicksChoose() {
    strip->setPictures(around(3, 3));
    const QSignalSpy selected(strip.get(), &BorderlineStrip::selected);
    QTest::keyClick(row, Qt::Key_Left);
    QCOMPARE(row->currentRow(), 100);
    QTest::mouseClick(row, Qt::LeftButton, {}, row->place(104).center());
    QCOMPARE(row->currentRow(), 104);
    QCOMPARE(selected.last().first().toInt(), 104);
    QTest::keyClick(row, Qt::Key_Right);
    QTest::keyClick(row, Qt::Key_Right);
    QCOMPARE(row->currentRow(), 105);
}

void TestBorderline::withoutPicturesNothingIsAnswered() {
    const QSignalSpy answered(strip.get(), &BorderlineStrip::answered);
    QTest::keyClick(row, Qt::Key_Y);
    QTest::keyClick(row, Qt::Key_Right);
    QVERIFY(!part<QPushButton>("yes")->isEnabled());
    QCOMPARE(answered.size(), 0);
    QCOMPARE(row->currentRow(), -1);
    strip->grab();
}

void TestBorderline::thumbnailsFollowTheirPictures() {
    const QSignalSpy wanted(strip.get(), &BorderlineStrip::thumbnailsWanted);
    strip->setPictures(around(2, 2));
    QCOMPARE(wanted.last().first().value<QList<int>>(), (QList<int>{100, 101, 102, 103}));
    strip->setThumbnail(101, thumbnail());
    QCOMPARE(row->wanted(), (QList<int>{100, 102, 103}));
    strip->setPictures(around(2, 2, 500)); // the same pictures in other rows
    QCOMPARE(row->wanted(), (QList<int>{500, 502, 503}));
}

void TestBorderline::proposalsAndUndoAreOffered() {
    auto* use = part<QPushButton>("use");
    QVERIFY(!use->isVisible());
    strip->setProposal(QStringLiteral("3 answers: too few"), false);
    QVERIFY(part<QLabel>("proposal")->isVisible() && !use->isVisible());
    strip->setProposal(QStringLiteral("12 answers: the line moves to 0.31"), true);
    const QSignalSpy accepted(strip.get(), &BorderlineStrip::refitAccepted);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    const QSignalSpy undone(strip.get(), &BorderlineStrip::answerUndone);
    QTest::keyClick(row, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 0);
    strip->setUndoable(true);
    QTest::keyClick(row, Qt::Key_Z, Qt::ControlModifier);
    QTest::mouseClick(part<QToolButton>("undo"), Qt::LeftButton);
    QCOMPARE(undone.size(), 2);
}

void TestBorderline::foldingIsTold() {
    const QSignalSpy folded(strip.get(), &BorderlineStrip::foldedChanged);
    const int open = strip->sizeHint().height();
    QTest::mouseClick(part<QToolButton>("fold"), Qt::LeftButton);
    QCOMPARE(folded.size(), 1);
    QVERIFY(!row->isVisible());
    QVERIFY(strip->sizeHint().height() < open - 40);
    strip->setFolded(false);
    QCOMPARE(folded.size(), 1);
    QVERIFY(row->isVisible());
}

void TestBorderline::thePreviewAsks() {
    PreviewPanel panel;
    panel.show();
    const QSignalSpy answered(&panel, &PreviewPanel::answered);
    panel.setPreview({.path = QStringLiteral("/a.png"), .className = {}, .picture = thumbnail(), .pixels = {}});
    auto* yes = panel.findChild<QPushButton*>(QStringLiteral("previewPanel.yes"));
    QVERIFY(!yes->isVisible());
    QTest::keyClick(&panel, Qt::Key_Y);
    QCOMPARE(answered.size(), 0);
    panel.setPreview({.path = QStringLiteral("/a.png"),
                      .damage = QStringLiteral("the lower part is missing"),
                      .question = QStringLiteral("is this a sneaker?"),
                      .answer = true});
    QVERIFY(yes->isVisible() && yes->isChecked());
    QVERIFY(panel.findChild<QWidget*>(QStringLiteral("previewPanel.damage"))->isVisible());
    QTest::keyClick(&panel, Qt::Key_N);
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(answered.size(), 2);
    QVERIFY(!answered.first().first().toBool() && answered.last().first().toBool());
    QVERIFY(yes->isChecked()); // what the application said
}

void TestBorderline::theLargePreviewCoversItsPage() {
    QWidget page;
    page.resize(400, 300);
    LargePreview preview(&page);
    page.show();
    QVERIFY(!preview.isVisible());
    preview.setPicture(thumbnail(), QStringLiteral("a.png"), QStringLiteral("logit 1.35"));
    preview.open();
    page.resize(500, 320);
    QCOMPARE(preview.geometry(), page.rect());
    const QImage drawn = page.grab().toImage();
    QCOMPARE(drawn.pixelColor(drawn.rect().center()), QColor(Qt::red));
    const QSignalSpy previous(&preview, &LargePreview::previousRequested);
    const QSignalSpy next(&preview, &LargePreview::nextRequested);
    const QSignalSpy closed(&preview, &LargePreview::closed);
    QTest::keyClick(&preview, Qt::Key_Left);
    QTest::keyClick(&preview, Qt::Key_Right);
    QTest::mouseClick(preview.findChild<QToolButton*>(QStringLiteral("largePreview.next")), Qt::LeftButton);
    QCOMPARE(previous.size(), 1);
    QCOMPARE(next.size(), 2);
    QTest::keyClick(&preview, Qt::Key_Space);
    QVERIFY(!preview.isVisible());
    preview.setPicture({}, QStringLiteral("b.png"), {}, QStringLiteral("cannot be read"));
    preview.open();
    page.grab();
    QTest::keyClick(&preview, Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
}

void TestBorderline::abBarTellsTheSecondSearch() {
    AbBar bar;
    bar.resize(900, 40);
    bar.show();
    const QSignalSpy chosen(&bar, &AbBar::bChosen);
    const QSignalSpy parts(&bar, &AbBar::partChosen);
    const QSignalSpy closed(&bar, &AbBar::closed);
    bar.setModels({QStringLiteral("first"), QStringLiteral("second")});
    bar.setClasses({QStringLiteral("bag"), QStringLiteral("sneaker")});
    bar.setB(1, 0);
    bar.setCounts(12, 1340, 25);
    bar.setPart(Part::Both);
    QCOMPARE(chosen.size() + parts.size(), 0);
    auto* picker = bar.findChild<ClassPicker*>();
    picker->setEditText(QStringLiteral("snea"));
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("sneaker"));
    const auto button = [&bar](const char* name) {
        return bar.findChild<QToolButton*>(QStringLiteral("abBar.") + QString::fromLatin1(name));
    };
    QCOMPARE(button("part.both")->text(), QStringLiteral("both 1,340"));
    QTest::mouseClick(button("part.onlyB"), Qt::LeftButton);
    QCOMPARE(parts.first().first().value<Part>(), Part::OnlyB);
    QTest::mouseClick(button("close"), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(bar.minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestBorderline)
#include "tst_borderline.moc"
