#include "app/desktop/desktop_wishes.h"

#include <QSignalSpy>
#include <QTest>

using namespace onelogit::app;
using onelogit::widgets::SystemLook;

class TestDesktopWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
    void changesAreToldOnce();
};

void TestDesktopWishes::areUnderstood_data() {
    QTest::addColumn<DesktopSettings>("settings");
    QTest::addColumn<SystemLook>("look");
    QTest::addColumn<bool>("lessMotion");
    const auto row = [](const char* name, const char* group, const char* key, const QVariant& value, SystemLook look,
                        bool lessMotion) {
        QTest::newRow(name) << DesktopSettings{{QLatin1String(group), {{QLatin1String(key), value}}}} << look
                            << lessMotion;
    };
    QTest::newRow("nothing told") << DesktopSettings{} << SystemLook{} << false;
    const char* appearance = "org.freedesktop.appearance";
    row("no preference of light or dark", appearance, "color-scheme", 0U, {}, false);
    row("dark", appearance, "color-scheme", 1U, {.dark = true}, false);
    row("light", appearance, "color-scheme", 2U, {.dark = false}, false);
    row("a scheme nobody knows", appearance, "color-scheme", 77U, {}, false);
    row("a scheme in words", appearance, "color-scheme", QStringLiteral("dark"), {}, false);
    row("more contrast", appearance, "contrast", 1U, {.highContrast = true}, false);
    row("usual contrast", appearance, "contrast", 0U, {}, false);
    row("GNOME's high contrast", "org.gnome.desktop.a11y.interface", "high-contrast", true, {.highContrast = true},
        false);
    row("less motion", appearance, "reduced-motion", 1U, {}, true);
    row("GNOME without animations", "org.gnome.desktop.interface", "enable-animations", false, {}, true);
    row("GNOME with animations", "org.gnome.desktop.interface", "enable-animations", true, {}, false);
    row("KDE without animations", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0"), {}, true);
    row("KDE with slow animations", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("2.5"), {},
        false);
    row("KDE with nonsense", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("fast"), {}, false);
}

void TestDesktopWishes::areUnderstood() {
    QFETCH(DesktopSettings, settings);
    QFETCH(SystemLook, look);
    QFETCH(bool, lessMotion);
    const Wishes wishes = readWishes(settings);
    QVERIFY(wishes.look == look);
    QCOMPARE(wishes.lessMotion, lessMotion);
}

void TestDesktopWishes::changesAreToldOnce() {
    DesktopWishes wishes;
    QSignalSpy changed(&wishes, &DesktopWishes::changed);
    wishes.take({});
    QCOMPARE(changed.size(), 0);
    const DesktopSettings dark{{QStringLiteral("org.freedesktop.appearance"), {{QStringLiteral("color-scheme"), 1U}}}};
    wishes.take(dark);
    wishes.take(dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(wishes.current().look.dark, std::optional(true));
}

int main(int argc, char** argv) {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // the desktop of whoever runs this is not meant
    QCoreApplication application(argc, argv);
    TestDesktopWishes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop_wishes.moc"
