#include "widgets/search/index_bar.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace onelogit::widgets {
namespace {
constexpr int steps = 1000;
constexpr int barWidth = 160;
} // namespace

IndexBar::IndexBar(QWidget* parent)
    : QFrame(parent),
      bar(new QProgressBar(this)),
      words(new ElidedLabel(this)),
      pause(new QPushButton(this)),
      cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(QStringLiteral("indexBar"));
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    bar->setObjectName(QStringLiteral("indexBar.progress"));
    bar->setAccessibleName(tr("Reading the folder"));
    bar->setTextVisible(false);
    bar->setFixedWidth(barWidth);
    words->setObjectName(QStringLiteral("indexBar.text"));
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*words, Type::Small);
    pause->setObjectName(QStringLiteral("indexBar.pause"));
    cancel->setObjectName(QStringLiteral("indexBar.cancel"));
    cancel->setToolTip(tr("Stop reading; what was read stays and is not read again"));
    for (QPushButton* button : {pause, cancel})
        setType(*button, Type::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::inner, space::tight, space::tight, space::tight);
    row->setSpacing(space::within);
    row->addWidget(bar);
    row->addWidget(words, 1);
    row->addWidget(pause);
    row->addWidget(cancel);
    connect(pause, &QPushButton::clicked, this, [this] {
        if (paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &IndexBar::cancelRequested);
    setPaused(false);
    setProgress(-1, {});
}

void IndexBar::setProgress(double fraction, const QString& text) {
    bar->setRange(0, fraction < 0 ? 0 : steps);
    bar->setValue(static_cast<int>(qBound(0.0, fraction, 1.0) * steps));
    words->setText(text);
}

void IndexBar::setPaused(bool newPaused) {
    paused = newPaused;
    pause->setText(paused ? tr("Resume") : tr("Pause"));
    pause->setToolTip(paused ? tr("Go on reading the folder")
                             : tr("Leave the processor to others; what was read can be searched meanwhile"));
}

} // namespace onelogit::widgets
