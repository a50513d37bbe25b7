#pragma once

#include "app/firstminute/idle_watch.h"

#include <QFont>
#include <QObject>

#include <functional>
#include <memory>

class QSize;
class QTemporaryDir;

namespace onelogit::widgets {
class CountdownCard;
}

namespace onelogit::app {

class Application;
class MainWindow;

/// Shows the program to an audience: full screen, in large type, without menus and without what removes or writes. It
/// is a second Application that keeps nothing, so that whatever is done in it, the person's own is as it was. Left
/// alone it begins anew. Ends by Escape, by F5 or by closing its window; is there from the constructor to the
/// destructor.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// Makes the program as it is at the beginning of a presentation, not shown yet.
    /// `scratch` is an empty folder for what it writes, which goes with it.
    using Make = std::function<std::unique_ptr<Application>(const QString& scratch)>;

    Presentation(QWidget& own, Make make, const IdleTimes& times, QObject* parent = nullptr);
    /// Shows the person's own window again.
    ~Presentation() override;

    [[nodiscard]] Application& shown() const { return *guest; }
    /// What the shown program writes in; goes with it.
    [[nodiscard]] QString scratchFolder() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// It began anew.
    void restarted();
    /// By the person; whoever made it takes it down, not within this signal.
    void endRequested();

private:
    void begin();
    void tell(int steps);

    QWidget& own;
    QByteArray geometry; ///< of the person's own window
    QFont font;
    Make make;
    IdleTimes times;
    std::unique_ptr<QTemporaryDir> scratch; ///< of the guest
    std::unique_ptr<Application> guest;
    widgets::CountdownCard* card = nullptr;
    IdleWatch watch;
};

/// How much larger the type of a presentation is: as much as a screen of that size lets the window have.
[[nodiscard]] double presentationScale(const QSize& screen);

} // namespace onelogit::app
