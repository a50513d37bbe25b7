#include "widgets/frame/fact_sheet.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace onelogit::widgets {
namespace {

constexpr int markSide = 14;
constexpr int labelColumn = 0;
constexpr int markColumn = 1;
constexpr int valueColumn = 2;

QLabel* makeLabel(QWidget* parent, const QString& text, bool muted, Type type = Type::Body) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setType(*label, type, false, muted);
    return label;
}

} // namespace

FactSheet::FactSheet(QWidget* parent) : QWidget(parent), grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("factSheet"));
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::within);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(valueColumn, 1);
}

void FactSheet::setFacts(const QList<Fact>& facts) {
    if (facts == shown)
        return;
    shown = facts;
    rebuild();
}

void FactSheet::rebuild() {
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Palette& colours = paletteOf(*this);
    int row = 0;
    for (int i = 0; i < shown.size(); ++i) {
        const Fact& fact = shown.at(i);
        QLabel* label = makeLabel(this, fact.label, true);
        label->setWordWrap(false);
        grid->addWidget(label, row, labelColumn);
        if (fact.tone != FactTone::Plain) {
            const bool good = fact.tone == FactTone::Good;
            auto* mark = new QLabel(this);
            mark->setPixmap(iconPixmap(good ? QStringLiteral("check") : QStringLiteral("warning"),
                                       good ? colours.alignedText : colours.warning, markSide, devicePixelRatioF()));
            mark->setAccessibleName(good ? tr("good") : tr("look at this"));
            grid->addWidget(mark, row, markColumn, Qt::AlignTop);
        }
        QLabel* value = makeLabel(this, fact.value, false);
        value->setObjectName(QStringLiteral("factSheet.value%1").arg(i));
        value->setAccessibleName(fact.label);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const bool plain = fact.tone == FactTone::Plain;
        grid->addWidget(value, row, plain ? markColumn : valueColumn, 1, plain ? 2 : 1);
        ++row;
        if (fact.note.isEmpty())
            continue;
        QLabel* note = makeLabel(this, fact.note, true, Type::Small);
        note->setObjectName(QStringLiteral("factSheet.note%1").arg(i));
        grid->addWidget(note, row, markColumn, 1, 2);
        ++row;
    }
    for (int i = 0; i < grid->rowCount(); ++i)
        grid->setRowStretch(i, i == row ? 1 : 0);
}

void FactSheet::changeEvent(QEvent* event) {
    if (event->type() ==
        QEvent::PaletteChange) // while a new style sheet goes from widget to widget none may be deleted
        QMetaObject::invokeMethod(this, &FactSheet::rebuild, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace onelogit::widgets
