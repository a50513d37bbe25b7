#include "widgets/intake/names_section.h"

#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace onelogit::widgets {

NamesSection::NamesSection(QWidget* parent)
    : QWidget(parent),
      source(new QComboBox(this)),
      file(new QPushButton(tr("Choose a file…"), this)),
      preview(new QLabel(this)),
      refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("namesSection"));
    source->setObjectName(QStringLiteral("namesSection.source"));
    source->setAccessibleName(tr("Class names"));
    source->setToolTip(tr("Where the names of the classes come from"));
    source->setMinimumContentsLength(24);
    source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    file->setObjectName(QStringLiteral("namesSection.file"));
    file->setToolTip(tr("A text file with one name a line, or a JSON list"));
    file->setAutoDefault(false);
    preview->setObjectName(QStringLiteral("namesSection.preview"));
    refusal->setObjectName(QStringLiteral("namesSection.refusal"));
    for (QLabel* label : {preview, refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setType(*label, Type::Small, false, label == preview);
    }
    refusal->setProperty("level", QStringLiteral("warning"));
    refusal->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(source, 1);
    row->addWidget(file);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(preview);
    column->addWidget(refusal);
    connect(source, &QComboBox::activated, this, [this](int choice) {
        setRefusal({});
        showPreview();
        Q_EMIT chosen(choice);
    });
    connect(file, &QPushButton::clicked, this, &NamesSection::fileWanted);
}

void NamesSection::setChoices(const QList<NamesChoice>& newChoices, int now) {
    choices = newChoices;
    const QSignalBlocker quiet(source);
    source->clear();
    for (const NamesChoice& choice : choices)
        source->addItem(choice.label);
    source->setCurrentIndex(now);
    showPreview();
}

int NamesSection::current() const {
    return source->currentIndex();
}

void NamesSection::setRefusal(const QString& text) {
    refusal->setText(text);
    refusal->setVisible(!text.isEmpty());
}

void NamesSection::showPreview() {
    const int now = source->currentIndex();
    const QString text = now < 0 ? QString() : choices.at(now).preview;
    preview->setText(text);
    preview->setVisible(!text.isEmpty());
}

} // namespace onelogit::widgets
