#pragma once

#include <QObject>
#include <QStringList>

namespace onelogit::app {

/// The folders that the person opened lately, the last one first. Looks at no file.
class RecentFolders : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    using QObject::QObject;

    void setEntries(const QStringList& folders);
    [[nodiscard]] const QStringList& entries() const { return known; }

    void add(const QString& folder);
    void clear() { setEntries({}); }

Q_SIGNALS:
    void changed();

private:
    QStringList known;
};

} // namespace onelogit::app
