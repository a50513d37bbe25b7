#pragma once

#include "widgets/theme/theme.h"

#include <QMap>
#include <QObject>
#include <QVariantMap>

class QDBusVariant;

namespace onelogit::app {

/// Settings of the desktop by group ("org.freedesktop.appearance") and name.
using DesktopSettings = QMap<QString, QVariantMap>;

/// What a person told the desktop about looking at screens.
struct Wishes {
    widgets::SystemLook look;
    bool lessMotion = false;

    bool operator==(const Wishes&) const = default;
};

/// Understands the freedesktop, GNOME and KDE names; what is missing or makes no sense is no wish.
[[nodiscard]] Wishes readWishes(const DesktopSettings& settings);

/// Asks the desktop's portal for these wishes, without waiting, and follows them. Without a bus or a portal, or in a
/// build without D-Bus, there are none.
class DesktopWishes : public QObject {
    Q_OBJECT

public:
    explicit DesktopWishes(QObject* parent = nullptr);

    [[nodiscard]] const Wishes& current() const { return wishes; }
    /// As if the portal had told it.
    void take(const DesktopSettings& told);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& name, const QDBusVariant& value);

private:
    void ask();

    DesktopSettings settings;
    Wishes wishes;
};

} // namespace onelogit::app
