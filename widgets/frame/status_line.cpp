#include "widgets/frame/status_line.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QProgressBar>
#include <QToolButton>

namespace onelogit::widgets {
namespace {
constexpr int jobSlots = 2;
constexpr int progressSteps = 1000;
constexpr int longestTitle = 260;
} // namespace

/// One visible job.
class StatusLine::JobSlot : public QWidget {
public:
    JobSlot(int number, StatusLine* parent)
        : QWidget(parent), title(new ElidedLabel(this)), bar(new QProgressBar(this)), cancel(new QToolButton(this)) {
        const QString prefix = QStringLiteral("statusLine.job%1").arg(number);
        setObjectName(prefix);
        setType(*title, Type::Small, false, true);
        title->setMaximumWidth(longestTitle);
        bar->setObjectName(prefix + QStringLiteral(".progress"));
        bar->setTextVisible(false);
        bar->setFixedWidth(64);
        cancel->setObjectName(prefix + QStringLiteral(".cancel"));
        cancel->setFocusPolicy(Qt::StrongFocus);
        cancel->setProperty("flat", true);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::within);
        layout->addWidget(title);
        layout->addWidget(bar);
        layout->addWidget(cancel);
        tint();
        hide();
        connect(cancel, &QToolButton::clicked, parent, [this, parent] { Q_EMIT parent->cancelRequested(id); });
    }

    void show(const JobLine& job) {
        id = job.id;
        title->setText(job.detail.isEmpty() ? job.title : job.title + QStringLiteral(" · ") + job.detail);
        bar->setRange(0, job.fraction < 0 ? 0 : progressSteps);
        bar->setValue(qRound(qBound(0.0, job.fraction, 1.0) * progressSteps));
        bar->setAccessibleName(job.title);
        bar->setToolTip(title->text());
        cancel->setAccessibleName(StatusLine::tr("Cancel: %1").arg(job.title));
        cancel->setToolTip(cancel->accessibleName());
        cancel->setVisible(job.cancellable);
        setVisible(true);
    }

    void tint() {
        const Palette& colours = paletteOf(*this);
        cancel->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 14));
    }

private:
    quint64 id = 0;
    ElidedLabel* title;
    QProgressBar* bar;
    QToolButton* cancel;
};

QString ledgerText(const Ledger& ledger, Words words) {
    const QLocale locale;
    const auto say = [](const char* text) {
        return QCoreApplication::translate("onelogit::widgets::StatusLine", text);
    };
    const QString shown = locale.toString(ledger.shown);
    const QString below = locale.toString(ledger.below);
    const QString skipped = locale.toString(ledger.skipped);
    const QString found = locale.toString(ledger.found());
    const QString sum =
        ledger.pending > 0
            ? wordOf(Word::LedgerWhileRead, words).arg(shown, below, skipped, locale.toString(ledger.pending), found)
            : wordOf(Word::Ledger, words).arg(shown, below, skipped, found);
    if (ledger.away == 0)
        return sum;
    return say(QT_TRANSLATE_NOOP("onelogit::widgets::StatusLine",
                                 "the folder is not reachable now: %1 pictures from before · %2"))
        .arg(locale.toString(ledger.away), sum);
}

QString billText(const Bill& bill) {
    const QLocale locale;
    const double us = bill.microsecondsPerPicture;
    const int decimals = us >= 10 || us == 0 ? 0 : us < 0.1 ? 3 : 1; // nanoseconds are worth telling
    const QString cost = locale.toString(us, 'f', decimals);
    return bill.logits == 1
               ? QCoreApplication::translate("onelogit::widgets::StatusLine", "%1 µs a picture, one logit of %2")
                     .arg(cost, locale.toString(bill.classes))
               : QCoreApplication::translate("onelogit::widgets::StatusLine", "%1 µs a picture, %2 logits of %3")
                     .arg(cost, locale.toString(bill.logits), locale.toString(bill.classes));
}

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent),
      ledgerLabel(new ElidedLabel(this)),
      billLabel(new ElidedLabel(this)),
      jobsLabel(new QLabel(this)),
      tipLabel(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(32);
    ledgerLabel->setObjectName(QStringLiteral("statusLine.ledger"));
    ledgerLabel->setToolTip(tr("Where every file of the folder went. A click lists the skipped ones"));
    billLabel->setObjectName(QStringLiteral("statusLine.bill"));
    billLabel->setToolTip(
        tr("What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed"));
    for (QLabel* label : {ledgerLabel, billLabel}) {
        label->setFocusPolicy(Qt::StrongFocus);
        label->setCursor(Qt::PointingHandCursor);
        label->installEventFilter(this);
    }
    jobsLabel->setObjectName(QStringLiteral("statusLine.jobs"));
    tipLabel->setObjectName(QStringLiteral("statusLine.tip"));
    tipLabel->hide();
    for (QLabel* label : {ledgerLabel, billLabel, jobsLabel, tipLabel})
        setType(*label, Type::Small, false, true);

    ledgerLabel->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // never elided: it must add up
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::between, space::tight, space::between, space::tight);
    row->setSpacing(space::between);
    row->addWidget(tipLabel);
    row->addWidget(ledgerLabel);
    row->addSpacing(space::within);
    row->addWidget(billLabel);
    row->addStretch(1);
    for (int number = 0; number < jobSlots; ++number) {
        jobs.append(new JobSlot(number, this));
        row->addWidget(jobs.last());
    }
    row->addWidget(jobsLabel);
    setJobs({});
}

void StatusLine::setLedger(const std::optional<Ledger>& shown) {
    setLedgerText(shown ? ledgerText(*shown, wordsOf(*this)) : QString());
    ledger = shown;
}

void StatusLine::setLedgerText(const QString& text) {
    ledger.reset();
    ledgerLabel->setText(text);
    ledgerLabel->setAccessibleName(text);
    arrange();
}

void StatusLine::setBill(const std::optional<Bill>& bill) {
    setBillText(bill ? billText(*bill) : QString());
}

void StatusLine::setBillText(const QString& text) {
    billLabel->setText(text);
    billLabel->setAccessibleName(text);
    arrange();
}

void StatusLine::setTip(const QString& text) {
    tipLabel->setText(text);
    arrange();
}

void StatusLine::arrange() {
    const bool tells = !tipLabel->text().isEmpty();
    tipLabel->setVisible(tells);
    for (QLabel* label : {ledgerLabel, billLabel})
        label->setVisible(!tells && !label->text().isEmpty());
}

void StatusLine::setJobs(const QList<JobLine>& lines) {
    for (int number = 0; number < jobSlots; ++number) {
        if (number < lines.size())
            jobs.at(number)->show(lines.at(number));
        else
            jobs.at(number)->hide();
    }
    const auto hidden = static_cast<int>(lines.size()) - jobSlots;
    jobsLabel->setText(lines.isEmpty() ? tr("jobs: none")
                       : hidden > 0    ? tr("and %n more", nullptr, hidden)
                                       : QString());
    jobsLabel->setVisible(!jobsLabel->text().isEmpty());
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    const auto activates = [event] {
        if (event->type() == QEvent::MouseButtonRelease)
            return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    };
    if ((watched == billLabel || watched == ledgerLabel) && activates()) {
        if (watched == billLabel)
            Q_EMIT billActivated();
        else
            Q_EMIT ledgerActivated();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        for (JobSlot* slot : jobs)
            slot->tint();
    } else if (event->type() == QEvent::LanguageChange && ledger) {
        setLedger(std::optional(*ledger));
    }
    QFrame::changeEvent(event);
}

} // namespace onelogit::widgets
