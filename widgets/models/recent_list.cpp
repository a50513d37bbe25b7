#include "widgets/models/recent_list.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace onelogit::widgets {

RecentList::RecentList(QWidget* parent) : QWidget(parent), column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent models"));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    hide();
}

void RecentList::setEntries(const QList<RecentEntry>& entries) {
    if (entries == rows)
        return;
    rows = entries;
    rebuild();
    setVisible(!rows.isEmpty());
}

void RecentList::rebuild() {
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on one of its buttons may be under way
        delete item;
    }
    for (int row = 0; row < rows.size(); ++row)
        column->addWidget(makeRow(row));
}

QWidget* RecentList::makeRow(int row) {
    const RecentEntry& entry = rows.at(row);
    const QString prefix = QStringLiteral("recent%1").arg(row);
    auto* line = new QWidget(this);
    line->setObjectName(prefix);
    line->setToolTip(entry.folder + u'/' + entry.title);

    auto* title = new ElidedLabel(line, Qt::ElideMiddle);
    title->setText(entry.title);
    setType(*title, Type::Body, false, entry.missing);
    auto* place = new ElidedLabel(line, Qt::ElideMiddle);
    place->setText(entry.missing ? tr("missing from %1").arg(entry.folder) : entry.folder);
    setType(*place, Type::Small, false, true);

    auto* button = new QPushButton(entry.missing ? tr("Find…") : tr("Open"), line);
    button->setObjectName(prefix + (entry.missing ? QStringLiteral(".find") : QStringLiteral(".open")));
    button->setAccessibleName(entry.missing ? tr("Find %1").arg(entry.title) : tr("Open %1").arg(entry.title));
    button->setToolTip(entry.missing ? tr("Says where this file is now; its content is compared with what was open")
                                     : tr("Opens this model again"));
    connect(button, &QPushButton::clicked, this, [this, row, missing = entry.missing] {
        if (missing)
            Q_EMIT findRequested(row);
        else
            Q_EMIT openRequested(row);
    });
    auto* forget = new QToolButton(line);
    forget->setObjectName(prefix + QStringLiteral(".forget"));
    forget->setAccessibleName(tr("Forget %1").arg(entry.title));
    forget->setToolTip(tr("Takes it off this list; the file stays"));
    forget->setProperty("flat", true);
    forget->setFocusPolicy(Qt::StrongFocus);
    const Palette& colours = paletteOf(*this);
    forget->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 14));
    connect(forget, &QToolButton::clicked, this, [this, row] { Q_EMIT forgetRequested(row); });

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(place);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::inner, 2, 0, 2);
    layout->setSpacing(space::within);
    layout->addLayout(words, 1);
    layout->addWidget(button);
    layout->addWidget(forget);
    return line;
}

void RecentList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &RecentList::rebuild, Qt::QueuedConnection); // as in FactSheet
    QWidget::changeEvent(event);
}

} // namespace onelogit::widgets
