#include "widgets/models/model_details.h"

#include "widgets/frame/flow_layout.h"
#include "widgets/models/class_list.h"
#include "widgets/theme/direction.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

QPushButton* makeButton(QWidget* parent, const char* name, const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("modelDetails.") + QLatin1String(name));
    button->setToolTip(toolTip);
    return button;
}

void setMuted(QWidget& label, bool aligned) {
    label.setProperty("aligned", aligned);
    label.setProperty("muted", !aligned);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

ModelDetails::ModelDetails(QWidget* parent)
    : QFrame(parent),
      title(new ElidedLabel(this, Qt::ElideMiddle)),
      mark(new QLabel(this)),
      path(new ElidedLabel(this, Qt::ElideMiddle)),
      facts(new FactSheet),
      classes(new ClassList(this)),
      use(makeButton(this, "use", tr("Use this model"), tr("Search and Speed work with this model from now on"))),
      change(makeButton(this, "change", tr("Change…"), tr("Decide class names and preprocessing again"))),
      speed(makeButton(this, "speed", tr("Speed"), tr("Measures what one logit saves with this model"))),
      save(makeButton(this, "save", tr("Save as…"), tr("Writes it to another file, also for PyTorch (TorchScript)"))),
      remove(makeButton(this, "remove", tr("Remove"), tr("Takes the model off the list; the file stays"))) {
    setObjectName(QStringLiteral("modelDetails"));
    setProperty("card", true);
    title->setObjectName(QStringLiteral("modelDetails.title"));
    setType(*title, Type::Large);
    setType(*mark, Type::Body);
    setType(*path, Type::Small, false, true);
    use->setProperty("primary", true);
    auto* classesTitle = new QLabel(tr("Classes"), this);
    setType(*classesTitle, Type::Body, true);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::within);
    heading->addWidget(title, 1);
    heading->addWidget(mark);
    auto* foot = new QWidget(this);
    auto* buttons = new FlowLayout(foot);
    for (QPushButton* button : {use, change, speed, save})
        buttons->addWidget(button);
    buttons->addGap();
    buttons->addWidget(remove);

    auto* left = new QVBoxLayout;
    left->addWidget(scrolled(facts), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::within);
    right->addWidget(classesTitle);
    right->addWidget(classes, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::between);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inner, space::between, space::between);
    column->setSpacing(space::within);
    column->addLayout(heading);
    column->addWidget(path);
    column->addSpacing(space::tight);
    column->addLayout(columns, 1);
    column->addWidget(foot);

    connect(use, &QPushButton::clicked, this, &ModelDetails::useRequested);
    connect(change, &QPushButton::clicked, this, &ModelDetails::changeRequested);
    connect(speed, &QPushButton::clicked, this, &ModelDetails::speedRequested);
    connect(save, &QPushButton::clicked, this, &ModelDetails::saveRequested);
    connect(remove, &QPushButton::clicked, this, &ModelDetails::removeRequested);
}

void ModelDetails::setDetail(const ModelDetail& detail) {
    title->setText(detail.title);
    path->setText(isolated(detail.path, layoutDirection()));
    const bool aligned = detail.aligned.value_or(false);
    mark->setText(!detail.aligned ? tr("loss not known") : aligned ? tr("✓ aligned") : tr("not aligned"));
    mark->setToolTip(!detail.aligned ? tr("Nothing says what loss the network was trained with")
                     : aligned       ? tr("Aligned with the Principle of Logit Separation")
                                     : tr("Not aligned with the Principle of Logit Separation"));
    setMuted(*mark, aligned);
    facts->setFacts(detail.facts);
    classes->setNames(detail.classes);
    use->setEnabled(!detail.current);
    use->setText(detail.current ? tr("In use") : tr("Use this model"));
    change->setEnabled(detail.changeable);
}

} // namespace onelogit::widgets
