#pragma once

#include "app/application/application.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace onelogit::app {

/// The real window on the demo, in folders of its own. Make it after the QApplication; ask ready() first.
class DemoProgram {
public:
    static constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers

    /// Before the QApplication.
    static void useFolders(const QTemporaryDir& home) {
        qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nobody's wishes
    }

    explicit DemoProgram(const StartOptions& options) : program(options) { program.start(); }

    /// Whether the demo's models are open and its pictures searched, after some waiting.
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([this] { return shared().models.models().size() == 7 && searchRests(); }, patience) &&
               QTest::qWaitFor([this] { return shared().queue.jobs().empty(); }, patience);
    }

    [[nodiscard]] bool searchRests() const {
        const auto& result = shared().search.result();
        return result && shared().folder.state() == FolderController::State::Ready && result->whole() &&
               result->query.classifier == shared().models.model()->classifier &&
               result->query.classId == shared().models.classId() && result->snapshot == shared().folder.snapshot();
    }

    [[nodiscard]] MainWindow& window() { return program.window(); }
    [[nodiscard]] const Workspace& shared() const { return program.workspace(); }

private:
    Application program;
};

} // namespace onelogit::app
