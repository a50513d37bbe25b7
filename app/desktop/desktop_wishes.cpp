#include "app/desktop/desktop_wishes.h"

#ifdef QT_DBUS_LIB
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace onelogit::app {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");

QVariant find(const DesktopSettings& settings, const QString& group, const char* name) {
    return settings.value(group).value(QLatin1String(name));
}

} // namespace

Wishes readWishes(const DesktopSettings& settings) {
    Wishes wishes;
    const uint scheme = find(settings, appearance, "color-scheme").toUInt(); // 1 dark, 2 light
    if (scheme == 1 || scheme == 2)
        wishes.look.dark = scheme == 1;
    wishes.look.highContrast =
        find(settings, appearance, "contrast").toUInt() == 1 || find(settings, gnomeAccess, "high-contrast").toBool();
    const QVariant animations = find(settings, gnomeInterface, "enable-animations");
    bool isNumber = false;
    const double duration = find(settings, kde, "AnimationDurationFactor").toDouble(&isNumber);
    wishes.lessMotion = find(settings, appearance, "reduced-motion").toUInt() == 1 ||
                        (animations.isValid() && !animations.toBool()) || (isNumber && duration <= 0);
    return wishes;
}

DesktopWishes::DesktopWishes(QObject* parent) : QObject(parent) {
    ask();
}

void DesktopWishes::take(const DesktopSettings& told) {
    settings = told;
    const Wishes now = readWishes(settings);
    if (now == wishes)
        return;
    wishes = now;
    Q_EMIT changed();
}

#ifdef QT_DBUS_LIB

void DesktopWishes::ask() {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return; // or the library would start a bus, and wait for it
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<DesktopSettings>();
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                // by text: Qt's D-Bus has no other way
                "1settingChanged(QString,QString,QDBusVariant)");
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    call << QStringList{appearance, gnomeInterface, gnomeAccess, kde};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<DesktopSettings> reply = *watcher; reply.isValid())
            take(reply.value());
    });
}

void DesktopWishes::settingChanged(const QString& group, const QString& name, const QDBusVariant& value) {
    DesktopSettings now = settings;
    now[group].insert(name, value.variant());
    take(now);
}

#else

void DesktopWishes::ask() {}

void DesktopWishes::settingChanged(const QString& /*group*/, const QString& /*name*/, const QDBusVariant& /*value*/) {}

#endif

} // namespace onelogit::app
