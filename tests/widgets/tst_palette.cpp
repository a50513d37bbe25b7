#include "widgets/theme/icon.h"
#include "widgets/theme/motion.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace onelogit::widgets;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void textIsReadable_data();
    void textIsReadable();
    void marksStandOut_data();
    void marksStandOut();
    void meaningColoursDiffer_data();
    void meaningColoursDiffer();
    void curvesStandApart_data();
    void curvesStandApart();
    void themeCanBeForcedAndChanged_data();
    void themeCanBeForcedAndChanged();
    void systemIsFollowed_data();
    void systemIsFollowed();
    void nothingMovesUnlessAllowed();
    void everyTokenOfTheStyleSheetIsKnown();
    void iconsAreTinted();
    void threeTypeSizesDiffer();

private:
    static void schemes() {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast, light") << Scheme::ContrastLight;
        QTest::newRow("high contrast, dark") << Scheme::ContrastDark;
    }
};

void TestPalette::contrastOfKnownPairs() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    QCOMPARE(contrast(Qt::red, Qt::blue), contrast(Qt::blue, Qt::red));
}

void TestPalette::textIsReadable_data() {
    schemes();
}

void TestPalette::textIsReadable() {
    QFETCH(Scheme, scheme);
    const Palette& p = paletteOf(scheme);
    const double least = isHighContrast(scheme) ? 7 : 4.5;
    for (const QColor& ground : {p.window, p.surface, p.sidebar, p.hover}) {
        for (const QColor& text : {p.text, p.mutedText, p.accent, p.alignedText, p.warning, p.error})
            QVERIFY2(contrast(text, ground) >= least, qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrast(p.onAccent, p.accent) >= least);
    QVERIFY(contrast(p.onAccent, p.accentHover) >= least);
}

void TestPalette::marksStandOut_data() {
    schemes();
}

void TestPalette::marksStandOut() {
    QFETCH(Scheme, scheme);
    const Palette& p = paletteOf(scheme);
    for (const QColor& mark : {p.trueLogits, p.falseLogits, p.aligned, p.neutralMark, p.outline, p.accent})
        QVERIFY2(contrast(mark, p.surface) >= (isHighContrast(scheme) ? 4.5 : 3), qPrintable(mark.name()));
}

void TestPalette::meaningColoursDiffer_data() {
    schemes();
}

/// True and false logits stay apart for eyes that see only lightness too, with the outline against the fill.
void TestPalette::meaningColoursDiffer() {
    QFETCH(Scheme, scheme);
    const Palette& p = paletteOf(scheme);
    QVERIFY(contrast(p.trueLogits, p.falseLogits) >= 1.2);
    QVERIFY(std::abs(p.trueLogits.hue() - p.falseLogits.hue()) > 90);
    QVERIFY(std::abs(p.trueLogits.hue() - p.aligned.hue()) > 30);
}

void TestPalette::curvesStandApart_data() {
    schemes();
}

void TestPalette::curvesStandApart() {
    QFETCH(Scheme, scheme);
    const Palette& p = paletteOf(scheme);
    const auto apart = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    for (std::size_t i = 0; i < p.curves.size(); ++i) {
        QVERIFY2(contrast(p.curves[i], p.surface) >= (isHighContrast(scheme) ? 4.5 : 3),
                 qPrintable(p.curves[i].name()));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(apart(p.curves[i], p.curves[j]) >= 80,
                     qPrintable(p.curves[i].name() + QStringLiteral(" and ") + p.curves[j].name()));
    }
}

void TestPalette::themeCanBeForcedAndChanged_data() {
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("dark") << Theme::Dark << Scheme::Dark;
    QTest::newRow("light") << Theme::Light << Scheme::Light;
    QTest::newRow("high contrast, dark") << Theme::ContrastDark << Scheme::ContrastDark;
    QTest::newRow("high contrast, light") << Theme::ContrastLight << Scheme::ContrastLight;
}

void TestPalette::themeCanBeForcedAndChanged() {
    QFETCH(Theme, theme);
    QFETCH(Scheme, scheme);
    QCOMPARE(applyTheme(*qApp, theme), scheme);
    QCOMPARE(paletteOf(QWidget()).scheme, scheme);
    QCOMPARE(QWidget().palette().color(QPalette::Window), paletteOf(scheme).window);
    const Scheme system = applyTheme(*qApp, Theme::System);
    QCOMPARE(paletteOf(QWidget()).scheme, system);
}

void TestPalette::systemIsFollowed_data() {
    QTest::addColumn<SystemLook>("system");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("says nothing") << SystemLook{} << Scheme::Light; // this platform's own palette
    QTest::newRow("light") << SystemLook{.dark = false} << Scheme::Light;
    QTest::newRow("dark") << SystemLook{.dark = true} << Scheme::Dark;
    QTest::newRow("more contrast") << SystemLook{.highContrast = true} << Scheme::ContrastLight;
    QTest::newRow("dark, more contrast") << SystemLook{.dark = true, .highContrast = true} << Scheme::ContrastDark;
}

void TestPalette::systemIsFollowed() {
    QFETCH(SystemLook, system);
    QFETCH(Scheme, scheme);
    QCOMPARE(applyTheme(*qApp, Theme::System, system), scheme);
    QCOMPARE(applyTheme(*qApp, Theme::Dark, system), Scheme::Dark); // who chooses is not overruled
}

void TestPalette::nothingMovesUnlessAllowed() {
    for (const bool allowed : {false, true, false}) {
        setMotionAllowed(*qApp, allowed);
        QCOMPARE(motionAllowed(), allowed);
        QCOMPARE(QApplication::cursorFlashTime() > 0, allowed);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
    }
}

void TestPalette::everyTokenOfTheStyleSheetIsKnown() {
    applyTheme(*qApp, Theme::Light);
    QVERIFY(qApp->styleSheet().size() > 1000);
    const QString rules = qApp->styleSheet().mid(qApp->styleSheet().indexOf(u"*/"));
    QVERIFY(!rules.contains(u'@'));
}

void TestPalette::iconsAreTinted() {
    const QStringList files = QDir(QStringLiteral(":/onelogit/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 12);
    for (const QString& file : files) {
        const QImage image = iconPixmap(file.chopped(4), Qt::red, 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                drawn = drawn || pixel.alpha() > 128;
                QVERIFY2(pixel.alpha() < 255 || pixel == QColor(Qt::red), qPrintable(file));
            }
        }
        QVERIFY2(drawn, qPrintable(file));
    }
    QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::red, 24, 1).isNull());
}

void TestPalette::threeTypeSizesDiffer() {
    QFont base;
    base.setPointSizeF(10);
    QVERIFY(typeFont(base, Type::Small).pointSizeF() < 10);
    QCOMPARE(typeFont(base, Type::Body).pointSizeF(), 10.0);
    QVERIFY(typeFont(base, Type::Large).pointSizeF() > 14);
    base.setPixelSize(20);
    QCOMPARE(typeFont(base, Type::Small, true).pixelSize(), 17);
    QVERIFY(typeFont(base, Type::Small, true).bold());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
