#include "widgets/search/picture_delegate.h"
#include "widgets/search/picture_view.h"
#include "widgets/search/preview_panel.h"
#include "widgets/search/score_bars.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace onelogit::widgets;

class TestPreviewPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithASentence();
    void showsOnePicture();
    void marginIsWords_data();
    void marginIsWords();
    void missingPictureSaysWhy();
    void longNamesKeepTheirEnd();
    void tinyPicturesKeepTheirPixels();
    void picturesAreFitted_data();
    void picturesAreFitted();
    void barsStandEqualLogits();

private:
    static QString text(const PreviewPanel& panel, const char* part) {
        return panel.findChild<QLabel*>(QString::fromLatin1(part))->text();
    }
    static Preview preview() {
        QImage picture(28, 28, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        return {.path = QStringLiteral("/pictures/shoes/06792.png"),
                .className = QStringLiteral("sneaker"),
                .picture = picture,
                .pixels = {28, 28},
                .logit = 1.349,
                .margin = 2.79,
                .top = {{QStringLiteral("sneaker"), 1.35, true}, {QStringLiteral("ankle boot"), -1.44, false}},
                .note = {}};
    }
};

void TestPreviewPanel::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestPreviewPanel::startsWithASentence() {
    PreviewPanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto* sentence = panel.findChild<QLabel*>(QStringLiteral("emptyState.sentence"));
    QVERIFY(sentence->isVisible());
    panel.setPreview(preview());
    QVERIFY(!sentence->isVisible());
    panel.clear();
    QVERIFY(sentence->isVisible());
}

void TestPreviewPanel::showsOnePicture() {
    PreviewPanel panel;
    panel.setPreview(preview());
    QCOMPARE(text(panel, "previewPanel.name"), QStringLiteral("06792.png"));
    QCOMPARE(text(panel, "previewPanel.logit"), QStringLiteral("1.35"));
    QCOMPARE(text(panel, "previewPanel.facts"), QStringLiteral("sneaker · 28 x 28"));
    QVERIFY(panel.findChild<QLabel*>(QStringLiteral("previewPanel.name"))->toolTip().contains(QStringLiteral("shoes")));
    const auto* bars = panel.findChild<ScoreBars*>(QStringLiteral("previewPanel.classes"));
    QCOMPARE(bars->accessibleDescription(), QStringLiteral("sneaker 1.35, ankle boot -1.44"));
}

void TestPreviewPanel::marginIsWords_data() {
    QTest::addColumn<std::optional<double>>("margin");
    QTest::addColumn<QString>("expected");
    QTest::newRow("above") << std::optional(2.79) << QStringLiteral("logit, 2.8 above the next class");
    QTest::newRow("below") << std::optional(-0.51) << QStringLiteral("logit, 0.5 below the highest class");
    QTest::newRow("unknown") << std::optional<double>() << QStringLiteral("logit");
}

void TestPreviewPanel::marginIsWords() {
    QFETCH(std::optional<double>, margin);
    QFETCH(QString, expected);
    PreviewPanel panel;
    Preview shown = preview();
    shown.margin = margin;
    panel.setPreview(shown);
    QCOMPARE(text(panel, "previewPanel.margin"), expected);
}

void TestPreviewPanel::missingPictureSaysWhy() {
    PreviewPanel panel;
    Preview gone = preview();
    gone.picture = {};
    gone.pixels = {};
    gone.top = {};
    gone.note = QStringLiteral("This file has gone since the folder was indexed.");
    panel.setPreview(gone);
    QCOMPARE(text(panel, "previewPanel.facts"), QStringLiteral("sneaker"));
    QCOMPARE(panel.findChild<PictureView*>()->accessibleDescription(), gone.note);
    panel.grab();
}

void TestPreviewPanel::longNamesKeepTheirEnd() {
    PreviewPanel panel;
    Preview shown = preview();
    shown.path = QStringLiteral("/") + QString(300, u'x') + QStringLiteral("-0001.png");
    shown.top[1].name = QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänsmütze");
    panel.setPreview(shown);
    panel.resize(240, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCOMPARE(panel.width(), 240);
    QVERIFY(panel.findChild<ElidedLabel*>(QStringLiteral("previewPanel.name"))->isElided());
    panel.grab();
}

/// A picture of two by two pixels shows four flat squares, not a blur.
void TestPreviewPanel::tinyPicturesKeepTheirPixels() {
    QImage tiny(2, 2, QImage::Format_RGB32);
    tiny.fill(Qt::black);
    tiny.setPixelColor(0, 0, Qt::white);
    PictureView view;
    view.resize(100, 100);
    view.setPicture(tiny, {});
    const QImage drawn = view.grab().toImage();
    QCOMPARE(drawn.pixelColor(45, 45), QColor(Qt::white));
    QCOMPARE(drawn.pixelColor(55, 45), QColor(Qt::black));
    QCOMPARE(drawn.pixelColor(45, 55), QColor(Qt::black));
}

void TestPreviewPanel::picturesAreFitted_data() {
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("square") << QSizeF(28, 28) << QRectF(0, 0, 100, 100);
    QTest::newRow("wide") << QSizeF(400, 200) << QRectF(0, 25, 100, 50);
    QTest::newRow("tall") << QSizeF(1, 2) << QRectF(25, 0, 50, 100);
}

void TestPreviewPanel::picturesAreFitted() {
    QFETCH(QSizeF, picture);
    QFETCH(QRectF, expected);
    QCOMPARE(fitted(picture, QRectF(0, 0, 100, 100)), expected);
}

void TestPreviewPanel::barsStandEqualLogits() {
    ScoreBars bars;
    bars.setScores({{QStringLiteral("a"), 1, true}, {QStringLiteral("b"), 1, false}});
    bars.resize(200, bars.sizeHint().height());
    bars.grab();
    bars.setScores({});
    QCOMPARE(bars.sizeHint().height(), 0);
    bars.grab();
}

QTEST_MAIN(TestPreviewPanel)
#include "tst_preview_panel.moc"
