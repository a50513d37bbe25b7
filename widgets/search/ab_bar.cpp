#include "widgets/search/ab_bar.h"

#include "widgets/frame/class_picker.h"
#include "widgets/frame/segments.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace onelogit::widgets {

AbBar::AbBar(QWidget* parent)
    : QFrame(parent),
      first(new ElidedLabel(this)),
      models(new QComboBox(this)),
      classes(new ClassPicker(this)),
      parts(new Segments(this)),
      close(new QToolButton(this)) {
    setObjectName(QStringLiteral("abBar"));
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    first->setObjectName(QStringLiteral("abBar.a"));
    first->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*first, Type::Small);
    models->setObjectName(QStringLiteral("abBar.model"));
    models->setAccessibleName(tr("Model of the second search"));
    models->setToolTip(tr("The model that B searches with"));
    models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    models->setMinimumContentsLength(12);
    classes->setAccessibleName(tr("Class of the second search"));
    classes->setToolTip(tr("The class that B looks for; type a part of its name"));
    classes->setMinimumContentsLength(10);
    parts->setObjectName(QStringLiteral("abBar.part"));
    parts->setAccessibleName(tr("Pictures shown"));
    parts->add(QStringLiteral("onlyA"), {}, tr("Hits of the first search that the second one misses"));
    parts->add(QStringLiteral("both"), {}, tr("Hits of both searches"));
    parts->add(QStringLiteral("onlyB"), {}, tr("Hits of the second search that the first one misses"));
    parts->add(QStringLiteral("any"), tr("A or B"), tr("Hits of either search"));
    parts->setCurrent(static_cast<int>(Part::Any));
    close->setObjectName(QStringLiteral("abBar.close"));
    close->setAccessibleName(tr("Close the second search"));
    close->setToolTip(close->accessibleName());
    close->setFocusPolicy(Qt::StrongFocus);
    close->setProperty("flat", true);
    auto* b = new QLabel(tr("&B:"), this);
    b->setBuddy(models);
    setType(*b, Type::Small, true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::inner, space::tight, space::within, space::tight);
    row->setSpacing(space::within);
    row->addWidget(first, 1);
    row->addWidget(b);
    row->addWidget(models);
    row->addWidget(classes);
    row->addWidget(parts);
    row->addWidget(close);
    connect(models, &QComboBox::activated, this, &AbBar::tell);
    connect(classes, &ClassPicker::classPicked, this, &AbBar::tell);
    connect(parts, &Segments::chosen, this, [this](int part) { Q_EMIT partChosen(static_cast<Part>(part)); });
    connect(close, &QToolButton::clicked, this, &AbBar::closed);
    setCounts(0, 0, 0);
    tintIcon();
}

void AbBar::setA(const QString& words) {
    first->setText(tr("A: %1").arg(words));
}

void AbBar::setModels(const QStringList& titles) {
    const int before = models->currentIndex();
    const QSignalBlocker quiet(models);
    models->clear();
    models->addItems(titles);
    models->setCurrentIndex(titles.isEmpty() ? -1 : std::clamp(before, 0, static_cast<int>(titles.size()) - 1));
}

void AbBar::setClasses(const QStringList& newNames) {
    names = newNames;
    classes->setClasses(names);
}

void AbBar::setB(int model, int classNumber) {
    models->setCurrentIndex(model);
    classes->setCurrentClass(classNumber);
}

void AbBar::setCounts(qint64 onlyA, qint64 both, qint64 onlyB) {
    const QLocale locale;
    parts->setText(static_cast<int>(Part::OnlyA), tr("only A %1").arg(locale.toString(onlyA)));
    parts->setText(static_cast<int>(Part::Both), tr("both %1").arg(locale.toString(both)));
    parts->setText(static_cast<int>(Part::OnlyB), tr("only B %1").arg(locale.toString(onlyB)));
}

void AbBar::setPart(Part part) {
    parts->setCurrent(static_cast<int>(part));
}

void AbBar::tell() {
    Q_EMIT bChosen(models->currentIndex(), names.value(classes->currentClass()));
}

void AbBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QFrame::changeEvent(event);
}

void AbBar::tintIcon() {
    const Palette& colours = paletteOf(*this);
    close->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 16));
}

} // namespace onelogit::widgets
