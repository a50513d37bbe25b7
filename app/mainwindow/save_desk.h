#pragma once

#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/workspace.h"

#include <functional>

class QWidget;

namespace onelogit::app {

/// Asks where to and writes there, by a job: a model as another file, a training's record. What became of it is told.
/// Object name of the dialog: "saveDesk.dialog".
class SaveDesk : public QObject {
    Q_OBJECT

public:
    SaveDesk(const Workspace& workspace, MessageDesk& messages, QWidget& window);

    /// One of the open ones: weights as a native file or, for PyTorch, as TorchScript; a program, or a head whose trunk
    /// is one, as it is.
    void saveModel(int row);
    /// Of a training that is over: everything as JSON, or its curves as CSV.
    void saveRecord(quint64 id);

private:
    using Write = std::function<Result<void>(const std::filesystem::path&)>;
    void ask(const QString& title, const QString& name, const QStringList& filters, const Write& write);
    void save(const QString& path, const Write& write);

    const Workspace& workspace;
    MessageDesk& messages;
    QWidget& window;
};

} // namespace onelogit::app
