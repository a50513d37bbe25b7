#include "app/controllers/recent_folders.h"

namespace onelogit::app {

void RecentFolders::setEntries(const QStringList& folders) {
    QStringList wanted = folders;
    wanted.removeAll(QString());
    wanted.removeDuplicates();
    known = wanted.first(qMin<qsizetype>(most, wanted.size()));
    Q_EMIT changed();
}

void RecentFolders::add(const QString& folder) {
    QStringList wanted = known;
    wanted.prepend(folder);
    setEntries(wanted);
}

} // namespace onelogit::app
