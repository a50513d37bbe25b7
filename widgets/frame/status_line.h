#pragma once

#include "widgets/theme/words.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <optional>

class QLabel;

namespace onelogit::widgets {

/// Where every file of the folder went; found is the sum.
struct Ledger {
    qint64 shown = 0;
    qint64 below = 0;
    qint64 skipped = 0;
    qint64 pending = 0; ///< found, not read yet
    qint64 away = 0;    ///< of all these, those in a folder that cannot be reached now
    [[nodiscard]] qint64 found() const { return shown + below + skipped + pending; }
};

/// What the last search cost.
struct Bill {
    double microsecondsPerPicture = 0;
    int logits = 1;   ///< computed for each picture
    int classes = 10; ///< that the model has
};

struct JobLine {
    quint64 id = 0;
    QString title;        ///< "Indexing demo pictures"
    QString detail;       ///< "3,210 of 10,000, 12 s left"; may be empty
    double fraction = -1; ///< 0..1; negative while unknown
    bool cancellable = true;
};

/// The line under the page: ledger, bill, jobs. Shows at most two jobs and a count of the others.
/// Object names: "statusLine", "statusLine.ledger", "statusLine.bill", "statusLine.jobs", "statusLine.tip", and of job
/// N (0 or 1) "statusLine.job<N>.progress" and "statusLine.job<N>.cancel".
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setLedger(const std::optional<Ledger>& ledger);
    /// Another sentence in the ledger's place ("10,000 pictures, 10 classes, test split").
    void setLedgerText(const QString& text);
    void setBill(const std::optional<Bill>& bill);
    /// Another sentence in the bill's place ("7 models compared").
    void setBillText(const QString& text);
    /// A sentence in the place of ledger and bill, for as long as it is not empty.
    void setTip(const QString& text);
    /// The whole list each time; cheap when only fractions and details changed.
    void setJobs(const QList<JobLine>& jobs);

Q_SIGNALS:
    void cancelRequested(quint64 job);
    /// The ledger was clicked, or Enter pressed on it.
    void ledgerActivated();
    /// The bill was clicked, or Enter pressed on it.
    void billActivated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class JobSlot;

    void arrange();

    std::optional<Ledger> ledger; ///< while it stands in its place
    QLabel* ledgerLabel = nullptr;
    QLabel* billLabel = nullptr;
    QLabel* jobsLabel = nullptr;
    QLabel* tipLabel = nullptr;
    QList<JobSlot*> jobs;
};

/// "412 shown + 9,561 below + 27 skipped + 120 not read yet = 10,120 found", in the current locale; what is away is
/// said first.
[[nodiscard]] QString ledgerText(const Ledger& ledger, Words words = Words::Plain);
/// "1.4 µs a picture, one logit of 10".
[[nodiscard]] QString billText(const Bill& bill);

} // namespace onelogit::widgets
