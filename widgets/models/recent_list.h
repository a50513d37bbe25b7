#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace onelogit::widgets {

struct RecentEntry {
    QString title;  ///< the file's name
    QString folder; ///< where it lies
    bool missing = false;
    bool operator==(const RecentEntry&) const = default;
};

/// Models that were open lately. One that is missing is greyed and can be looked for. Object names: "recentList", of
/// row N "recent<N>.open" (or "recent<N>.find") and "recent<N>.forget".
class RecentList : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    /// Hidden while empty.
    void setEntries(const QList<RecentEntry>& entries);

Q_SIGNALS:
    void openRequested(int row);
    void findRequested(int row);
    void forgetRequested(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* makeRow(int row);

    QList<RecentEntry> rows;
    QVBoxLayout* column = nullptr;
};

} // namespace onelogit::widgets
